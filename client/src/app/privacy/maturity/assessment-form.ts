import type { NonNullableFormBuilder } from '@angular/forms';
import { PRIVACY_LIMITS, MATURITY_ACTIVITIES, MATURITY_LEVELS, type MaturityActivity } from '@maillage/domain';
import { maxLength, required } from '../../ui';
import type { Assessment } from './maturity-gateway';
import { ACTIVITY_LABELS } from '../words/maturity-words';

/** What the form holds of one activity: a tick for each of the levels 1 to 5. */
export interface ActivityValue {
  readonly met: boolean[];
  readonly targetLevel: number | null;
  readonly comment: string | null;
}
export type LevelsValue = Readonly<Record<MaturityActivity, ActivityValue>>;

/** The form of a whole assessment. */
export function assessmentForm(builder: NonNullableFormBuilder) {
  const activity = () =>
    builder.group({
      met: builder.array(MATURITY_LEVELS.map(() => builder.control(false))),
      targetLevel: builder.control<number | null>(null),
      comment: builder.control<string | null>(null, maxLength(PRIVACY_LIMITS.comment)),
    });
  return builder.group({
    assessorName: ['', [required, maxLength(PRIVACY_LIMITS.assessorName)]],
    assessedOn: builder.control<string | null>(null, required),
    levels: builder.group(Object.fromEntries(MATURITY_ACTIVITIES.map((name) => [name, activity()])) as Record<MaturityActivity, ReturnType<typeof activity>>),
  });
}

/** Numbers of the levels that are ticked. */
export const metLevelsOf = (met: readonly boolean[]): number[] => MATURITY_LEVELS.filter((level) => met[level - 1]);

/** Levels as the API gives them, as the form holds them. */
export function readLevels(levels: Assessment['levels']): LevelsValue {
  return Object.fromEntries(
    MATURITY_ACTIVITIES.map((activity) => {
      const stored = levels.find((level) => level.activity === activity);
      const met = MATURITY_LEVELS.map((level) => stored?.metLevels?.includes(level) ?? false);
      return [activity, { met, targetLevel: stored?.targetLevel ?? null, comment: stored?.comment ?? null }];
    }),
  ) as LevelsValue;
}

/** Levels as the API takes them: all eight activities, those without a tick at level 0. */
export const writeLevels = (levels: LevelsValue) =>
  MATURITY_ACTIVITIES.map((activity) => {
    const { met, targetLevel, comment } = levels[activity];
    return { activity, metLevels: metLevelsOf(met), targetLevel, comment: comment?.trim() || null };
  });

/** Levels in one sentence, for whoever compares two versions. */
export const describeLevels = (levels: LevelsValue): string =>
  MATURITY_ACTIVITIES.map((activity) => {
    const { met, targetLevel, comment } = levels[activity];
    return `${ACTIVITY_LABELS[activity].short}\u202f: ${metLevelsOf(met).join(', ') || 'aucun'}${targetLevel === null ? '' : `, cible ${targetLevel}`}${comment ? ` (${comment})` : ''}`;
  }).join(' · ');
