import { TestBed } from '@angular/core/testing';
import { Session } from '../../core';
import { Dialogs } from '../../ui';
import { TargetForm } from './target-form';
import { TargetsGateway } from './targets-gateway';

const STAINS = { id: 1, name: 'Stains' };

const show = async (inputs: Record<string, unknown> = {}) => {
  const gateway = { set: jest.fn().mockResolvedValue(undefined) };
  TestBed.configureTestingModule({
    providers: [
      { provide: TargetsGateway, useValue: gateway },
      { provide: Session, useValue: { networkId: () => 'n' } },
      { provide: Dialogs, useValue: {} },
    ],
  });
  const fixture = TestBed.createComponent(TargetForm);
  const all = { subject: { id: 7, unit: '%', periodicity: 'year' }, territories: [STAINS], ...inputs };
  for (const [name, value] of Object.entries(all)) fixture.componentRef.setInput(name, value);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const fill = async (selector: string, value: string) => {
    const field = element.querySelector(selector) as HTMLInputElement;
    field.value = value;
    field.dispatchEvent(new Event('input'));
    await fixture.whenStable();
  };
  const send = async () => {
    element.querySelector('form')?.dispatchEvent(new Event('submit'));
    await fixture.whenStable();
  };
  return { element, gateway, fill, send };
};

describe('setting a target', () => {
  it('says that the former one stays in the history', async () => {
    expect((await show()).element.textContent).toContain('Une cible n’est jamais effacée');
  });

  it('sends the value as it is typed, for the one territory there is', async () => {
    const { fill, gateway, send } = await show();
    await fill('ui-period-input input', '2027');
    await fill('ui-number-input input', '12,5 %');
    await send();
    expect(gateway.set).toHaveBeenCalledWith({ networkId: 'n', indicatorId: 7, territoryId: 1, period: 202700, value: 12.5, reason: null });
  });

  it('keeps territory and period when a target is replaced', async () => {
    const { fill, gateway, send } = await show({ former: { territoryId: 1, period: 202600, value: 20 } });
    await fill('ui-number-input input', '18');
    await send();
    expect(gateway.set).toHaveBeenCalledWith(expect.objectContaining({ territoryId: 1, period: 202600, value: 18 }));
  });

  it('withdraws one only with a reason, and without any value', async () => {
    const { element, fill, gateway, send } = await show({ former: { territoryId: 1, period: 202600, value: 20 }, isWithdrawal: true });
    expect(element.querySelector('ui-number-input')).toBeNull();
    await send();
    expect(gateway.set).not.toHaveBeenCalled();
    await fill('textarea', 'Abandonnée par le comité');
    await send();
    expect(gateway.set).toHaveBeenCalledWith(expect.objectContaining({ value: null, reason: 'Abandonnée par le comité' }));
  });
});
