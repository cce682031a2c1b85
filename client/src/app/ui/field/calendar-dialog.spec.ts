import { TestBed } from '@angular/core/testing';
import { CalendarDialog } from './calendar-dialog';

describe('CalendarDialog', () => {
  it('names each day by words that begin with what is seen, the first of the month as well', async () => {
    const fixture = TestBed.createComponent(CalendarDialog);
    fixture.componentRef.setInput('start', '2026-12-24');
    await fixture.whenStable();
    const days = [...(fixture.nativeElement as HTMLElement).querySelectorAll('[data-day]')];
    expect(days).toHaveLength(31);
    expect(days.map((day) => day.getAttribute('aria-label')?.split(/\s/)[0])).toEqual(days.map((day) => day.textContent?.trim()));
    expect(days[0]?.textContent?.trim()).toBe('1er');
  });
});
