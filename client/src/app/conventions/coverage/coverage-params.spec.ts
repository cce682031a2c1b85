import { CONVENTION_VOLETS, COVERING_CONVENTION_KINDS } from '@maillage/domain';
import { choiceFromParams, historySpan, paramsFromChoice } from './coverage-params';

describe('which conventions count as coverage', () => {
  it('are those that settle the whole relation, unless others are asked for', () => {
    expect(choiceFromParams({})).toEqual({ kinds: COVERING_CONVENTION_KINDS, minimumVolets: 0, on: null });
    expect(choiceFromParams({ types: 'dpo,zut', volets: '8', au: '2024-02-29' })).toEqual({ kinds: ['dpo'], minimumVolets: 8, on: '2024-02-29' });
    expect(choiceFromParams({ volets: '99', au: '2023-02-29' })).toMatchObject({ minimumVolets: CONVENTION_VOLETS.length, on: null });
  });

  it('stand in the address only when they are not the usual ones', () => {
    expect(paramsFromChoice({ kinds: ['cpom', 'framework'], minimumVolets: 0, on: null })).toEqual({ types: null, volets: null, au: null });
    expect(paramsFromChoice({ kinds: ['framework', 'dpo'], minimumVolets: 3, on: '2025-01-01' })).toEqual({
      types: 'framework,dpo',
      volets: '3',
      au: '2025-01-01',
    });
  });

  it('are followed over five years', () => {
    expect(historySpan('2026-11-24')).toEqual({ from: '2021-11-01', to: '2026-11-24' });
  });
});
