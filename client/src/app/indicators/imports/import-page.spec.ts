import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { of } from 'rxjs';
import { Session } from '../../core';
import { Dialogs } from '../../ui';
import { IndicatorsGateway } from '../indicators-gateway';
import { ImportPage } from './import-page';
import { type Import, ImportsGateway } from './imports-gateway';

const RSA = { id: 1, code: 'rsa_households', name: 'Foyers au RSA', unit: 'foyers', decimals: 0, periodicity: 'year' as const };
const REPORT: NonNullable<Import['report']> = {
  ...{ networkMatched: 39, networkExpected: 39, formerCount: 1, outsideNetworkCount: 0, unknownTerritoryCount: 1, unknownCodes: ['93999'] },
  ...{
    newCount: 38,
    changedCount: 1,
    overSecretCount: 0,
    equalCount: 0,
    waitingCount: 0,
    leftCount: 0,
    secretCount: 2,
    emptyCount: 0,
    errorCount: 1,
    doubtCount: 1,
    keptCount: null,
  },
  errors: [{ line: 12, column: 'indfoy_rsa', reason: 'NUMBER_UNREADABLE', found: 'douze' }],
  doubts: [{ line: 3, territoryName: 'Stains', indicator: RSA, period: 202400, value: 17_050, previousValue: 1_705, kind: 'tenfold' }],
  changes: [
    { territoryName: 'Bobigny', indicator: RSA, period: 202300, outcome: 'changed', oldValue: 2_700, oldState: 'rounded', newValue: null, newState: 'secret' },
  ],
  indicators: [
    {
      indicator: RSA,
      periods: [202300, 202400],
      newCount: 38,
      changedCount: 1,
      overSecretCount: 0,
      equalCount: 0,
      waitingCount: 0,
      leftCount: 0,
      secretCount: 2,
    },
  ],
  waitingFor: [],
  readings: [
    { line: 2, column: 'indfoy_rsa', territoryName: 'Aubervilliers', indicator: RSA, period: 202400, found: '31,402', value: 31.402, state: 'published' },
  ],
  notes: [{ kind: 'decimals_decided', column: 'indfoy_rsa', found: '31,402', because: '8,5', count: 1 }],
  skips: [{ reason: 'hidden', count: 3 }],
};
const READY: Import = {
  ...{ id: 7, networkId: 'n', fileName: 's_ben_com_f_93.csv', sizeBytes: 250_000, formatName: 'CNAF, foyers allocataires', geographyYear: 2024 },
  ...{ status: 'ready', progressRatio: 1, rowsRead: 40, failure: null, createdAt: '2026-03-12T10:00:00Z', createdByName: 'Camille Exemple' },
  ...{ isAdministrative: false, proposedByNetworkName: null },
  ...{ appliedAt: null, undoneAt: null, sameFileAsId: null, canUndo: false, mapping: null, sample: null, report: REPORT },
};

const show = async (one: Partial<Import>) => {
  const gateway = { follow: jest.fn(() => of({ ...READY, ...one })), confirm: jest.fn(), cancel: jest.fn(), undo: jest.fn() };
  const dialogs = { confirm: jest.fn().mockResolvedValue(true) };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: ImportsGateway, useValue: gateway },
      { provide: IndicatorsGateway, useValue: { catalogue: () => of([RSA]) } },
      { provide: Dialogs, useValue: dialogs },
      { provide: Session, useValue: { networkId: () => 'n' } },
    ],
  });
  const fixture = TestBed.createComponent(ImportPage);
  fixture.componentRef.setInput('id', '7');
  await fixture.whenStable();
  const page = fixture.nativeElement as HTMLElement;
  const button = (label: string) => [...page.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label));
  const press = async (label: string) => {
    button(label)?.click();
    await fixture.whenStable();
  };
  const words = () => page.textContent?.replace(/\s+/g, ' ') ?? '';
  const row = (section: string) =>
    [...page.querySelectorAll(`[aria-labelledby=${section}] tbody tr:first-child > *`)].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim());
  return { fixture, page, gateway, dialogs, button, press, row, words };
};

