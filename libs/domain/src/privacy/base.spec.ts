import fc from 'fast-check';
import { checkBaseAnswer, mergeBaseAnswer, type BaseAnswerValues } from './base-answer';
import { baseCounts } from './base-counts';
import { decodeBaseCells, PRIVACY_STATE_LETTERS } from './base-row';
import { baseState, evidenceEnd } from './base-state';
import { DEFAULT_VALIDITY_MONTHS, MAX_VALIDITY_MONTHS } from './base-validity';
import { PRIVACY_ANSWERS, PRIVACY_POINTS, PRIVACY_STATES, type PrivacyPoint, type PrivacyState } from './privacy-enums';

const TODAY = '2026-11-24';

const days = fc
  .date({ min: new Date('2016-01-01T00:00:00Z'), max: new Date('2036-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const months = fc.option(fc.integer({ min: 1, max: MAX_VALIDITY_MONTHS }));

describe('the end of evidence', () => {
  it.each([
    ['follows from the policy', '2026-01-15', null, 12, '2027-01-15'],
    ['is that of the contract where it says its own', '2026-01-15', '2026-06-30', 12, '2026-06-30'],
    ['is clamped to the end of a shorter month', '2024-02-29', null, 12, '2025-02-28'],
    ['is clamped from the 31st too', '2026-08-31', null, 6, '2027-02-28'],
    ['does not exist where the policy lets it live on', '2016-01-15', null, null, null],
    ['does not exist without evidence', null, '2026-06-30', 12, null],
  ])('%s', (_, on, endsOn, validity, expected) => {
    expect(evidenceEnd(on, endsOn, validity)).toBe(expected);
  });
});

describe('the state of a point', () => {
  it.each([
    [null, null, null, 12, 'unknown'],
    ['unknown', '2026-11-01', null, 12, 'unknown'],
    ['not_applicable', null, null, 12, 'not_applicable'],
    ['no', '2026-11-01', null, 12, 'non_compliant'],
    ['partly', '2010-01-01', null, 12, 'in_progress'],
    ['yes', null, null, 12, 'to_confirm'],
    ['yes', null, null, null, 'to_confirm'],
    ['yes', '2026-11-01', null, 12, 'compliant'],
    ['yes', '2025-11-24', null, 12, 'compliant'], // the last day still counts
    ['yes', '2025-11-23', null, 12, 'to_confirm'],
    ['yes', '2010-01-01', null, null, 'compliant'],
    ['yes', '2024-01-01', '2026-11-24', 12, 'compliant'],
    ['yes', '2026-01-01', '2026-11-23', 12, 'to_confirm'],
    ['yes', '2026-11-25', null, 12, 'to_confirm'], // no evidence yet on that day
  ] as const)('of answer %s with evidence of %s until %s, under %s months, is %s', (answer, on, endsOn, validity, expected) => {
    expect(baseState(answer, on, endsOn, validity, TODAY)).toBe(expected);
  });

  it('never becomes « no » by time alone, and never is « no » without being answered', () => {
    fc.assert(
      fc.property(fc.option(fc.constantFrom(...PRIVACY_ANSWERS)), fc.option(days), fc.option(days), months, days, (answer, on, endsOn, validity, today) => {
        expect(baseState(answer, on, endsOn, validity, today) === 'non_compliant').toBe(answer === 'no');
      }),
    );
  });

  it('once expired stays to be confirmed until there is newer evidence', () => {
    fc.assert(
      fc.property(days, months, days, days, (on, validity, one, other) => {
        const [first, second] = [one, other].sort();
        fc.pre(on <= (first as string));
        if (baseState('yes', on, null, validity, first as string) === 'to_confirm')
          expect(baseState('yes', on, null, validity, second as string)).toBe('to_confirm');
      }),
    );
  });

  it('is known with a longer validity when it is with a shorter one', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), days, (on, validity, more, today) => {
        if (baseState('yes', on, null, validity, today) === 'compliant') expect(baseState('yes', on, null, validity + more, today)).toBe('compliant');
      }),
    );
  });
});

