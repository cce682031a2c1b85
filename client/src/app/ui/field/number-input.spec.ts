import { Component, type Type } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { UiControl } from './control';
import { UiNumberInput } from './number-input';
import { UiField } from './field';

@Component({
  imports: [ReactiveFormsModule, UiControl, UiNumberInput, UiField],
  template: `<ui-field label="Valeur proposée" hint="Telle que dans la source"><ui-number-input uiControl unit="%" [formControl]="share" /></ui-field>`,
})
class Host {
  readonly share = new FormControl<number | null>(29.5);
}

@Component({
  imports: [ReactiveFormsModule, UiControl, UiNumberInput, UiField],
  template: `<ui-field label="Numéro"><ui-number-input uiControl [isWhole]="true" [min]="1" [max]="1500" [formControl]="share" /></ui-field>`,
})
class WholeHost {
  readonly share = new FormControl<number | null>(null);
}

@Component({
  imports: [ReactiveFormsModule, UiControl, UiNumberInput, UiField],
  template: `<ui-field label="Année"><ui-number-input uiControl [isYear]="true" [min]="2000" [max]="2100" [formControl]="share" /></ui-field>`,
})
class YearHost {
  readonly share = new FormControl<number | null>(2026);
}

const setUp = async (host: Type<Host> = Host) => {
  const fixture = TestBed.createComponent(host);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const input = element.querySelector('input');
  if (!input) throw new Error('no input');
  const type = async (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  };
  return { share: fixture.componentInstance.share, element, input, type };
};

describe('the number input', () => {
  it('shows a number the French way, with its unit beside', async () => {
    const { element, input } = await setUp();
    expect(input.value).toBe('29,5');
    expect(element.querySelector('ui-number-input')?.textContent).toContain('%');
  });

  it('gives the number of a pasted cell, its unit with it', async () => {
    const { share, input, type } = await setUp();
    await type('1 250,50 %');
    expect(share.value).toBe(1250.5);
    expect(input.value).toBe('1\u202f250,5');
  });

  it('keeps what it cannot read on screen, refuses it and says how to write it', async () => {
    const { share, element, input, type } = await setUp();
    await type('1.250');
    expect(share.hasError('NOT_A_NUMBER')).toBe(true);
    expect(share.value).toBeNull();
    expect(input.value).toBe('1.250');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const error = element.querySelector('.field-error');
    expect(error?.textContent).toContain('Écrivez un nombre');
    expect(input.getAttribute('aria-describedby')?.split(' ')).toContain(error?.id);
  });

  it('reads an emptied field as nothing, not as zero', async () => {
    const { share, type } = await setUp();
    await type('');
    expect(share.value).toBeNull();
    expect(share.valid).toBe(true);
  });

  it('refuses what is half a number, and keeps it on screen', async () => {
    const { share, input, type } = await setUp(WholeHost);
    for (const text of ['2-3', '12 5', '1,', 'deux', '-']) {
      await type(text);
      expect(share.hasError('NOT_A_WHOLE_NUMBER')).toBe(true);
      expect(input.value).toBe(text);
    }
  });

  it('says what it takes: whole, and between its bounds', async () => {
    const { share, element, input, type } = await setUp(WholeHost);
    await type('2,5');
    expect(element.querySelector('.field-error')?.textContent).toContain('entier');
    await type('1501');
    expect(element.querySelector('.field-error')?.textContent).toContain('Donnez une valeur entre 1 et 1\u202f500.');
    await type('1500');
    expect(share.value).toBe(1500);
    expect(share.valid).toBe(true);
    expect(input.value).toBe('1\u202f500');
  });

  it('writes a year without thousands', async () => {
    const { share, element, input, type } = await setUp(YearHost);
    expect(input.value).toBe('2026');
    for (const year of ['27', '0026', '20266']) {
      await type(year);
      expect(share.hasError('OUT_OF_RANGE')).toBe(true);
    }
    expect(element.querySelector('.field-error')?.textContent).toContain('entre 2000 et 2100');
  });
});
