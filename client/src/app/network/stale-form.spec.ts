import { FormControl, FormGroup } from '@angular/forms';
import { ApiError } from '../errors';
import type { Dialogs } from '../ui';
import { changedValues, cleanValues, settleStaleForm } from './stale-form';

const formOf = (values: Record<string, string>) =>
  new FormGroup(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, new FormControl(value)])));
const dialogsThatKeep = (kept: string[] | null) => ({ resolveConflict: jest.fn().mockResolvedValue(kept && new Set(kept)) }) as unknown as Dialogs;
const LABELS = { phone: 'Téléphone', city: 'Ville' };
const stale = new ApiError('STALE_VERSION', { current: { version: 7, phone: '02', city: 'Bondy', updatedByName: 'Sacha Fictif' } });

describe('a form sent over a row', () => {
  it('turns blanks into nothing and sends only what changed', () => {
    const values = cleanValues({ phone: '  ', city: ' Bondy ', openedOn: null });
    expect(values).toEqual({ phone: null, city: 'Bondy', openedOn: null });
    expect(changedValues({ phone: '01', city: 'Bondy' }, values)).toEqual({ phone: null });
  });

  it('holds the choices made between the two values of a stale row, and the present version', async () => {
    const form = formOf({ phone: '01', city: 'Bobigny' });
    const current = await settleStaleForm(stale, form, LABELS, dialogsThatKeep(['phone']));
    expect(form.getRawValue()).toEqual({ phone: '01', city: 'Bondy' });
    expect(current).toMatchObject({ version: 7 });
  });

  it('stays as it was typed when nothing was decided, or when the error is another one', async () => {
    const form = formOf({ phone: '01', city: 'Bobigny' });
    expect(await settleStaleForm(stale, form, LABELS, dialogsThatKeep(null))).toBeNull();
    expect(await settleStaleForm(new ApiError('SIREN_TAKEN'), form, LABELS, dialogsThatKeep(['phone']))).toBeNull();
    expect(form.getRawValue()).toEqual({ phone: '01', city: 'Bobigny' });
  });
});
