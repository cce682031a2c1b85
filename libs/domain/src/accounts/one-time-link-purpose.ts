/** What a single-use link sent by e-mail opens. */
export const ONE_TIME_LINK_PURPOSES = ['invitation', 'reset', 'sign_in'] as const;
export type OneTimeLinkPurpose = (typeof ONE_TIME_LINK_PURPOSES)[number];
