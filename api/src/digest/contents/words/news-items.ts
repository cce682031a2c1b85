import { newsAct, newsAddress, type NewsKind, newsSentence } from '@maillage/domain';
import type { ReadableNews } from '../../../news';
import type { DigestItem } from '../../digest-item';
import { counted, namesText } from './phrases';

/** What a sentence is made of. */
interface Facts {
  /** Who caused it; null: nobody whose name is known. */
  readonly byName: string | null;
  readonly areSeveral: boolean;
  /** « Initiative, CCAS d’Aubigny »; null where the sentence says all. */
  readonly where: string | null;
  readonly ccas: { readonly name: string } | null;
}

interface NewsLine {
  /** What waits for her, or what she is merely told. */
  readonly part: 'needs' | 'changes';
  /** As the subject of a mail says it. */
  readonly short: (who: string, facts: Facts) => string;
}

/** Null: what waits for her tells it, as long as it does. */
const LINES: Readonly<Record<NewsKind, NewsLine | null>> = {
  mention: { part: 'needs', short: (who, { areSeveral }) => `${who} vous ${areSeveral ? 'mentionnent' : 'mentionne'}` },
  reply: { part: 'needs', short: (who, { areSeveral }) => `${who} ${areSeveral ? 'ont' : 'a'} écrit` },
  blocker_addressed: null,
  campaign_opened: null,
  campaign_reminder: null,
  campaign_submitted: { part: 'changes', short: (_, { ccas }) => `${ccas?.name ?? 'un CCAS'} a répondu` },
  form_returned: null,
  form_reopened: null,
  form_validated: { part: 'changes', short: (_, { ccas }) => `les réponses ${ccas ? `du ${ccas.name}` : 'd’un CCAS'} sont validées` },
  survey_opened: { part: 'needs', short: (who) => `${who} ouvre une enquête auprès de vos agents` },
  news_reminder: null,
  deputy_named: { part: 'changes', short: (who) => `vous remplacez ${who}` },
  absence_noted: { part: 'changes', short: (who) => `${who} a noté votre absence` },
  mail_refused: null,
};

/** Of these the object says nothing more: the network, or the person herself. */
const SAY_ALL: readonly NewsKind[] = ['deputy_named', 'absence_noted'];

function factsOf({ kind, subject, ccas }: ReadableNews, news: readonly ReadableNews[]): Facts {
  const authors = [...new Set(news.flatMap(({ byName }) => byName ?? []))];
  const isSelf = subject.name !== null && subject.name === ccas?.name;
  const where = [subject.name && !isSelf ? `«\u00a0${subject.name}\u00a0»` : null, ccas?.name].filter(Boolean).join(', ') || 'votre réseau';
  return { byName: namesText(authors, authors.length, 2), areSeveral: authors.length > 1, where: SAY_ALL.includes(kind) ? null : where, ccas };
}

/** What a person was told and has not read, as things of her digest: what moved of one object is one thing. */
export function newsItems(news: readonly ReadableNews[], part: 'needs' | 'changes'): DigestItem[] {
  const groups = Map.groupBy(news, ({ kind, subject, ccas }) => `${kind}:${subject.type}:${subject.id}:${ccas?.id ?? ''}`);
  return [...groups.values()].flatMap((group) => {
    const [latest] = group;
    const line = latest && LINES[latest.kind];
    if (!line || line.part !== part) return [];
    const facts = factsOf(latest, group);
    const sentence = newsSentence({ kind: latest.kind, ...facts });
    return [
      {
        key: `news:${latest.id}:${latest.at.getTime()}`,
        text: facts.where === null ? `${sentence}.` : `${sentence}\u202f: ${facts.where}.`,
        short: line.short(facts.byName ?? 'Quelqu’un', facts),
        details: group.length > 1 ? [`${counted(group.length, 'message', 'messages')}.`] : [],
        action: { label: newsAct(latest.kind), path: newsAddress({ ...latest, ccasId: latest.ccas?.id ?? null }) ?? '/' },
      },
    ];
  });
}
