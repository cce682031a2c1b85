import type { EditionShare } from '@maillage/domain';
import type { EditionInitiative, EditionPlan } from './edition-initiatives.queries';
import type { InitiativeOrigin } from './plan-results.queries';

/** How a commitment stands: kept whole, in part, not yet, or given up; one that set no milestone says nothing of it. */
export type MeasureState = 'kept' | 'partly' | 'not_yet' | 'dropped' | 'unset';

/** A measure over the years: one initiative, and what it was carried over from. */
export interface Measure {
  /** Of the initiative with which it began: the same in each edition. */
  readonly key: string;
  /** The axis under which it stands; null: none. */
  readonly axis: { readonly number: number; readonly title: string } | null;
  /** By plan, the earliest first. */
  readonly years: readonly { readonly year: number; readonly initiative: EditionInitiative; readonly origin: InitiativeOrigin | undefined }[];
}

/** The measures of plans that follow each other, by axis, then by number. */
export function measuresOf(plans: readonly EditionPlan[], origins: ReadonlyMap<string, InitiativeOrigin>): readonly Measure[] {
  const known = new Set(plans.flatMap(({ initiatives }) => initiatives.map(({ id }) => id)));
  const rootOf = (id: string): string => {
    let root = id;
    for (const _ of plans) {
      const from = origins.get(root)?.carriedFromId;
      if (!from || !known.has(from)) break;
      root = from;
    }
    return root;
  };
  const byRoot = new Map<string, { year: number; initiative: EditionInitiative; origin: InitiativeOrigin | undefined }[]>();
  for (const { year, initiatives } of plans)
    for (const initiative of initiatives) {
      const root = rootOf(initiative.id);
      byRoot.set(root, [...(byRoot.get(root) ?? []), { year, initiative, origin: origins.get(initiative.id) }]);
    }
  const measures = [...byRoot].map(([key, years]): Measure => ({
    key,
    axis: years.flatMap(({ origin }) => origin?.recommendations ?? [])[0] ?? null,
    years,
  }));
  const number = ({ axis }: Measure): number => axis?.number ?? Number.MAX_SAFE_INTEGER;
  return measures.toSorted((one, other) => number(one) - number(other));
}

/** The initiative by which a measure stands today. */
export const lastOf = ({ years }: Measure): EditionInitiative => years.at(-1)?.initiative as EditionInitiative;

const isDoneBy = (doneOn: string | null, day: string): boolean => doneOn !== null && doneOn <= day;

/** Of the milestones that a year's plan set, how many were reached by the day. */
export const achieved = ({ milestones }: EditionInitiative, day: string): EditionShare => ({
  numerator: milestones.filter(({ doneOn }) => isDoneBy(doneOn, day)).length,
  denominator: milestones.length,
});

/** All years together. */
export const achievedInAll = ({ years }: Measure, day: string): EditionShare =>
  years
    .map(({ initiative }) => achieved(initiative, day))
    .reduce((sum, one) => ({ numerator: sum.numerator + one.numerator, denominator: sum.denominator + one.denominator }), { numerator: 0, denominator: 0 });

/** How its commitment stands on the day. */
export function stateOf(measure: Measure, day: string): MeasureState {
  if (lastOf(measure).isArchived) return 'dropped';
  const { numerator, denominator } = achievedInAll(measure, day);
  if (denominator === 0) return 'unset';
  if (numerator === denominator) return 'kept';
  return numerator > 0 ? 'partly' : 'not_yet';
}

/** What the last plan of a measure still awaits on the day, the earliest first. */
export const remaining = (measure: Measure, day: string): EditionInitiative['milestones'] =>
  lastOf(measure).isArchived ? [] : lastOf(measure).milestones.filter(({ doneOn }) => !isDoneBy(doneOn, day));
