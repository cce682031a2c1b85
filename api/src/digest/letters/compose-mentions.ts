import { composeMail, type Mail } from '../../platform/mail';
import type { DigestItem } from '../digest-item';
import { asEntries } from './entries';
import type { LetterFrame } from './letter-frames.service';

/** Who mentioned somebody, told at once. */
export interface MentionsLetter {
  readonly to: string;
  readonly fullName: string;
  readonly items: readonly DigestItem[];
  readonly frame: LetterFrame;
}

/** A mail on its own for mentions: whose, and where; what they say is read in the product, by who may. */
export function composeMentions({ to, fullName, items, frame }: MentionsLetter): Mail {
  const { ways, choicesLink, unsubscribeLink, remarks } = frame;
  const [first] = items;
  const mail = composeMail({
    to,
    subject:
      items.length === 1
        ? (first?.short ?? '')
        : `${first?.short ?? ''}, et ${items.length - 1}\u00a0${items.length === 2 ? 'autre discussion' : 'autres discussions'}`,
    recipientName: fullName,
    paragraphs: [items.length === 1 ? 'On attend peut-être votre réponse.' : 'On attend peut-être vos réponses.'],
    sections: [{ title: 'Dans les discussions', entries: asEntries(items, ways) }],
    remarks,
    choice: {
      text: 'Vous recevez les mentions au moment où elles sont écrites.',
      links: [
        { label: 'Choisir mes courriels', link: choicesLink },
        ...(unsubscribeLink === null ? [] : [{ label: 'Ne plus les recevoir ainsi', link: unsubscribeLink }]),
      ],
    },
    signature: 'Maillage, pour votre réseau de CCAS.',
  });
  return { ...mail, unsubscribe: unsubscribeLink };
}
