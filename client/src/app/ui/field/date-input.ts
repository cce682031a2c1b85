import { ChangeDetectionStrategy, Component, type ElementRef, forwardRef, input, signal, viewChild } from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR, type ValidationErrors, type Validator } from '@angular/forms';
import { FieldValue } from './field-value';

/** A civil date by the browser's own calendar; its value is 'YYYY-MM-DD' or null. A half-typed date is refused, never dropped. */
@Component({
  selector: 'ui-date-input',
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => UiDateInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => UiDateInput), multi: true },
  ],
  template: `<input
    #native
    type="date"
    [id]="field?.id"
    [attr.aria-describedby]="field?.describedBy()"
    [attr.aria-invalid]="field?.message() ? 'true' : null"
    [attr.min]="min() ?? '1900-01-01'"
    [attr.max]="max() ?? '2199-12-31'"
    [value]="value()"
    [disabled]="isDisabled()"
    (input)="read()"
    (blur)="leave()"
  />`,
})
export class UiDateInput extends FieldValue<string | null> implements Validator {
  readonly min = input<string | null>();
  readonly max = input<string | null>();
  protected readonly value = signal('');
  private readonly native = viewChild.required<ElementRef<HTMLInputElement>>('native');
  private isHalfTyped = false;

  override writeValue(date: string | null): void {
    this.isHalfTyped = false;
    this.value.set(date ?? '');
  }

  validate(): ValidationErrors | null {
    return this.isHalfTyped ? { NOT_A_DATE: true } : null;
  }

  protected read(): void {
    const { value, validity } = this.native().nativeElement;
    this.isHalfTyped = validity.badInput;
    this.value.set(value);
    this.changed(value || null);
  }

  /** A date typed by halves sends no event of its own in every browser. */
  protected leave(): void {
    if (this.native().nativeElement.validity.badInput !== this.isHalfTyped) this.read();
    this.touched();
  }
}
