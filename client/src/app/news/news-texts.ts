import { newsAct, type NewsKind, newsSentence, parisDayOf } from '@maillage/domain';
import { formatDate, type IconName } from '../ui';
import type { NewsItem } from './news-gateway';

/** How the kinds are called in the filter, and marked in the list. */
export const NEWS_KIND_WORDS: Readonly<Record<NewsKind, { readonly label: string; readonly icon: IconName }>> = {
  mention: { label: 'Mentions', icon: 'comment' },
  reply: { label: 'Réponses', icon: 'comment' },
  blocker_addressed: { label: 'Blocages à lever', icon: 'ban' },
  campaign_opened: { label: 'Campagnes ouvertes', icon: 'send' },
  campaign_reminder: { label: 'Relances de campagne', icon: 'mail' },
  campaign_submitted: { label: 'Réponses reçues', icon: 'check-circle' },
  form_returned: { label: 'Réponses à corriger', icon: 'refresh' },
  form_reopened: { label: 'Réponses rouvertes', icon: 'refresh' },
  form_validated: { label: 'Réponses validées', icon: 'check-circle' },
  survey_opened: { label: 'Enquêtes ouvertes', icon: 'users' },
  news_reminder: { label: 'Relances', icon: 'mail' },
  deputy_named: { label: 'Suppléances', icon: 'users' },
  absence_noted: { label: 'Absences', icon: 'calendar' },
  mail_refused: { label: 'Adresses refusées', icon: 'alert' },
};

/** News of one day about one object. */
export interface NewsGroup {
  readonly key: string;
  /** The object, as people call it. */
  readonly title: string;
  readonly items: readonly NewsItem[];
}

/** A day with its groups. */
export interface NewsDay {
  readonly day: string;
  readonly title: string;
  readonly groups: readonly NewsGroup[];
}

/** « aujourd’hui », « hier », or the day. */
function titleOfDay(day: string, today: string, yesterday: string): string {
  if (day === today) return 'Aujourd’hui';
  return day === yesterday ? 'Hier' : formatDate(day);
}

/** The object and the CCAS at which it stands. */
export const titleOf = ({ subject, ccas }: NewsItem): string => {
  if (!ccas || (subject.type === 'ccas' && subject.id === ccas.id)) return subject.name ?? ccas?.name ?? '';
  return subject.name ? `${subject.name}, ${ccas.name}` : ccas.name;
};

/** By day, then by object: the latest first, as they come. */
export function groupNews(items: readonly NewsItem[], today: string, yesterday: string): NewsDay[] {
  const days = new Map<string, Map<string, NewsItem[]>>();
  for (const item of items) {
    const day = parisDayOf(new Date(item.at));
    const groups = days.get(day) ?? new Map<string, NewsItem[]>();
    days.set(day, groups);
    const key = [item.subject.type, item.subject.id, item.ccas?.id ?? ''].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...days].map(([day, groups]) => ({
    day,
    title: titleOfDay(day, today, yesterday),
    groups: [...groups].map(([key, group]) => ({ key: `${day} ${key}`, title: titleOf(group[0] as NewsItem), items: group })),
  }));
}

/** What is told, without the object, which stands above. */
export const sentenceOf = (item: NewsItem): string => newsSentence(item);

/** What one does about it, on the link that leads there. */
export const actOf = ({ kind }: NewsItem): string => newsAct(kind);
