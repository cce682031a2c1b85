import fc from 'fast-check';
import { addDays, addMonths } from '../calendar/civil-date';
import type { ConventionActKind } from './convention-enums';
import type { ActFact, ConventionFacts } from './convention-facts';

/** A three-year framework convention of which nothing happened yet, for tests. */
export const DRAFT: ConventionFacts = {
  kind: 'framework',
  title: 'Convention-cadre',
  createdOn: '2023-06-01',
  effectiveOn: '2024-01-01',
  endsOn: '2026-12-31',
  renewal: 'none',
  renewalMonths: null,
  renewalsMax: null,
  noticeMonths: null,
  preparationMonths: 3,
  acts: [],
  riders: [],
  secondments: [],
  parties: [],
  grants: [],
  perimeterChangedOn: null,
  isArchived: false,
};

/** Acts by kind and day, for tests. */
export const acts = (days: Partial<Record<ConventionActKind, string>>): ActFact[] =>
  (Object.entries(days) as [ConventionActKind, string][]).map(([kind, happenedOn]) => ({ kind, happenedOn, year: null }));

/** All that is needed to be in force from 1 January 2024. */
export const COMPLETE = acts({
  ca_deliberation: '2023-09-15',
  council_deliberation: '2023-10-02',
  signature: '2023-11-10',
  transmission: '2023-11-14',
  receipt: '2023-11-15',
  publication: '2023-11-16',
});

/** In force from 1 January 2024 until 31 December 2026 without renewal, unless said otherwise. */
export const signed = (more: Partial<ConventionFacts> = {}, moreActs: Partial<Record<ConventionActKind, string>> = {}): ConventionFacts => ({
  ...DRAFT,
  ...more,
  acts: [...COMPLETE, ...acts(moreActs)],
});

/** Tacitly renewed by a year, three months' notice. */
export const TACIT = { renewal: 'tacit', renewalMonths: 12, noticeMonths: 3 } as const;

const anyDate = fc.integer({ min: 0, max: 3650 }).map((days) => addDays('2020-01-01', days));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anyAct = fc.record({
  kind: fc.constantFrom<ConventionActKind>(
    'negotiation',
    'agreed_draft',
    'ca_deliberation',
    'council_deliberation',
    'signature',
    'signature',
    'transmission',
    'receipt',
    'receipt',
    'publication',
    'express_renewal',
    'notice',
    'termination',
    'replacement',
    'committee',
  ),
  happenedOn: anyDate,
  year: fc.constant(null),
});
/** Half of them are well signed, so that what follows the signature is met often. */
const anyActs = fc.tuple(fc.array(anyAct, { maxLength: 8 }), fc.boolean()).map(([some, isComplete]) => (isComplete ? [...COMPLETE, ...some] : some));

/** Any convention, likely or not. */
export const anyFacts: fc.Arbitrary<ConventionFacts> = fc
  .record({
    createdOn: anyDate,
    effectiveOn: maybe(anyDate),
    durationMonths: maybe(fc.integer({ min: 1, max: 72 })),
    renewal: fc.constantFrom('none' as const, 'express' as const, 'tacit' as const),
    renewalMonths: fc.integer({ min: 1, max: 36 }),
    renewalsMax: maybe(fc.integer({ min: 1, max: 5 })),
    noticeMonths: maybe(fc.integer({ min: 0, max: 12 })),
    preparationMonths: fc.integer({ min: 0, max: 6 }),
    acts: anyActs,
    riders: fc.array(fc.record({ signedOn: maybe(anyDate), effectiveOn: fc.constant(null), newEndsOn: maybe(anyDate) }), { maxLength: 3 }),
    secondments: fc.array(fc.record({ id: fc.uuid(), post: fc.constantFrom('Comptable', 'Agent d’accueil'), endsOn: anyDate }), { maxLength: 2 }),
    parties: fc.array(fc.record({ id: fc.uuid(), name: fc.constant('Ville'), mandateEndsOn: maybe(anyDate) }), { maxLength: 2 }),
    grants: fc.array(fc.record({ year: fc.integer({ min: 2020, max: 2030 }), votedOn: maybe(anyDate) }), { maxLength: 3 }),
    perimeterChangedOn: maybe(anyDate),
  })
  .map(({ durationMonths, renewalMonths, ...facts }) => ({
    ...DRAFT,
    ...facts,
    endsOn: durationMonths === null ? null : addDays(addMonths(facts.effectiveOn ?? facts.createdOn, durationMonths), -1),
    renewalMonths: facts.renewal === 'none' ? null : renewalMonths,
    renewalsMax: facts.renewal === 'none' ? null : facts.renewalsMax,
  }));

/** Any day of the time of {@link anyFacts}. */
export const anyDay = anyDate;
