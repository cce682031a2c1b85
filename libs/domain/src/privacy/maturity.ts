import { MATURITY_ACTIVITIES, type MaturityActivity } from './privacy-enums';

/** Levels whose criteria can be met. Level 0 (nonexistent) has none: it is where an activity stands that meets nothing. */
export const MATURITY_LEVELS = [1, 2, 3, 4, 5] as const;

/** Highest level of the CNIL's model. */
export const HIGHEST_MATURITY_LEVEL = 5;

/**
 * Level reached, 0 to 5: the last one before the first gap. A level presupposes the one below (CNIL, maturity model of 9 September 2021):
 * who meets 1, 2 and 4 stands at 2.
 */
export function reachedLevel(metLevels: readonly number[]): number {
  const firstGap = MATURITY_LEVELS.find((level) => !metLevels.includes(level));
  return firstGap === undefined ? HIGHEST_MATURITY_LEVEL : firstGap - 1;
}

/** Levels that are met but do not count, since one below is not, in order. The screen says which one is missing. */
export const levelsAboveGap = (metLevels: readonly number[]): number[] =>
  MATURITY_LEVELS.filter((level) => metLevels.includes(level) && level > reachedLevel(metLevels));

/** How many CCAS stand at each level of an activity: index 0 is level 0. A count, not a mean: levels are ranks. */
export type MaturityDistribution = Readonly<Record<MaturityActivity, readonly number[]>>;

/** Assessments that have met the same levels of an activity. */
export interface MetLevels {
  readonly activity: MaturityActivity;
  readonly metLevels: readonly number[];
  readonly count: number;
}

/** Number of assessments at each level, by activity. An activity that an assessment leaves out counts nowhere. */
export function distributeLevels(assessments: readonly MetLevels[]): MaturityDistribution {
  const counts = Object.fromEntries(MATURITY_ACTIVITIES.map((activity) => [activity, Array<number>(HIGHEST_MATURITY_LEVEL + 1).fill(0)])) as Record<
    MaturityActivity,
    number[]
  >;
  for (const { activity, metLevels, count } of assessments) {
    const level = reachedLevel(metLevels);
    counts[activity][level] = (counts[activity][level] ?? 0) + count;
  }
  return counts;
}
