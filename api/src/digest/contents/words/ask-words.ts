import type { AskKind } from '@maillage/domain';
import type { AskedSection } from '../../../asks';
import type { DigestItem } from '../../digest-item';
import { counted, longDay } from './phrases';

/** How what is asked of one’s own CCAS is told in a mail. */
interface AskLine {
  readonly one: string;
  readonly many: string;
  readonly short: readonly [one: string, many: string];
}

/** Null: each is told by itself, or it asks for nothing. */
const WORDS: Readonly<Record<AskKind, AskLine | null>> = {
  campaigns: {
    one: 'Une campagne attend la réponse de votre CCAS',
    many: 'campagnes attendent la réponse de votre CCAS',
    short: ['campagne à laquelle répondre', 'campagnes auxquelles répondre'],
  },
  form_returns: {
    one: 'La coordination renvoie une réponse de votre CCAS à corriger',
    many: 'réponses de votre CCAS sont à corriger',
    short: ['réponse à corriger', 'réponses à corriger'],
  },
  deadlines: null,
  privacy_points: {
    one: 'Un point du RGPD est à renseigner ou à confirmer',
    many: 'points du RGPD sont à renseigner ou à confirmer',
    short: ['point du RGPD', 'points du RGPD'],
  },
  convention_steps: {
    one: 'Une étape d’une convention est à franchir',
    many: 'étapes de vos conventions sont à franchir',
    short: ['étape de convention', 'étapes de convention'],
  },
  initiatives_news: {
    one: 'Une initiative attend de vos nouvelles',
    many: 'initiatives attendent de vos nouvelles',
    short: ['initiative attend de vos nouvelles', 'initiatives attendent de vos nouvelles'],
  },
  contest_outcomes: null,
};

/** By when, and how much of it is late; null of neither. */
function dueText({ count, overdueCount, dueOn }: AskedSection): string | null {
  if (overdueCount > 0) return count === 1 ? 'Sa date est passée.' : `${counted(overdueCount, 'date est passée', 'dates sont passées')}.`;
  return dueOn === null ? null : `${count === 1 ? 'Avant' : 'La première avant'} le ${longDay(dueOn)}.`;
}

/** What is asked of the CCAS that a person answers for, as one thing of her digest; its page is the same for all. */
export function askedItem(section: AskedSection, path: string): DigestItem[] {
  const words = WORDS[section.kind];
  if (!words) return [];
  const { kind, count } = section;
  const due = dueText(section);
  return [
    {
      key: `${kind}:${count}:${section.overdueCount}:${section.dueOn ?? ''}`,
      text: count === 1 ? `${words.one}.` : `${counted(count, words.many, words.many)}.`,
      short: count === 1 ? words.short[0] : counted(count, ...words.short),
      details: due === null ? [] : [due],
      action: { label: 'Répondre', path },
    },
  ];
}
