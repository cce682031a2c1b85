import { Component, forwardRef, inject, input } from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR, type ValidationErrors } from '@angular/forms';
import { isPlausibleDay, PLAUSIBLE_DAYS } from '@maillage/domain';
import { Dialogs } from '../dialog/dialogs';
import { UiIcon } from '../icon/icon';
import { parseDate, writeDate } from './parse-date';
import { TypedValue } from './typed-value';

/** A civil date, typed or pasted the French way or chosen in a calendar; its value is 'YYYY-MM-DD' or null. Half a date is refused, never dropped. */
@Component({
  selector: 'ui-date-input',
  imports: [UiIcon],
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => UiDateInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => UiDateInput), multi: true },
  ],
  template: `<input
      type="text"
      inputmode="numeric"
      autocomplete="off"
      placeholder="jj/mm/aaaa"
      [id]="field?.id"
      [attr.aria-describedby]="field?.describedBy()"
      [attr.aria-invalid]="field?.message() ? 'true' : null"
      [value]="text()"
      [disabled]="isDisabled()"
      (input)="read($any($event.target).value)"
      (keydown.enter)="leave()"
      (blur)="leave()"
    />
    <button type="button" class="icon-button" [disabled]="isDisabled()" (click)="choose()"><ui-icon name="calendar" label="Ouvrir le calendrier" /></button>`,
  styleUrl: './date-input.scss',
})
export class UiDateInput extends TypedValue<string> {
  /** Last day that can be meant; in practice today, for what has happened. */
  readonly max = input<string | null>(null);

  private readonly dialogs = inject(Dialogs);
  protected override readonly unreadable = 'NOT_A_DATE';

  protected override parse(text: string): string | null {
    return parseDate(text);
  }

  protected override display(date: string): string {
    return writeDate(date);
  }

  protected override faultOf(date: string): ValidationErrors | null {
    if (!isPlausibleDay(date)) return { OUT_OF_RANGE: { min: PLAUSIBLE_DAYS.first, max: PLAUSIBLE_DAYS.last } };
    const max = this.max();
    return max !== null && date > max ? { DATE_IN_FUTURE: true } : null;
  }

  protected async choose(): Promise<void> {
    const date = parseDate(this.text());
    const start = date !== null && date !== 'invalid' && isPlausibleDay(date) ? date : null;
    const chosen = await this.dialogs.openLazily(async () => (await import('./calendar-dialog')).CalendarDialog, { start, max: this.max() });
    if (chosen === undefined) return;
    this.read(writeDate(chosen));
    this.touched();
  }
}
