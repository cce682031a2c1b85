/** How a mail of the product stands; each with what it is, what wants a person first. */
export const MAIL_STATES = {
  uncertain: 'Its sending was cut before the server answered: whether it arrived is not known, and nobody sends it again by himself.',
  refused: 'The server refused it for good: the address is wrong, or no longer used.',
  given_up: 'It could not be handed over for two days, and is not tried again.',
  delayed: 'The server did not take it for now; it is tried again.',
  waiting: 'It waits for its turn, or is being sent.',
  sent: 'The server took it.',
} as const satisfies Record<string, string>;

/** How a mail of the product stands. */
export type MailState = keyof typeof MAIL_STATES;
