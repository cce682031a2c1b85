import fc from 'fast-check';
import type { ConventionFacts } from './convention-facts';
import { acts, anyFacts, DRAFT, signed, TACIT } from './convention-facts.samples';
import { impossibleDates, unlikelyDates } from './date-checks';

const TODAY = '2026-11-24';
const refused = (facts: ConventionFacts): string[] => impossibleDates(facts).map(({ about, reason }) => `${about} ${reason}`);
const doubted = (facts: ConventionFacts): string[] => unlikelyDates(facts, TODAY).map(({ about, doubt }) => `${about} ${doubt}`);
const rider = (signedOn: string | null, newEndsOn: string | null, effectiveOn: string | null = null) => ({ signedOn, effectiveOn, newEndsOn });

describe('dates of a convention', () => {
  it.each<[string, ConventionFacts, string[]]>([
    ['a usual life', signed(TACIT, { notice: '2026-09-30' }), []],
    ['nothing yet', DRAFT, []],
    ['one day in force', { ...DRAFT, endsOn: DRAFT.effectiveOn }, []],
    [
      'all on one day',
      { ...DRAFT, acts: acts({ ca_deliberation: '2023-10-02', signature: '2023-10-02', transmission: '2023-10-02', receipt: '2023-10-02' }) },
      [],
    ],
    ['a term at the end of time', { ...DRAFT, endsOn: '9999-12-31' }, ['endsOn OUT_OF_RANGE']],
    [
      'a year of two digits',
      { ...DRAFT, effectiveOn: '0024-01-01', acts: acts({ signature: '0023-11-10' }) },
      ['effectiveOn OUT_OF_RANGE', 'signature OUT_OF_RANGE'],
    ],
    ['a rider of another century', signed({ riders: [rider('1926-01-01', '9999-12-31')] }), ['rider OUT_OF_RANGE']],
    ['a term before the effect', { ...DRAFT, endsOn: '2023-12-31' }, ['endsOn TERM_BEFORE_EFFECT']],
    ['a rider that ends before the effect', signed({ riders: [rider('2025-01-01', '2023-12-31')] }), ['rider TERM_BEFORE_EFFECT']],
    ['a rider that ends before its own effect', signed({ riders: [rider(null, '2027-01-01', '2027-02-01')] }), ['rider TERM_BEFORE_EFFECT']],
    ['a renewal without term', { ...DRAFT, ...TACIT, endsOn: null }, ['renewal RENEWAL_WITHOUT_TERM']],
    [
      'deliberations after the signature',
      { ...DRAFT, acts: acts({ signature: '2023-09-01', ca_deliberation: '2023-09-02', council_deliberation: '2023-10-02' }) },
      ['ca_deliberation DELIBERATION_AFTER_SIGNATURE', 'council_deliberation DELIBERATION_AFTER_SIGNATURE'],
    ],
    [
      'formalities before the signature',
      { ...DRAFT, acts: acts({ signature: '2023-09-03', transmission: '2023-09-01', receipt: '2023-09-02', publication: '2023-09-02' }) },
      ['transmission ACT_BEFORE_SIGNATURE', 'receipt ACT_BEFORE_SIGNATURE', 'publication ACT_BEFORE_SIGNATURE'],
    ],
    [
      'a receipt before the transmission',
      { ...DRAFT, acts: acts({ transmission: '2023-09-03', receipt: '2023-09-02' }) },
      ['receipt RECEIPT_BEFORE_TRANSMISSION'],
    ],
  ])('refuse what cannot be: %s', (_, facts, expected) => {
    expect(refused(facts)).toEqual(expected);
  });

  it.each<[string, ConventionFacts, string[]]>([
    ['a usual life', signed(TACIT, { notice: '2026-09-30' }), []],
    ['ten years to the day', { ...DRAFT, endsOn: '2033-12-31' }, []],
    ['more than ten years', { ...DRAFT, endsOn: '2034-01-01' }, ['endsOn DURATION_OVER_10_YEARS']],
    ['an act of today', { ...DRAFT, acts: acts({ negotiation: TODAY }) }, []],
    ['a rider on the last day that it sets', signed({ riders: [rider('2025-06-30', '2025-06-30')] }), []],
    ['an act of tomorrow', { ...DRAFT, acts: acts({ negotiation: '2026-11-25' }) }, ['negotiation ACT_IN_FUTURE']],
    ['an act of more than ten years ago', { ...DRAFT, acts: acts({ negotiation: '2016-11-23' }) }, ['negotiation ACT_OVER_10_YEARS_OLD']],
    ['an effect before the signature', signed({ effectiveOn: '2023-11-09' }), ['effectiveOn EFFECT_BEFORE_SIGNATURE']],
    ['an effect long after the signature', signed({ effectiveOn: '2024-11-11' }), ['effectiveOn EFFECT_OVER_1_YEAR_AFTER_SIGNATURE']],
    ['a notice too late', signed(TACIT, { notice: '2026-10-01' }), ['notice NOTICE_AFTER_DEADLINE']],
    [
      'a renewal too late',
      signed({ ...TACIT, renewal: 'express', endsOn: '2025-12-31' }, { express_renewal: '2026-01-01' }),
      ['express_renewal RENEWAL_AFTER_TERM'],
    ],
    ['a rider too late', signed({ endsOn: '2025-12-31', riders: [rider('2026-01-01', '2027-12-31')] }), ['rider RIDER_AFTER_TERM']],
  ])('doubt what is unlikely: %s', (_, facts, expected) => {
    expect(doubted(facts)).toEqual(expected);
  });

  it('are judged whatever they are', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        impossibleDates(facts);
        unlikelyDates(facts, TODAY);
      }),
    );
  });
});
