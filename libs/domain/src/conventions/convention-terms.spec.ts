import type { ConventionFacts } from './convention-facts';
import fc from 'fast-check';
import { addDays } from '../calendar/civil-date';
import { anyFacts, signed, TACIT } from './convention-facts.samples';
import { noticeDeadline, renewedTerm, termSpanOn, termSpans } from './convention-terms';

/** The term that holds on a day. */
const currentTerm = (facts: ConventionFacts, day: string) => termSpanOn(termSpans(facts, day), day).termOn;

describe('the term of a convention', () => {
  it.each([
    ['2026-12-31', 3, '2026-09-30'],
    ['2026-12-31', null, '2026-12-31'],
    ['2026-12-31', 0, '2026-12-31'],
    ['2027-05-31', 3, '2027-02-28'],
    ['2028-02-29', 12, '2027-02-28'],
  ])('%s with %s months’ notice is denounced by %s', (term, months, deadline) => {
    expect(noticeDeadline(term, months)).toBe(deadline);
  });

  it.each([
    ['2026-12-31', 12, 1, '2027-12-31'],
    ['2024-02-29', 12, 1, '2025-02-28'],
    ['2024-02-29', 12, 4, '2028-02-29'],
    ['2026-02-28', 12, 2, '2028-02-29'],
    ['2026-01-31', 1, 1, '2026-02-28'],
    ['2026-01-31', 1, 2, '2026-03-31'],
    ['2026-04-30', 1, 1, '2026-05-31'],
    ['2026-03-14', 6, 3, '2027-09-14'],
  ])('%s by periods of %i months is after %i renewals %s', (endsOn, months, renewals, term) => {
    expect(renewedTerm(endsOn, months, renewals)).toBe(term);
  });

  it.each([
    ['without renewal stays', signed(), '2030-06-01', '2026-12-31'],
    ['holds on its last day', signed(TACIT), '2026-12-31', '2026-12-31'],
    ['tacit goes on the day after', signed(TACIT), '2027-01-01', '2027-12-31'],
    ['tacit goes on year after year', signed(TACIT), '2031-03-01', '2031-12-31'],
    ['tacit stops at the cap', signed({ ...TACIT, renewalsMax: 2 }), '2035-01-01', '2028-12-31'],
    ['tacit stops at a notice in time', signed(TACIT, { notice: '2026-09-30' }), '2030-01-01', '2026-12-31'],
    ['tacit goes on once more after a notice one day late', signed(TACIT, { notice: '2026-10-01' }), '2030-01-01', '2027-12-31'],
    [
      'tacit stops at a notice on the last day when none is asked earlier',
      signed({ ...TACIT, noticeMonths: null }, { notice: '2026-12-31' }),
      '2030-01-01',
      '2026-12-31',
    ],
    ['tacit needs no express renewal', signed(TACIT, { express_renewal: '2026-11-03' }), '2026-11-03', '2026-12-31'],
    ['tacit does not renew what was never signed', { ...signed(TACIT), acts: [] }, '2030-01-01', '2026-12-31'],
    ['express waits for the act', signed({ ...TACIT, renewal: 'express' }), '2027-06-01', '2026-12-31'],
    ['express extends from the act on', signed({ ...TACIT, renewal: 'express' }, { express_renewal: '2026-11-03' }), '2026-11-03', '2027-12-31'],
    ['express comes too late after the term', signed({ ...TACIT, renewal: 'express' }, { express_renewal: '2027-01-01' }), '2027-06-01', '2026-12-31'],
    ['a renewal without clause changes nothing', signed({}, { express_renewal: '2026-11-03' }), '2026-12-01', '2026-12-31'],
    ['none is none', signed({ endsOn: null }), '2030-01-01', null],
    ['none ends by notice', signed({ endsOn: null, noticeMonths: 6 }, { notice: '2025-01-31' }), '2025-03-01', '2025-07-31'],
    ['none ends by notice at the end of a month', signed({ endsOn: null, noticeMonths: 1 }, { notice: '2025-01-31' }), '2026-03-01', '2025-02-28'],
  ])('%s', (_, facts, day, term) => {
    expect(currentTerm(facts, day)).toBe(term);
  });

  const rider = (signedOn: string | null, newEndsOn: string | null) => ({ signedOn, effectiveOn: null, newEndsOn });
  it.each([
    ['extends', signed({ riders: [rider('2026-11-01', '2027-06-30')] }), '2026-11-01', '2027-06-30'],
    ['does not yet extend before it is signed', signed({ riders: [rider('2026-11-01', '2027-06-30')] }), '2026-10-31', '2026-12-31'],
    ['shortens', signed({ riders: [rider('2025-11-01', '2025-12-31')] }), '2026-06-01', '2025-12-31'],
    ['that is not signed changes nothing', signed({ riders: [rider(null, '2027-06-30')] }), '2027-01-01', '2026-12-31'],
    ['without a new term changes nothing', signed({ riders: [rider('2026-11-01', null)] }), '2027-01-01', '2026-12-31'],
    ['does not bring back what expired', signed({ riders: [rider('2027-01-15', '2027-06-30')] }), '2027-02-01', '2026-12-31'],
    ['moves what tacit renewals count from', signed({ ...TACIT, riders: [rider('2026-11-01', '2027-06-30')] }), '2028-07-01', '2029-06-30'],
    ['leaves the cap as it is', signed({ ...TACIT, renewalsMax: 2, riders: [rider('2027-03-01', '2028-06-30')] }), '2035-01-01', '2029-06-30'],
  ])('a rider %s', (_, facts, day, term) => {
    expect(currentTerm(facts, day)).toBe(term);
  });

  it('comes in spans that follow one another, and is renewed no more often than the cap says', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const spans = termSpans({ ...facts, riders: [] }, '2032-01-01');
        for (const [index, span] of spans.entries()) if (index > 0) expect(span.from > (spans[index - 1]?.from ?? '')).toBe(true);
        const terms = new Set(spans.map(({ termOn }) => termOn));
        if (facts.renewalsMax !== null && facts.endsOn !== null) expect(terms.size).toBeLessThanOrEqual(facts.renewalsMax + 1);
        if (facts.renewal === 'none' && facts.endsOn !== null) expect([...terms]).toEqual([facts.endsOn]);
      }),
    );
  });

  it('is reached by each tacit renewal exactly when the period before is over', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const spans = termSpans({ ...facts, riders: [], renewal: 'tacit', renewalMonths: facts.renewalMonths ?? 12, acts: [] }, '2032-01-01');
        expect(spans.length === 1 || spans.every(({ from }, index) => index === 0 || from === addDays(spans[index - 1]?.termOn ?? '', 1))).toBe(true);
      }),
    );
  });
});
