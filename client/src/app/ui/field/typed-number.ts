import { Directive, inject, signal } from '@angular/core';
import type { ControlValueAccessor, ValidationErrors, Validator } from '@angular/forms';
import { UiControl } from './control';

/** A field in which a number is typed or pasted the French way. What is not understood is no value, stays as typed, and is said to be wrong. */
@Directive()
export abstract class TypedNumber implements ControlValueAccessor, Validator {
  protected readonly field = inject(UiControl, { self: true, optional: true });
  protected readonly text = signal('');
  protected readonly isDisabled = signal(false);
  private changed: (value: number | null) => void = () => undefined;
  private touched: () => void = () => undefined;

  /** The value of a text; null for nothing at all. */
  protected abstract parse(text: string): number | null | 'invalid';
  /** A value as it is shown. */
  protected abstract display(value: number): string;

  writeValue(value: number | null): void {
    this.text.set(value == null ? '' : this.display(value));
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
    return this.parse(this.text()) === 'invalid' ? { NOT_A_NUMBER: true } : null;
  }

  protected read(text: string): void {
    this.text.set(text);
    const value = this.parse(text);
    this.changed(value === 'invalid' ? null : value);
  }

  /** Shows the number as it was understood. */
  protected leave(): void {
    const value = this.parse(this.text());
    if (typeof value === 'number') this.text.set(this.display(value));
    this.touched();
  }
}
