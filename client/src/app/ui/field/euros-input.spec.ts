import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { UiControl } from './control';
import { UiEurosInput } from './euros-input';
import { UiField } from './field';

@Component({
  imports: [ReactiveFormsModule, UiControl, UiEurosInput, UiField],
  template: `<ui-field label="Montant demandé" hint="En euros"><ui-euros-input uiControl [formControl]="amount" /></ui-field>`,
})
class Host {
  readonly amount = new FormControl<number | null>(1_250_050);
}

const setUp = async () => {
  const fixture = TestBed.createComponent(Host);
  await fixture.whenStable();
  const input = (fixture.nativeElement as HTMLElement).querySelector('input');
  if (!input) throw new Error('no input');
  const type = async (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input'));
    input.dispatchEvent(new Event('blur'));
    await fixture.whenStable();
  };
  return { amount: fixture.componentInstance.amount, element: fixture.nativeElement as HTMLElement, input, type };
};

describe('the euros input', () => {
  it('shows cents the French way', async () => {
    const { input } = await setUp();
    expect(input.value).toBe('12\u202f500,50');
  });

  it('gives cents for a pasted cell', async () => {
    const { amount, input, type } = await setUp();
    await type('3 000,5 €');
    expect(amount.value).toBe(300_050);
    expect(input.value).toBe('3\u202f000,50');
  });

  it('keeps what it cannot read on screen, refuses it and says how to write it', async () => {
    const { amount, element, input, type } = await setUp();
    await type('environ 3 000');
    expect(amount.hasError('NOT_A_NUMBER')).toBe(true);
    expect(input.value).toBe('environ 3 000');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const error = element.querySelector('.field-error');
    expect(error?.textContent).toContain('12 500,50');
    expect(input.getAttribute('aria-describedby')?.split(' ')).toContain(error?.id);
  });

  it('is named by its label and described by its hint', async () => {
    const { element, input } = await setUp();
    expect(element.querySelector('label')?.htmlFor).toBe(input.id);
    expect(input.getAttribute('aria-describedby')).toBe(element.querySelector('.field-hint')?.id);
  });

  it('reads an emptied field as no amount, not as zero', async () => {
    const { amount, type } = await setUp();
    await type('');
    expect(amount.value).toBeNull();
    expect(amount.valid).toBe(true);
  });
});
