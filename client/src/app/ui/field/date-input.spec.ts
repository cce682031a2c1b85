import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { UiControl } from './control';
import { UiDateInput } from './date-input';
import { UiDateTimeInput } from './date-time-input';
import { UiField } from './field';

@Component({
  imports: [ReactiveFormsModule, UiControl, UiDateInput, UiDateTimeInput, UiField],
  template: `
    <ui-field label="Réponse le" hint="Au plus tard aujourd’hui"><ui-date-input uiControl max="2026-11-23" [formControl]="day" /></ui-field>
    <ui-field label="Notifiée à la CNIL le"><ui-date-time-input uiControl [formControl]="instant" /></ui-field>
  `,
})
class Host {
  readonly day = new FormControl<string | null>('2026-07-01');
  readonly instant = new FormControl<string | null>(null);
}

const setUp = async () => {
  const fixture = TestBed.createComponent(Host);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const [day, date, time] = [...element.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement, HTMLInputElement];
  const type = async (input: HTMLInputElement, text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  };
  const errors = () => [...element.querySelectorAll('.field-error')].map((error) => error.textContent?.trim());
  return { ...fixture.componentInstance, element, dayInput: day, dateInput: date, timeInput: time, type, errors };
};

describe('the date input', () => {
  it('shows a date as it is typed, and gives the one that is typed', async () => {
    const { day, dayInput, type } = await setUp();
    expect(dayInput.value).toBe('01/07/2026');
    await type(dayInput, '2/7/26');
    expect(day.value).toBe('2026-07-02');
    expect(dayInput.value).toBe('02/07/2026');
  });

  it('refuses half a date with words, and keeps it on screen', async () => {
    const { day, dayInput, element, type } = await setUp();
    await type(dayInput, '12/07');
    expect(day.hasError('NOT_A_DATE')).toBe(true);
    expect(dayInput.value).toBe('12/07');
    const error = element.querySelector('.field-error');
    expect(error?.textContent).toContain('12/03/2026');
    expect(dayInput.getAttribute('aria-describedby')?.split(' ')).toEqual(expect.arrayContaining([error?.id, element.querySelector('.field-hint')?.id]));
    expect(dayInput.getAttribute('aria-invalid')).toBe('true');
  });

  it('refuses the years that nobody means', async () => {
    const { day, dayInput, type, errors } = await setUp();
    await type(dayInput, '01/07/0026');
    expect(day.hasError('OUT_OF_RANGE')).toBe(true);
    expect(errors()[0]).toContain('1er janvier 1950');
    await type(dayInput, '01/07/20266');
    expect(day.invalid).toBe(true);
    await type(dayInput, '01/07/27');
    expect(day.hasError('DATE_IN_FUTURE')).toBe(true);
  });

  it('refuses a stored date that nobody means, so that it can be mended', async () => {
    const { day } = await setUp();
    day.setValue('0026-07-01');
    expect(day.hasError('OUT_OF_RANGE')).toBe(true);
  });

  it('reads an emptied field as no date', async () => {
    const { day, dayInput, type } = await setUp();
    await type(dayInput, '');
    expect(day.value).toBeNull();
    expect(day.valid).toBe(true);
  });
});

describe('the input of a day with its hour', () => {
  it('is an instant once both are there', async () => {
    const { instant, dateInput, timeInput, type } = await setUp();
    await type(dateInput, '23/11/26');
    await type(timeInput, '8h30');
    expect(instant.value).toBe(new Date(2026, 10, 23, 8, 30).toISOString());
    expect([dateInput.value, timeInput.value]).toEqual(['23/11/2026', '08:30']);
  });

  it('refuses a day without its hour, and says so', async () => {
    const { instant, dateInput, timeInput, type, errors } = await setUp();
    await type(dateInput, '23/11/2026');
    expect(instant.hasError('NOT_A_TIME')).toBe(true);
    expect(errors()[0]).toContain('Donnez aussi l’heure');
    expect([dateInput, timeInput].map((input) => input.getAttribute('aria-invalid'))).toEqual([null, 'true']);
    await type(timeInput, '8');
    expect(instant.hasError('NOT_A_TIME')).toBe(true);
    await type(dateInput, '');
    expect(instant.hasError('NOT_A_DATE')).toBe(true);
  });

  it('holds the day to the years that can be meant', async () => {
    const { instant, dateInput, timeInput, type } = await setUp();
    await type(timeInput, '08:30');
    await type(dateInput, '23/11/0026');
    expect(instant.hasError('OUT_OF_RANGE')).toBe(true);
    expect(instant.value).toBeNull();
  });

  it('shows an instant in the zone of the reader, and is empty without one', async () => {
    const { instant, dateInput, timeInput, type } = await setUp();
    instant.setValue(new Date(2026, 0, 2, 3, 4).toISOString());
    await type(timeInput, '03:04');
    expect([dateInput.value, timeInput.value]).toEqual(['02/01/2026', '03:04']);
    instant.setValue(null);
    expect(instant.valid).toBe(true);
  });
});
