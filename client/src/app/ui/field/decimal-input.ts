import { ChangeDetectionStrategy, Component, forwardRef, input } from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR } from '@angular/forms';
import { formatDecimal, parseDecimal } from './parse-decimal';
import { TypedNumber } from './typed-number';

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
export class UiDecimalInput extends TypedNumber {
  /** Shown after the number, and taken when it is typed or pasted with it. */
  readonly unit = input('');

  protected override parse(text: string): number | null | 'invalid' {
    return parseDecimal(text, this.unit());
  }

  protected override display(value: number): string {
    return formatDecimal(value);
  }
}
