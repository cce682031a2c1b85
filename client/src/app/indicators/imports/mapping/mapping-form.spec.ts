import { TestBed } from '@angular/core/testing';
import { of } from 'rxjs';
import { Session } from '../../../core';
import { ApiError } from '../../../errors';
import { IndicatorsGateway } from '../../indicators-gateway';
import { ImportsGateway } from '../imports-gateway';
import { MappingForm } from './mapping-form';

const SAMPLE = { headers: ['insee', 'nombre'], rows: [['93066', '1 250']], encoding: 'windows-1252', delimiter: ';' };
const CATALOGUE = [
  { id: 1, code: 'rsa_households', name: 'Foyers au RSA', unit: 'foyers', aggregation: 'sum' },
  { id: 2, code: 'rsa_share', name: 'Part au RSA', unit: '%', aggregation: 'computed' },
];
const PROPOSED = { layout: 'wide', territoryColumn: 'insee', columns: [{ column: 'nombre', indicatorCode: 'rsa_households' }] };

const show = async (proposed: object, refusal?: ApiError) => {
  const map = jest.fn(() => (refusal ? Promise.reject(refusal) : Promise.resolve()));
  TestBed.configureTestingModule({
    providers: [
      { provide: ImportsGateway, useValue: { map } },
      { provide: IndicatorsGateway, useValue: { catalogue: () => of(CATALOGUE) } },
      { provide: Session, useValue: { networkId: () => 'n' } },
    ],
  });
  const fixture = TestBed.createComponent(MappingForm);
  fixture.componentRef.setInput('importId', 7);
  fixture.componentRef.setInput('sample', SAMPLE);
  fixture.componentRef.setInput('proposed', JSON.stringify(proposed));
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const field = <T extends HTMLElement>(name: string) => {
    const label = [...element.querySelectorAll('label')].find(({ textContent }) => textContent?.trim().startsWith(name));
    return element.querySelector<T>(`#${label?.htmlFor}`);
  };
  const choose = async (name: string, value: string) => {
    const select = field<HTMLSelectElement>(name) as HTMLSelectElement;
    select.value = [...select.options].find(({ text }) => text.startsWith(value))?.value ?? '';
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  const send = async () => {
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
    await new Promise((resolve) => setTimeout(resolve));
    await fixture.whenStable();
  };
  return { element, field, choose, send, map };
};

describe('designating the columns of a file', () => {
  it('starts from the proposal, and shows it above the sample', async () => {
    const { element, field } = await show(PROPOSED);
    expect(field<HTMLSelectElement>('Code du territoire')?.value).toBe('insee');
    expect(field<HTMLInputElement>('nombre')?.value).toBe('Foyers au RSA');
    expect([...element.querySelectorAll('app-sample-table th')].map(({ textContent }) => textContent?.replace(/\s+/g, ' ').trim())).toEqual([
      'insee code du territoire',
      'nombre Foyers au RSA',
    ]);
  });

  it('sends nothing while no column is an indicator', async () => {
    const { element, map, send } = await show({ ...PROPOSED, columns: [], fixedPeriod: 202400 });
    await send();
    expect(map).not.toHaveBeenCalled();
    expect(element.querySelector('[role=alert]')?.textContent).toContain('Désignez au moins un indicateur');
  });

  it('asks for the period where the file has to have one for all its lines', async () => {
    const { choose, element, field, map, send } = await show(PROPOSED);
    await choose('Où est dite la période', 'Une seule');
    await send();
    expect(map).not.toHaveBeenCalled();
    expect(element.querySelector('.field-error')).not.toBeNull();
    const year = field<HTMLInputElement>('Période') as HTMLInputElement;
    year.value = '2024';
    year.dispatchEvent(new Event('input'));
    await send();
    expect(map).toHaveBeenCalledWith(expect.objectContaining({ id: 7, fixedPeriod: 202400, columns: PROPOSED.columns }));
  });

  it('asks for it too when the server finds none in the names of the columns', async () => {
    const refusal = new ApiError('INVALID_INPUT', {}, [{ path: 'input.fixedPeriod', reason: 'REQUIRED' }]);
    const { element, field, send } = await show(PROPOSED, refusal);
    expect(field('Période')).toBeNull();
    await send();
    expect(field('Période')).not.toBeNull();
    expect(element.querySelector('.field-error')?.textContent).toContain('Remplissez ce champ');
  });

  it('reads a long table with one indicator, or with a column that names it', async () => {
    const { choose, element, map, send } = await show({
      ...PROPOSED,
      layout: 'long',
      columns: [{ column: '', indicatorCode: 'rsa_households' }],
      fixedPeriod: 202400,
    });
    await choose('Colonne de la valeur', 'nombre');
    await send();
    expect(map).toHaveBeenCalledWith(
      expect.objectContaining({ layout: 'long', valueColumn: 'nombre', indicatorColumn: null, columns: [{ column: '', indicatorCode: 'rsa_households' }] }),
    );
    await choose('Colonne qui nomme l’indicateur', 'insee');
    expect([...element.querySelectorAll<HTMLInputElement>('.pair input:not([role])')].map(({ value }) => value)).toContain('93066');
  });
});