describe('the page of an import', () => {
  it('shows values beside what stands in the file, what decided how they are read, and which rows were left', async () => {
    const { page, words } = await show({});
    const cells = [...page.querySelectorAll('app-import-understanding tbody td')].map(({ textContent }) => textContent?.trim());
    expect(cells).toEqual(['Foyers au RSA', '2024', '31,402', '31,402\u00a0foyers', '2']);
    expect(words()).toContain('« 31,402 » a des décimales, car la même colonne écrit « 8,5 »');
    expect(words()).toContain('3 lignes laissées : masquées dans le classeur');
  });

  it('says how much of the network is covered, what changes, and each fault by line and column', async () => {
    const { row, words } = await show({});
    expect(words()).toContain('39 communes du réseau sur 39, 1 ancienne commune');
    expect(row('erreurs').slice(0, 3)).toEqual(['12', 'indfoy_rsa', 'douze']);
    expect(row('erreurs')[3]).toContain('n’est pas un nombre');
    expect(words()).toContain('93999');
    expect(row('changements')).toEqual(['Bobigny', 'Foyers au RSA', '2023', '2 700 foyers (arrondi)', 'secret', 'modifiée']);
    expect(row('a-verifier')[4]).toBe('dix fois la valeur précédente (1 705 foyers)');
  });

  it('says of numbers in the place of secrets that they are not compared with what is hidden', async () => {
    const change = { territoryName: 'Stains', indicator: RSA, period: 202300, outcome: 'over_secret' as const, oldValue: null, oldState: 'secret' as const };
    const changes = [{ ...change, newValue: 3, newState: 'published' as const }];
    const { row, words } = await show({ report: { ...REPORT, newCount: 0, changedCount: 0, overSecretCount: 1, changes } });
    expect(words()).toContain('1 nombre prend la place d’un secret. Maillage ne dit pas ce que ce secret couvre');
    expect(row('changements')).toEqual(['Stains', 'Foyers au RSA', '2023', 'secret', '3 foyers', 'à la place d’un secret']);
  });

  it('says that numbers are told to the sender of the file alone, where it lists none', async () => {
    const { words } = await show({ status: 'applied', report: { ...REPORT, changedCount: 0, overSecretCount: 2, changes: [] } });
    expect(words()).toContain('Leurs nombres ne sont montrés qu’à qui a déposé le fichier');
  });

  it('says which values wait for whom, and proposes them with what it applies', async () => {
    const change = { territoryName: 'Lointain', indicator: RSA, period: 202300, outcome: 'waits' as const, oldValue: 40, oldState: 'published' as const };
    const changes = [{ ...change, newValue: 41, newState: 'published' as const }];
    const waitingFor = [{ networkId: 'o', networkName: 'Union voisine', count: 1 }];
    const { button, row, words } = await show({ report: { ...REPORT, doubtCount: 0, waitingCount: 1, waitingFor, changes } });
    expect(words()).toContain('1 valeur est du territoire d’un autre réseau : Union voisine (1). Appliquer la propose');
    expect(row('changements').at(-1)).toBe('attend la décision d’un autre réseau');
    expect(button('Appliquer 39 valeurs et en proposer 1')?.disabled).toBe(false);
  });

  it('applies unlikely values only once they were looked at', async () => {
    const { button, fixture, gateway, page, press } = await show({});
    expect(button('Appliquer 39 valeurs')?.disabled).toBe(true);
    page.querySelector<HTMLInputElement>('app-import-doubts input[type=checkbox]')?.click();
    await fixture.whenStable();
    await press('Appliquer 39 valeurs');
    expect(gateway.confirm).toHaveBeenCalledWith({ id: 7, areDoubtsAccepted: true });
    expect(gateway.follow).toHaveBeenCalledTimes(2);
  });

  it('undoes after saying what comes back', async () => {
    const { dialogs, gateway, press } = await show({ status: 'applied', canUndo: true, appliedAt: '2026-03-12T10:05:00Z' });
    await press('Annuler cet import');
    expect(dialogs.confirm).toHaveBeenCalledWith(
      expect.objectContaining({ items: ['38 valeurs nouvelles seront retirées', '1 valeur modifiée redeviendra ce qu’elle était'] }),
    );
    expect(gateway.undo).toHaveBeenCalledWith(7);
  });

  it('says why a file failed, and offers nothing to apply', async () => {
    const { button, words } = await show({ status: 'failed', failure: 'PROTECTED', report: null });
    expect(words()).toContain('protégé par un mot de passe');
    expect(button('Appliquer')).toBeUndefined();
    expect(button('Annuler')).toBeUndefined();
  });

  it('asks for the columns of an unknown table', async () => {
    const sample = { headers: ['code', 'nombre'], rows: [['93066', '12']], encoding: 'utf-8', delimiter: ';' };
    const { page, words } = await show({ status: 'to_map', formatName: null, report: null, sample, mapping: JSON.stringify({ territoryColumn: 'code' }) });
    expect(words()).toContain('Ce format n’est pas connu');
    expect(page.querySelector<HTMLSelectElement>('app-mapping-form select')?.value).toBe('code');
    expect(words()).toContain('Par exemple 12');
  });
});
