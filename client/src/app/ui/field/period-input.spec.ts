import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import type { Periodicity } from '@maillage/domain';
import { UiControl } from './control';
import { UiField } from './field';
import { UiPeriodInput } from './period-input';

@Component({
  imports: [ReactiveFormsModule, UiPeriodInput, UiControl, UiField],
  template: `<ui-field label="Période"><ui-period-input uiControl [periodicity]="periodicity()" [formControl]="period" /></ui-field>`,
})
class Host {
  readonly periodicity = signal<Periodicity>('year');
  readonly period = new FormControl<number | null>(202300);
}

const setUp = async (periodicity: Periodicity, value: number | null) => {
  const fixture = TestBed.createComponent(Host);
  fixture.componentInstance.periodicity.set(periodicity);
  fixture.componentInstance.period.setValue(value);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const input = element.querySelector('input') as HTMLInputElement;
  const type = async (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  };
  const choose = async (index: number) => {
    const select = element.querySelector('select') as HTMLSelectElement;
    select.selectedIndex = index;
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  return { fixture, period: fixture.componentInstance.period, element, input, type, choose };
};

describe('the input of a period', () => {
  it('is a year alone for a yearly indicator', async () => {
    const { element, input, period, type } = await setUp('year', 202300);
    expect(input.value).toBe('2023');
    expect(element.querySelector('select')).toBeNull();
    expect(period.dirty).toBe(false);
    await type('2025');
    expect(period.value).toBe(202500);
  });

  it('adds the quarter or the month, in words', async () => {
    const { element, period, choose } = await setUp('quarter', 202402);
    const select = element.querySelector('select') as HTMLSelectElement;
    expect([...select.options].map(({ text }) => text)[1]).toBe('2ᵉ trimestre');
    expect(select.selectedIndex).toBe(1);
    await choose(3);
    expect(period.value).toBe(202404);
    const month = await setUp('month', 202412);
    expect((month.element.querySelector('select') as HTMLSelectElement).selectedOptions[0]?.text).toBe('décembre');
  });

  it('refuses half a year, and says so', async () => {
    const { element, period, type } = await setUp('year', null);
    await type('20');
    expect(period.value).toBeNull();
    expect(period.hasError('NOT_A_PERIOD')).toBe(true);
    expect(element.querySelector('.field-error')).not.toBeNull();
  });

  it('reads an emptied field as nothing', async () => {
    const { period, type } = await setUp('year', 202300);
    await type('');
    expect(period.value).toBeNull();
    expect(period.valid).toBe(true);
  });

  it('follows the periodicity', async () => {
    const { fixture, period } = await setUp('month', 202409);
    fixture.componentInstance.periodicity.set('year');
    await fixture.whenStable();
    expect(period.value).toBe(202400);
  });
});
