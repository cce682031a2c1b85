import { ChangeDetectionStrategy, Component, forwardRef, inject, signal } from '@angular/core';
import { type ControlValueAccessor, NG_VALIDATORS, NG_VALUE_ACCESSOR, type ValidationErrors, type Validator } from '@angular/forms';
import { formatEuros } from '../format/format';
import { UiControl } from './control';
import { parseEuros } from './parse-euros';

/** An amount in euros, typed or pasted the French way; its value is in cents, or null. */
@Component({
  selector: 'ui-euros-input',
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => UiEurosInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => UiEurosInput), multi: true },
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
    /><span aria-hidden="true">€</span>`,
  styles: `
    :host {
      display: grid;
      align-items: center;
    }
    input,
    span {
      grid-area: 1 / 1;
    }
    input {
      text-align: end;
      padding-inline-end: 1.9rem;
      font-variant-numeric: tabular-nums;
    }
    span {
      justify-self: end;
      padding-inline-end: 0.75rem;
      color: var(--text-muted);
      pointer-events: none;
    }
  `,
})
export class UiEurosInput implements ControlValueAccessor, Validator {
  protected readonly field = inject(UiControl, { self: true, optional: true });
  protected readonly text = signal('');
  protected readonly isDisabled = signal(false);
  private changed: (cents: number | null) => void = () => undefined;
  private touched: () => void = () => undefined;

  writeValue(cents: number | null): void {
    this.text.set(cents == null ? '' : this.display(cents));
  }

  registerOnChange(changed: (cents: number | null) => void): void {
    this.changed = changed;
  }

  registerOnTouched(touched: () => void): void {
    this.touched = touched;
  }

  setDisabledState(isDisabled: boolean): void {
    this.isDisabled.set(isDisabled);
  }

  validate(): ValidationErrors | null {
    return parseEuros(this.text()) === 'invalid' ? { NOT_A_NUMBER: true } : null;
  }

  protected read(text: string): void {
    this.text.set(text);
    const cents = parseEuros(text);
    this.changed(cents === 'invalid' ? null : cents);
  }

  /** Shows the amount as it was understood; what was not understood stays as typed. */
  protected leave(): void {
    const cents = parseEuros(this.text());
    if (typeof cents === 'number') this.text.set(this.display(cents));
    this.touched();
  }

  private display(cents: number): string {
    return formatEuros(cents).replace(/\s*€$/, '');
  }
}
