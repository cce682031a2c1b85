import { Component, computed, inject, input, output } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { CCAS_TOLD_TOGETHER, PUBLISHABLE_FIGURES, type PublishableFigure } from '@maillage/domain';
import { keepLatest, UiState } from '../../ui';
import { UiDialog } from '../../ui/dialog/dialog';
import { InlineSave } from '../../ui/saving/inline-save';
import { FIGURE_LABELS } from '../words/privacy-labels';
import { PrivacyGateway } from '../privacy-gateway';

/** Which funder sees which figure of the network. Each change counts at once. */
@Component({
  selector: 'app-publish-figures-dialog',
  imports: [MatButton, UiDialog, UiState],
  template: `<ui-dialog heading="Publier aux financeurs" (dismissed)="done.emit(undefined)">
    <p class="small">
      Un financeur voit le nombre pour le réseau et par EPT, à jour à chaque visite. Aucun CCAS n’est nommé, aucun détail n’est montré {{ ' ' }}; rien n’est dit
      sur moins de {{ fewest }}&nbsp;CCAS.
    </p>
    <ui-state [resource]="resource" what="les publications" />
    @if (publications(); as shown) {
      @if (shown.funders.length === 0) {
        <p class="notice" data-tone="info">Aucun financeur dans ce réseau. Il s’en ajoute avec une ligne de financement d’une initiative.</p>
      } @else {
        @for (figure of figures; track figure) {
          <fieldset>
            <legend>{{ labels[figure] }}</legend>
            @for (funder of shown.funders; track funder.id) {
              <label class="choice">
                <input type="checkbox" [checked]="isSeen(figure, funder.id)" [disabled]="saver.isSaving()" (change)="toggle(figure, funder.id, funder.name)" />
                {{ funder.name }}
              </label>
            }
          </fieldset>
        }
      }
    }
    <ng-container dialogActions><button matButton="filled" type="button" data-focus-first (click)="done.emit(undefined)">Fermer</button></ng-container>
  </ui-dialog>`,
  styles: `
    fieldset {
      margin-block: var(--space-3);
      padding: var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
    }
    .choice {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      min-block-size: 2.5rem;
    }
  `,
})
export class PublishDialog {
  readonly networkId = input.required<string>();
  readonly done = output<undefined>();
  private readonly gateway = inject(PrivacyGateway);
  protected readonly saver = new InlineSave();
  protected readonly figures = PUBLISHABLE_FIGURES;
  protected readonly labels = FIGURE_LABELS;
  protected readonly fewest = CCAS_TOLD_TOGETHER;
  protected readonly resource = rxResource({ params: () => this.networkId(), stream: ({ params }) => this.gateway.publications(params) });
  protected readonly publications = keepLatest(this.resource);
  private readonly seenBy = computed(
    () => new Map((this.publications()?.figurePublications ?? []).map(({ figure, funders }) => [figure, funders.map(({ id }) => id)] as const)),
  );

  protected isSeen(figure: PublishableFigure, funderId: string): boolean {
    return this.seenBy().get(figure)?.includes(funderId) ?? false;
  }

  protected async toggle(figure: PublishableFigure, funderId: string, name: string): Promise<void> {
    const present = this.seenBy().get(figure) ?? [];
    const isSeen = present.includes(funderId);
    const next = isSeen ? present.filter((id) => id !== funderId) : [...present, funderId];
    await this.saver.act(() => this.gateway.publish(this.networkId(), figure, next), isSeen ? `Retiré à ${name}.` : `Publié à ${name}.`);
  }
}
