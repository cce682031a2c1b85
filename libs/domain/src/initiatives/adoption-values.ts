import type { FieldError } from '../errors/field-reasons';
import type { AdoptionStage } from '../adoption/adoption-stage';

/** What is known of the adoption of one initiative by one CCAS, as a person enters it. */
export interface AdoptionValues {
  readonly stage: AdoptionStage;
  readonly notConcernedReason: string | null;
  readonly note: string | null;
  readonly blocker: string | null;
  /** Account of who can lift the blocker and was asked to. */
  readonly blockerAddresseeId: string | null;
  /** Who else can, in words: somebody without an account here. */
  readonly blockerLiftedBy: string | null;
  /** What has to come about for it to be lifted. */
  readonly blockerLiftsWhen: string | null;
  /** Civil date on which to look at it again. */
  readonly blockerReviewOn: string | null;
  /** Civil date. */
  readonly blockedSince: string | null;
}

/** What only a blocker has. */
const OF_A_BLOCKER = ['blockerAddresseeId', 'blockerLiftedBy', 'blockerLiftsWhen', 'blockerReviewOn', 'blockedSince'] as const;

/** A change of these values: absent is unchanged, null is cleared. */
export type AdoptionChange = { readonly [K in keyof AdoptionValues]?: AdoptionValues[K] | undefined };

const kept = <T>(changed: T | undefined, present: T): T => (changed === undefined ? present : changed);

/**
 * The values after a change. What no longer makes sense goes with what it depended on, unless the change says it itself: the reason
 * goes when the CCAS becomes concerned, who lifts a blocker, when, and its dates go with the blocker; a name takes the place of an account, and an account that of a name; a blocker without a date holds since today.
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
  const isNamed = typeof change.blockerLiftedBy === 'string' && change.blockerAddresseeId === undefined;
  const blockerAddresseeId = isNamed ? null : ofBlocker(change.blockerAddresseeId, present?.blockerAddresseeId ?? null);
  const blockedSince = ofBlocker(change.blockedSince, present?.blockedSince ?? null);
  return {
    stage,
    notConcernedReason: kept(change.notConcernedReason, stage === 'not_concerned' ? (present?.notConcernedReason ?? null) : null),
    note: kept(change.note, present?.note ?? null),
    blocker,
    blockerAddresseeId,
    blockerLiftedBy: blockerAddresseeId === null ? ofBlocker(change.blockerLiftedBy, present?.blockerLiftedBy ?? null) : null,
    blockerLiftsWhen: ofBlocker(change.blockerLiftsWhen, present?.blockerLiftsWhen ?? null),
    blockerReviewOn: ofBlocker(change.blockerReviewOn, present?.blockerReviewOn ?? null),
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
  if (!values.blocker) for (const path of OF_A_BLOCKER) if (values[path]) errors.push({ path, reason: 'BLOCKER_REQUIRED' });
  if (values.blockedSince && values.blockerReviewOn && values.blockerReviewOn < values.blockedSince)
    errors.push({ path: 'blockerReviewOn', reason: 'END_BEFORE_START' });
  if (values.blocker && values.blockedSince && values.blockedSince > today) errors.push({ path: 'blockedSince', reason: 'DATE_IN_FUTURE' });
  return errors;
}
