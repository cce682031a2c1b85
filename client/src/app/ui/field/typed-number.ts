import { Directive, signal } from '@angular/core';
import type { ValidationErrors, Validator } from '@angular/forms';
import { FieldValue } from './field-value';

/** A field in which a number is typed or pasted the French way. What is not understood is no value, stays as typed, and is said to be wrong. */
@Directive()
export abstract class TypedNumber extends FieldValue<number | null> implements Validator {
  protected readonly text = signal('');

  /** The value of a text; null for nothing at all. */
  protected abstract parse(text: string): number | null | 'invalid';
  /** A value as it is shown. */
  protected abstract display(value: number): string;

  override writeValue(value: number | null): void {
    this.text.set(value == null ? '' : this.display(value));
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
