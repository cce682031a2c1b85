import type { FieldError } from '../errors/reasons';
import type { AdoptionStage } from './adoption-stage';

/** What is known of the adoption of one initiative by one CCAS, as a person enters it. */
export interface AdoptionValues {
  readonly stage: AdoptionStage;
  readonly notConcernedReason: string | null;
  readonly note: string | null;
  readonly blocker: string | null;
  /** Who can lift the blocker, in words. */
  readonly blockerLiftedBy: string | null;
  /** Civil date. */
  readonly blockedSince: string | null;
}

/** A change of these values: absent is unchanged, null is cleared. */
export type AdoptionChange = { readonly [K in keyof AdoptionValues]?: AdoptionValues[K] | undefined };

const kept = <T>(changed: T | undefined, present: T): T => (changed === undefined ? present : changed);

/**
 * The values after a change. What no longer makes sense goes with what it depended on, unless the change says it itself: the reason
 * goes when the CCAS becomes concerned, who lifts a blocker and its date go with the blocker; a blocker without a date holds since today.
 * Stage null: there was no news, and the change names no stage either.
 */
export function mergeAdoption(
  present: AdoptionValues | null,
  change: AdoptionChange,
  today: string,
): Omit<AdoptionValues, 'stage'> & { readonly stage: AdoptionStage | null } {
  const stage = change.stage ?? present?.stage ?? null;
  const blocker = kept(change.blocker, present?.blocker ?? null);
  const ofBlocker = <T>(changed: T | null | undefined, before: T | null): T | null => kept(changed, blocker === null ? null : before);
  const blockedSince = ofBlocker(change.blockedSince, present?.blockedSince ?? null);
  return {
    stage,
    notConcernedReason: kept(change.notConcernedReason, stage === 'not_concerned' ? (present?.notConcernedReason ?? null) : null),
    note: kept(change.note, present?.note ?? null),
    blocker,
    blockerLiftedBy: ofBlocker(change.blockerLiftedBy, present?.blockerLiftedBy ?? null),
    blockedSince: blocker === null ? blockedSince : (blockedSince ?? today),
  };
}

/** Why values may not be kept, field by field; empty when they may. */
export function checkAdoption(values: ReturnType<typeof mergeAdoption>, today: string): FieldError[] {
  const errors: FieldError[] = [];
  const isNotConcerned = values.stage === 'not_concerned';
  if (values.stage === null) errors.push({ path: 'stage', reason: 'REQUIRED' });
  if (isNotConcerned && !values.notConcernedReason) errors.push({ path: 'notConcernedReason', reason: 'REASON_REQUIRED' });
  if (!isNotConcerned && values.notConcernedReason) errors.push({ path: 'notConcernedReason', reason: 'ONLY_IF_NOT_CONCERNED' });
  if (!values.blocker && values.blockerLiftedBy) errors.push({ path: 'blockerLiftedBy', reason: 'BLOCKER_REQUIRED' });
  if (!values.blocker && values.blockedSince) errors.push({ path: 'blockedSince', reason: 'BLOCKER_REQUIRED' });
  if (values.blocker && values.blockedSince && values.blockedSince > today) errors.push({ path: 'blockedSince', reason: 'DATE_IN_FUTURE' });
  return errors;
}
