import { formatDate } from '../../ui';
import { stageLabel } from '../words/stage-words';
import type { AdoptionNews } from './adoption-form';

const trimmed = (text: string | null): string | null => text?.trim() || null;

/** News without what no longer makes sense: a reason goes with « Non concerné », who lifts a blocker and since when go with it. */
export const tidyNews = (news: AdoptionNews, onDay: string): AdoptionNews => {
  const blocker = trimmed(news.blocker);
  return {
    stage: news.stage,
    notConcernedReason: news.stage === 'not_concerned' ? trimmed(news.notConcernedReason) : null,
    note: trimmed(news.note),
    blocker,
    blockerLiftedBy: blocker && trimmed(news.blockerLiftedBy),
    blockedSince: blocker && (news.blockedSince || onDay),
  };
};

/** One field of them, as a person reads it. */
export const wordOfNews = (value: unknown, field: string): string => {
  if (field === 'stage') return stageLabel(value as AdoptionNews['stage']);
  if (!value) return '(vide)';
  return field === 'blockedSince' ? formatDate(String(value)) : String(value);
};
