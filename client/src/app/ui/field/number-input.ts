import { Component, computed, effect, forwardRef, input } from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR, type ValidationErrors } from '@angular/forms';
import type { FieldReason } from '@maillage/domain';
import { formatDecimal, parseDecimal } from './parse-decimal';
import { outOfRange } from './range';
import { TypedValue } from './typed-value';

/** A number, typed or pasted the French way; its value is a number, or null. */
@Component({
  selector: 'ui-number-input',
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => UiNumberInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => UiNumberInput), multi: true },
  ],
  host: { '[class.measure]': '!isWhole()' },
  template: `<input
      type="text"
      [attr.inputmode]="isWhole() ? 'numeric' : 'decimal'"
      autocomplete="off"
      [id]="field?.id"
      [attr.aria-describedby]="field?.describedBy()"
      [attr.aria-invalid]="field?.message() ? 'true' : null"
      [attr.placeholder]="placeholder() || null"
      [value]="text()"
      [disabled]="isDisabled()"
      (input)="read($any($event.target).value)"
      (keydown.enter)="leave()"
      (blur)="leave()"
    />
    @if (unit()) {
      <span aria-hidden="true">{{ unit() }}</span>
    }`,
  styles: `
    :host {
      display: flex;
      gap: var(--space-2);
      align-items: center;
    }
    input {
      flex: 1 1 6rem;
      min-inline-size: 0;
      font-variant-numeric: tabular-nums;
    }
    :host(.measure) input {
      text-align: end;
    }
    span {
      flex: none;
      color: var(--text-muted);
    }
  `,
})
export class UiNumberInput extends TypedValue<number> {
  /** Shown after the number, and taken when it is typed or pasted with it. */
  readonly unit = input('');
  readonly min = input<number | null>(null);
  readonly max = input<number | null>(null);
  /** Without decimals: a count, a rank. */
  readonly isWhole = input(false);
  /** A year, which has no thousands. Whole as well. */
  readonly isYear = input(false);
  readonly placeholder = input('');

  private readonly range = computed(() => ({ min: this.min(), max: this.max() }));
  private revalidate: () => void = () => undefined;

  protected override get unreadable(): FieldReason {
    return this.isWhole() || this.isYear() ? 'NOT_A_WHOLE_NUMBER' : 'NOT_A_NUMBER';
  }

  constructor() {
    super();
    effect(() => {
      this.range();
      this.revalidate();
    });
  }

  /** The bounds may depend on another field. */
  registerOnValidatorChange(revalidate: () => void): void {
    this.revalidate = revalidate;
  }

  protected override parse(text: string): number | null | 'invalid' {
    return parseDecimal(text, this.unit());
  }

  protected override display(value: number): string {
    return this.isYear() ? String(value) : formatDecimal(value);
  }

  protected override faultOf(value: number): ValidationErrors | null {
    return this.unreadable === 'NOT_A_WHOLE_NUMBER' && !Number.isInteger(value)
      ? { NOT_A_WHOLE_NUMBER: true }
      : outOfRange(value, { ...this.range(), isYear: this.isYear() });
  }
}
