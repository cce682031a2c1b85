import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { EDITION_BLOCK_TITLES, EDITION_LIMITS } from '@maillage/domain';
import { DateTimePipe, UiChip, UiIcon } from '../../ui';
import type { RecordField } from '../../ui/record-form/record-field';
import { type SaveRecord, UiRecordForm } from '../../ui/record-form/record-form';
import { InlineSave } from '../../ui/saving/inline-save';
import { type Edition, type EditionComment, EditionsGateway } from '../editions-gateway';

/** What those who read the proof remark. No reader of the published edition sees it. */
@Component({
  selector: 'app-edition-remarks',
  imports: [DateTimePipe, MatButton, UiChip, UiIcon, UiRecordForm],
  template: `
    <section aria-labelledby="remarques">
      <h2 id="remarques">Relecture</h2>
      @if (edition().comments.length === 0) {
        <p class="muted">Aucune remarque. Celles de la coordination et des références territoriales s’affichent ici, jamais dans l’édition publiée.</p>
      } @else {
        <ul class="list-plain remarks">
          @for (remark of edition().comments; track remark.id) {
            <li class="card">
              <span class="strong">{{ remark.authorName }}</span>
              <span class="muted small"> {{ remark.createdAt | dateTime }}{{ placeOf(remark) }}</span>
              <p>{{ remark.body }}</p>
              @if (remark.resolvedAt) {
                <ui-chip tone="good">Traitée par {{ remark.resolvedByName }}</ui-chip>
              }
              <button matButton="text" type="button" class="no-print" [disabled]="saver.isSaving()" (click)="settle(remark)">
                {{ remark.resolvedAt ? 'Rouvrir' : 'Marquer comme traitée' }}<span class="visually-hidden"> la remarque de {{ remark.authorName }}</span>
              </button>
            </li>
          }
        </ul>
      }
      @if (isWriting()) {
        <div class="card">
          <ui-record-form
            heading="Nouvelle remarque"
            [fields]="fields()"
            [save]="save"
            submitLabel="Laisser la remarque"
            done="Remarque laissée."
            (closed)="isWriting.set(false)"
          />
        </div>
      } @else if (edition().canProofread) {
        <button matButton="outlined" type="button" class="no-print" (click)="isWriting.set(true)">
          <ui-icon matButtonIcon name="plus" />Laisser une remarque
        </button>
      }
    </section>
  `,
  styles: `
    .remarks {
      display: grid;
      gap: var(--space-2);
      margin-block-end: var(--space-3);
    }
    .remarks p {
      margin-block: var(--space-1) var(--space-2);
      max-inline-size: 75ch;
    }
  `,
})
export class EditionRemarks {
  readonly edition = input.required<Edition>();
  private readonly gateway = inject(EditionsGateway);
  protected readonly isWriting = signal(false);
  protected readonly saver = new InlineSave();
  private readonly titles = computed(() => new Map(this.edition().blocks.map(({ id, title, kind }) => [id, title ?? EDITION_BLOCK_TITLES[kind]])));
  protected readonly fields = computed((): readonly RecordField[] => [
    {
      key: 'blockId',
      label: 'À propos de',
      kind: 'choice',
      choices: [...this.titles()].map(([value, label]) => ({ value, label })),
      emptyLabel: 'Toute l’édition',
    },
    { key: 'body', label: 'Votre remarque', kind: 'long', isRequired: true, maxLength: EDITION_LIMITS.comment, isWatched: true },
  ]);
  protected readonly save: SaveRecord = (values) =>
    this.gateway.comment({ editionId: this.edition().id, blockId: (values['blockId'] as string | null) ?? null, body: String(values['body']) });

  protected placeOf({ blockId }: EditionComment): string {
    const title = blockId ? this.titles().get(blockId) : undefined;
    return title ? `, sur «\u00a0${title}\u00a0»` : '';
  }

  protected settle({ id, version, resolvedAt }: EditionComment): Promise<boolean> {
    return this.saver.act(() => this.gateway.resolve({ id, version, isResolved: !resolvedAt }), null);
  }
}
