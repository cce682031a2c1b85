import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { UiControl } from './control';
import { UiDecimalInput } from './decimal-input';
import { UiField } from './field';

@Component({
  imports: [ReactiveFormsModule, UiControl, UiDecimalInput, UiField],
  template: `<ui-field label="Valeur proposée" hint="Telle que dans la source"><ui-decimal-input uiControl unit="%" [formControl]="share" /></ui-field>`,
})
class Host {
  readonly share = new FormControl<number | null>(29.5);
}

const setUp = async () => {
  const fixture = TestBed.createComponent(Host);
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

describe('the decimal input', () => {
  it('shows a number the French way, with its unit beside', async () => {
    const { element, input } = await setUp();
    expect(input.value).toBe('29,5');
    expect(element.querySelector('ui-decimal-input')?.textContent).toContain('%');
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
});
