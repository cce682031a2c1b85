import { newsAddress, type NewsKind } from '@maillage/domain';
import type { ReadableNews } from '../../../news';
import type { DigestItem } from '../../digest-item';
import { counted, namesText } from './phrases';

/** What a sentence is made of. */
interface Facts {
  /** Who caused it. */
  readonly who: string;
  readonly isSeveral: boolean;
  /** « Initiative, CCAS d’Aubigny » */
  readonly where: string;
  readonly ccas: string;
}

interface NewsLine {
  /** What waits for her, or what she is merely told. */
  readonly part: 'needs' | 'changes';
  readonly text: (facts: Facts) => string;
  readonly short: (facts: Facts) => string;
  readonly act: string;
}

/** Null: what waits for her tells it, as long as it does. */
const WORDS: Readonly<Record<NewsKind, NewsLine | null>> = {
  mention: {
    part: 'needs',
    text: ({ who, isSeveral, where }) => `${who} vous ${isSeveral ? 'mentionnent' : 'mentionne'} dans la discussion\u202f: ${where}`,
    short: ({ who, isSeveral }) => `${who} vous ${isSeveral ? 'mentionnent' : 'mentionne'}`,
    act: 'Lire et répondre',
  },
  reply: {
    part: 'needs',
    text: ({ who, isSeveral, where }) => `${who} ${isSeveral ? 'ont' : 'a'} écrit dans une discussion où vous êtes\u202f: ${where}`,
    short: ({ who, isSeveral }) => `${who} ${isSeveral ? 'ont' : 'a'} écrit`,
    act: 'Lire et répondre',
  },
  blocker_addressed: null,
  campaign_opened: null,
  campaign_reminder: null,
  campaign_submitted: {
    part: 'changes',
    text: ({ ccas, where }) => `${ccas ? `Le ${ccas}` : 'Un CCAS'} a envoyé ses réponses\u202f: ${where}`,
    short: ({ ccas }) => `${ccas || 'un CCAS'} a répondu`,
    act: 'Lire les réponses',
  },
  news_reminder: null,
  deputy_named: { part: 'changes', text: ({ who }) => `Vous remplacez ${who} pendant son absence`, short: ({ who }) => `vous remplacez ${who}`, act: 'Voir' },
  absence_noted: { part: 'changes', text: ({ who }) => `${who} a noté votre absence`, short: ({ who }) => `${who} a noté votre absence`, act: 'Voir' },
  mail_refused: null,
};

function factsOf(news: readonly ReadableNews[]): Facts {
  const [{ subject, ccas } = { subject: { name: null }, ccas: null }] = news;
  const authors = [...new Set(news.flatMap(({ byName }) => byName ?? []))];
  const isSelf = subject.name !== null && subject.name === ccas?.name;
  const where = [subject.name && !isSelf ? `«\u00a0${subject.name}\u00a0»` : null, ccas?.name].filter(Boolean).join(', ');
  return { who: namesText(authors, authors.length, 2) ?? 'Quelqu’un', isSeveral: authors.length > 1, where: where || 'votre réseau', ccas: ccas?.name ?? '' };
}

/** What a person was told and has not read, as things of her digest: what moved of one object is one thing. */
export function newsItems(news: readonly ReadableNews[], part: 'needs' | 'changes'): DigestItem[] {
  const groups = Map.groupBy(news, ({ kind, subject, ccas }) => `${kind}:${subject.type}:${subject.id}:${ccas?.id ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [latest] = group;
    const words = latest && WORDS[latest.kind];
    if (!words || words.part !== part) return [];
    const facts = factsOf(group);
    return [
      {
        key: `news:${latest.id}:${latest.at.getTime()}`,
        text: `${words.text(facts)}.`,
        short: words.short(facts),
        details: group.length > 1 ? [`${counted(group.length, 'message', 'messages')}.`] : [],
        action: { label: words.act, path: newsAddress({ ...latest, ccasId: latest.ccas?.id ?? null }) ?? '/' },
      },
    ];
  });
}
