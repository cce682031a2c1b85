import { type CampaignMail, plainMarkdown, wordDay } from '@maillage/domain';
import { saidOfWay, type WayToPage } from '../../accounts';
import { composeMail, type Mail } from '../../platform/mail';

/** What a mail of a campaign is about: the campaign, a CCAS, and what is left to answer. */
export interface CampaignMailSubject extends WayToPage {
  readonly kind: CampaignMail;
  readonly to: string;
  readonly fullName: string;
  readonly ccasName: string;
  readonly title: string;
  readonly purpose: string | null;
  readonly message: string | null;
  readonly minutes: number | null;
  /** Civil date. */
  readonly dueOn: string;
  readonly leftCount: number;
  readonly askedByName: string;
  /** Whose place the reader takes; null: it is hers to answer. */
  readonly standsInFor: string | null;
  /** Whom to call: a name and a number, or null. */
  readonly contact: string | null;
}

const SUBJECTS: Readonly<Record<CampaignMail, (ccas: string, title: string) => string>> = {
  opening: (ccas, title) => `${ccas}\u202f: ${title}`,
  unseen: (ccas, title) => `${ccas}\u202f: ${title} vous attend`,
  unfinished: (ccas, title) => `${ccas}\u202f: il reste peu de temps pour «\u00a0${title}\u00a0»`,
  late: (ccas, title) => `${ccas}\u202f: il manque votre réponse à «\u00a0${title}\u00a0»`,
  by_hand: (ccas, title) => `${ccas}\u202f: votre réponse est attendue («\u00a0${title}\u00a0»)`,
};

const questions = (count: number): string => (count === 1 ? 'une question' : `${count} questions`);

/** « Point de décembre » : what is asked, until when, how long it takes, and what to do when nothing has changed. */
export function composeCampaignMail(mail: CampaignMailSubject): Mail {
  const { kind, to, fullName, ccasName, title, purpose, message, minutes, dueOn, leftCount, askedByName, standsInFor, contact, link, code } = mail;
  const time = minutes === null ? '' : `, ${minutes === 1 ? 'une minute' : `${minutes} minutes`} environ`;
  const day = wordDay(dueOn);
  const way = saidOfWay({ code });
  const first =
    kind === 'opening'
      ? `${askedByName} vous demande où en est le ${ccasName}\u202f: ${questions(leftCount)}${time}, à répondre d’ici le ${day}.`
      : kind === 'late'
        ? `La réponse du ${ccasName} à «\u00a0${title}\u00a0» était attendue pour le ${day}. Il reste ${questions(leftCount)}\u202f; vous pouvez encore répondre.`
        : `Il reste ${questions(leftCount)}${time} pour le ${ccasName}, à répondre d’ici le ${day}.`;
  return composeMail({
    to,
    subject: SUBJECTS[kind](ccasName, title),
    recipientName: fullName,
    paragraphs: [
      first,
      ...(standsInFor ? [`Ce message vous est adressé en l’absence de ${standsInFor}.`] : []),
      ...(kind === 'opening' && purpose ? [purpose] : []),
      ...(kind === 'opening' && message ? [plainMarkdown(message)] : []),
    ],
    action: { label: kind === 'opening' ? 'Répondre' : 'Terminer ma réponse', link },
    code: way.code,
    remarks: [
      'Ce que l’on sait déjà est là\u202f: ce qui n’a pas changé se confirme d’un geste. Vous pouvez répondre en plusieurs fois.',
      ...(kind === 'late' && contact ? [`Une difficulté\u202f? Appelez ${contact}.`] : []),
      ...way.remarks,
    ],
  });
}
