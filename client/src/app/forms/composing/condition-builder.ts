import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { CONDITION_TESTS, type ConditionTest, type FormCondition, type FormQuestion } from '@maillage/domain';
import { UiIcon } from '../../ui';
import { TEST_WORDS } from '../words/fault-words';

type Simple = Extract<FormCondition, { readonly entry: string }>;

const WITHOUT_VALUE: readonly ConditionTest[] = ['answered', 'not_applicable'];
const NUMERIC: readonly ConditionTest[] = ['at_least', 'more_than', 'at_most', 'less_than'];

const isSimple = (condition: FormCondition): condition is Simple => 'entry' in condition;
const joined = (any: boolean, parts: readonly FormCondition[]): FormCondition | null => {
  const [only] = parts;
  if (!only) return null;
  return parts.length === 1 ? only : any ? { any: parts } : { all: parts };
};

/** « Afficher si Passages est supérieur à 0 » : lines of plain words, all of them or one at least. */
@Component({
  selector: 'app-condition-builder',
  imports: [MatButton, UiIcon],
  template: `
    @if (parts().length > 0) {
      <fieldset>
        <legend>Afficher si</legend>
        @if (parts().length > 1) {
          <select #joins aria-label="Combien de conditions doivent être vraies" (change)="join(joins.value === 'any')">
            <option value="all" [selected]="!isAny()">toutes ces conditions sont vraies</option>
            <option value="any" [selected]="isAny()">une au moins est vraie</option>
          </select>
        }
        @for (part of parts(); track $index; let i = $index) {
          <div class="line">
            @if (asSimple(part); as one) {
              <select #entry aria-label="Question" (change)="change(i, { entry: entry.value, is: 'answered' })">
                @for (question of questions(); track question.code) {
                  <option [value]="question.code" [selected]="question.code === one.entry">{{ question.label }}</option>
                }
              </select>
              <select #test aria-label="Comparaison" (change)="change(i, { entry: one.entry, is: $any(test.value), value: one.value ?? '' })">
                @for (is of testsOf(one.entry); track is) {
                  <option [value]="is" [selected]="is === one.is">{{ words[is] }}</option>
                }
              </select>
              @if (!withoutValue.includes(one.is)) {
                @if (optionsOf(one.entry); as options) {
                  <select #value aria-label="Réponse" (change)="change(i, { entry: one.entry, is: one.is, value: value.value })">
                    <option value=""></option>
                    @for (option of options; track option.code) {
                      <option [value]="option.code" [selected]="option.code === one.value">{{ option.label }}</option>
                    }
                  </select>
                } @else {
                  <input
                    #typed
                    type="text"
                    aria-label="Valeur"
                    [value]="(one.value ?? '').replace('.', ',')"
                    (change)="change(i, { entry: one.entry, is: one.is, value: typed.value.trim().replace(',', '.') })"
                  />
                }
              }
            } @else {
              <span class="muted">Plusieurs conditions à la fois</span>
            }
            <button matButton="text" type="button" (click)="remove(i)"><ui-icon matButtonIcon name="trash" />Retirer la condition</button>
          </div>
        }
      </fieldset>
    }
    @if (questions().length > 0) {
      <button matButton="text" type="button" (click)="add()">
        <ui-icon matButtonIcon name="plus" />{{ parts().length > 0 ? 'Autre condition' : 'Afficher sous condition' }}
      </button>
    }
  `,
  styles: `
    fieldset {
      display: grid;
      gap: var(--space-2);
      margin: 0;
      padding: var(--space-2) var(--space-3);
      border: 1px solid var(--line);
      border-radius: var(--radius-m);
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
    }
    .line > select,
    .line > input {
      flex: 1 1 10rem;
      inline-size: auto;
    }
  `,
})
export class ConditionBuilder {
  readonly condition = input.required<FormCondition | null>();
  /** Asked before: a condition looks back alone. */
  readonly questions = input.required<readonly FormQuestion[]>();
  readonly changed = output<FormCondition | null>();

  protected readonly words = TEST_WORDS;
  protected readonly withoutValue = WITHOUT_VALUE;
  protected readonly isAny = computed(() => {
    const condition = this.condition();
    return condition !== null && 'any' in condition;
  });
  protected readonly parts = computed<readonly FormCondition[]>(() => {
    const condition = this.condition();
    if (!condition) return [];
    if ('all' in condition) return condition.all;
    return 'any' in condition ? condition.any : [condition];
  });

  protected asSimple(condition: FormCondition): Simple | null {
    return isSimple(condition) ? condition : null;
  }

  protected testsOf(entry: string): readonly ConditionTest[] {
    const kind = this.kindOf(entry);
    const isNumeric = kind === 'figure' || kind === 'amount' || kind === 'share';
    return CONDITION_TESTS.filter((test) => (NUMERIC.includes(test) ? isNumeric : test === 'includes' ? kind === 'choices' : true));
  }

  protected optionsOf(entry: string): readonly { readonly code: string; readonly label: string }[] | null {
    const question = this.questions().find(({ code }) => code === entry);
    return question && 'options' in question ? question.options : null;
  }

  protected add(): void {
    const last = this.questions().at(-1);
    if (last) this.changed.emit(joined(this.isAny(), [...this.parts(), { entry: last.code, is: 'answered' }]));
  }

  protected change(index: number, condition: Simple): void {
    const tests = this.testsOf(condition.entry);
    const is = tests.includes(condition.is) ? condition.is : 'answered';
    const kept: Simple = WITHOUT_VALUE.includes(is) ? { entry: condition.entry, is } : { ...condition, is };
    this.changed.emit(
      joined(
        this.isAny(),
        this.parts().map((part, at) => (at === index ? kept : part)),
      ),
    );
  }

  protected remove(index: number): void {
    this.changed.emit(joined(this.isAny(), this.parts().toSpliced(index, 1)));
  }

  protected join(isAny: boolean): void {
    this.changed.emit(joined(isAny, this.parts()));
  }

  private kindOf(entry: string): string | undefined {
    return this.questions().find(({ code }) => code === entry)?.kind;
  }
}
