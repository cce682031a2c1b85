/** What became of the last mail written for an account, when it did not arrive; each with what it is. */
export const MAIL_TROUBLES = {
  delayed: 'The server did not take it for now; it is tried again.',
  refused: 'The server refused it: the address is wrong, or no longer used.',
  given_up: 'It could not be handed over for two days, and is not tried again.',
} as const;
/** What became of a mail that did not arrive. */
export type MailTrouble = keyof typeof MAIL_TROUBLES;
