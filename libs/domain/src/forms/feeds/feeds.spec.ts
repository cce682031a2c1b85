import { VALUE_STATE_LETTERS } from '../../indicators/value-state';
import type { FormAnswer, FormAnswers } from '../form-answers';
import type { FormDefinition, FormQuestion } from '../form-definition';
import { formModel } from '../form-models';
import { amount, figure, question } from '../forms.samples';
import { FormResults } from '../results/form-results';
import type { ResultCcas } from '../results/result-figures';
import { measuresOf } from '../results/result-measures';
import { fedFigures } from './fed-figures';
import { feedMisfit, feedPeriod, feedPlan, type FeedPlan, type FeedRefusal } from './feed-plan';

const NETWORK = { readBy: 'network' } as const;
const share = (more: object = {}): FormQuestion =>
  question('part', {
    kind: 'share',
    numerator: 'Présences',
    denominator: 'Convoqués',
    perimeter: '',
    methods: [],
    prefill: null,
    time: 'flow',
    bounds: null,
    ...more,
  });
const formOf = (...questions: FormQuestion[]): FormDefinition => ({
  schema: 1,
  introduction: '',
  minutes: 5,
  sections: [{ code: 's', title: 'S', help: '', shownIf: null, questions }],
  checks: [],
});
const planOf = (asked: FormQuestion, isTotals?: boolean): FeedPlan | FeedRefusal | undefined => {
  const measure = measuresOf(formOf(asked))[0];
  return measure && feedPlan(measure, isTotals);
};
const answer = (value: string | null, more: Partial<FormAnswer> = {}): FormAnswer => ({
  ...{ state: 'value', value, denominator: null, other: null, reason: null, method: null, isConfirmed: true },
  ...more,
});
const ccasOf = (answers: readonly FormAnswers[]): ResultCcas[] =>
  answers.map((one, i) => ({ id: `c${i}`, group: i % 2 === 0 ? '1' : '2', population: 1000 * (i + 1), answers: one, former: null }));
/** What everybody of the network is told, and what it gives. */
const fed = (asked: FormQuestion, answers: readonly FormAnswers[]) => {
  const results = new FormResults(formOf(asked), ccasOf(answers), { reads: new Set(), groups: new Set(), isInside: true });
  const plan = planOf(asked);
  const [line] = results.lines();
  if (!line || !plan || typeof plan === 'string') throw new Error('no plan');
  return fedFigures(results, line, plan).map(({ part, place, value, state, covered, members }) => {
    const at = place.of === 'network' ? 'network' : `${place.of} ${place.id}`;
    return [part, at, value, VALUE_STATE_LETTERS[state], ...(members === null ? [] : [`${covered}/${members}`])].join(' ');
  });
};

