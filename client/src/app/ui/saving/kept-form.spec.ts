import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { ApiError } from '../../errors';
import { Dialogs } from '../dialog/dialogs';
import { creationKey } from './creation-key';
import { UiFormState } from './form-state';
import { InlineSave } from './inline-save';
import { KeptTexts } from './kept-texts';
import { UnsavedWork } from './unsaved-work';

const NOW = new Date('2026-03-12T09:05:00Z');
const DAY_MS = 86_400_000;

@Component({
  imports: [ReactiveFormsModule, UiFormState],
  template: `<ui-form-state [of]="saver" />
    <form [formGroup]="form"><input formControlName="title" /><input formControlName="city" /></form>`,
})
class Host {
  readonly row = signal<string | null>(null);
  readonly form = new FormGroup({ title: new FormControl<string | null>(null), city: new FormControl<string | null>(null) });
  readonly saver = new InlineSave({ form: this.form, name: 'Nouvelle violation', row: this.row });
}

@Component({ imports: [ReactiveFormsModule], template: `<form [formGroup]="form"><input formControlName="title" /></form>` })
class Password {
  readonly form = new FormGroup({ title: new FormControl('') });
  readonly saver = new InlineSave({ form: this.form, name: 'Mot de passe', isKept: false });
}

const dialogs = { confirm: jest.fn(), resolveConflict: jest.fn() };
const asks = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

/** The same browser, its page loaded anew. */
const load = (account: string | null = 'me') => {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [{ provide: Dialogs, useValue: dialogs }] });
  TestBed.inject(KeptTexts).belongTo(account);
};

const open = async <T extends Host | Password>(component: new () => T, row: string | null = null) => {
  const fixture = TestBed.createComponent(component);
  if (fixture.componentInstance instanceof Host) fixture.componentInstance.row.set(row);
  const element = fixture.nativeElement as HTMLElement;
  document.body.append(element);
  await fixture.whenStable();
  const type = async (text: string) => {
    const input = element.querySelector('input') as HTMLInputElement;
    input.value = text;
    input.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const press = async (label: string) => {
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent.includes(label))?.click();
    await fixture.whenStable();
  };
  return { ...fixture.componentInstance, fixture, element, type, press };
};

