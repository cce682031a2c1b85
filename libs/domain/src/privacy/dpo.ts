import { addDays } from '../calendar/civil-date';

/** From when to when a DPO is designated: civil dates, both days included; `endsOn` null: for good. */
export interface DesignationPeriod {
  readonly startsOn: string;
  readonly endsOn: string | null;
}

/** Whether the designation holds on a day. */
export const isDesignatedOn = ({ startsOn, endsOn }: DesignationPeriod, day: string): boolean => startsOn <= day && (endsOn === null || endsOn >= day);

/** A time without DPO after a designation: from the day after its end until the day before the next one begins, null: for good. */
export interface DesignationGap<T> {
  readonly after: T;
  readonly startsOn: string;
  /** First day of the next designation; null: none. */
  readonly closesOn: string | null;
}

/** Times without DPO after the first designation: a CCAS must have one without a break (art. 37). Periods do not overlap, in any order. */
export function designationGaps<T extends DesignationPeriod>(periods: readonly T[]): DesignationGap<T>[] {
  const inOrder = [...periods].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  return inOrder.flatMap((period, at): DesignationGap<T>[] => {
    if (period.endsOn === null) return [];
    const startsOn = addDays(period.endsOn, 1);
    const next = inOrder[at + 1]?.startsOn ?? null;
    return next === startsOn ? [] : [{ after: period, startsOn, closesOn: next }];
  });
}
