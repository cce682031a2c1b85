import type { EditedIndicator } from './editor-gateway';
import { indicatorForm, askOnlyWhatApplies } from './indicator-controls';
import { detailsOf, NEW_INDICATOR, valuesOf, wordOf } from './indicator-values';

const reference = (id: number, code: string) => ({ id, code, name: code, unit: '', decimals: 0, periodicity: 'year' as const });
const SHARE: EditedIndicator = {
  ...{ id: 7, code: 'rsa_share', name: 'Part des foyers au RSA', definition: 'Foyers au RSA sur foyers allocataires', unit: '%', decimals: 1 },
  ...{ direction: 'down', theme: 'benefits', periodicity: 'year', aggregation: 'ratio', numerator: reference(2, 'rsa'), denominator: reference(3, 'caf') },
  ...{ scale: 100, weight: null, expression: null, isMasked: false, networkId: null, producer: 'CNAF', distributor: '', method: '', limits: '' },
  ...{ licence: '', sourceUrl: null, nextUpdateOn: null, lowerBound: 0, upperBound: 100, classBounds: [10, 20.5], periods: [], usedBy: [] },
  ...{ breaks: [{ period: 202300, note: 'Nouveau champ' }], isArchived: false, canManage: true, version: 4 },
};

describe('the values of an indicator', () => {
  it('go through the form unchanged', () => {
    const values = valuesOf(SHARE);
    expect(values).toMatchObject({ isShared: true, numeratorId: 2, denominatorId: 3, weightId: null, expression: '', sourceUrl: '' });
    expect(detailsOf(indicatorForm(values).getRawValue())).toMatchObject({
      name: 'Part des foyers au RSA',
      numeratorId: 2,
      denominatorId: 3,
      scale: 100,
      expression: null,
      distributor: null,
      classBounds: [10, 20.5],
      breaks: [{ period: 202300, note: 'Nouveau champ' }],
    });
  });

  it('hold nothing of what the aggregation does not use', () => {
    const values = { ...valuesOf(SHARE), aggregation: 'sum' as const, expression: '[a]', isMasked: true };
    expect(detailsOf(values)).toMatchObject({ numeratorId: null, denominatorId: null, weightId: null, expression: null, isMasked: false });
    expect(detailsOf({ ...values, isShared: false }).isMasked).toBe(true);
    expect(detailsOf(values)).not.toHaveProperty('scale');
  });

  it('are read in words, in a conflict', () => {
    const words = { periodicity: 'year' as const, nameOf: (id: number) => `n° ${id}` };
    expect(wordOf([10, 20.5], 'classBounds', words)).toBe('10\u202f; 20,5');
    expect(wordOf(SHARE.breaks, 'breaks', words)).toBe('2023, Nouveau champ');
    expect(wordOf('ratio', 'aggregation', words)).toBe('Rapport de deux sommes');
    expect(wordOf(2, 'numeratorId', words)).toBe('n° 2');
    expect(wordOf(null, 'upperBound', words)).toBe('(vide)');
  });
});

describe('the form of an indicator', () => {
  const form = (change: Partial<typeof NEW_INDICATOR>, isNew = true) => {
    const made = indicatorForm({ ...NEW_INDICATOR, name: 'Foyers', code: 'foyers', ...change });
    askOnlyWhatApplies(made.controls, isNew);
    return made;
  };

  it('asks only what the aggregation uses', () => {
    expect(form({ aggregation: 'sum' }).valid).toBe(true);
    expect(form({ aggregation: 'ratio' }).valid).toBe(false);
    expect(form({ aggregation: 'ratio', numeratorId: 1, denominatorId: 2 }).valid).toBe(true);
    expect(form({ aggregation: 'weighted_mean' }).controls.weightId.hasError('REQUIRED')).toBe(true);
    expect(form({ aggregation: 'computed' }).controls.expression.hasError('REQUIRED')).toBe(true);
  });

  it('locks what never changes once it exists', () => {
    const { code, periodicity, isShared, name } = form({}, false).controls;
    expect([code, periodicity, isShared, name].map(({ disabled }) => disabled)).toEqual([true, true, true, false]);
  });

  it('refuses codes, addresses and bounds that cannot be', () => {
    expect(form({ code: '75_ans' }).controls.code.hasError('INVALID_FORMAT')).toBe(true);
    expect(form({ sourceUrl: 'insee.fr' }).controls.sourceUrl.hasError('NOT_A_URL')).toBe(true);
    expect(form({ sourceUrl: ' https://www.insee.fr/fr/statistiques ' }).controls.sourceUrl.valid).toBe(true);
    const bounds = form({ lowerBound: 10, upperBound: 5 });
    expect(bounds.controls.upperBound.hasError('NOT_IN_ORDER')).toBe(true);
    bounds.controls.lowerBound.setValue(1);
    expect(bounds.controls.upperBound.valid).toBe(true);
  });
});
