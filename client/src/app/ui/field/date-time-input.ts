import { Component, forwardRef, signal } from '@angular/core';
import { NG_VALIDATORS, NG_VALUE_ACCESSOR, type ValidationErrors, type Validator } from '@angular/forms';
import { isPlausibleDay, PLAUSIBLE_DAYS } from '@maillage/domain';
import { FieldValue } from './field-value';
import { parseDate, writeDate } from './parse-date';
import { parseTime } from './parse-time';

const pad = (value: number): string => String(value).padStart(2, '0');

/**
 * A day and its hour in the reader's zone; the value is an instant, ISO 8601 in UTC, or null. A day without an hour, or an hour without a day, is
 * refused, never dropped: the 72 hours of a breach run from one.
 */
@Component({
  selector: 'ui-date-time-input',
  providers: [
    { provide: NG_VALUE_ACCESSOR, useExisting: forwardRef(() => UiDateTimeInput), multi: true },
    { provide: NG_VALIDATORS, useExisting: forwardRef(() => UiDateTimeInput), multi: true },
  ],
  template: `<input
      type="text"
      inputmode="numeric"
      autocomplete="off"
      placeholder="jj/mm/aaaa"
      [id]="field?.id"
      [attr.aria-describedby]="field?.describedBy()"
      [attr.aria-invalid]="isFaulty('NOT_A_DATE', 'OUT_OF_RANGE') ? 'true' : null"
      [value]="date()"
      [disabled]="isDisabled()"
      (input)="readDate($any($event.target).value)"
      (blur)="leave()"
    />
    <input
      type="text"
      class="time"
      inputmode="numeric"
      autocomplete="off"
      placeholder="hh:mm"
      aria-label="Heure"
      [attr.aria-describedby]="field?.describedBy()"
      [attr.aria-invalid]="isFaulty('NOT_A_TIME') ? 'true' : null"
      [value]="time()"
      [disabled]="isDisabled()"
      (input)="readTime($any($event.target).value)"
      (blur)="leave()"
    />`,
  styles: `
    :host {
      display: flex;
      gap: var(--space-2);
    }
    input {
      flex: 1 1 8rem;
      min-inline-size: 0;
      font-variant-numeric: tabular-nums;
    }
    .time {
      flex: 0 1 5.5rem;
    }
  `,
})
export class UiDateTimeInput extends FieldValue<string | null> implements Validator {
  protected readonly date = signal('');
  protected readonly time = signal('');

  override writeValue(instant: string | null): void {
    const at = instant ? new Date(instant) : null;
    this.date.set(at ? writeDate(`${String(at.getFullYear()).padStart(4, '0')}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`) : '');
    this.time.set(at ? `${pad(at.getHours())}:${pad(at.getMinutes())}` : '');
  }

  validate(): ValidationErrors | null {
    const [date, time] = [parseDate(this.date()), parseTime(this.time())];
    if (date === null && time === null) return null;
    if (date === null || date === 'invalid') return { NOT_A_DATE: true };
    if (!isPlausibleDay(date)) return { OUT_OF_RANGE: { min: PLAUSIBLE_DAYS.first, max: PLAUSIBLE_DAYS.last } };
    return time === null || time === 'invalid' ? { NOT_A_TIME: true } : null;
  }

  protected isFaulty(...reasons: readonly string[]): boolean {
    const fault = Object.keys(this.validate() ?? { api: true })[0] ?? '';
    return this.field?.message() != null && (reasons.includes(fault) || fault === 'api');
  }

  protected readDate(text: string): void {
    this.date.set(text);
    this.tell();
  }

  protected readTime(text: string): void {
    this.time.set(text);
    this.tell();
  }

  /** Shows both as they were understood. */
  protected leave(): void {
    const [date, time] = [parseDate(this.date()), parseTime(this.time())];
    if (date !== null && date !== 'invalid') this.date.set(writeDate(date));
    if (time !== null && time !== 'invalid') this.time.set(time);
    this.touched();
  }

  private tell(): void {
    this.changed(this.validate() === null && this.date().trim() !== '' ? new Date(`${parseDate(this.date())}T${parseTime(this.time())}`).toISOString() : null);
  }
}
