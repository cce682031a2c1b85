import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, ReactiveFormsModule } from '@angular/forms';
import { UiControl, UiField } from '../../ui';
import { IndicatorChoice } from './indicator-choice';

@Component({
  imports: [ReactiveFormsModule, IndicatorChoice, UiControl, UiField],
  template: `<ui-field label="Numérateur"><app-indicator-choice uiControl [choices]="choices" [formControl]="code" /></ui-field>`,
})
class Host {
  readonly code = new FormControl<string | null>('caf_households');
  readonly choices = [
    { id: 1, code: 'caf_households', name: 'Foyers allocataires', unit: 'foyers' },
    { id: 2, code: 'rsa_households', name: 'Foyers au RSA', unit: 'foyers' },
  ];
}

const setUp = async () => {
  const fixture = TestBed.createComponent(Host);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const input = element.querySelector('input') as HTMLInputElement;
  const send = async (...events: Event[]) => {
    for (const event of events) input.dispatchEvent(event);
    await fixture.whenStable();
  };
  const type = (text: string) => {
    input.value = text;
    return send(new Event('input'));
  };
  return { code: fixture.componentInstance.code, element, input, send, type };
};

const key = (name: string) => new KeyboardEvent('keydown', { key: name, cancelable: true });

describe('the choice of an indicator', () => {
  it('shows the name of what is chosen', async () => {
    const { input } = await setUp();
    expect(input.value).toBe('Foyers allocataires');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('is made with the keyboard alone', async () => {
    const { code, element, input, send, type } = await setUp();
    await type('foyers');
    expect(input.getAttribute('aria-expanded')).toBe('true');
    await send(key('ArrowDown'));
    expect(element.querySelector(`#${input.getAttribute('aria-activedescendant')}`)?.textContent).toContain('rsa_households');
    await send(key('Enter'));
    expect(code.value).toBe('rsa_households');
    expect(input.value).toBe('Foyers au RSA');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('keeps text that names no indicator on screen, and refuses it', async () => {
    const { code, element, input, send, type } = await setUp();
    await type('foyers du');
    await send(new Event('blur'));
    expect(code.value).toBeNull();
    expect(code.hasError('NOT_IN_LIST')).toBe(true);
    expect(input.value).toBe('foyers du');
    expect(element.querySelector('.field-error')?.textContent).toContain('Choisissez une valeur de la liste');
  });

  it('takes a code typed in full without opening anything', async () => {
    const { code, send, type } = await setUp();
    await type('rsa_households');
    await send(new Event('blur'));
    expect(code.value).toBe('rsa_households');
    expect(code.valid).toBe(true);
  });

  it('is emptied by emptying the box', async () => {
    const { code, send, type } = await setUp();
    await type('');
    await send(new Event('blur'));
    expect(code.value).toBeNull();
    expect(code.valid).toBe(true);
  });
});
