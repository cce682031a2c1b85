import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { of } from 'rxjs';
import { Session } from '../../core';
import type { RecordQuestion } from '../../ui/record-form/record-dialog';
import { RecordDialogs } from '../../ui/record-form/record-dialogs';
import type { EditedRecord } from '../../ui/record-form/record-form';
import { IndicatorsGateway } from '../indicators-gateway';
import { ProposalsGateway, type DefinitionProposal, type ValueProposal } from './proposals-gateway';
import { ProposalsPage } from './proposals-page';

const RSA = { id: 1, code: 'rsa_households', name: 'Foyers au RSA', unit: 'foyers', decimals: 0, periodicity: 'year' as const };
const VALUES: ValueProposal = {
  ...{ id: 'v', fromNetworkName: 'Val-d’Oise', toNetworkName: 'Seine-Saint-Denis', fileName: 'rsa.csv', createdByName: 'Cora Dina' },
  ...{ createdAt: '2026-11-30T09:00:00Z', indicators: [RSA], valuesCount: 2, status: 'open', decisionText: null, decidedAt: null, decidedByName: null },
  ...{ isApplying: false, canDecide: true, importId: null, acceptedImportId: null, version: 3 },
};
const DEFINITION: DefinitionProposal = {
  ...{ id: 'd', networkName: 'Val-d’Oise', act: 'archive', indicator: null, indicatorName: 'Part au RSA', proposed: '{}', reason: 'Plus publié' },
  ...{ status: 'open', decisionText: null, decidedAt: null, decidedByName: null, createdAt: '2026-11-30T09:00:00Z', createdByName: 'Cora Dina' },
  ...{ canDecide: false, canWithdraw: false, version: 2 },
};

const show = async (operations: readonly string[], { vue, answer = null }: { vue?: string; answer?: string | null } = {}) => {
  const gateway = {
    values: jest.fn(() => of({ items: [VALUES], totalCount: 1 })),
    detail: jest.fn(() => of({ changingCount: 1, equalCount: 1, changes: [] })),
    definitions: jest.fn(() => of({ items: [{ ...DEFINITION, canDecide: !vue, canWithdraw: !!vue }], totalCount: 1 })),
    decideValues: jest.fn().mockResolvedValue(undefined),
    decideDefinition: jest.fn().mockResolvedValue(undefined),
    withdrawDefinition: jest.fn().mockResolvedValue(undefined),
  };
  // who answers what is asked, or leaves it
  const ask = async ({ record, save }: RecordQuestion) =>
    answer === null ? undefined : save({ decisionText: answer || null }, { ...(record as EditedRecord), isConfirmed: false });
  const can = (operation: string) => operations.includes(operation);
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: ProposalsGateway, useValue: gateway },
      { provide: IndicatorsGateway, useValue: { catalogue: () => of([]) } },
      { provide: RecordDialogs, useValue: { ask } },
      { provide: Session, useValue: { networkId: () => 'n', can, canSomewhere: can } },
    ],
  });
  const fixture = TestBed.createComponent(ProposalsPage);
  fixture.componentRef.setInput('vue', vue);
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const press = async (label: string) => {
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent?.replace(/\s+/g, ' ').includes(label))?.click();
    await fixture.whenStable();
  };
  const words = () => element.textContent?.replace(/\s+/g, ' ') ?? '';
  return { element, fixture, gateway, press, words };
};
const COORDINATOR = ['indicators.import', 'indicators.decideShared', 'indicators.proposeShared'];
const ADMIN = ['indicators.decideShared', 'indicators.manageShared'];

describe('the page of proposals', () => {
  it('brings a coordinator what is proposed for the own territory, and no definition to decide', async () => {
    const { words, gateway } = await show(COORDINATOR);
    expect(words()).toContain('Val-d’Oise propose, pour le territoire du réseau « Seine-Saint-Denis »');
    expect(words()).toContain('2 valeursFoyers au RSAEn attente de décision');
    expect(gateway.definitions).not.toHaveBeenCalled();
  });

  it('shows the values beside those that stand once somebody opens them', async () => {
    const { element, fixture, gateway, words } = await show(COORDINATOR);
    expect(gateway.detail).not.toHaveBeenCalled();
    const details = element.querySelector('details') as HTMLDetailsElement;
    details.open = true;
    details.dispatchEvent(new Event('toggle'));
    await fixture.whenStable();
    expect(gateway.detail).toHaveBeenCalledWith('v');
    expect(words()).toContain('1 valeur changerait ce qui est affiché, 1 figure déjà.');
  });

  it('accepts with or without a word, and refuses with one', async () => {
    const { gateway, press } = await show(COORDINATOR, { answer: '' });
    await press('Accepter : rsa.csv');
    expect(gateway.decideValues).toHaveBeenCalledWith({ id: 'v', version: 3, isAccepted: true, decisionText: null });
    TestBed.resetTestingModule();
    const refusing = await show(COORDINATOR, { answer: 'Chiffres de 2022' });
    await refusing.press('Refuser : rsa.csv');
    expect(refusing.gateway.decideValues).toHaveBeenCalledWith({ id: 'v', version: 3, isAccepted: false, decisionText: 'Chiffres de 2022' });
  });

  it('decides nothing when the question is left', async () => {
    const { gateway, press } = await show(COORDINATOR);
    await press('Accepter : rsa.csv');
    expect(gateway.decideValues).not.toHaveBeenCalled();
  });

  it('brings the administration the proposed definitions too, with the reason', async () => {
    const { gateway, press, words } = await show(ADMIN, { answer: 'Oui' });
    expect(words()).toContain('Archiver : Part au RSA');
    expect(words()).toContain('Pourquoi : Plus publié');
    await press('Accepter : Archiver « Part au RSA »');
    expect(gateway.decideDefinition).toHaveBeenCalledWith({ id: 'd', version: 2, isAccepted: true, decisionText: 'Oui' });
  });

  it('shows a coordinator what the network sent, which can be taken back', async () => {
    const { gateway, press } = await show(COORDINATOR, { vue: 'envoyees' });
    expect(gateway.definitions).toHaveBeenCalledWith({ networkId: 'n', areSent: true, skip: 0, take: 20 });
    await press('Retirer la proposition : Archiver « Part au RSA »');
    expect(gateway.withdrawDefinition).toHaveBeenCalledWith({ id: 'd', version: 2 });
  });
});
