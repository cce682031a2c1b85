import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { CCAS_TOLD_TOGETHER, PUBLISHABLE_FIGURES, type PublishableFigure } from '@maillage/domain';
import { Session } from '../../core';
import { keepLatest, UiPageHeader, UiState } from '../../ui';
import { InlineSave } from '../../ui/saving/inline-save';
import { PublicationsGateway } from '../publications-gateway';
import { FIGURE_LABELS } from '../words/figure-words';

/** Which funder sees which figure of the network. Each change counts at once. */
@Component({
  selector: 'app-publish-page',
  imports: [UiPageHeader, UiState],
  template: `<div class="page">
    <ui-page-header heading="Publier aux financeurs" />
    <p>
      Un financeur voit le nombre pour le réseau et par EPT, à jour à chaque visite. Aucun CCAS n’est nommé, aucun détail n’est montré, et rien n’est dit sur
      moins de {{ fewest }}&nbsp;CCAS. Une initiative se publie sur sa page.
    </p>
    <ui-state [resource]="resource" what="les publications" />
    @if (audiences(); as shown) {
      @if (shown.funders.length === 0) {
        <p class="notice" data-tone="info">Aucun financeur dans ce réseau. Il s’en ajoute avec une ligne de financement d’une initiative.</p>
      } @else {
        @for (figure of figures; track figure) {
          <section class="card" role="group" [attr.aria-labelledby]="figure">
            <h2 class="card-title" [id]="figure">{{ labels[figure] }}</h2>
            @for (funder of shown.funders; track funder.id) {
              <label class="choice">
                <input #box type="checkbox" [checked]="isSeen(figure, funder.id)" [disabled]="saver.isSaving()" (change)="toggle(figure, funder, box)" />
                {{ funder.name }}
              </label>
            }
          </section>
        }
      }
    }
  </div>`,
  styles: `
    section {
      margin-block: var(--space-4);
    }
    .choice {
      display: flex;
      align-items: center;
      gap: var(--space-2);
      min-block-size: 2.5rem;
    }
  `,
})
export class PublishPage {
  private readonly gateway = inject(PublicationsGateway);
  private readonly networkId = inject(Session).networkId;
  protected readonly saver = new InlineSave();
  protected readonly figures = PUBLISHABLE_FIGURES;
  protected readonly labels = FIGURE_LABELS;
  protected readonly fewest = CCAS_TOLD_TOGETHER;
  protected readonly resource = rxResource({ params: () => this.networkId() ?? undefined, stream: ({ params }) => this.gateway.audiences(params) });
  protected readonly audiences = keepLatest(this.resource);
  private readonly seenBy = computed(
    () => new Map((this.audiences()?.figurePublications ?? []).map(({ figure, funders }) => [figure, funders.map(({ id }) => id)] as const)),
  );

  protected isSeen(figure: PublishableFigure, funderId: string): boolean {
    return this.seenBy().get(figure)?.includes(funderId) ?? false;
  }

  protected async toggle(
    figure: PublishableFigure,
    { id: funderId, name }: { readonly id: string; readonly name: string },
    box: HTMLInputElement,
  ): Promise<void> {
    const networkId = this.networkId();
    if (!networkId) return;
    const isSeen = this.isSeen(figure, funderId);
    const act = (): Promise<void> => this.gateway.publishFigure(networkId, figure, funderId, !isSeen);
    const isDone = await this.saver.act(act, isSeen ? `Retiré à ${name}.` : `Publié à ${name}.`);
    // what is bound has not changed, and would leave the box as it was pressed
    if (!isDone) box.checked = isSeen;
  }
}
