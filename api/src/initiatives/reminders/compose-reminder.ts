import { saidOfWay, type WayToPage } from '../../accounts';
import { composeMail, type Mail } from '../../platform/mail';

/** What a reminder is about: a CCAS, and the initiatives for which its news is missing or old. */
export interface ReminderSubject extends WayToPage {
  readonly to: string;
  readonly fullName: string;
  /** Mostly one. */
  readonly ccasNames: readonly string[];
  /** Who is away, or has left, and in whose place one writes to this person. */
  readonly standsInFor: string | null;
  readonly planTitle: string;
  readonly initiativeTitles: readonly string[];
  readonly remindedBy: string;
}

/** Titles named in the mail; beyond, their number. */
const MAX_TITLES = 8;

/** « Vos nouvelles sont attendues »: what is asked, how long it takes, and what to do when nothing has changed. */
export function composeReminder({ to, fullName, ccasNames, standsInFor, planTitle, initiativeTitles, remindedBy, link, code }: ReminderSubject): Mail {
  const named = initiativeTitles.slice(0, MAX_TITLES);
  const others = initiativeTitles.length - named.length;
  const count = initiativeTitles.length;
  const way = saidOfWay({ code });
  const list = new Intl.ListFormat('fr');
  return composeMail({
    to,
    subject: `${list.format(ccasNames)}\u202f: vos nouvelles sont attendues`,
    recipientName: fullName,
    paragraphs: [
      `${remindedBy} vous demande où en ${ccasNames.length > 1 ? 'sont' : 'est'} ${list.format(ccasNames.map((name) => `le ${name}`))} dans le plan «\u202f${planTitle}\u202f».`,
      ...(standsInFor === null ? [] : [`Vous recevez ce message à la place de ${standsInFor}.`]),
      ...(count > 0 ? [count === 1 ? 'Une initiative attend votre réponse\u202f:' : `${count} initiatives attendent votre réponse\u202f:`] : []),
    ],
    items: others > 0 ? [...named, others === 1 ? 'et une autre' : `et ${others} autres`] : named,
    action: { label: 'Donner mes nouvelles', link },
    code: way.code,
    remarks: ['Si rien n’a changé, un geste suffit\u202f: «\u202fRien de nouveau\u202f».', ...way.remarks],
  });
}
