import { TestBed } from '@angular/core/testing';
import { PlanPicker } from './plan-picker';

const plan = (year: number) => ({
  id: `p${year}`,
  networkId: 'n',
  year,
  title: `Plan d’initiatives ${year}`,
  version: 1,
  isCurrent: year === 2026,
  initiativesCount: 0,
});

describe('the picker of a plan', () => {
  it('offers the years, shows the one that is chosen and tells which is chosen next', async () => {
    const fixture = TestBed.createComponent(PlanPicker);
    const years: number[] = [];
    fixture.componentInstance.yearChange.subscribe((year) => years.push(year));
    fixture.componentRef.setInput('plans', [plan(2025), plan(2026), plan(2027)]);
    fixture.componentRef.setInput('chosen', plan(2026));
    await fixture.whenStable();
    const options = [...(fixture.nativeElement as HTMLElement).querySelectorAll('option')];
    expect(options.map(({ value, textContent, selected }) => [value, textContent?.trim(), selected])).toEqual([
      ['2025', 'Plan 2025', false],
      ['2026', 'Plan 2026', true],
      ['2027', 'Plan 2027', false],
    ]);
    const select = fixture.nativeElement as HTMLSelectElement;
    select.value = '2027';
    select.dispatchEvent(new Event('change'));
    expect(years).toEqual([2027]);
  });
});
