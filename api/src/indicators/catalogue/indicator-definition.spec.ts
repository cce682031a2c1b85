import { allInputsOf, checkBreaks, checkDefinition, type IndicatorDefinition, type KnownIndicator, settleDefinition } from './indicator-definition';

const known = (id: number, code: string, more: Partial<KnownIndicator> = {}): KnownIndicator => ({
  id,
  code,
  periodicity: 'year',
  aggregation: 'sum',
  numeratorId: null,
  denominatorId: null,
  weightId: null,
  expression: null,
  isArchived: false,
  ...more,
});
const CATALOGUE = [
  known(1, 'households'),
  known(2, 'rsa_households'),
  known(3, 'rsa_rate', { aggregation: 'ratio', numeratorId: 2, denominatorId: 1 }),
  known(4, 'jobseekers', { periodicity: 'quarter' }),
  known(5, 'old_count', { isArchived: true }),
  known(6, 'doubled', { aggregation: 'computed', expression: '2 * [rsa_rate]' }),
];
const definition = (more: Partial<IndicatorDefinition>): IndicatorDefinition => ({
  ...known(0, 'new_one'),
  networkId: null,
  isMasked: false,
  lowerBound: null,
  upperBound: null,
  classBounds: null,
  ...more,
});
const refused = (more: Partial<IndicatorDefinition>, id: number | null = null) =>
  checkDefinition(definition(more), id, CATALOGUE).map(({ path, reason }) => `${path} ${reason}`);

describe('the definition of an indicator', () => {
  it('of a ratio needs two counts in use, of the same periodicity', () => {
    expect(refused({ aggregation: 'ratio', numeratorId: 2, denominatorId: 1 })).toEqual([]);
    expect(refused({ aggregation: 'ratio' })).toEqual(['numeratorId REQUIRED', 'denominatorId REQUIRED']);
    expect(refused({ aggregation: 'ratio', numeratorId: 4, denominatorId: 99 })).toEqual([
      'numeratorId PERIODICITY_DIFFERS',
      'denominatorId UNKNOWN_INDICATOR',
    ]);
    expect(refused({ aggregation: 'ratio', numeratorId: 5, denominatorId: 3 })).toEqual(['numeratorId UNKNOWN_INDICATOR', 'denominatorId NOT_IN_LIST']);
  });

  it('of a weighted mean needs its weight, of a sum nothing', () => {
    expect(refused({ aggregation: 'weighted_mean' })).toEqual(['weightId REQUIRED']);
    expect(refused({ aggregation: 'weighted_mean', weightId: 1 })).toEqual([]);
    expect(refused({ aggregation: 'sum' })).toEqual([]);
  });

  it('of a computed one needs a formula that reads, over indicators in use of its periodicity', () => {
    const expression = (text: string | null) => refused({ aggregation: 'computed', expression: text });
    expect(expression('100 * [rsa_households] / [households]')).toEqual([]);
    expect(expression(null)).toEqual(['expression REQUIRED']);
    expect(expression('100 * [households')).toEqual(['expression EXPRESSION_SYNTAX']);
    expect(expression('[households] + [nothing]')).toEqual(['expression UNKNOWN_INDICATOR']);
    expect(expression('[households] + [old_count]')).toEqual(['expression UNKNOWN_INDICATOR']);
    expect(expression('1 + 1')).toEqual(['expression UNKNOWN_INDICATOR']);
    expect(expression('[jobseekers] / 4')).toEqual(['expression PERIODICITY_DIFFERS']);
  });

  it('never comes back to itself, neither at once nor by others', () => {
    expect(refused({ aggregation: 'computed', expression: '[new_one] + [households]' })).toEqual(['expression CIRCULAR_REFERENCE']);
    expect(refused({ code: 'rsa_rate', aggregation: 'computed', expression: '[doubled] / 2' }, 3)).toEqual(['expression CIRCULAR_REFERENCE']);
    expect(refused({ code: 'households', aggregation: 'ratio', numeratorId: 6, denominatorId: 2 }, 1)).toEqual(['numeratorId CIRCULAR_REFERENCE']);
    expect(refused({ code: 'households', aggregation: 'ratio', numeratorId: 1, denominatorId: 2 }, 1)).toEqual(['numeratorId CIRCULAR_REFERENCE']);
  });

  it('masks sums of a network’s own alone', () => {
    expect(refused({ isMasked: true })).toEqual(['isMasked NOT_IN_LIST']);
    expect(refused({ isMasked: true, networkId: 'n', aggregation: 'published_only' })).toEqual(['isMasked NOT_IN_LIST']);
    expect(refused({ isMasked: true, networkId: 'n' })).toEqual([]);
  });

  it('has its bounds in order', () => {
    expect(refused({ lowerBound: 3, upperBound: 3 })).toEqual(['upperBound NOT_IN_ORDER']);
    expect(refused({ lowerBound: -1, upperBound: 0, classBounds: [1, 5, 5] })).toEqual(['classBounds NOT_IN_ORDER']);
    expect(refused({ lowerBound: 0, classBounds: [1, 5, 10] })).toEqual([]);
  });

  it('keeps nothing that its aggregation does not use', () => {
    const all = { numeratorId: 1, denominatorId: 2, weightId: 3, expression: '[a]' };
    expect(settleDefinition('sum', all)).toEqual({ numeratorId: null, denominatorId: null, weightId: null, expression: null });
    expect(settleDefinition('ratio', all)).toMatchObject({ numeratorId: 1, denominatorId: 2, weightId: null });
    expect(settleDefinition('computed', all)).toMatchObject({ numeratorId: null, expression: '[a]' });
  });

  it('names what it is computed from, near and far', () => {
    expect([...allInputsOf(definition({ aggregation: 'computed', expression: '[doubled] + [jobseekers]' }), CATALOGUE)].sort()).toEqual([1, 2, 3, 4, 6]);
  });

  it('breaks at periods of its periodicity, once at each', () => {
    expect(checkBreaks([{ period: 202300 }, { period: 202400 }], 'year')).toEqual([]);
    expect(checkBreaks([{ period: 202301 }, { period: 202304 }, { period: 202304 }], 'quarter')).toEqual([{ path: 'breaks.2.period', reason: 'NOT_IN_ORDER' }]);
    expect(checkBreaks([{ period: 202305 }, { period: 202300 }], 'quarter').map(({ reason }) => reason)).toEqual(['NOT_A_PERIOD', 'NOT_A_PERIOD']);
  });
});
