import { Component, inject, input, output, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { INITIATIVE_LIMITS } from '@maillage/domain';
import { UiState } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { type AskedBesides, type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { InitiativesGateway } from '../initiatives-gateway';
import { TemplatesGateway } from './templates-gateway';

/** What a network shares of its plan: the initiatives that are ticked, without persons, CCAS or money. */
@Component({
  selector: 'app-share-template',
  imports: [UiRecordForm, UiState],
  template: `
    <ui-state [resource]="loaded" what="les initiatives du plan" />
    @if (loaded.hasValue()) {
      <ui-record-form
        heading="Partager un modèle"
        [fields]="fields"
        [save]="save"
        [besides]="choices"
        done="Modèle partagé."
        submitLabel="Partager avec les autres réseaux"
        (closed)="closed.emit()"
      >
        <fieldset>
          <legend>Initiatives du modèle</legend>
          @for (initiative of loaded.value().items; track initiative.id) {
            <label class="check">
              <input #box type="checkbox" [checked]="chosen().has(initiative.id)" (change)="choose(initiative.id, box.checked)" />
              {{ initiative.number }}. {{ initiative.title }}
            </label>
          }
        </fieldset>
        <p class="muted small">
          Les autres réseaux liront les titres, les finalités et les jalons de ces initiatives{{ ' ' }}: relisez qu’ils ne nomment ni CCAS ni personne. Pilotes,
          réponses des CCAS, météo et financements ne sont pas partagés.
        </p>
      </ui-record-form>
    }
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--space-2);
      min-inline-size: 0;
      margin: var(--space-3) 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-block-end: var(--space-2);
      padding: 0;
      font-weight: 600;
    }
  `,
})
export class ShareTemplate {
  readonly planId = input.required<string>();
  readonly closed = output();

  private readonly gateway = inject(TemplatesGateway);
  private readonly initiatives = inject(InitiativesGateway);
  private readonly form = viewChild(UiRecordForm);

  protected readonly loaded = rxResource({ params: () => this.planId(), stream: ({ params }) => this.initiatives.initiatives(params, false) });
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());

  /** What is ticked is kept with what is typed. */
  protected readonly choices: AskedBesides = {
    read: () => [...this.chosen()],
    fill: (kept) => this.chosen.set(new Set(Array.isArray(kept) ? (kept as string[]) : [])),
  };
  protected readonly fields: readonly RecordField[] = [
    { key: 'title', label: 'Nom du modèle', kind: 'text', isRequired: true, maxLength: INITIATIVE_LIMITS.title, isWide: true },
    { key: 'summary', label: 'À quoi il sert', kind: 'long', maxLength: INITIATIVE_LIMITS.summary, isWatched: true },
  ];
  protected readonly save: SaveRecord = async (values) => {
    const { title, summary } = values as { title: string; summary: string | null };
    await this.gateway.share({ planId: this.planId(), title, summary, initiativeIds: [...this.chosen()] });
  };

  protected choose(id: string, isWanted: boolean): void {
    this.chosen.update((before) => new Set(isWanted ? [...before, id] : [...before].filter((each) => each !== id)));
    this.form()?.touch();
  }
}
