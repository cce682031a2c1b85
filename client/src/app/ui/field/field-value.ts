import { Directive, inject, signal } from '@angular/core';
import type { ControlValueAccessor } from '@angular/forms';
import { UiControl } from './control';

/** What every field of ours that holds a value has in common: the label that it stands under, and the form that it tells. */
@Directive()
export abstract class FieldValue<T> implements ControlValueAccessor {
  protected readonly field = inject(UiControl, { self: true, optional: true });
  protected readonly isDisabled = signal(false);
  protected changed: (value: T) => void = () => undefined;
  protected touched: () => void = () => undefined;

  abstract writeValue(value: T | null): void;

  registerOnChange(changed: (value: T) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  setDisabledState(isDisabled: boolean): void {
    this.isDisabled.set(isDisabled);
  }
}