describe('counts of the base', () => {
  it('leave what is unknown or without object out of the denominator', () => {
    expect(baseCounts(decodeBaseCells('cCtPnx..').slice(0, 8))).toEqual({
      total: 8,
      known: 5,
      compliant: 2,
      toConfirm: 1,
      inProgress: 1,
      nonCompliant: 1,
      proven: 1,
      withoutFile: 2,
      notApplicable: 1,
      unknown: 2,
    });
  });

  it('add up, whatever the states', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ state: fc.constantFrom(...PRIVACY_STATES), isWithoutFile: fc.boolean() })), (cells) => {
        const { total, known, compliant, proven, toConfirm, inProgress, nonCompliant, notApplicable, unknown } = baseCounts(cells);
        expect(total).toBe(cells.length);
        expect(proven).toBeLessThanOrEqual(compliant);
        expect(known).toBe(compliant + toConfirm + inProgress + nonCompliant);
        expect(known + notApplicable + unknown).toBe(total);
      }),
    );
  });
});

describe('the row of the heat map', () => {
  it('is one character per point, read in their order', () => {
    const states = fc.dictionary(fc.constantFrom(...PRIVACY_POINTS), fc.constantFrom(...PRIVACY_STATES)) as fc.Arbitrary<
      Partial<Record<PrivacyPoint, PrivacyState>>
    >;
    fc.assert(
      fc.property(states, (row) => {
        const text = PRIVACY_POINTS.map((point) => PRIVACY_STATE_LETTERS[row[point] ?? 'unknown']).join('');
        expect(text).toHaveLength(PRIVACY_POINTS.length);
        expect(decodeBaseCells(text).map(({ state }) => state)).toEqual(PRIVACY_POINTS.map((point) => row[point] ?? 'unknown'));
      }),
    );
  });

  it('reads what is missing or no letter as unknown', () => {
    expect(decodeBaseCells('c?').slice(0, 3)).toEqual(['compliant', 'unknown', 'unknown'].map((state) => ({ state, isWithoutFile: false })));
  });
});

describe('an answer', () => {
  const yes: BaseAnswerValues = {
    answer: 'yes',
    notApplicableReason: null,
    evidenceReference: 'Délibération 2026-12',
    evidenceOn: '2026-03-01',
    evidenceEndsOn: null,
    doneCount: null,
    requiredCount: null,
    comment: null,
  };

  it('keeps what a change does not name, and clears what it names null', () => {
    expect(mergeBaseAnswer(yes, { answer: 'partly', evidenceReference: null })).toEqual({ ...yes, answer: 'partly', evidenceReference: null });
    expect(mergeBaseAnswer(null, {}).answer).toBeNull();
  });

  it('loses the reason of « not applicable » with that answer', () => {
    const stored = mergeBaseAnswer(yes, { answer: 'not_applicable', notApplicableReason: 'Aucun sous-traitant' });
    expect(stored.notApplicableReason).toBe('Aucun sous-traitant');
    expect(mergeBaseAnswer(stored, { answer: 'no' }).notApplicableReason).toBeNull();
  });

  it.each([
    [{}, []],
    [{ answer: null }, [{ path: 'answer', reason: 'REQUIRED' }]],
    [{ answer: 'not_applicable' }, [{ path: 'notApplicableReason', reason: 'REASON_REQUIRED' }]],
    [{ evidenceOn: '2026-11-25' }, [{ path: 'evidenceOn', reason: 'DATE_IN_FUTURE' }]],
    [{ evidenceEndsOn: '2026-02-28' }, [{ path: 'evidenceEndsOn', reason: 'END_BEFORE_START' }]],
    [{ evidenceOn: null, evidenceEndsOn: '2027-02-28' }, [{ path: 'evidenceOn', reason: 'REQUIRED' }]],
    [{ doneCount: 3, requiredCount: 2 }, [{ path: 'doneCount', reason: 'MORE_DONE_THAN_REQUIRED' }]],
    [{ doneCount: 3 }, []],
  ] as const)('with %j is refused for %j', (change, errors) => {
    expect(checkBaseAnswer({ ...yes, ...change }, TODAY)).toEqual(errors);
  });
});

it('every point has a validity that the policy could set', () => {
  for (const point of PRIVACY_POINTS) {
    const validity = DEFAULT_VALIDITY_MONTHS[point];
    if (validity !== null) expect(validity).toBeLessThanOrEqual(MAX_VALIDITY_MONTHS);
  }
});