describe('what of a form feeds indicators', () => {
  it('is the number of each CCAS where all of them read it, and totals alone elsewhere', () => {
    expect(planOf(figure('menages', NETWORK))).toEqual({
      extent: 'communes',
      hasDoubles: false,
      indicators: [{ part: 'value', unit: 'ménages', decimals: 0, aggregation: 'sum', isMasked: true }],
    });
    for (const readBy of ['ept', 'ccas'] as const)
      expect(planOf(figure('menages', { readBy }))).toMatchObject({ extent: 'totals', indicators: [{ aggregation: 'published_only', isMasked: false }] });
    expect(planOf(figure('menages', { ...NETWORK, addsUp: 'sum_with_doubles' }))).toMatchObject({ hasDoubles: true });
    expect(planOf(amount('budget', NETWORK))).toMatchObject({ indicators: [{ unit: '€', aggregation: 'sum', isMasked: false }] });
    expect(planOf(figure('heures', { ...NETWORK, addsUp: 'none' }))).toMatchObject({ extent: 'communes', indicators: [{ aggregation: 'published_only' }] });
  });

  it('is of a share both of its numbers, and their rate', () => {
    expect(planOf(share(NETWORK))).toMatchObject({
      indicators: [{ part: 'numerator' }, { part: 'denominator' }, { part: 'rate', aggregation: 'ratio', unit: '%' }],
    });
    expect(planOf(share())).toMatchObject({ extent: 'totals', indicators: [{ part: 'rate', aggregation: 'published_only' }] });
  });

  it('is nothing of words, of rows that each CCAS adds, of sensitive breakdowns, and of what has no total and no readers', () => {
    expect(planOf(question('choix', { kind: 'choice', options: [{ code: 'oui', label: 'Oui' }], hasOther: false }))).toBe('not_a_number');
    expect(planOf(figure('refus', { ...NETWORK, isSensitive: true }))).toBe('sensitive');
    expect(planOf(figure('heures', { addsUp: 'none' }))).toBe('no_total');
    const cell = { ...figure('x'), kind: 'figure' };
    const open = question('lieux', { kind: 'table', rows: { are: 'open', most: 2, noun: 'lieu' }, columns: [{ code: 'n', label: 'N', cell }], totals: 'none' });
    expect(planOf(open)).toBe('open_table');
  });

  it('is refused by an indicator that counts something else, adds up otherwise, shows small counts or is of quarters', () => {
    const plan = planOf(figure('menages', NETWORK)) as FeedPlan;
    const [asked] = plan.indicators;
    if (!asked) throw new Error('no indicator');
    const fits = { unit: ' Ménages', aggregation: 'sum', periodicity: 'year', isMasked: true } as const;
    expect(feedMisfit(asked, fits)).toBeNull();
    expect(feedMisfit(asked, { ...fits, unit: 'personnes' })).toBe('unit');
    expect(feedMisfit(asked, { ...fits, aggregation: 'ratio' })).toBe('aggregation');
    expect(feedMisfit(asked, { ...fits, isMasked: false })).toBe('not_masked');
    expect(feedMisfit(asked, { ...fits, periodicity: 'quarter' })).toBe('periodicity');
  });

  it('is of the year of the collection: the whole of it, or the day on which something stood', () => {
    const [flow, stock] = measuresOf(formOf(figure('a'), figure('b', { time: 'stock' })));
    if (!flow || !stock) throw new Error('no measure');
    expect(feedPeriod(flow, '2025-01-01', '2025-12-31')).toBe(202500);
    expect(feedPeriod(flow, '2025-01-01', '2025-06-30')).toBeNull();
    expect(feedPeriod(flow, '2024-01-01', '2025-12-31')).toBeNull();
    expect(feedPeriod(stock, '2025-07-01', '2025-12-31')).toBe(202500);
  });

  it('is of the ready-made report what others may read: the rest of it feeds totals, and its sensitive breakdowns nothing', () => {
    const { definition } = formModel('activity_report') ?? {};
    const plans = measuresOf(definition as FormDefinition).map((measure) => [measure.entry, feedPlan(measure)] as const);
    const of = (extent: string) => plans.filter(([, plan]) => typeof plan !== 'string' && plan.extent === extent).map(([entry]) => entry.key);
    expect(of('communes')).toEqual(['a1', 'a4', 'a5', 'b1', 'b2', 'b3', 'b3_votee', 'b4']);
    expect(of('totals')).toEqual(expect.arrayContaining(['c1', 'c3', 'e1', 'f1', 'h5', 'b9']));
    expect(plans.filter(([entry, plan]) => entry.question.isSensitive && plan !== 'sensitive' && plan !== 'not_a_number')).toEqual([]);
  });
});

describe('figures that feed indicators', () => {
  it('keep the state in which they were answered, 0 among them', () => {
    const given = [
      answer('0'),
      answer('50', { state: 'estimated' }),
      answer(null, { state: 'not_available' }),
      answer(null, { state: 'not_applicable' }),
      answer('7', { state: 'to_confirm' }),
    ];
    expect(fed(figure('menages', NETWORK), [...given.map((menages) => ({ menages })), {}, { menages: answer('9') }, { menages: answer('8') }])).toEqual([
      'value ccas c0 0 p',
      'value ccas c1 50 e',
      'value ccas c2  n',
      'value ccas c3  x',
      'value ccas c4 7 p',
      'value ccas c6 9 p',
      'value ccas c7 8 p',
    ]);
  });

  it('hide what results hide: a small count, what would give it away, both sides of a rate', () => {
    const counts = [3, 40, 41, 42, 43, 44, 45, 46, 47, 48];
    const told = fed(
      figure('menages', NETWORK),
      counts.map((value) => ({ menages: answer(String(value)) })),
    );
    expect(told[0]).toBe('value ccas c0  s');
    expect(told.filter((one) => one.endsWith(' s')).length).toBeGreaterThanOrEqual(3);
    const rates = counts.map((_, i) => ({ part: answer(i === 0 ? '48' : '20', { denominator: '50' }) }));
    const ofShare = fed(share(NETWORK), rates);
    expect(ofShare).toEqual(expect.arrayContaining(['numerator ccas c0  s', 'denominator ccas c0  s']));
    expect(ofShare.filter((one) => one.startsWith('rate'))).toEqual([]);
  });

  it('are totals over so many, never those of the territory where half of the CCAS are missing, and none over fewer than five', () => {
    const answerOf = (i: number, heard: number): FormAnswers => (i < heard ? { menages: answer(String(100 + i)) } : {});
    const answers = (heard: number, of: number) => Array.from({ length: of }, (_, i) => answerOf(i, heard));
    expect(fed(figure('menages'), answers(8, 10))).toEqual(['value network 828 p 8/10', 'value ept 1 412 p 4/5', 'value ept 2 416 p 4/5']);
    expect(fed(figure('menages'), answers(8, 20))).toEqual(['value network  n 8/20', 'value ept 1  n 4/10', 'value ept 2  n 4/10']);
    expect(fed(figure('menages'), answers(4, 6))).toEqual(['value network  s', 'value ept 1  s', 'value ept 2  s']);
  });
});
