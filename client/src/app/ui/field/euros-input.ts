import { Component, forwardRef } from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR } from '@angular/forms';
import { formatEuros } from '../format/format';
import { parseEuros } from './parse-euros';
import { TypedValue } from './typed-value';

/** An amount in euros, typed or pasted the French way; its value is in cents, or null. */
@Component({
  selector: 'ui-euros-input',
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
export class UiEurosInput extends TypedValue<number> {
  protected override readonly unreadable = 'NOT_A_NUMBER';

  protected override parse(text: string): number | null | 'invalid' {
    return parseEuros(text);
  }

  /** What can be read is below the bound of the API. */
  protected override faultOf(): null {
    return null;
  }

  protected override display(cents: number): string {
    return formatEuros(cents).replace(/\s*€$/, '');
  }
}
