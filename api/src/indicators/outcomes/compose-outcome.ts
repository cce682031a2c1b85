import { composeMail, type Mail } from '../../platform/mail';

/** What was decided of what somebody had asked for. */
export interface Decision {
  readonly isAccepted: boolean;
  /** What was asked for, after « votre »: « proposition de modifier… ». */
  readonly request: string;
  /** The same in a few words, for the subject of the mail. */
  readonly subject: string;
  /** The answer of who decided; null: none, or one that is read on the page alone. */
  readonly answer: string | null;
  /** What follows from it, for who asked. */
  readonly consequence: string;
}

/** Tells a decision to who had asked for it, with the answer, and leads to where it stands. */
export function composeOutcome(
  { isAccepted, request, subject, answer, consequence }: Decision,
  about: { readonly to: string; readonly fullName: string; readonly decidedBy: string | null; readonly link: string },
): Mail {
  const decided = isAccepted ? 'acceptée' : 'refusée';
  return composeMail({
    to: about.to,
    subject: `${subject}\u202f: ${decided}`,
    recipientName: about.fullName,
    paragraphs: [
      about.decidedBy ? `${about.decidedBy} a ${isAccepted ? 'accepté' : 'refusé'} votre ${request}.` : `Votre ${request} est ${decided}.`,
      ...(answer ? [`Réponse\u202f: «\u202f${answer}\u202f»`] : []),
      consequence,
    ],
    action: { label: 'Voir la décision', link: about.link },
  });
}
