import fc from 'fast-check';
import type { ConventionFacts } from './convention-facts';
import { anyFacts, signed, TACIT } from './convention-facts.samples';
import { conventionDueDates, grantVoteDueOn } from './due-dates';
import { periodsInForce, statusTimeline } from './status-timeline';

const HORIZON = '2028-12-31';
const told = (facts: ConventionFacts, kind: string): string[] =>
  conventionDueDates(facts, { horizon: HORIZON })
    .filter((due) => due.kind === `convention_${kind}`)
    .map(({ opensOn, dueOn, closesOn }) => `${opensOn} · ${dueOn} · ${closesOn ?? '…'}`);
const without = (facts: ConventionFacts, ...kinds: string[]): ConventionFacts => ({ ...facts, acts: facts.acts.filter(({ kind }) => !kinds.includes(kind)) });
const reported = (facts: ConventionFacts, year: number): ConventionFacts => ({
  ...facts,
  acts: [...facts.acts, { kind: 'yearly_report', happenedOn: `${year + 1}-05-12`, year }],
});

describe('what comes due of a convention', () => {
  it('is its term when nothing renews it by itself, until that is settled', () => {
    expect(told(signed(), 'term')).toEqual(['2026-07-04 · 2026-12-31 · …']);
    expect(told(signed({}, { replacement: '2027-02-01' }), 'term')).toEqual(['2026-07-04 · 2026-12-31 · 2027-02-01']);
    expect(told(signed({}, { termination: '2026-05-01' }), 'term')).toEqual([]);
    expect(told(signed(TACIT, { notice: '2026-09-30' }), 'term')).toEqual(['2026-07-04 · 2026-12-31 · 2027-01-01']);
    expect(told(signed({ riders: [{ signedOn: '2026-11-01', effectiveOn: null, newEndsOn: '2027-12-31' }] }), 'term')).toEqual(['2027-07-04 · 2027-12-31 · …']);
    expect(told(signed({ ...TACIT, renewal: 'express' }, { express_renewal: '2026-11-01' }), 'term')).toEqual(['2027-07-04 · 2027-12-31 · …']);
    expect(told(signed({ endsOn: null }), 'term')).toEqual([]);
  });

  it('is the notice before each tacit renewal: when to prepare it, the last day, then the renewal that nobody stopped', () => {
    const facts = signed({ ...TACIT, renewalsMax: 1 });
    expect(told(facts, 'notice_preparation')).toEqual(['2026-05-31 · 2026-06-30 · 2026-08-01']);
    expect(told(facts, 'notice')).toEqual(['2026-08-01 · 2026-09-30 · 2026-10-01']);
    expect(told(facts, 'tacit_renewal')).toEqual(['2026-10-01 · 2026-12-31 · 2027-01-01']);
    expect(told(facts, 'term')).toEqual(['2027-07-04 · 2027-12-31 · …']);
    expect(told(signed(TACIT), 'notice')).toHaveLength(3);
  });

  it('is no notice any more once it is given, and the next one when it was given too late', () => {
    expect(told(signed(TACIT, { notice: '2026-09-30' }), 'notice')).toEqual([]);
    expect(told(signed(TACIT, { notice: '2026-10-01' }), 'notice')).toEqual(['2026-08-01 · 2026-09-30 · 2026-10-01']);
    expect(told(signed(TACIT, { notice: '2026-10-01' }), 'term')).toEqual(['2027-07-04 · 2027-12-31 · 2028-01-01']);
    expect(told(signed(TACIT, { termination: '2026-08-15' }), 'notice')).toEqual(['2026-08-01 · 2026-09-30 · 2026-08-15']);
  });

  it('is prepared at another time, or not, as the convention says', () => {
    const once = { ...TACIT, renewalsMax: 1 };
    expect(told(signed({ ...once, preparationMonths: 1 }), 'notice_preparation')).toEqual(['2026-07-31 · 2026-08-30 · 2026-08-31']);
    expect(told(signed({ ...once, preparationMonths: 0 }), 'notice_preparation')).toEqual([]);
    expect(told(signed({ ...once, noticeMonths: null }), 'tacit_renewal')).toEqual([]);
  });

  it('is a receipt and a publication that are missing 15 days after the signature', () => {
    expect(told(signed(), 'receipt_missing')).toEqual([]);
    expect(told(without(signed(), 'receipt'), 'receipt_missing')).toEqual(['2023-11-25 · 2023-11-25 · 2027-01-01']);
    expect(told(without(signed({ endsOn: null }), 'publication'), 'publication_missing')).toEqual(['2023-11-25 · 2023-11-25 · …']);
  });

  it('is a follow-up committee older than 12 months while in force', () => {
    expect(told(signed(), 'committee')).toEqual(['2025-01-01 · 2025-01-01 · 2027-01-01']);
    expect(told(signed({}, { committee: '2025-06-10' }), 'committee')).toEqual(['2026-06-10 · 2026-06-10 · 2027-01-01']);
    expect(told(signed({}, { committee: '2026-02-10' }), 'committee')).toEqual([]);
    expect(told(signed({ kind: 'premises' }), 'committee')).toEqual([]);
  });

  it('is the report of each past year in force, until the next one', () => {
    expect(told(reported(signed(), 2025), 'yearly_report')).toEqual(['2025-06-01 · 2025-06-30 · 2026-06-01', '2027-06-01 · 2027-06-30 · 2028-06-01']);
    expect(told(without(signed(), 'receipt'), 'yearly_report')).toEqual([]);
  });

  it('is the vote of the grant, a fortnight later in the years of municipal elections', () => {
    expect([2025, 2026, 2027, 2032].map(grantVoteDueOn)).toEqual(['2025-04-15', '2026-04-30', '2027-04-15', '2032-04-30']);
    const grants = [{ year: 2025, votedOn: '2025-04-02' }];
    expect(told(signed({ grants }), 'grant_vote')).toEqual(['2026-03-31 · 2026-04-30 · 2027-01-01']);
    expect(told(signed(), 'grant_vote')).toEqual([]);
    expect(told(signed({ grants, kind: 'premises' }), 'grant_vote')).toEqual([]);
  });

  it('is the end of a secondment that no other follows on the same post', () => {
    const secondments = [
      { id: 'a', post: 'Comptable', endsOn: '2026-06-30' },
      { id: 'b', post: 'Comptable', endsOn: '2027-06-30' },
      { id: 'c', post: 'Gardien', endsOn: '2026-06-30' },
    ];
    const dues = conventionDueDates(signed({ secondments }), { horizon: HORIZON }).filter(({ kind }) => kind === 'convention_secondment');
    expect(dues.map(({ occurrence, opensOn, dueOn, label }) => [occurrence, opensOn, dueOn, label])).toEqual([
      ['b', '2027-04-01', '2027-06-30', 'Comptable'],
      ['c', '2026-04-01', '2026-06-30', 'Gardien'],
    ]);
  });

  it('is a signatory whose mandate ended, while in force', () => {
    const party = (mandateEndsOn: string | null) => signed({ parties: [{ id: 'p', name: 'Ville d’Aubigny', mandateEndsOn }] });
    expect(told(party('2026-03-21'), 'signatory')).toEqual(['2026-03-22 · 2026-03-22 · 2027-01-01']);
    expect(told(party('2027-03-21'), 'signatory')).toEqual([]);
    expect(told(party(null), 'signatory')).toEqual([]);
  });

  it('is a merger after the effect, until a rider or a new deliberation', () => {
    const merged = (more: Partial<ConventionFacts> = {}) => signed({ perimeterChangedOn: '2025-01-01', ...more });
    expect(told(merged(), 'perimeter')).toEqual(['2025-01-01 · 2025-01-01 · 2027-01-01']);
    expect(told(merged({ perimeterChangedOn: '2024-01-01' }), 'perimeter')).toEqual([]);
    expect(told(merged({ riders: [{ signedOn: '2025-03-01', effectiveOn: null, newEndsOn: null }] }), 'perimeter')).toEqual([]);
    expect(told(merged({ riders: [{ signedOn: '2024-03-01', effectiveOn: null, newEndsOn: null }] }), 'perimeter')).toHaveLength(1);
    expect(told(signed({ perimeterChangedOn: '2025-01-01' }, { committee: '2025-03-01' }), 'perimeter')).toHaveLength(1);
  });

  it('is nothing before the signature, nor once archived', () => {
    expect(conventionDueDates(without(signed(), 'signature'), { horizon: HORIZON })).toEqual([]);
    expect(conventionDueDates(signed({ isArchived: true }), { horizon: HORIZON })).toEqual([]);
  });

  it('is told apart by kind and occurrence, opens before it closes, and no further than the horizon', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const dues = conventionDueDates(facts, { horizon: HORIZON });
        expect(new Set(dues.map(({ kind, occurrence }) => `${kind} ${occurrence}`)).size).toBe(dues.length);
        for (const { opensOn, dueOn, closesOn } of dues) {
          expect(opensOn <= HORIZON && (closesOn === null || opensOn < closesOn)).toBe(true);
          expect(dueOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('announces a tacit renewal of what indeed does not end at that term', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const endings = periodsInForce(statusTimeline({ ...facts, riders: [] }, { horizon: '2040-01-01' })).map(({ endsOn }) => endsOn);
        const acts = facts.acts.map(({ happenedOn }) => happenedOn);
        for (const { kind, closesOn } of conventionDueDates({ ...facts, riders: [] }, { horizon: HORIZON }))
          if (kind === 'convention_tacit_renewal' && closesOn !== null && !acts.includes(closesOn)) expect(endings).not.toContain(closesOn);
      }),
      { numRuns: 500 },
    );
  });
});
