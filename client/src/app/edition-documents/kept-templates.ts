import { Component, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { messageOf } from '../errors';
import { Dialogs, formatDate, keepLatest, Toasts, UiState } from '../ui';
import { EditionDocumentsGateway, type KeptTemplate } from './edition-documents-gateway';

/** Templates that the network keeps: a document of the edition is made with one of them, its file is replaced, it is withdrawn. */
@Component({
  selector: 'app-kept-templates',
  imports: [MatButton, UiState],
  template: `
    <section class="card" aria-labelledby="modeles">
      <h3 id="modeles">Modèles de document</h3>
      <ui-state [resource]="loaded" what="les modèles de document" />
      @if (templates(); as shown) {
        @if (shown.length === 0) {
          <p class="muted">Les modèles que le réseau conserve se trouveront ici. Déposez votre modèle Word ci-dessous, puis conservez-le.</p>
        }
        <ul class="list-plain">
          @for (template of shown; track template.id) {
            <li>
              <span class="name">
                <span class="strong">{{ template.name }}</span>
                <span class="muted small">version {{ template.number }}, {{ template.fileName }}, du {{ date(template.sentAt) }}</span>
                @if (template.unknownFields.length > 0) {
                  <span class="small">Champs inconnus : {{ template.unknownFields.join(', ') }}. Le document portera « Brouillon ».</span>
                }
              </span>
              <button
                matButton="outlined"
                type="button"
                [disabled]="isBusy()"
                [attr.aria-label]="'Préparer le document avec ' + template.name"
                (click)="make(template)"
              >
                Préparer le document
              </button>
              <input #field type="file" hidden accept=".docx" (change)="replace(template, field)" />
              <button matButton="text" type="button" [disabled]="isBusy()" [attr.aria-label]="'Remplacer ' + template.name" (click)="field.click()">
                Remplacer
              </button>
              <button matButton="text" type="button" [disabled]="isBusy()" [attr.aria-label]="'Retirer ' + template.name" (click)="withdraw(template)">
                Retirer
              </button>
            </li>
          }
        </ul>
      }
    </section>
  `,
  styles: `
    h3 {
      margin-block: 0 var(--space-2);
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-2);
      align-items: center;
    }
    .name {
      display: grid;
      flex: 1 1 16rem;
      overflow-wrap: anywhere;
    }
  `,
})
export class KeptTemplates {
  readonly editionId = input.required<string>();
  readonly networkId = input.required<string>();
  /** A document is being made with one of them. */
  readonly made = output<void>();

  private readonly gateway = inject(EditionDocumentsGateway);
  private readonly toasts = inject(Toasts);
  private readonly dialogs = inject(Dialogs);
  protected readonly loaded = rxResource({ params: () => this.networkId(), stream: ({ params }) => this.gateway.templates(params) });
  protected readonly templates = keepLatest(this.loaded);
  protected readonly isBusy = signal(false);
  protected readonly date = formatDate;

  /** Reads them again. */
  reload(): void {
    this.loaded.reload();
  }

  protected async make({ id }: KeptTemplate): Promise<void> {
    await this.act(async () => {
      await this.gateway.makeWith(this.editionId(), id);
      this.made.emit();
    }, 'Le document se prépare\u202f: il sera dans la liste des documents.');
  }

  protected async replace({ id, version }: KeptTemplate, field: HTMLInputElement): Promise<void> {
    const file = field.files?.[0];
    field.value = '';
    if (!file) return;
    await this.act(async () => {
      const { template } = await this.gateway.keep(file, { id, version: String(version) });
      if (!template) throw new Error('faults');
    }, 'Le modèle est remplacé. Les documents déjà préparés restent.');
  }

  protected async withdraw({ id, version, name }: KeptTemplate): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Retirer ce modèle\u202f?',
      text: `«\u00a0${name}\u00a0» ne sera plus proposé. Les documents préparés avec lui restent.`,
      confirmLabel: 'Retirer le modèle',
    });
    if (isSure) await this.act(() => this.gateway.withdraw(id, version), 'Le modèle est retiré.');
  }

  private async act(work: () => Promise<unknown>, told: string): Promise<void> {
    this.isBusy.set(true);
    try {
      await work();
      this.toasts.show(told);
    } catch (error) {
      this.toasts.error(
        error instanceof Error && error.message === 'faults'
          ? 'Ce modèle a des erreurs\u202f: déposez-le ci-dessous, elles seront montrées. L’ancien fichier reste.'
          : messageOf(error),
      );
    } finally {
      this.isBusy.set(false);
      this.loaded.reload();
    }
  }
}
