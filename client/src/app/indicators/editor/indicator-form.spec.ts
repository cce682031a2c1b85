import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { of } from 'rxjs';
import { Session } from '../../core';
import { ApiError } from '../../errors';
import { type EditedIndicator, EditorGateway } from './editor-gateway';
import { IndicatorForm } from './indicator-form';
import { IndicatorsGateway } from '../indicators-gateway';

const SUM: EditedIndicator = {
  ...{ id: 7, code: 'rsa', name: 'Foyers au RSA', definition: '', unit: 'foyers', decimals: 0, direction: 'down', theme: 'benefits', periodicity: 'year' },
  ...{ aggregation: 'sum', numerator: null, denominator: null, scale: 100, weight: null, expression: null, isMasked: false, networkId: null },
  ...{ producer: 'CNAF', distributor: '', method: '', limits: '', licence: '', sourceUrl: null, nextUpdateOn: null, lowerBound: null, upperBound: null },
  ...{ classBounds: null, breaks: [], periods: [], usedBy: [], isArchived: false, canManage: false, version: 4 },
};

const show = async (operations: readonly string[], indicator: EditedIndicator | null) => {
  const gateway = {
    create: jest.fn().mockResolvedValue(undefined),
    update: jest.fn().mockResolvedValue(undefined),
    propose: jest.fn().mockResolvedValue(undefined),
  };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: EditorGateway, useValue: gateway },
      { provide: IndicatorsGateway, useValue: { catalogue: () => of([]) } },
      { provide: Session, useValue: { networkId: () => 'n', me: () => null, can: (operation: string) => operations.includes(operation) } },
    ],
  });
  const fixture = TestBed.createComponent(IndicatorForm);
  fixture.componentRef.setInput('indicator', indicator);
  const told: string[] = [];
  fixture.componentInstance.saved.subscribe((code) => told.push(`saved ${code}`));
  fixture.componentInstance.proposed.subscribe(() => told.push('proposed'));
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const field = (name: string) => {
    const label = [...element.querySelectorAll('label')].find(({ textContent }) => textContent?.trim().startsWith(name));
    return element.querySelector<HTMLInputElement>(`#${label?.htmlFor}`) as HTMLInputElement;
  };
  const fill = async (name: string, value: string) => {
    field(name).value = value;
    field(name).dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const choose = async (name: string, option: string) => {
    const select = field(name) as unknown as HTMLSelectElement;
    select.selectedIndex = [...select.options].findIndex(({ text }) => text.trim() === option);
    select.dispatchEvent(new Event('change'));
    await fixture.whenStable();
  };
  const send = async () => {
    element.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await fixture.whenStable();
  };
  const words = () => element.textContent?.replace(/\s+/g, ' ') ?? '';
  return { choose, field, fill, gateway, send, told, words };
};
const COORDINATOR = ['indicators.manage', 'indicators.proposeShared'];

describe('the form of an indicator that all networks share', () => {
  it('is proposed to the administration by a coordinator, who says why', async () => {
    const { fill, gateway, send, told, words } = await show(COORDINATOR, SUM);
    await fill('Nom', 'Foyers allocataires du RSA');
    await send();
    expect(gateway.propose).not.toHaveBeenCalled();
    await fill('Pourquoi', 'Le nom de la CNAF');
    expect(words()).toContain('Proposer à l’administration');
    await send();
    const change = expect.objectContaining({ id: 7, networkId: 'n', version: 4, name: 'Foyers allocataires du RSA' }) as object;
    expect(gateway.propose).toHaveBeenCalledWith({ networkId: 'n', reason: 'Le nom de la CNAF', change });
    expect(gateway.update).not.toHaveBeenCalled();
    expect(told).toEqual(['proposed']);
  });

  it('is changed by the administration, without a reason', async () => {
    const { field, fill, gateway, send, told } = await show(['indicators.manageShared'], { ...SUM, canManage: true });
    expect(field('Pourquoi')).toBeNull();
    await fill('Nom', 'Foyers allocataires du RSA');
    await send();
    expect(gateway.update).toHaveBeenCalledWith(expect.not.objectContaining({ reason: '' }));
    expect(told).toEqual(['saved rsa']);
  });

  it('is proposed anew once a coordinator means it for all networks', async () => {
    const { choose, field, fill, gateway, send } = await show(COORDINATOR, null);
    await fill('Nom', 'Foyers au RSA');
    expect(field('Pourquoi')).toBeNull();
    await choose('Qui s’en sert', 'Partagé par tous les réseaux');
    await fill('Pourquoi', 'Publié par la CNAF');
    await send();
    const creation = expect.objectContaining({ code: 'foyers_rsa', isShared: true }) as object;
    expect(gateway.propose).toHaveBeenCalledWith({ networkId: 'n', reason: 'Publié par la CNAF', creation });
    expect(gateway.create).not.toHaveBeenCalled();
  });

  it('shows on its fields what is refused inside the proposal', async () => {
    const { fill, gateway, send, words } = await show(COORDINATOR, SUM);
    gateway.propose.mockRejectedValue(new ApiError('INVALID_INPUT', {}, [{ path: 'change.name', reason: 'INVALID_FORMAT' }]));
    await fill('Pourquoi', 'Le nom de la CNAF');
    await send();
    expect(words()).toContain('Ce n’est pas la forme attendue.');
  });
});
