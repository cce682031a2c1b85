import { Directive, signal } from '@angular/core';
import type { ValidationErrors, Validator } from '@angular/forms';
import type { FieldReason } from '@maillage/domain';
import { FieldValue } from './field-value';

/**
 * A field in which a value is typed or pasted the French way. What is not understood is no value, stays as typed, and is said to be wrong:
 * nothing is dropped as if the field were empty.
 */
@Directive()
export abstract class TypedValue<T extends string | number> extends FieldValue<T | null> implements Validator {
  protected readonly text = signal('');

  /** Why a text that cannot be read is refused. */
  protected abstract get unreadable(): FieldReason;
  /** The value of a text; null for nothing at all. */
  protected abstract parse(text: string): T | null | 'invalid';
  /** A value as it is shown. */
  protected abstract display(value: T): string;
  /** What is wrong with a value that was read; null: nothing. */
  protected abstract faultOf(value: T): ValidationErrors | null;

  override writeValue(value: T | null): void {
    this.text.set(value == null ? '' : this.display(value));
  }

  validate(): ValidationErrors | null {
    const value = this.parse(this.text());
    if (value === null) return null;
    return value === 'invalid' ? { [this.unreadable]: true } : this.faultOf(value as T);
  }

  protected read(text: string): void {
    this.text.set(text);
    const value = this.parse(text);
    this.changed(value === 'invalid' ? null : value);
  }

  /** Shows the value as it was understood. */
  protected leave(): void {
    const value = this.parse(this.text());
    if (value !== null && value !== 'invalid') this.text.set(this.display(value as T));
    this.touched();
  }
}
