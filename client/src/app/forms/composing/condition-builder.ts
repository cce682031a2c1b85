import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CONDITION_TESTS, type ConditionTest, type FormCondition, type FormEntry, FORM_LIMITS, readFigure } from '@maillage/domain';
import { UiIcon } from '../../ui';
import { entryName } from '../words/condition-words';
import { TEST_WORDS } from '../words/fault-words';
import { figureField, writeFigure } from '../words/figure-words';

type Simple = Extract<FormCondition, { readonly entry: string }>;

const WITHOUT_VALUE: readonly ConditionTest[] = ['answered', 'not_applicable'];
const NUMERIC: readonly ConditionTest[] = ['at_least', 'more_than', 'at_most', 'less_than'];
const FIGURES: readonly string[] = ['figure', 'amount', 'share'];
/** Groups within groups that one still reads; the form itself takes more. */
const DEEPEST = 2;

const partsOf = (condition: FormCondition | null): readonly FormCondition[] => {
  if (!condition) return [];
  if ('all' in condition) return condition.all;
  return 'any' in condition ? condition.any : [condition];
};
const joined = (isAny: boolean, parts: readonly FormCondition[]): FormCondition | null => {
  const [only] = parts;
  if (!only) return null;
  return parts.length === 1 ? only : isAny ? { any: parts } : { all: parts };
};

/** « Afficher si Passages est supérieur à 0 »: lines of plain words, all of them or one at least, and groups of such lines among them. */
@Component({
  selector: 'app-condition-builder',
  imports: [MatButton, UiIcon],
  templateUrl: './condition-builder.html',
  styleUrl: './condition-builder.scss',
})
export class ConditionBuilder {
  readonly condition = input.required<FormCondition | null>();
  /** What is asked before: a condition looks back alone. */
  readonly entries = input.required<readonly FormEntry[]>();
  /** How many groups it stands in. */
  readonly depth = input(0);
  readonly changed = output<FormCondition | null>();

  protected readonly words = TEST_WORDS;
  protected readonly withoutValue = WITHOUT_VALUE;
  protected readonly nameOf = entryName;
  private readonly byKey = computed(() => new Map(this.entries().map((entry) => [entry.key, entry])));
  protected readonly isAny = computed(() => {
    const condition = this.condition();
    return condition !== null && 'any' in condition;
  });
  protected readonly parts = computed(() => partsOf(this.condition()));
  protected readonly canAdd = computed(() => this.parts().length < FORM_LIMITS.conditions);
  protected readonly canNest = computed(() => this.canAdd() && this.depth() < DEEPEST && this.parts().length > 0);

  protected asSimple(condition: FormCondition): Simple | null {
    return 'entry' in condition ? condition : null;
  }

  protected isKnown(entry: string): boolean {
    return this.byKey().has(entry);
  }

  protected testsOf({ entry, is: now }: Simple): readonly ConditionTest[] {
    const kind = this.byKey().get(entry)?.holds.kind ?? '';
    if (kind === 'table') return ['not_applicable'];
    return CONDITION_TESTS.filter((is) => {
      if (is === now || WITHOUT_VALUE.includes(is)) return true;
      if (NUMERIC.includes(is)) return FIGURES.includes(kind);
      if (is === 'includes') return kind === 'choices';
      return FIGURES.includes(kind) || kind === 'choice';
    });
  }

  protected optionsOf(entry: string): readonly { readonly code: string; readonly label: string }[] | null {
    const holds = this.byKey().get(entry)?.holds;
    return holds && 'options' in holds ? holds.options : null;
  }

  /** A number as one writes it; what is none as it was typed. */
  protected shownValue({ value = '' }: Simple): string {
    return this.isNumber(value) ? writeFigure(value) : value;
  }

  /** What keeps a number from being one: it stays as it was typed, and nothing is compared with it. */
  protected isNumber(value: string): boolean {
    return /^-?\d+(?:\.\d+)?$/.test(value);
  }

  protected readValue({ entry }: Simple, typed: string): string {
    const holds = this.byKey().get(entry)?.holds;
    const read = readFigure(typed, { ...(holds ? figureField(holds) : { decimals: 2 }), isPercent: true });
    return read.is === 'figure' ? read.value : typed.trim();
  }

  protected add(): void {
    const last = this.entries().at(-1);
    if (last) this.changed.emit(joined(this.isAny(), [...this.parts(), this.lineOf(last)]));
  }

  /** A group begins with two lines, joined the other way round. */
  protected nest(): void {
    const last = this.entries().at(-1);
    if (!last) return;
    const lines = [this.lineOf(last), this.lineOf(last)];
    this.changed.emit(joined(this.isAny(), [...this.parts(), this.isAny() ? { all: lines } : { any: lines }]));
  }

  private lineOf({ key, holds: { kind } }: FormEntry): Simple {
    return { entry: key, is: kind === 'table' ? 'not_applicable' : 'answered' };
  }

  protected change(index: number, condition: Simple): void {
    const tests = this.testsOf({ ...condition, is: 'answered' });
    const is = tests.includes(condition.is) ? condition.is : (tests[0] ?? 'answered');
    this.replace(index, WITHOUT_VALUE.includes(is) ? { entry: condition.entry, is } : { ...condition, is });
  }

  protected replace(index: number, condition: FormCondition | null): void {
    this.changed.emit(joined(this.isAny(), condition ? this.parts().with(index, condition) : this.parts().toSpliced(index, 1)));
  }

  protected join(isAny: boolean): void {
    this.changed.emit(joined(isAny, this.parts()));
  }
}
