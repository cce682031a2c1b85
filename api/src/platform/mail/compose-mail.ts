import { blocksAsHtml, blocksAsText, type MailBlock, type MailEntry, type MailLink } from './mail-blocks';
import type { Mail } from './outbox';

/** A part of a longer mail, under its heading. */
export interface MailSection {
  readonly title: string;
  readonly isNumbered?: boolean;
  readonly entries: readonly MailEntry[];
}

/** What a mail says; its text and its HTML are made from the same sentences. */
export interface MailContent {
  readonly to: string;
  readonly subject: string;
  /** Whom one greets; null: « Bonjour, ». */
  readonly recipientName: string | null;
  /** Said before the button. */
  readonly paragraphs: readonly string[];
  readonly items?: readonly string[];
  /** What a letter of several parts tells, each thing with its own act. */
  readonly sections?: readonly MailSection[];
  /** The one thing to do. */
  readonly action?: MailLink;
  /** What the page may ask for, in the form in which it is typed. */
  readonly code?: string | null;
  /** Said after the button. */
  readonly remarks?: readonly string[];
  /** How a letter ends. */
  readonly closing?: string;
  /** How to get fewer of these mails, or none: its sentence, and its pages. */
  readonly choice?: { readonly text: string; readonly links: readonly MailLink[] };
  /** What signs it; unless said otherwise, that nobody reads an answer. */
  readonly signature?: string;
}

const SIGNATURE = 'Ce message est envoyé automatiquement par Maillage\u202f; il est inutile d’y répondre.';

/** Makes the two bodies of a mail: plain text first, and an HTML that needs no image, no font and no tracking. */
export function composeMail(content: MailContent): Mail {
  const { to, subject } = content;
  const blocks = blocksOf(content);
  return { to, subject, text: blocksAsText(blocks), html: blocksAsHtml(subject, blocks) };
}

function blocksOf({
  recipientName,
  paragraphs,
  items = [],
  sections = [],
  action,
  code,
  remarks = [],
  closing,
  choice,
  signature = SIGNATURE,
}: MailContent): MailBlock[] {
  return [
    { kind: 'paragraph', text: recipientName ? `Bonjour ${recipientName},` : 'Bonjour,' },
    ...paragraphs.map((text) => ({ kind: 'paragraph', text }) as const),
    ...(items.length > 0 ? [{ kind: 'list', items } as const] : []),
    ...sections.flatMap(({ title, isNumbered = false, entries }) => [
      { kind: 'heading', text: title } as const,
      { kind: 'entries', isNumbered, entries } as const,
    ]),
    ...(action ? [{ kind: 'button', action } as const] : []),
    ...(code ? [{ kind: 'code', code } as const] : []),
    ...remarks.map((text) => ({ kind: 'remark', text }) as const),
    ...(closing ? [{ kind: 'paragraph', text: closing } as const] : []),
    ...(choice ? [{ kind: 'remark', ...choice } as const] : []),
    { kind: 'signature', text: signature },
  ];
}
