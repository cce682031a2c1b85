import fc from 'fast-check';
import { addDays } from '../calendar/civil-date';
import type { ConventionFacts } from './convention-facts';
import { acts, anyDay, anyFacts, DRAFT, signed, TACIT } from './convention-facts.samples';
import { periodsInForce, statusTimeline } from './status-timeline';

const HORIZON = '2032-01-01';
const told = (facts: ConventionFacts, horizon = HORIZON): string[] =>
  statusTimeline(facts, { horizon }).map(({ status, startsOn, termOn }) => `${startsOn} ${status}${termOn === facts.endsOn ? '' : ` → ${termOn}`}`);
const before = (facts: ConventionFacts, day: string): ConventionFacts => ({
  ...facts,
  acts: facts.acts.filter(({ happenedOn }) => happenedOn <= day),
  riders: facts.riders.filter(({ signedOn }) => signedOn !== null && signedOn <= day),
});

describe('the status of a convention', () => {
  it('goes step by step from « à initier » to in force, to be renewed, and expired', () => {
    expect(told(signed({}, { negotiation: '2023-06-20', agreed_draft: '2023-08-30' }))).toEqual([
      '2023-06-01 to_start',
      '2023-06-20 negotiating',
      '2023-08-30 agreed_draft',
      '2023-09-15 deliberated_by_one',
      '2023-10-02 deliberated_by_both',
      '2023-11-10 signed',
      '2023-11-14 transmitted',
      '2024-01-01 in_force',
      '2026-07-04 to_renew',
      '2027-01-01 expired',
    ]);
  });

  it('does not mind which deliberation comes first', () => {
    const swapped = { ...DRAFT, acts: acts({ council_deliberation: '2023-09-15', ca_deliberation: '2023-10-02' }) };
    expect(told(swapped)).toEqual(['2023-06-01 to_start', '2023-09-15 deliberated_by_one', '2023-10-02 deliberated_by_both']);
  });

  it('begins with the first act of what was entered long after', () => {
    expect(told({ ...signed(), createdOn: '2026-11-01' }, '2024-06-01')[0]).toBe('2023-09-15 deliberated_by_one');
  });

  const of = (facts: ConventionFacts, day: string) => statusTimeline(facts, { horizon: HORIZON }).findLast(({ startsOn }) => startsOn <= day)?.status ?? null;
  const without = (...kinds: string[]): ConventionFacts => ({ ...signed(), acts: signed().acts.filter(({ kind }) => !kinds.includes(kind)) });
  const late = (facts: ConventionFacts, kind: string, happenedOn: string): ConventionFacts => ({
    ...facts,
    acts: facts.acts.map((act) => (act.kind === kind ? { ...act, happenedOn } : act)),
  });
  const rider = { signedOn: '2026-11-01', effectiveOn: null, newEndsOn: '2027-06-30' };
  it.each([
    ['fragile when signed before the deliberation of the CA', without('ca_deliberation'), '2023-11-10', 'signed_fragile'],
    ['fragile when signed before that of the council', without('council_deliberation'), '2025-01-01', 'signed_fragile'],
    ['only signed until the day of effect when nothing was transmitted', without('transmission', 'receipt'), '2023-12-31', 'signed'],
    ['fragile from the day of effect without receipt', without('receipt'), '2024-01-01', 'signed_fragile'],
    ['in force from the receipt when it comes after the effect', late(signed(), 'receipt', '2024-02-01'), '2024-02-01', 'in_force'],
    ['fragile before a late receipt', late(signed(), 'receipt', '2024-02-01'), '2024-01-31', 'signed_fragile'],
    ['expired rather than fragile after the term', without('receipt'), '2027-01-01', 'expired'],
    ['in force as soon as enforceable when no day of effect is named', signed({ effectiveOn: null }), '2023-11-15', 'in_force'],
    ['transmitted without a day of effect nor receipt', { ...without('receipt'), effectiveOn: null }, '2024-06-01', 'transmitted'],
    ['in force without end when there is no term', signed({ endsOn: null }), '2031-12-31', 'in_force'],
    ['in force on the last day', signed(TACIT, { notice: '2026-09-30' }), '2026-12-31', 'to_renew'],
    ['in force on it whatever happens on it', signed({}, { committee: '2026-12-31' }), '2026-12-31', 'to_renew'],
    ['to renew 180 days before the term', signed(), '2026-07-04', 'to_renew'],
    ['not to renew 181 days before', signed(), '2026-07-03', 'in_force'],
    ['never to renew while a tacit renewal follows', signed(TACIT), '2026-12-31', 'in_force'],
    ['still in force after a tacit renewal', signed(TACIT), '2027-01-01', 'in_force'],
    ['to renew as soon as notice is given in the last 180 days', signed(TACIT, { notice: '2026-09-15' }), '2026-09-15', 'to_renew'],
    ['terminated at the term after notice in time', signed(TACIT, { notice: '2026-09-30' }), '2027-01-01', 'terminated'],
    ['in force one more year after notice one day late', signed(TACIT, { notice: '2026-10-01' }), '2027-06-01', 'in_force'],
    ['terminated then', signed(TACIT, { notice: '2026-10-01' }), '2028-01-01', 'terminated'],
    ['to renew before the cap', signed({ ...TACIT, renewalsMax: 1 }), '2027-10-01', 'to_renew'],
    ['expired after the cap', signed({ ...TACIT, renewalsMax: 1 }), '2028-01-01', 'expired'],
    ['terminated during notice, from that day', signed(TACIT, { notice: '2026-09-01', termination: '2026-10-15' }), '2026-10-15', 'terminated'],
    ['to renew the day before', signed(TACIT, { notice: '2026-09-01', termination: '2026-10-15' }), '2026-10-14', 'to_renew'],
    ['replaced from the day of the replacement', signed({}, { replacement: '2025-03-01' }), '2025-03-01', 'replaced'],
    ['no longer to renew once a rider extends it', signed({ riders: [rider] }), '2026-11-01', 'in_force'],
    ['to renew before the new term', signed({ riders: [rider] }), '2027-01-01', 'to_renew'],
    ['expired after the new term', signed({ riders: [rider] }), '2027-07-01', 'expired'],
    ['in force again after an express renewal', signed({ ...TACIT, renewal: 'express' }, { express_renewal: '2026-11-01' }), '2027-05-01', 'in_force'],
    ['given up before it was signed', { ...DRAFT, acts: acts({ negotiation: '2023-07-01', termination: '2023-12-01' }) }, '2024-01-01', 'terminated'],
    ['not known before its creation', signed(), '2023-05-31', null],
  ] as const)('is %s', (_, facts, day, status) => {
    expect(of(facts, day)).toBe(status);
  });

  it('keeps the term of its last day when an act ended it', () => {
    expect(told(signed(TACIT, { termination: '2025-05-01', replacement: '2028-03-01' })).slice(-3)).toEqual([
      '2024-01-01 in_force',
      '2025-05-01 terminated',
      '2028-03-01 replaced',
    ]);
  });

  it('follows 29 February through tacit renewals', () => {
    expect(told(signed({ ...TACIT, endsOn: '2024-02-29' }, {}), '2028-03-01').slice(-5)).toEqual([
      '2024-03-01 in_force → 2025-02-28',
      '2025-03-01 in_force → 2026-02-28',
      '2026-03-01 in_force → 2027-02-28',
      '2027-03-01 in_force → 2028-02-29',
      '2028-03-01 in_force → 2029-02-28',
    ]);
  });

  it('is one at a time, without a gap, and each period differs from the one before', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const timeline = statusTimeline(facts, { horizon: HORIZON });
        for (const [index, { startsOn, endsOn, status, termOn }] of timeline.entries()) {
          const next = timeline[index + 1];
          expect(endsOn).toBe(next?.startsOn ?? null);
          if (endsOn !== null) expect(startsOn < endsOn).toBe(true);
          expect(status !== next?.status || termOn !== next.termOn).toBe(true);
        }
      }),
    );
  });

  it('on a day follows from what happened until that day alone', () => {
    fc.assert(
      fc.property(anyFacts, anyDay, (facts, day) => {
        const known = (one: ConventionFacts, horizon: string) =>
          statusTimeline(one, { horizon })
            .filter(({ startsOn }) => startsOn <= day)
            .map(({ status, startsOn, termOn }) => ({ status, startsOn, termOn }));
        expect(known(facts, HORIZON)).toEqual(known(before(facts, day), day));
      }),
      { numRuns: 500 },
    );
  });

  it('never changes but on the day of an act, of the effect, or around a term', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const timeline = statusTimeline(facts, { horizon: HORIZON });
        const terms = timeline.flatMap(({ termOn }) => (termOn === null ? [] : [addDays(termOn, 1), addDays(termOn, -180)]));
        const days = new Set([facts.effectiveOn, ...facts.acts.map(({ happenedOn }) => happenedOn), ...facts.riders.map(({ signedOn }) => signedOn), ...terms]);
        for (const { startsOn } of timeline.slice(1)) expect(days).toContain(startsOn);
      }),
    );
  });

  it('is in force only with both deliberations, signature and receipt, and never past the term', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const timeline = statusTimeline(facts, { horizon: HORIZON });
        for (const { startsOn, endsOn } of periodsInForce(timeline)) {
          const has = new Set(before(facts, startsOn).acts.map(({ kind }) => kind));
          for (const kind of ['ca_deliberation', 'council_deliberation', 'signature', 'receipt'] as const) expect(has).toContain(kind);
          for (const period of timeline.filter((one) => one.startsOn >= startsOn && (endsOn === null || one.startsOn < endsOn)))
            expect(period.termOn === null || period.endsOn === null || period.endsOn <= addDays(period.termOn, 1)).toBe(true);
        }
      }),
    );
  });
});
