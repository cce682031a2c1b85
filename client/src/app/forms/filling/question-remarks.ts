import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DateTimePipe, UiChip, UiIcon } from '../../ui';
import { holdFocus } from '../../ui/focus/give-focus-back';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { type AnswerRemark, RETURN_REMARKS } from './return-remarks';

/** Remarks beside the question they are about, with an answer; for who checks, what makes an answer go back to its author. */
@Component({
  selector: 'app-question-remarks',
  imports: [DateTimePipe, MatButton, UiChip, UiIcon, UiInlineForm],
  template: `
    @for (remark of own(); track remark.id) {
      <div class="remark" [class.settled]="remark.settledAt">
        <p class="small">
          <strong>{{ remark.authorName }}</strong> <span class="muted"> {{ remark.createdAt | dateTime }}</span>
          @if (remark.isReturn && !remark.settledAt) {
            <ui-chip tone="warn" icon="refresh">À corriger</ui-chip>
          } @else if (remark.settledAt) {
            <ui-chip tone="good" icon="check">Réglé</ui-chip>
          }
        </p>
        <p>{{ remark.body }}</p>
        @if (!remark.settledAt && !isOpen()) {
          <div class="row no-print">
            <button matButton="text" type="button" (click)="isOpen.set(true)">
              Répondre<span class="visually-hidden"> à {{ remark.authorName }}</span>
            </button>
            <button matButton="text" type="button" [disabled]="isBusy()" (click)="settle(remark)">C’est réglé</button>
          </div>
        }
      </div>
    }
    @if (isOpen()) {
      <form uiInlineForm class="field" (submit)="$event.preventDefault(); answer(words.value)">
        <label [attr.for]="id() + '-remarque'">Votre réponse</label>
        <textarea #words maxlength="1000" [id]="id() + '-remarque'"></textarea>
        <div class="row">
          <button matButton="tonal" type="submit" [disabled]="isBusy()">Envoyer</button>
          <button matButton="text" type="button" (click)="isOpen.set(false)">Annuler</button>
        </div>
      </form>
    }
    @if (remarks?.canReturn()) {
      @if (reason(); as text) {
        <p class="back">
          <ui-icon name="refresh" /><span>Sera renvoyé{{ '\\u202f' }}: {{ text }}</span>
          <button matButton="text" type="button" (click)="remarks.setToReturn(entry(), null)">Ne pas renvoyer</button>
        </p>
      } @else if (isReturning()) {
        <form uiInlineForm class="field" (submit)="$event.preventDefault(); sendBack(words.value)">
          <label [attr.for]="id() + '-renvoi'">Pourquoi renvoyer cette réponse à son auteur</label>
          <textarea #words maxlength="600" [id]="id() + '-renvoi'"></textarea>
          <div class="row">
            <button matButton="tonal" type="submit">Ajouter au renvoi</button>
            <button matButton="text" type="button" (click)="isReturning.set(false)">Annuler</button>
          </div>
        </form>
      } @else {
        <div class="no-print">
          <button matButton="text" type="button" (click)="isReturning.set(true)">
            <ui-icon matButtonIcon name="refresh" />Renvoyer cette réponse<span class="visually-hidden"> : {{ label() }}</span>
          </button>
        </div>
      }
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-2);
    }
    :host:empty {
      display: none;
    }
    .remark {
      padding: var(--space-2) var(--space-3);
      border-inline-start: 3px solid var(--info-line);
      background: var(--surface-sunken);
    }
    .settled {
      border-inline-start-color: var(--line);
    }
    p {
      margin: 0;
    }
    .back {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
    }
  `,
})
export class QuestionRemarks {
  readonly entry = input.required<string>();
  readonly label = input.required<string>();
  protected readonly remarks = inject(RETURN_REMARKS, { optional: true });
  protected readonly isOpen = signal(false);
  protected readonly isReturning = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly id = computed(() => `q-${this.entry()}`);
  protected readonly own = computed(
    () => (this.remarks?.all() ?? []).filter(({ entry }) => entry === this.entry() || entry?.startsWith(`${this.entry()}__`)),
    // each answer brings all remarks anew
    { equal: (some, others) => some.length === others.length && some.every(({ id, version }, at) => id === others[at]?.id && version === others[at]?.version) },
  );
  protected readonly reason = computed(() => this.remarks?.toReturn().get(this.entry()));

  protected async answer(text: string): Promise<void> {
    if (text.trim() === '') return;
    this.isBusy.set(true);
    if (await this.remarks?.add(this.entry(), text.trim())) this.isOpen.set(false);
    this.isBusy.set(false);
  }

  protected async settle(remark: AnswerRemark): Promise<void> {
    const back = holdFocus();
    this.isBusy.set(true);
    await this.remarks?.settle(remark);
    this.isBusy.set(false);
    back();
  }

  protected sendBack(text: string): void {
    if (text.trim() === '') return;
    this.remarks?.setToReturn(this.entry(), text.trim());
    this.isReturning.set(false);
  }
}
