import { CONVENTION_STATUSES } from '@maillage/domain';
import { gapOf } from './gap-reason';

const coverage = { isCovered: false, status: null, termOn: null, missingActs: [], coveredVoletsCount: 0 };

describe('why a CCAS is not covered', () => {
  it('is nothing when it is covered', () => {
    expect(gapOf({ ...coverage, isCovered: true, status: 'in_force' })).toBeNull();
  });

  it('is that there is none, that it ended, or that it settles too little', () => {
    expect(gapOf(coverage)?.reason).toBe('Aucune convention');
    expect(gapOf({ ...coverage, status: 'expired', termOn: '2025-12-31' })?.reason).toBe('Échue le 31 décembre 2025');
    expect(gapOf({ ...coverage, status: 'in_force', coveredVoletsCount: 4 })?.reason).toBe('En vigueur, mais 4 volets couverts seulement');
  });

  it('names the acts that a fragile convention misses', () => {
    const fragile = { ...coverage, status: 'signed_fragile' as const };
    expect(gapOf({ ...fragile, missingActs: ['receipt'] })).toEqual({
      reason: 'Il manque l’accusé de réception de la préfecture',
      step: 'Enregistrer l’acte manquant',
    });
    expect(gapOf({ ...fragile, missingActs: ['ca_deliberation', 'receipt'] })?.reason).toBe(
      'Il manque la délibération du conseil d’administration et l’accusé de réception de la préfecture',
    );
  });

  it('has words and a first step for every status', () => {
    for (const status of CONVENTION_STATUSES) expect(gapOf({ ...coverage, status })).toMatchObject({ reason: expect.any(String), step: expect.any(String) });
  });
});
