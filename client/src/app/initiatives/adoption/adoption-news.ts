import { formatDate } from '../../ui';
import { stageLabel } from '../words/stage-words';
import type { AdoptionNews } from './adoption-form';

/** What the API tells of a cell, as its form starts from it: whom a blocker is addressed to by name, with her account. */
export const newsOf = (adoption: ToldNews): AdoptionNews => ({
  stage: adoption.stage,
  notConcernedReason: adoption.notConcernedReason,
  note: adoption.note,
  blocker: adoption.blocker,
  blockerAddresseeId: adoption.blockerAddressee?.accountId ?? null,
  blockerLiftedBy: adoption.blockerLiftedBy,
  blockerLiftsWhen: adoption.blockerLiftsWhen,
  blockerReviewOn: adoption.blockerReviewOn,
  blockedSince: adoption.blockedSince,
});

type ToldNews = Omit<AdoptionNews, 'blockerAddresseeId'> & { readonly blockerAddressee: { readonly accountId: string | null } | null };

const trimmed = (text: string | null): string | null => text?.trim() || null;

/** News without what no longer makes sense: a reason goes with « Non concerné », who lifts a blocker, when, and its dates go with it. */
export const tidyNews = (news: AdoptionNews, onDay: string): AdoptionNews => {
  const blocker = trimmed(news.blocker);
  return {
    stage: news.stage,
    notConcernedReason: news.stage === 'not_concerned' ? trimmed(news.notConcernedReason) : null,
    note: trimmed(news.note),
    blocker,
    blockerAddresseeId: blocker && news.blockerAddresseeId,
    blockerLiftedBy: blocker && trimmed(news.blockerLiftedBy),
    blockerLiftsWhen: blocker && trimmed(news.blockerLiftsWhen),
    blockerReviewOn: blocker && news.blockerReviewOn,
    blockedSince: blocker && (news.blockedSince || onDay),
  };
};

/** One field of them, as a person reads it. */
export const wordOfNews = (value: unknown, field: string): string => {
  if (field === 'stage') return stageLabel(value as AdoptionNews['stage']);
  if (!value) return '(vide)';
  return field === 'blockedSince' || field === 'blockerReviewOn' ? formatDate(String(value)) : String(value);
};
