/** How often something may be tried, and how the waits grow. */
export interface ThrottleRule {
  readonly name: string;
  /** Attempts before the first wait. */
  readonly freeAttempts: number;
  /** Doubles with each further attempt. */
  readonly firstWaitS: number;
  readonly longestWaitS: number;
  /** Calm after which all is forgotten. */
  readonly forgottenAfterS: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** A password guessed for one account from one place: about a hundred tries a day (CNIL 2022, far below what 80 bits need). */
export const SIGN_IN_TO_ACCOUNT: ThrottleRule = {
  name: 'signIn.account',
  freeAttempts: 5,
  firstWaitS: 30,
  longestWaitS: 15 * MINUTE,
  forgottenAfterS: 24 * HOUR,
};
/** One password tried on many accounts. Only failures count: a whole town hall may share an address. */
export const SIGN_IN_FROM_ADDRESS: ThrottleRule = {
  name: 'signIn.address',
  freeAttempts: 30,
  firstWaitS: 10,
  longestWaitS: 15 * MINUTE,
  forgottenAfterS: HOUR,
};
/** Mails asked for one person. */
export const LINK_TO_ACCOUNT: ThrottleRule = {
  name: 'requestLink.account',
  freeAttempts: 3,
  firstWaitS: MINUTE,
  longestWaitS: HOUR,
  forgottenAfterS: 6 * HOUR,
};
/** Mails asked for anyone: a training room may share an address. */
export const LINK_FROM_ADDRESS: ThrottleRule = {
  name: 'requestLink.address',
  freeAttempts: 40,
  firstWaitS: MINUTE,
  longestWaitS: HOUR,
  forgottenAfterS: 6 * HOUR,
};
/** Invitations that one person gets, whoever sends them again. */
export const INVITE_ACCOUNT: ThrottleRule = {
  name: 'invite.account',
  freeAttempts: 3,
  firstWaitS: 10 * MINUTE,
  longestWaitS: 24 * HOUR,
  forgottenAfterS: 24 * HOUR,
};
/** Invitations that one person sends: the accounts of a whole network on one morning, not the mails of a stolen session. */
export const INVITE_BY_ACCOUNT: ThrottleRule = {
  name: 'invite.by',
  freeAttempts: 100,
  firstWaitS: 10 * MINUTE,
  longestWaitS: HOUR,
  forgottenAfterS: HOUR,
};
/** Links made up. Only failures count. */
export const USE_LINK_FROM_ADDRESS: ThrottleRule = {
  name: 'useLink.address',
  freeAttempts: 20,
  firstWaitS: 10,
  longestWaitS: 15 * MINUTE,
  forgottenAfterS: HOUR,
};
/** Codes guessed for one link from one place; beside it, a link has so many tries in all. */
export const CODE_OF_LINK: ThrottleRule = {
  name: 'openLink.code',
  freeAttempts: 5,
  firstWaitS: 30,
  longestWaitS: 15 * MINUTE,
  forgottenAfterS: 24 * HOUR,
};
/** The present password guessed by whoever found an open session. */
export const CHANGE_PASSWORD: ThrottleRule = {
  name: 'changePassword.account',
  freeAttempts: 5,
  firstWaitS: 30,
  longestWaitS: 15 * MINUTE,
  forgottenAfterS: 24 * HOUR,
};
