import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { UiControl, UiField } from '../../ui';
import { BoundsInput } from './bounds-input';

@Component({
  imports: [ReactiveFormsModule, BoundsInput, UiControl, UiField],
  template: `<ui-field label="Seuils"><app-bounds-input uiControl unit="%" [formControl]="bounds" /></ui-field>`,
})
class Host {
  readonly bounds = new FormControl<readonly number[] | null>([10, 20.5]);
}

const setUp = async () => {
  const fixture = TestBed.createComponent(Host);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const inputs = () => [...element.querySelectorAll('input')];
  const type = async (index: number, text: string) => {
    const input = inputs()[index] as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  };
  const press = async (label: string) => {
    const named = (button: HTMLElement) => button.textContent?.includes(label) || button.querySelector(`[aria-label="${label}"]`) !== null;
    [...element.querySelectorAll('button')].find(named)?.click();
    await fixture.whenStable();
  };
  return { bounds: fixture.componentInstance.bounds, element, inputs, type, press };
};

describe('the bounds of classes', () => {
  it('are shown and read the French way', async () => {
    const { bounds, inputs, type } = await setUp();
    expect(inputs().map(({ value }) => value)).toEqual(['10', '20,5']);
    await type(1, '25,75 %');
    expect(bounds.value).toEqual([10, 25.75]);
  });

  it('are added and removed; a place left empty is none', async () => {
    const { bounds, press, type } = await setUp();
    await press('Ajouter un seuil');
    expect(bounds.value).toEqual([10, 20.5]);
    await type(2, '30');
    expect(bounds.value).toEqual([10, 20.5, 30]);
    await press('Retirer le seuil n° 1');
    await press('Retirer le seuil n° 1');
    await press('Retirer le seuil n° 1');
    expect(bounds.value).toBeNull();
  });

  it('are refused out of order or unreadable, on the one that is wrong', async () => {
    const { bounds, element, inputs, type } = await setUp();
    await type(1, '10');
    expect(bounds.hasError('NOT_IN_ORDER')).toBe(true);
    expect(inputs().map((input) => input.getAttribute('aria-invalid'))).toEqual([null, 'true']);
    await type(1, 'vingt');
    expect(bounds.hasError('NOT_A_NUMBER')).toBe(true);
    expect(element.querySelector('.field-error')?.textContent).toContain('Écrivez un nombre');
  });
});
