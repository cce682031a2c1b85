import { isAnswerDue, WEEK_MS, WEEKS_BEFORE_ASKING_AGAIN } from '@maillage/domain';
import { today } from '../../core';
import type { AdoptionNews, AdoptionNewsField } from '../adoption/adoption-form';
import { newsOf } from '../adoption/adoption-news';
import type { MyAdoption } from './answers-gateway';

/** What a person answers for one initiative. */
export type Answer = AdoptionNews;

export const ANSWER_LABELS: Readonly<Record<AdoptionNewsField, string>> = {
  stage: 'Étape',
  notConcernedReason: 'Pourquoi non concerné',
  note: 'En une phrase',
  blocker: 'Ce qui bloque',
  blockerLiftedBy: 'Qui peut débloquer',
  blockerLiftsWhen: 'Levé quand',
  blockerReviewOn: 'À revoir le',
  blockedSince: 'Bloqué depuis le',
};

/** What is compared and sent: an account goes with the name that is shown. */
const FIELDS = [...(Object.keys(ANSWER_LABELS) as AdoptionNewsField[]), 'blockerAddresseeId'] as const;
const shownAs = (field: keyof Answer): string => (field === 'blockerAddresseeId' ? 'blockerLiftedBy' : field);

/** The last answer given, as the form starts from it. */
export const answerOf = (adoption: Parameters<typeof newsOf>[0]): Answer => newsOf(adoption);

/** The fields in which an answer differs from the last one: they alone are sent. */
export const changesOf = (before: Answer, after: Answer): { [Field in keyof Answer]?: Exclude<Answer[Field], undefined> } =>
  Object.fromEntries(FIELDS.filter((field) => before[field] !== after[field]).map((field) => [field, after[field]]));

/** After a conflict: the present answer, with what the person chose to keep of theirs. */
export const mergeAnswers = (mine: Answer, present: Answer, kept: ReadonlySet<string>): Answer =>
  Object.fromEntries(FIELDS.map((field) => [field, kept.has(shownAs(field)) ? mine[field] : present[field]])) as unknown as Answer;

const isDue = (adoption: MyAdoption, now: Date): boolean => adoption.canUpdate && isAnswerDue(adoption.lastNewsAt ? new Date(adoption.lastNewsAt) : null, now);

/**
 * What is asked today. First what one tap answers (there is a last answer), then what never had one; by number, so that nothing moves
 * from one visit to the next.
 */
export const sortDue = (adoptions: readonly MyAdoption[], now: Date): MyAdoption[] =>
  adoptions
    .filter((adoption) => isDue(adoption, now))
    .sort((a, b) => Number(a.stage === null) - Number(b.stage === null) || a.initiative.number - b.initiative.number);

/** The first day on which something will be asked again, as a civil date, when nothing is asked now; today's answers count from now. */
export const nextAskOn = (newsAt: readonly (string | null)[], now: Date): string => {
  const oldest = newsAt.reduce<number>((earliest, at) => (at === null ? earliest : Math.min(earliest, new Date(at).getTime())), now.getTime());
  return today(new Date(oldest + WEEKS_BEFORE_ASKING_AGAIN * WEEK_MS));
};
