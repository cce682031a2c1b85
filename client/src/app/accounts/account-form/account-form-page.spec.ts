import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import { of } from 'rxjs';
import { Session } from '../../core';
import { ApiError } from '../../errors';
import { Dialogs } from '../../ui';
import { AccountsGateway, type AccountView } from '../accounts-gateway';
import { AccountFormPage } from './account-form-page';

const ROLE = { territory: null, ccas: null, funder: null, startsOn: null, endsOn: null };
const ACCOUNT = {
  ...{ id: 'a', email: 'dina@ccas.example', fullName: 'Dina Cora', phone: null, version: 3 },
  roles: [
    { ...ROLE, role: 'coordinator', networkId: 'n' },
    { ...ROLE, role: 'coordinator', networkId: 'other' },
  ],
} as unknown as AccountView;
/** As somebody saved it meanwhile. */
const PRESENT: AccountView = { ...ACCOUNT, fullName: 'Dina Cora-Lenoir', phone: '01 02 03 04 05', version: 4 };

const open = async (kept: ReadonlySet<string> | null) => {
  const update = jest.fn().mockRejectedValueOnce(new ApiError('STALE_VERSION', {})).mockResolvedValue(ACCOUNT);
  const account = jest.fn((_id: string, policy?: string) => of(policy ? PRESENT : ACCOUNT));
  const dialogs = { resolveConflict: jest.fn().mockResolvedValue(kept) };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: AccountsGateway, useValue: { account, update, scopes: async () => ({ ccas: [], territories: [], funders: [] }) } },
      { provide: Dialogs, useValue: dialogs },
      {
        provide: Session,
        useValue: { networkId: () => 'n', network: () => ({ name: 'Réseau', territoryId: 1, territoryName: 'Département' }), can: () => false },
      },
    ],
  });
  jest.spyOn(TestBed.inject(Router), 'navigate').mockResolvedValue(true);
  const fixture = TestBed.createComponent(AccountFormPage);
  fixture.componentRef.setInput('id', 'a');
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const input = element.querySelector<HTMLInputElement>('input[formcontrolname=fullName]') as HTMLInputElement;
  input.value = 'Dina Corah';
  input.dispatchEvent(new Event('input'));
  element.querySelector('form')?.dispatchEvent(new Event('submit'));
  await fixture.whenStable();
  return { dialogs, element, input, update };
};
const ELSEWHERE = expect.objectContaining({ role: 'coordinator', networkId: 'other' }) as unknown;

describe('changing an account that somebody changed meanwhile', () => {
  it('asks about what this person touched alone, and takes the rest as it stands', async () => {
    const { dialogs, update } = await open(new Set(['fullName']));
    expect(dialogs.resolveConflict).toHaveBeenCalledWith(
      expect.objectContaining({ fields: [{ key: 'fullName', label: 'Nom', mine: 'Dina Corah', theirs: 'Dina Cora-Lenoir' }] }),
    );
    expect(update).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'a', version: 4, fullName: 'Dina Corah', phone: '01 02 03 04 05' }));
  });

  it('sends the other’s name where that is what was chosen, and keeps the roles of other networks', async () => {
    const { update } = await open(new Set());
    const [sent] = update.mock.lastCall as [{ roles: unknown[] }];
    expect(sent).toMatchObject({ version: 4, fullName: 'Dina Cora-Lenoir' });
    expect(sent.roles).toEqual([expect.objectContaining({ role: 'coordinator', networkId: 'n' }), ELSEWHERE]);
  });

  it('sends nothing when the person goes back to the own text, which stays', async () => {
    const { input, update } = await open(null);
    expect(update).toHaveBeenCalledTimes(1);
    expect(input.value).toBe('Dina Corah');
  });
});