describe('what is typed in a form', () => {
  beforeEach(() => {
    localStorage.clear();
    jest.clearAllMocks();
    jest.useFakeTimers({ now: NOW, doNotFake: ['queueMicrotask', 'setTimeout', 'nextTick', 'setImmediate'] });
    load();
  });
  afterEach(() => jest.useRealTimers());

  it('is offered back after a reload, with its date, and taken up again', async () => {
    await (await open(Host)).type('Fuite');
    load();
    const { element, form, press } = await open(Host);
    expect(form.value.title).toBeNull();
    expect(element.textContent).toContain('12 mars 2026');
    await press('Reprendre cette saisie');
    expect(form.value.title).toBe('Fuite');
    expect(form.dirty).toBe(true);
    expect(element.textContent).not.toContain('Reprendre');
  });

  it('is of one account, one form and one row alone', async () => {
    await (await open(Host, 'a')).type('Fuite');
    for (const [account, row] of [
      ['somebody', 'a'],
      ['me', 'b'],
      ['me', null],
    ] as const) {
      load(account);
      expect((await open(Host, row)).element.textContent).not.toContain('Reprendre');
    }
    load();
    expect((await open(Host, 'a')).element.textContent).toContain('Reprendre');
  });

  it('goes once it is saved, and what was seen by then is written over', async () => {
    const first = await open(Host);
    await first.type('Fuite');
    expect(await first.saver.save({ send: () => Promise.resolve(), done: 'Fait.' })).toBe(true);
    load();
    expect((await open(Host)).element.textContent).not.toContain('Reprendre');
  });

  it('comes back with the version that was seen, so that somebody else’s change is found out', async () => {
    const first = await open(Host, 'a');
    first.saver.version = 3;
    await first.type('Fuite');
    load();
    const { saver, press } = await open(Host, 'a');
    saver.version = 7;
    await press('Reprendre cette saisie');
    expect(saver.version).toBe(3);
  });

  it('makes under one key what is sent again, also after a reload, and what comes after it under another', async () => {
    const keys: string[] = [];
    const lost = { send: () => Promise.reject(new ApiError('NETWORK_FAILURE', { key: keys.push(creationKey()) })), done: 'Fait.' };
    const first = await open(Host);
    await first.type('Fuite');
    await first.saver.save(lost);
    await first.saver.save(lost);
    load();
    const { saver, press, type } = await open(Host);
    await press('Reprendre cette saisie');
    const made = { send: async () => void keys.push(creationKey()), done: 'Fait.' };
    await saver.save(made);
    await type('Perte');
    await saver.save(made);
    expect(keys).toHaveLength(4);
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    expect(keys[3]).not.toBe(keys[0]);
  });

  it('goes when nobody wants it any more, but not what is typed since', async () => {
    await (await open(Host)).type('Fuite');
    load();
    const second = await open(Host);
    await second.type('Perte');
    await second.press('L’effacer');
    load();
    const third = await open(Host);
    await third.press('Reprendre cette saisie');
    expect(third.form.value.title).toBe('Perte');
    await third.saver.save({ send: () => Promise.resolve(), done: 'Fait.' });
    expect(localStorage).toHaveLength(0);
  });

  it('is forgotten after a week', async () => {
    await (await open(Host)).type('Fuite');
    jest.setSystemTime(NOW.getTime() + 7 * DAY_MS - 1);
    load();
    expect((await open(Host)).element.textContent).toContain('Reprendre');
    jest.setSystemTime(NOW.getTime() + 7 * DAY_MS);
    load('somebody');
    expect(localStorage).toHaveLength(0);
  });

  it('is erased when its account signs out, answers of « Mon CCAS » with it, and nothing of others', async () => {
    await (await open(Host)).type('Fuite');
    localStorage.setItem('maillage.draft.me.c.i', '{}');
    localStorage.setItem('maillage.draft.other.c.i', '{}');
    localStorage.setItem('maillage.theme', 'dark');
    TestBed.inject(KeptTexts).erase();
    expect(Object.keys(localStorage).sort()).toEqual(['maillage.draft.other.c.i', 'maillage.theme']);
  });

  it('is written nowhere when it is a password, or nobody is signed in', async () => {
    await (await open(Password)).type('secret');
    load(null);
    await (await open(Host)).type('Fuite');
    expect(localStorage).toHaveLength(0);
  });

  it('is told of on its page as long as its form is not open', async () => {
    const { fixture, type } = await open(Host);
    await type('Fuite');
    const texts = TestBed.inject(KeptTexts);
    expect(texts.waiting()).toEqual([]);
    fixture.destroy();
    expect(texts.waiting().map(([, { name, path }]) => [name, path])).toEqual([['Nouvelle violation', location.pathname]]);
  });

  it('holds the page back until it is saved or its form is gone', async () => {
    TestBed.inject(UnsavedWork);
    const { fixture, saver, type } = await open(Host);
    expect(asks()).toBe(false);
    await type('Fuite');
    expect(asks()).toBe(true);
    await saver.save({ send: () => Promise.resolve(), done: 'Fait.' });
    expect(asks()).toBe(false);
    await type('Perte');
    fixture.destroy();
    expect(asks()).toBe(false);
  });

  it('is asked about where it stands, not elsewhere', async () => {
    const { element, type } = await open(Host);
    await type('Fuite');
    const unsaved = TestBed.inject(UnsavedWork);
    dialogs.confirm.mockResolvedValue(false);
    expect(await unsaved.mayLeave(document.createElement('dialog'))).toBe(true);
    expect(await unsaved.mayLeave(element)).toBe(false);
    expect(dialogs.confirm).toHaveBeenCalledTimes(1);
  });

  it('is settled with what somebody saved meanwhile, and sent over it', async () => {
    const { form, saver, type } = await open(Host, 'a');
    saver.version = 3;
    await type('Fuite');
    const current = { version: 7, title: 'Perte', city: 'Bondy' };
    const send = jest.fn().mockRejectedValueOnce(new ApiError('STALE_VERSION', { current })).mockResolvedValueOnce(undefined);
    dialogs.resolveConflict.mockResolvedValue(new Set(['title']));
    expect(await saver.save({ labels: { title: 'Titre', city: 'Ville' }, values: () => form.getRawValue(), send, done: 'Fait.' })).toBe(true);
    expect(send.mock.calls.map(([version]) => version as number)).toEqual([3, 7]);
    expect(form.getRawValue()).toEqual({ title: 'Fuite', city: 'Bondy' });
  });

  it('stays as it was typed when nothing was decided, or when the refusal is another one', async () => {
    const { form, saver, type } = await open(Host, 'a');
    await type('Fuite');
    dialogs.resolveConflict.mockResolvedValue(null);
    for (const error of [new ApiError('STALE_VERSION', { current: { version: 7, title: 'Perte' } }), new ApiError('SIREN_TAKEN')]) {
      const saving = { labels: { title: 'Titre', city: 'Ville' }, values: () => form.getRawValue(), send: () => Promise.reject(error), done: 'Fait.' };
      expect(await saver.save(saving)).toBe(false);
      expect(form.value.title).toBe('Fuite');
    }
    expect(saver.message()).not.toBeNull();
  });
});
