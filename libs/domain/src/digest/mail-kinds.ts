/** What mails a person gets, each with what it is. */
export const MAIL_KINDS = {
  digest: 'Her digest.',
  mentions: 'Mentions, when they are written.',
  requests: 'What her network asks of her: reminders, campaigns; one a week at most.',
  security: 'What concerns her account: invitations, passwords, roles.',
  signatures: 'A signature that is asked of her.',
} as const;
/** A kind of mail. */
export type MailKind = keyof typeof MAIL_KINDS;

/** Those that a person may refuse; the others are part of her work, or of the safety of her account. */
export const REFUSABLE_MAIL_KINDS = ['digest', 'mentions'] as const satisfies readonly MailKind[];
/** A kind of mail that a person may refuse. */
export type RefusableMailKind = (typeof REFUSABLE_MAIL_KINDS)[number];

/** Whether a person may refuse mails of that kind. */
export const isRefusableMail = (kind: string): kind is RefusableMailKind => (REFUSABLE_MAIL_KINDS as readonly string[]).includes(kind);

/** Addresses under which mails are chosen by a key: the page, and where mail programs post a refusal. */
export const MAIL_CHOICE_PATHS = { page: 'courriels', refusal: 'desinscription' } as const;
