import { TOKEN_GROUP_WORDS, type TokenGroupName, wordDay } from '@maillage/domain';
import { composeMail, type Mail } from '../platform/mail';

/** A token that was made, as its owner is told of it. */
interface MadeToken {
  readonly to: string;
  readonly fullName: string;
  readonly name: string;
  readonly groups: readonly TokenGroupName[];
  /** Where it reads, in words. */
  readonly place: string;
  readonly lastDay: string;
  readonly link: string;
}

/** To whoever made a token: should it not be she, she ends it. */
export const composeMadeToken = ({ to, fullName, name, groups, place, lastDay, link }: MadeToken): Mail =>
  composeMail({
    to,
    subject: 'Un accès pour un outil a été créé à votre nom',
    recipientName: fullName,
    paragraphs: [
      `Le jeton «\u202f${name}\u202f» vient d’être créé avec votre compte. Jusqu’au ${wordDay(lastDay)}, un outil qui le possède lit ${place}\u202f:`,
    ],
    items: groups.map((group) => TOKEN_GROUP_WORDS[group]),
    action: { label: 'Voir mes accès pour outils', link },
    remarks: ['Il ne modifie rien et ne lit jamais plus que vous. Vous n’avez pas créé ce jeton\u202f? Révoquez-le, puis changez de mot de passe.'],
  });
