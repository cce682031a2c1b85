import { Component, computed, effect, ElementRef, inject, input, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { FileQuestion } from '@maillage/domain';
import { ACCEPTED, ACCEPTED_LABEL, Attachments } from '../../../files';
import { plural, UiIcon } from '../../../ui';
import type { AnswerCell } from '../answer-cell';
import { Filling } from '../filling';

/** Files of an answer: with the first that is chosen a place for them is made, then each is taken, replaced or put away there, and the server counts those that stand. */
@Component({
  selector: 'app-file-field',
  imports: [Attachments, MatButton, UiIcon],
  template: `
    @if (isTried()) {
      <button matButton="tonal" type="button" disabled><ui-icon matButtonIcon name="plus" />Joindre un fichier</button>
      <p class="muted small">Un essai ne garde aucun fichier. La direction joindra {{ offered() }} ici.</p>
    } @else if (answerId(); as id) {
      <div #place class="place" tabindex="-1">
        <app-attachments
          compact
          parentType="form_answer"
          [parentId]="id"
          [heading]="question().label"
          [takesNew]="!isDisabled() && !isFull()"
          (changed)="filling.reread()"
        />
      </div>
      @if (!isDisabled()) {
        <p class="muted small" role="status">
          @if (isFull()) {
            {{ full() }} Pour en joindre un autre, archivez-en un.
          } @else {
            Vous pouvez joindre {{ offered() }}.
          }
        </p>
      }
    } @else if (isDisabled()) {
      <p class="muted small">Aucun fichier.</p>
    } @else {
      <input #files type="file" hidden [multiple]="question().most > 1" [accept]="accepted" (change)="choose(files)" />
      <button matButton="tonal" type="button" [disabled]="isBegun()" (click)="files.click()">
        <ui-icon matButtonIcon name="plus" />Joindre un fichier<span class="visually-hidden"> : {{ question().label }}</span>
      </button>
      <p class="rule small">
        <ui-icon name="shield" /><span
          ><strong>Aucune donnée personnelle d’habitants.</strong>
          <span class="muted"> Vous pouvez joindre {{ offered() }} : {{ acceptedLabel }}, 20 Mo au plus.</span></span
        >
      </p>
    }
  `,
  styles: `
    p {
      margin: var(--space-1) 0 0;
    }
    .place {
      outline-offset: var(--space-1);
    }
    .rule {
      display: flex;
      gap: var(--space-2);
      margin-block-start: var(--space-2);
    }
  `,
})
export class FileField {
  readonly question = input.required<FileQuestion>();
  readonly cell = input.required<AnswerCell>();
  readonly isDisabled = input(false);

  protected readonly filling = inject(Filling);
  private readonly place = viewChild<ElementRef<HTMLElement>>('place');
  private readonly attachments = viewChild(Attachments);
  protected readonly accepted = ACCEPTED;
  protected readonly acceptedLabel = ACCEPTED_LABEL;
  protected readonly isTried = computed(() => this.filling.asked().keptAs === null);
  protected readonly answerId = computed(() => (this.cell().held()?.state === 'value' ? (this.cell().held()?.id ?? null) : null));
  /** Its place is on its way to the server. */
  protected readonly isBegun = computed(() => this.cell().standing() === 'sending' || this.cell().standing() === 'waiting');
  protected readonly isFull = computed(() => Number(this.cell().held()?.value ?? 0) >= this.question().most);
  protected readonly full = computed(() => (this.question().most === 1 ? 'Le fichier est joint.' : `Les ${this.question().most} fichiers sont joints.`));
  protected readonly offered = computed(() => (this.question().most === 1 ? 'un fichier' : `jusqu’à ${plural(this.question().most, 'fichier', 'fichiers')}`));

  /** Chosen, and waiting for their place. */
  private readonly chosen = signal<readonly File[]>([]);

  constructor() {
    effect(() => {
      const [place, attachments, files] = [this.place(), this.attachments(), this.chosen()];
      if (!place || !attachments || files.length === 0) return;
      this.chosen.set([]);
      attachments.receive(files);
      place.nativeElement.focus();
    });
  }

  /** Makes a place for files, and sends them there as soon as it stands. */
  protected choose(field: HTMLInputElement): void {
    const files = [...(field.files ?? [])];
    field.value = '';
    if (files.length === 0) return;
    this.chosen.set(files);
    this.filling.give(this.cell(), { state: 'value', value: '0' });
  }
}
