import { Component, computed, effect, forwardRef, input, signal, untracked } from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR, type ValidationErrors, type Validator } from '@angular/forms';
import { decodePeriod, encodePeriod, formatPeriod, isPeriod, type Periodicity } from '@maillage/domain';
import { FieldValue } from './field-value';

const PARTS: Readonly<Record<Periodicity, number>> = { year: 0, quarter: 4, month: 12 };
/** Any year will do to name its parts. */
const SOME_YEAR = 2000;

/** « 1ᵉʳ trimestre », « mars »: a part without its year. */
const partNames = (periodicity: Periodicity): string[] =>
  Array.from({ length: PARTS[periodicity] }, (_, index) => formatPeriod(encodePeriod(SOME_YEAR, index + 1), periodicity).replace(` ${SOME_YEAR}`, ''));

/** A period of an indicator: its year, and its quarter or month where it has one. The value is an encoded period, or null. */
@Component({
  selector: 'ui-period-input',
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => UiPeriodInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => UiPeriodInput), multi: true },
  ],
  template: `
    @if (parts().length > 0) {
      <select
        [attr.aria-label]="periodicity() === 'quarter' ? 'Trimestre' : 'Mois'"
        [disabled]="isDisabled()"
        (change)="readPart($any($event.target).selectedIndex + 1)"
        (blur)="touched()"
      >
        @for (name of parts(); track name; let index = $index) {
          <option [selected]="index + 1 === part()">{{ name }}</option>
        }
      </select>
    }
    <input
      type="text"
      inputmode="numeric"
      maxlength="4"
      autocomplete="off"
      placeholder="2024"
      [id]="field?.id"
      [attr.aria-describedby]="field?.describedBy()"
      [attr.aria-invalid]="field?.message() ? 'true' : null"
      [disabled]="isDisabled()"
      [value]="year()"
      (input)="readYear($any($event.target).value)"
      (blur)="touched()"
    />
  `,
  styles: `
    :host {
      display: flex;
      gap: var(--space-2);
    }
    input {
      inline-size: 6rem;
      flex: none;
    }
  `,
})
export class UiPeriodInput extends FieldValue<number | null> implements Validator {
  readonly periodicity = input<Periodicity>('year');

  protected readonly year = signal('');
  protected readonly part = signal(1);
  protected readonly parts = computed(() => partNames(this.periodicity()));

  constructor() {
    super();
    let before: Periodicity | null = null;
    // Of another periodicity, the same year is another period. What was only written here is no change of the person's.
    effect(() => {
      const periodicity = this.periodicity();
      const isOther = before !== null && before !== periodicity;
      before = periodicity;
      untracked(() => {
        if (isOther && this.year() !== '') this.tell();
      });
    });
  }

  override writeValue(period: number | null): void {
    const { year, part } = period === null ? { year: null, part: 1 } : decodePeriod(period);
    this.year.set(year === null ? '' : String(year));
    this.part.set(part || 1);
  }

  /** Half a year is refused, never dropped. */
  validate(): ValidationErrors | null {
    return this.year().trim() !== '' && this.period() === null ? { NOT_A_PERIOD: true } : null;
  }

  protected readYear(text: string): void {
    this.year.set(text);
    this.tell();
  }

  protected readPart(part: number): void {
    this.part.set(part);
    this.tell();
  }

  private tell(): void {
    this.changed(this.period());
  }

  private period(): number | null {
    const text = this.year().trim();
    if (!/^\d{4}$/.test(text)) return null;
    const period = encodePeriod(Number(text), this.periodicity() === 'year' ? 0 : Math.min(this.part(), PARTS[this.periodicity()]));
    return isPeriod(period, this.periodicity()) ? period : null;
  }
}
