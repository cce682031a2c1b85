import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type AnswerDoubt, type AnswerState, answerFault, type FormQuestion, hasFiles, STATES_WITHOUT_VALUE } from '@maillage/domain';
import { refusalText } from '../../errors';
import { formatPercent, UiIcon } from '../../ui';
import { UiLightText } from '../../ui/light-text/light-text';
import { answerText, doubtText, READER_WORDS, REASONS } from '../words/answer-words';
import { countedText, totalText, writeFigure } from '../words/figure-words';
import { AnswerConflict } from './fields/answer-conflict';
import { AnswerField } from './fields/answer-field';
import { AnswerWhy } from './fields/answer-why';
import { FileField } from './fields/file-field';
import { TableField } from './fields/table-field';
import { Filling } from './filling';
import { QuestionRemarks } from './question-remarks';

const NUMERIC: readonly string[] = ['figure', 'amount', 'share'];

/** One question: what is counted and who will read it, told before one types; the field; what else may be said of it; what there is to ask about. */
@Component({
  selector: 'app-question',
  imports: [AnswerConflict, AnswerField, AnswerWhy, FileField, MatButton, QuestionRemarks, TableField, UiIcon, UiLightText],
  templateUrl: './question.html',
  styleUrl: './question.scss',
})
export class Question {
  readonly question = input.required<FormQuestion>();

  protected readonly filling = inject(Filling);
  protected readonly cell = computed(() => this.filling.cellOf(this.question().code));
  protected readonly shown = computed(() => this.cell().shown());
  protected readonly isDisabled = computed(() => !this.filling.canFill());
  protected readonly inputId = computed(() => `q-${this.question().code}`);
  protected readonly readers = computed(() => READER_WORDS[this.question().readBy]);
  protected readonly counted = computed(() => countedText(this.question()));
  protected readonly isNumeric = computed(() => NUMERIC.includes(this.question().kind));
  protected readonly methods = computed(() => {
    const question = this.question();
    return 'methods' in question ? question.methods : [];
  });
  protected readonly isWithoutValue = computed(() => {
    const { state } = this.shown();
    return state !== null && STATES_WITHOUT_VALUE.includes(state);
  });
  protected readonly states = computed<readonly { readonly state: AnswerState; readonly label: string }[]>(() => [
    ...(this.isNumeric() && this.shown().value !== null ? [{ state: 'estimated' as const, label: 'C’est une estimation' }] : []),
    { state: 'not_available', label: 'Non disponible' },
    { state: 'not_applicable', label: 'Sans objet' },
  ]);
  protected readonly rate = computed(() => {
    const { value, denominator } = this.shown();
    return this.question().kind === 'share' && value !== null && Number(denominator) > 0
      ? `Soit ${formatPercent(Number(value) / Number(denominator))} (${writeFigure(value)} sur ${writeFigure(denominator)}).`
      : null;
  });
  protected readonly total = computed(() => {
    const question = this.question();
    if (question.kind !== 'total') return null;
    return totalText(question, this.filling.totalOf(question.code)) || null;
  });
  protected readonly last = computed(() => {
    const lastYear = this.filling.lastYear();
    const answer = lastYear?.answers[this.question().code];
    if (!lastYear || !answer) return null;
    const text = [answerText(answer, this.question()), answer.reason].filter(Boolean).join('\u202f: ');
    const now = this.shown();
    const isSame = now.state === answer.state && now.value === answer.value && now.denominator === answer.denominator;
    const { state, value, denominator, other, reason, method } = answer;
    const canTake = this.question().kind !== 'file' && !isSame && answerFault(this.question(), { state, value, denominator, other, reason, method }) === null;
    return { label: lastYear.label, text, answer, canTake };
  });
  protected readonly source = computed(() => {
    const held = this.cell().held();
    if (this.cell().given() !== null || !held || held.origin === 'typed') return null;
    if (held.origin === 'last_year') return 'Repris de l’an dernier.';
    return `${held.origin === 'imported' ? 'Importé' : 'Pré-rempli'}${held.sourceLabel ? ` d’après ${held.sourceLabel}` : ''}.`;
  });
  protected readonly doubts = computed(() => {
    if (this.cell().isToConfirm()) return [];
    return this.filling.doubtsOf(this.question().code).filter((doubt) => this.isOpen(doubt));
  });
  protected readonly reasons = REASONS.to_confirm;
  protected readonly isCommenting = signal(false);
  protected readonly isConfirming = signal(false);
  protected readonly mine = computed(() => answerText(this.shown(), this.question()));

  protected textOf(doubt: AnswerDoubt): string {
    return doubtText(doubt, this.filling.cellOf(doubt.entry).entry.holds, this.filling.lastYear()?.label ?? null);
  }

  /** What the cell of that doubt is called. */
  protected nameOf({ entry }: AnswerDoubt): string {
    const { row, column } = this.filling.cellOf(entry).entry;
    return row && column ? `${row.label ?? row.code}, ${column.label}\u202f: ` : '';
  }

  protected toggle(state: AnswerState): void {
    const now = this.shown();
    if (this.question().kind === 'file' && hasFiles(this.cell().held())) return this.cell().problem.set(refusalText('FORM_ANSWER_HAS_FILES'));
    if (now.state === state) return this.filling.give(this.cell(), now.value === null ? { state: null } : { state: 'value', method: null, reason: null });
    const isValue = state === 'estimated';
    this.filling.give(this.cell(), {
      state,
      ...(isValue ? {} : { value: null, denominator: null, other: null }),
      reason: null,
      method: isValue ? now.method : null,
    });
  }

  protected takeLast(): void {
    const last = this.last();
    if (!last) return;
    const { state, value, denominator, other, reason, method } = last.answer;
    this.filling.give(this.cell(), { state, value, denominator, other, reason, method, origin: 'last_year' });
  }

  protected counts(method: string): void {
    this.filling.give(this.cell(), { method: method || null });
  }

  protected explain({ entry }: AnswerDoubt, text: string): void {
    const reason = text.trim();
    const cell = this.filling.cellOf(entry);
    if (reason === '') return;
    this.filling.give(cell, { state: cell.shown().state === 'estimated' ? 'estimated' : 'to_confirm', reason });
  }

  protected async confirm(): Promise<void> {
    this.isConfirming.set(true);
    await this.filling.confirm([this.question().code]);
    this.isConfirming.set(false);
  }

  protected comment(text: string): void {
    this.isCommenting.set(false);
    const comment = text.trim() || null;
    if (comment !== this.shown().comment) this.filling.give(this.cell(), { comment, origin: this.shown().origin });
  }

  private isOpen({ entry }: AnswerDoubt): boolean {
    const cell = this.filling.cellOf(entry);
    return cell.shown().reason === null && !STATES_WITHOUT_VALUE.includes(cell.shown().state ?? 'value');
  }
}
