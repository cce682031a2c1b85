import type { ChosenDigest, NewsRhythm } from '@maillage/domain';
import type { Mail } from '../../platform/mail';
import { composeMail } from '../../platform/mail/compose-mail';
import type { DigestItem } from '../digest-item';
import { asEntries } from './entries';
import type { LetterFrame } from './letter-frames.service';

/** All that a digest says. */
export interface DigestLetter {
  readonly to: string;
  readonly fullName: string;
  readonly rhythm: NewsRhythm;
  readonly digest: ChosenDigest<DigestItem>;
  readonly frame: LetterFrame;
}

const RHYTHM_TEXT: Readonly<Record<NewsRhythm, string>> = {
  daily: 'Vous recevez cette lettre les jours ouvrés, quand il y a du nouveau.',
  weekly: 'Vous recevez cette lettre le mardi, quand quelque chose vous attend ou a changé.',
  monthly: 'Vous recevez cette lettre le premier mardi du mois.',
  never: 'Vous ne recevez pas cette lettre\u202f: en voici le contenu d’aujourd’hui.',
};

const CLOSING: Readonly<Record<NewsRhythm, string>> = { daily: 'Bonne journée.', weekly: 'Bonne semaine.', monthly: 'Bon mois.', never: 'Bonne journée.' };

/** « 3 choses pour vous : convention à renouveler » */
export function digestSubject({ parts: { needs, changes, coming } }: ChosenDigest<DigestItem>): string {
  const subject = (items: readonly DigestItem[], one: string, many: string): string =>
    `${items.length === 1 ? one : `${items.length}\u00a0${many}`}\u202f: ${items[0]?.short ?? ''}${items.length > 1 ? '…' : ''}`;
  if (needs.length > 0) return subject(needs, '1\u00a0chose pour vous', 'choses pour vous');
  if (changes.length > 0) return subject(changes, 'Du nouveau', 'nouvelles du réseau');
  return subject(coming, 'À venir', 'choses à venir');
}

function opening({ parts: { needs, changes } }: ChosenDigest<DigestItem>): string {
  if (needs.length === 1) return 'Une chose vous attend dans Maillage.';
  if (needs.length > 1) return `${needs.length}\u00a0choses vous attendent dans Maillage. La plus pressante vient en premier.`;
  if (changes.length > 0) return 'Rien ne vous attend. Voici ce qui a bougé autour de vous.';
  return 'Rien ne vous attend aujourd’hui. Voici ce qui vient.';
}

/** The digest as a letter: its text and its HTML from the same sentences. */
export function composeDigest(letter: DigestLetter): Mail {
  const { to, fullName, rhythm, digest, frame } = letter;
  const { ways, choicesLink, unsubscribeLink } = frame;
  const { parts, leftOut } = digest;
  const section = (title: string, items: readonly DigestItem[], isNumbered = false) =>
    items.length > 0 ? [{ title, isNumbered, entries: asEntries(items, ways) }] : [];
  const mail = composeMail({
    to,
    subject: digestSubject(digest),
    recipientName: fullName,
    paragraphs: [opening(digest)],
    sections: [...section('Ce qui vous attend', parts.needs, true), ...section('Ce qui a changé', parts.changes), ...section('Ce qui vient', parts.coming)],
    remarks: [
      ...(leftOut > 0 ? [`${leftOut === 1 ? 'Une autre chose est' : `${leftOut}\u00a0autres choses sont`} dans Maillage, sur votre page d’accueil.`] : []),
      ...frame.remarks,
    ],
    closing: CLOSING[rhythm],
    choice: {
      text: RHYTHM_TEXT[rhythm],
      links: [
        { label: 'Choisir mes courriels', link: choicesLink },
        ...(unsubscribeLink === null ? [] : [{ label: 'Ne plus recevoir cette lettre', link: unsubscribeLink }]),
      ],
    },
    signature: 'Maillage, pour votre réseau de CCAS.',
  });
  return { ...mail, unsubscribe: unsubscribeLink };
}
