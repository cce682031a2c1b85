/** What can be entrusted to a person, and is passed on when she leaves. */
export const ENTRUSTED_KINDS = ['owned_initiatives', 'deputed_initiatives', 'addressed_blockers', 'privacy_actions'] as const;
export type EntrustedKind = (typeof ENTRUSTED_KINDS)[number];
/** What each of them says, for the manual of the API. */
export const ENTRUSTED_KIND_MEANINGS: Readonly<Record<EntrustedKind, string>> = {
  owned_initiatives: 'Initiatives under way that she leads.',
  deputed_initiatives: 'Initiatives under way of which she is the deputy.',
  addressed_blockers: 'Blockers that she was asked to lift.',
  privacy_actions: 'Actions of the data-protection plan, not abandoned, that she leads.',
};
