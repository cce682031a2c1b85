import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { of } from 'rxjs';
import { Session } from '../../core';
import { PickersGateway } from '../../pickers';
import { Dialogs } from '../../ui';
import { IndicatorsGateway } from '../indicators-gateway';
import { ContestSection, type ContestedIndicator } from './contest-section';
import { ContestsGateway } from './contests-gateway';

const place = (id: number, code: string, name: string) => ({ id, kind: 'commune' as const, code, name, shortName: null });
const CCAS = [
  { id: 'a', name: 'CCAS de Stains', commune: place(1, '93072', 'Stains'), ept: null },
  { id: 'b', name: 'CCAS de Bobigny', commune: place(2, '93008', 'Bobigny'), ept: null },
];
const TABLE = {
  ...{ territoryIds: [1, 2], codes: ['93072', '93008'], names: ['Stains', 'Bobigny'], groupNames: ['', ''], periods: [202300, 202400] },
  ...{ values: [2_400, 2_460, 3_100, null], states: 'rrrs' },
};
const RSA: ContestedIndicator = {
  ...{ id: 7, networkId: null, code: 'rsa_households', name: 'Foyers au RSA', unit: 'foyers', decimals: 0 },
  ...{ periodicity: 'year', aggregation: 'sum', isMasked: false },
};

const show = async (own: readonly string[], indicator: Partial<ContestedIndicator> = {}) => {
  const gateway = { list: () => of({ items: [], totalCount: 0 }), contest: jest.fn().mockResolvedValue(undefined) };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: ContestsGateway, useValue: gateway },
      { provide: IndicatorsGateway, useValue: { table: () => of(TABLE), valueSources: () => of([{ period: 202400, territoryIds: [1] }]) } },
      { provide: PickersGateway, useValue: { ccas: () => of(CCAS) } },
      { provide: Dialogs, useValue: {} },
      {
        provide: Session,
        useValue: {
          networkId: () => 'n',
          network: () => ({ id: 'n', territoryId: 93 }),
          can: (operation: string, target?: { ccasId?: string }) => operation === 'indicators.readNetwork' || own.includes(target?.ccasId ?? ''),
        },
      },
    ],
  });
  const fixture = TestBed.createComponent(ContestSection);
  fixture.componentRef.setInput('indicator', { ...RSA, ...indicator });
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const button = (label: string) => [...element.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(label));
  const press = async (label: string) => {
    button(label)?.click();
    await fixture.whenStable();
  };
  const fill = async (name: string, value: string) => {
    const label = [...element.querySelectorAll('label')].find(({ textContent }) => textContent?.trim() === name);
    const field = element.querySelector<HTMLInputElement>(`#${label?.htmlFor}`) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const words = () => element.textContent?.replace(/\s+/g, ' ') ?? '';
  return { element, gateway, button, press, fill, settled: () => fixture.whenStable(), words };
};

describe('contesting a value', () => {
  it('shows a director the last value of the own commune, and sends what is typed the French way', async () => {
    const { element, fill, gateway, press } = await show(['a']);
    expect(element.querySelector('.shown')?.textContent?.replace(/\s/g, ' ')).toBe('2 460 foyers (arrondi)');
    await press('Contester cette valeur');
    await fill('Valeur proposée', '1 250 foyers');
    await fill('Source de la valeur proposée', 'Extraction CAF');
    await fill('Pourquoi la valeur affichée est inexacte', 'Rattachement à une autre commune');
    await press('Envoyer la contestation');
    expect(gateway.contest).toHaveBeenCalledWith({
      networkId: 'n',
      indicatorId: 7,
      territoryId: 1,
      period: 202400,
      proposedValue: 1_250,
      reason: 'Rattachement à une autre commune',
      source: 'Extraction CAF',
    });
  });

  it('sends nothing without value, source and reason', async () => {
    const { element, gateway, press } = await show(['a']);
    await press('Contester cette valeur');
    await press('Envoyer la contestation');
    expect(gateway.contest).not.toHaveBeenCalled();
    expect(element.querySelectorAll('.field-error')).toHaveLength(3);
  });

  it('lets whoever answers for several communes choose', async () => {
    const { element, words } = await show(['a', 'b']);
    expect([...element.querySelectorAll('option')].map(({ text }) => text)).toEqual(['Stains', 'Bobigny', '2024', '2023']);
    expect(words()).not.toContain('Le producteur garde');
  });

  it('offers nothing to contest where the value is computed or withheld, and says why', async () => {
    const computed = await show(['a'], { aggregation: 'ratio', numerator: { code: 'rsa', name: 'Foyers au RSA' } });
    expect(computed.button('Contester')).toBeUndefined();
    expect(computed.words()).toContain('contestez celle dont elle provient. Foyers au RSA');
    TestBed.resetTestingModule();
    const secret = await show(['b']);
    expect(secret.button('Contester')).toBeUndefined();
    expect(secret.words()).toContain('Le producteur garde cette valeur secrète');
  });

  it('sends whoever reads what a collection gave to the return of the CCAS, in the years that it gave alone', async () => {
    const { button, element, press, settled, words } = await show(['a'], { networkId: 'n' });
    expect(button('Contester')).toBeUndefined();
    expect(words()).toContain('Cette valeur vient d’une collecte.');
    const years = element.querySelectorAll('select')[0] as HTMLSelectElement;
    years.value = '202300';
    years.dispatchEvent(new Event('change'));
    await settled();
    await press('Contester cette valeur');
    expect(button('Envoyer la contestation')).toBeDefined();
  });

  it('lets what the collection did not give be contested in a year that it gave of others', async () => {
    const { button, element, settled } = await show(['a', 'b'], { networkId: 'n', isMasked: true });
    expect(button('Contester')).toBeUndefined();
    const places = element.querySelectorAll('select')[0] as HTMLSelectElement;
    places.value = '2';
    places.dispatchEvent(new Event('change'));
    await settled();
    expect(button('Contester')).toBeDefined();
  });

  it('is not there for whoever answers for no commune, while nothing is contested', async () => {
    expect((await show([])).element.querySelector('section')).toBeNull();
  });
});
