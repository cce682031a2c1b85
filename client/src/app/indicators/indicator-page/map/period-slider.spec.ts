import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { PeriodSlider } from './period-slider';

@Component({
  imports: [PeriodSlider],
  template: `<app-period-slider [periods]="periods()" periodicity="year" [period]="period()" (periodChange)="period.set($event)" />`,
})
class Host {
  readonly periods = signal([201900, 202100, 202300]);
  readonly period = signal(202100);
}

function aSlider(periods?: number[]) {
  const fixture = TestBed.createComponent(Host);
  if (periods) fixture.componentInstance.periods.set(periods);
  fixture.detectChanges();
  const root = fixture.nativeElement as HTMLElement;
  const range = () => root.querySelector<HTMLInputElement>('input[type="range"]');
  return { fixture, root, range, period: () => fixture.componentInstance.period() };
}

describe('the slider of periods', () => {
  it('says its period in words, not as a place', () => {
    expect(aSlider().range()?.getAttribute('aria-valuetext')).toBe('2021');
    expect(aSlider().root.querySelector('output')?.textContent).toBe('2021');
  });

  it('stops at periods with values alone', () => {
    const { fixture, range, period } = aSlider();
    const input = range() as HTMLInputElement;
    expect([input.min, input.max, input.value]).toEqual(['0', '2', '1']);
    input.value = '2';
    input.dispatchEvent(new Event('input'));
    fixture.detectChanges();
    expect(period()).toBe(202300);
  });

  it('goes step by step, and no further than its ends', () => {
    const { fixture, root, period } = aSlider();
    const [before, after] = root.querySelectorAll('button');
    before!.click();
    fixture.detectChanges();
    expect(period()).toBe(201900);
    expect(before?.disabled).toBe(true);
    after!.click();
    expect(period()).toBe(202100);
  });

  it('is no slider where there is one period', () => {
    const { range, root } = aSlider([202100]);
    expect(range()).toBeNull();
    expect(root.textContent).toContain('2021');
  });
});
