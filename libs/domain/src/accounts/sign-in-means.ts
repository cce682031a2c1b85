/** By what a session was opened. */
export const SIGN_IN_MEANS = ['password', 'sign_in_link', 'page_link'] as const;
export type SignInMeans = (typeof SIGN_IN_MEANS)[number];
/** What each of them says, for the manual of the API. */
export const SIGN_IN_MEANS_MEANINGS: Readonly<Record<SignInMeans, string>> = {
  password: 'A password, typed or just chosen.',
  sign_in_link: 'A link by mail that the person asked for to sign in.',
  page_link: 'A link to a page, in a mail that asked her something.',
};
