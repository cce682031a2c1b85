/** What a single-use link sent by e-mail opens. */
export const ONE_TIME_LINK_PURPOSES = ['invitation', 'reset', 'sign_in'] as const;
export type OneTimeLinkPurpose = (typeof ONE_TIME_LINK_PURPOSES)[number];
/** What each of them says, for the manual of the API. */
export const ONE_TIME_LINK_PURPOSE_MEANINGS: Readonly<Record<OneTimeLinkPurpose, string>> = {
  invitation: 'The first password of a new account; seven days.',
  reset: 'A new password; one hour.',
  sign_in: 'A session without password; fifteen minutes.',
};
