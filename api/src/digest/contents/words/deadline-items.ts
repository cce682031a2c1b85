import { addressOf, DEADLINE_WORDS, type DeadlineKind, type DeadlineSource, PRIVACY_POINT_LABELS } from '@maillage/domain';
import type { Deadline } from '../../../deadlines';
import type { HomeAttention } from '../../../home';
import type { DigestItem } from '../../digest-item';
import { attentionItem } from './attention-words';
import { instantText, longDay, lowerFirst, upperFirst } from './phrases';

/** Where what comes due of each source is handled, and what mails may say of it in their subject. */
const SOURCES: Readonly<Record<DeadlineSource, { readonly path: (deadline: Deadline) => string; readonly short?: string }>> = {
  initiative: { path: ({ sourceId }) => addressOf('initiative', sourceId) ?? '/echeances' },
  initiative_budget: { path: ({ sourceId }) => `/initiatives/${sourceId}/budget`, short: 'compte rendu financier' },
  adoption: { path: () => '/initiatives/blocages' },
  convention: { path: ({ sourceId }) => addressOf('convention', sourceId) ?? '/echeances' },
  update_campaign: { path: ({ ccas }) => (ccas ? `/reseau/${ccas.id}/a-repondre` : '/mon-ccas') },
  inventory: { path: ({ ccas }) => (ccas ? `/reseau/${ccas.id}/etats-des-lieux` : '/etats-des-lieux') },
  // a breach is not for the log of a mail server
  privacy: { path: ({ ccas }) => (ccas ? `/rgpd/ccas/${ccas.id}` : '/rgpd'), short: 'échéance du RGPD' },
};

/** Beyond so many of one urgency, they are told together. */
const TOLD_BY_THEMSELVES = 2;
const NAMED_TOGETHER = 3;

/** What a subject says of some kinds, whose label is of use on a screen alone. */
const SHORTS: Readonly<Partial<Record<DeadlineKind, string>>> = {
  convention_term: 'convention à renouveler',
  convention_notice: 'préavis d’une convention',
  convention_tacit_renewal: 'convention reconduite',
  blocker_review: 'blocage à revoir',
};

const dayOf = ({ dueOn, dueAt }: Deadline): string => (dueAt === null ? longDay(dueOn) : instantText(new Date(dueAt)));

const labelOf = ({ sourceType, label }: Deadline): string | null =>
  label === null || sourceType !== 'privacy' ? label : ((PRIVACY_POINT_LABELS as Readonly<Record<string, string>>)[label] ?? null);

/** « Dénoncer ou préparer la suite avant le 30 septembre 2027 » */
function textOf(deadline: Deadline): string {
  const words = DEADLINE_WORDS[deadline.kind];
  return (deadline.isOverdue ? (words.late ?? words.todo) : words.todo)(dayOf(deadline));
}

/** « CCAS d’Aubigny, Convention-cadre » */
const placeOf = (deadline: Deadline): string => [deadline.ccas?.name, labelOf(deadline)].filter(Boolean).join(', ');

const textWithPlace = (deadline: Deadline): string => `${textOf(deadline)}${placeOf(deadline) ? ` (${placeOf(deadline)})` : ''}.`;

/** Something that comes due, as one thing of a digest. */
export function deadlineItem(deadline: Deadline): DigestItem {
  const words = DEADLINE_WORDS[deadline.kind];
  const source = SOURCES[deadline.sourceType];
  return {
    key: `${deadline.key}:${deadline.dueOn}:${deadline.isOverdue}`,
    text: `${textOf(deadline)}.`,
    details: placeOf(deadline) ? [placeOf(deadline)] : [],
    short: [source.short ?? SHORTS[deadline.kind] ?? lowerFirst(words.label), deadline.ccas?.name].filter(Boolean).join(', '),
    action: { label: words.act ?? 'Ouvrir', path: source.path(deadline) },
  };
}

/** What comes due, as it may be told where others read over the person's shoulder: the subject of a mail, an agenda that a company keeps. */
export interface ToldOutside {
  readonly title: string;
  /** What is to be done; null where that is for a screen alone. */
  readonly text: string | null;
  /** Where it is handled. */
  readonly path: string;
}

/** A deadline outside of the product: never a person, and of the RGPD no more than that something is due. */
export function toldOutside(deadline: Deadline): ToldOutside {
  const words = DEADLINE_WORDS[deadline.kind];
  const { short, path } = SOURCES[deadline.sourceType];
  const title = upperFirst(short ?? SHORTS[deadline.kind] ?? words.label);
  const place = short ? deadline.ccas?.name : placeOf(deadline);
  return { title: place ? `${title}\u202f: ${place}` : title, text: short ? null : `${words.todo(dayOf(deadline))}.`, path: path(deadline) };
}

/** What comes due with one urgency: a few each by itself, more of them together. */
export function dueItems(attention: HomeAttention): DigestItem[] {
  const { count, deadlines } = attention;
  if (count <= TOLD_BY_THEMSELVES) return deadlines.map(deadlineItem);
  const named = deadlines.slice(0, NAMED_TOGETHER);
  const others = count - named.length;
  return attentionItem(attention, [...named.map(textWithPlace), ...(others > 0 ? [others === 1 ? 'Et une de plus.' : `Et ${others}\u00a0de plus.`] : [])]);
}
