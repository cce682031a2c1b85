import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type AnswerState, type FigureProposal, STATES_WITHOUT_VALUE } from '@maillage/domain';
import { UiIcon } from '../../../ui';
import { parseDate, writeDate } from '../../../ui/field/parse-date';
import { ANSWER_STATE_WORDS, OTHER } from '../../words/answer-words';
import { figureField, unitOf } from '../../words/figure-words';
import type { AnswerCell } from '../answer-cell';
import { Filling, type TypedIn } from '../filling';
import { FigureInput } from './figure-input';

/** Up to so many options stand as buttons; beyond, in a list that opens. */
const AS_BUTTONS = 8;

/** Before the states in a list of options: no code begins so. */
const STATE_MARK = '~';

/** The field of one answer, by its kind. */
@Component({
  selector: 'app-answer-field',
  imports: [FigureInput, MatButton, UiIcon],
  templateUrl: './answer-field.html',
  styleUrl: './answer-field.scss',
})
export class AnswerField {
  readonly cell = input.required<AnswerCell>();
  readonly inputId = input.required<string>();
  /** What the field is called where nothing beside it says so. */
  readonly label = input('');
  readonly describedBy = input('');
  readonly isDisabled = input(false);
  readonly isCompact = input(false);

  private readonly filling = inject(Filling);
  protected readonly other = OTHER;
  protected readonly holds = computed(() => this.cell().entry.holds);
  protected readonly unit = computed(() => unitOf(this.holds()));
  protected readonly field = computed(() => figureField(this.holds()));
  protected readonly whole = { decimals: 0 };
  protected readonly shown = computed(() => this.cell().shown());
  protected readonly chosen = computed(() => new Set(this.shown().value?.split(',') ?? []));
  protected readonly asButtons = computed(() => {
    const holds = this.holds();
    return holds.kind === 'choices' || (holds.kind === 'choice' && !this.isCompact() && holds.options.length <= AS_BUTTONS);
  });
  protected readonly hasOther = computed(() => {
    const holds = this.holds();
    return 'hasOther' in holds && holds.hasOther;
  });
  protected readonly date = computed(() => this.cell().typed() ?? (this.shown().value === null ? '' : writeDate(this.shown().value ?? '')));
  protected readonly isNoDate = computed(
    () => this.holds().kind === 'date' && this.cell().typed() !== null && parseDate(this.cell().typed() ?? '') === 'invalid',
  );

  protected says(said: FigureProposal | null): void {
    if (said === null) return this.blank();
    const { state, method, reason } = this.shown();
    // an estimate that is corrected stays one, by the same method
    const kept =
      said.state === 'value' && state === 'estimated' ? { state, method, reason: null } : { state: said.state, reason: state === said.state ? reason : null };
    if (this.isUnchanged(said)) return this.filling.leaves(this.cell(), null);
    this.filling.give(this.cell(), { ...kept, value: said.value, denominator: null });
  }

  protected saysPart(part: 'value' | 'denominator', said: FigureProposal | null): void {
    if (said !== null && said.value === null) return this.filling.give(this.cell(), { state: said.state, value: null, denominator: null, reason: null });
    const next = { ...this.shown(), [part]: said?.value ?? null };
    if (next.value === null && next.denominator === null) return this.blank();
    const state = said?.state === 'estimated' || this.shown().state === 'estimated' ? 'estimated' : 'value';
    this.filling.give(this.cell(), { state, [part]: said?.value ?? null, reason: null });
  }

  protected types(text: string, field: TypedIn = 'typed'): void {
    this.filling.types(this.cell(), text, field);
  }

  protected unsaid(text: string, field: TypedIn = 'typed'): void {
    this.filling.leaves(this.cell(), text, field);
  }

  /** Of a cell, beside which no button says so. */
  protected readonly stateless = STATES_WITHOUT_VALUE.map((state) => [state, ANSWER_STATE_WORDS[state]] as const);

  protected saysNone(state: AnswerState): void {
    this.filling.give(this.cell(), { state, value: null, denominator: null, other: null, reason: null, method: null });
  }

  protected choose(code: string): void {
    const state = STATES_WITHOUT_VALUE.find((one) => code === STATE_MARK + one);
    if (state) return this.saysNone(state);
    this.filling.give(this.cell(), code === '' ? { state: null } : { state: 'value', value: code, other: code === OTHER ? this.shown().other : null });
  }

  protected tick(code: string, isTicked: boolean): void {
    const holds = this.holds();
    if (holds.kind !== 'choices') return;
    const now = new Set(this.chosen());
    if (isTicked) now.add(code);
    else now.delete(code);
    const codes = [...holds.options.map((option) => option.code), OTHER].filter((one) => now.has(one));
    const value = codes.join(',');
    this.filling.give(this.cell(), value === '' ? { state: null } : { state: 'value', value, other: now.has(OTHER) ? this.shown().other : null });
  }

  protected isFull(code: string): boolean {
    const holds = this.holds();
    return holds.kind === 'choices' && holds.most !== null && this.chosen().size >= holds.most && !this.chosen().has(code);
  }

  protected names(text: string): void {
    this.filling.give(this.cell(), { other: text.trim() || null });
  }

  protected writes(text: string): void {
    const value = text.trim();
    if (value === (this.shown().value ?? '')) return this.filling.leaves(this.cell(), null);
    if (value === '') return this.blank();
    this.filling.give(this.cell(), { state: 'value', value });
  }

  protected dates(text: string): void {
    const date = parseDate(text);
    if (date === 'invalid') return this.filling.leaves(this.cell(), text);
    if (date === this.shown().value) return this.filling.leaves(this.cell(), null);
    this.filling.give(this.cell(), date === null ? { state: null } : { state: 'value', value: date });
  }

  private isUnchanged({ state, value }: FigureProposal): boolean {
    const now = this.shown();
    return (
      state === 'value' &&
      now.value === value &&
      (now.state === 'value' || now.state === 'to_confirm' || now.state === 'estimated') &&
      !this.cell().isToConfirm()
    );
  }

  /** Nothing said any more; where nothing was, nothing is sent. */
  private blank(): void {
    if (this.shown().state === null) this.filling.leaves(this.cell(), null);
    else this.filling.give(this.cell(), { state: null });
  }
}
