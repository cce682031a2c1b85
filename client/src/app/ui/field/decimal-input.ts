import { ChangeDetectionStrategy, Component, forwardRef, inject, input, signal } from '@angular/core';
import { type ControlValueAccessor, NG_VALIDATORS, NG_VALUE_ACCESSOR, type ValidationErrors, type Validator } from '@angular/forms';
import { UiControl } from './control';
import { formatDecimal, parseDecimal } from './parse-decimal';

/** A number, typed or pasted the French way; its value is a number, or null. */
@Component({
  selector: 'ui-decimal-input',
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => UiDecimalInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => UiDecimalInput), multi: true },
  ],
  template: `<input
      type="text"
      inputmode="decimal"
      autocomplete="off"
      [id]="field?.id"
      [attr.aria-describedby]="field?.describedBy()"
      [attr.aria-invalid]="field?.message() ? 'true' : null"
      [value]="text()"
      [disabled]="isDisabled()"
      (input)="read($any($event.target).value)"
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
      text-align: end;
      font-variant-numeric: tabular-nums;
    }
    span {
      flex: none;
      color: var(--text-muted);
    }
  `,
})
export class UiDecimalInput implements ControlValueAccessor, Validator {
  /** Shown after the number, and taken when it is typed or pasted with it. */
  readonly unit = input('');
  protected readonly field = inject(UiControl, { self: true, optional: true });
  protected readonly text = signal('');
  protected readonly isDisabled = signal(false);
  private changed: (value: number | null) => void = () => undefined;
  private touched: () => void = () => undefined;

  writeValue(value: number | null): void {
    this.text.set(value == null ? '' : formatDecimal(value));
  }

  registerOnChange(changed: (value: number | null) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  setDisabledState(isDisabled: boolean): void {
    this.isDisabled.set(isDisabled);
  }

  validate(): ValidationErrors | null {
    return this.value() === 'invalid' ? { NOT_A_NUMBER: true } : null;
  }

  protected read(text: string): void {
    this.text.set(text);
    const value = this.value();
    this.changed(value === 'invalid' ? null : value);
  }

  /** Shows the number as it was understood; what was not understood stays as typed. */
  protected leave(): void {
    const value = this.value();
    if (typeof value === 'number') this.text.set(formatDecimal(value));
    this.touched();
  }

  private value(): number | null | 'invalid' {
    return parseDecimal(this.text(), this.unit());
  }
}
