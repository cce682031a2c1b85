import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { formModel } from '@maillage/domain';
import { of } from 'rxjs';
import { Session } from '../../core';
import { Scope } from '../../scope';
import { Dialogs } from '../../ui';
import type { FormResultsInput } from '../../../generated/schema-types';
import { type ResultMatrix, type Results, ResultsGateway } from './results-gateway';
import { ResultsPage } from './results-page';

const RESULTS = {
  ...{ id: 'k', networkId: 'n', title: 'Flash canicule', periodFrom: '2026-01-01', periodTo: '2026-12-31', formerTitle: null, publishedAt: null },
  ...{ isAsPublished: false, canPublish: true, definition: formModel('heatwave_flash')?.definition, lines: [] },
  coverage: { answered: 2, expected: 3, population: 20, populationExpected: 30 },
} as unknown as Results;
const cell = (ccas: string, value: string) => ({ ccas, state: 'value' as const, value, denominator: null, other: null, files: null, untold: null });
const MATRIX: ResultMatrix = {
  ccas: ['a', 'b'].map((id) => ({ id, name: `CCAS ${id}`, ept: null })),
  canTag: false,
  rows: [
    { entry: 'inscrits', cells: [cell('a', '40'), cell('b', '50')], tags: [] },
    { entry: 'nouveaux', cells: [cell('a', '4'), cell('b', '5')], tags: [] },
  ],
} as unknown as ResultMatrix;

const show = async (scope: Partial<Record<keyof Scope, unknown>>, isCoordinator: boolean) => {
  const gateway = { of: jest.fn((_: FormResultsInput) => of(RESULTS)), matrix: () => of(MATRIX) };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      { provide: ResultsGateway, useValue: gateway },
      { provide: Dialogs, useValue: {} },
      { provide: Session, useValue: { networkId: () => 'n', can: () => isCoordinator } },
      { provide: Scope, useValue: { isWhole: () => false, ccasIds: () => new Set(['b']), holds: (id: string) => id === 'b', name: () => 'ABS', ...scope } },
    ],
  });
  const fixture = TestBed.createComponent(ResultsPage);
  fixture.componentRef.setInput('id', 'k');
  await fixture.whenStable();
  const element = fixture.nativeElement as HTMLElement;
  const press = async (label: string) => {
    [...element.querySelectorAll('button')].find(({ textContent }) => textContent?.trim() === label)?.click();
    await fixture.whenStable();
  };
  return { element, gateway, press, words: () => element.textContent?.replace(/\s+/g, ' ') ?? '' };
};
const COHORT = { kind: signal('cohort'), key: () => 'g' };

describe('results of a collection', () => {
  it('are those of the group of CCAS that every page speaks of, to who reads every return', async () => {
    const { element, gateway } = await show(COHORT, true);
    expect(gateway.of).toHaveBeenLastCalledWith({ collectionId: 'k', isToShare: false, cohortId: 'g' });
    expect([...element.querySelectorAll('th')].map(({ textContent }) => textContent?.trim())).toContain('ABS');
  });

  it('are those of the network to everybody else, who is told why', async () => {
    const { gateway, words } = await show(COHORT, false);
    expect(gateway.of).toHaveBeenLastCalledWith({ collectionId: 'k', isToShare: false, cohortId: null });
    expect(words()).toContain('ceux d’un groupe de CCAS ne se lisent pas à part');
  });

  it('show the answers of the scope alone, and say which question a narrow screen shows', async () => {
    const { element, press } = await show({ kind: signal('ept'), key: () => '200' }, false);
    await press('Réponse par réponse');
    expect([...element.querySelectorAll('tbody th')].map(({ textContent }) => textContent?.trim())).toEqual(['CCAS b']);
    expect([...element.querySelectorAll('td')].map((one) => [one.textContent?.trim().split(/\s/)[0], one.classList.contains('is-other')])).toEqual([
      ['50', false],
      ['5', true],
    ]);
  });
});
