/** Types of convention between a town and its CCAS. */
export const CONVENTION_KINDS = ['framework', 'cpom', 'secondment', 'premises', 'group_purchasing', 'dpo', 'objectives_grant', 'other'] as const;
export type ConventionKind = (typeof CONVENTION_KINDS)[number];

/** Types by which a CCAS counts as « sous convention », unless others are asked for: those that settle the whole relation. */
export const COVERING_CONVENTION_KINDS: readonly ConventionKind[] = ['framework', 'cpom'];

/** What a framework convention should settle, volet by volet. */
export const CONVENTION_VOLETS = [
  'support_functions',
  'staff',
  'finance',
  'premises',
  'it',
  'privacy',
  'insurance',
  'procurement',
  'vehicles',
  'communication',
  'archives',
  'governance',
  'evaluation',
] as const;
export type ConventionVolet = (typeof CONVENTION_VOLETS)[number];

/** How far a convention settles a volet. */
export const VOLET_COVERAGES = ['covered', 'partly', 'not_covered', 'not_applicable'] as const;
export type VoletCoverage = (typeof VOLET_COVERAGES)[number];

/** Acts of a convention's life. `express_renewal`, `committee` and `yearly_report` can happen several times, the others once. */
export const CONVENTION_ACT_KINDS = [
  'negotiation',
  'agreed_draft',
  'ca_deliberation',
  'council_deliberation',
  'signature',
  'transmission',
  'receipt',
  'publication',
  'express_renewal',
  'notice',
  'termination',
  'replacement',
  'committee',
  'yearly_report',
] as const;
export type ConventionActKind = (typeof CONVENTION_ACT_KINDS)[number];

/** What happens at the term. */
export const CONVENTION_RENEWALS = ['none', 'express', 'tacit'] as const;
export type ConventionRenewal = (typeof CONVENTION_RENEWALS)[number];

/** Status of a convention on a day, derived from its acts, never typed. */
export const CONVENTION_STATUSES = [
  'to_start',
  'negotiating',
  'agreed_draft',
  'deliberated_by_one',
  'deliberated_by_both',
  'signed',
  'transmitted',
  'signed_fragile',
  'in_force',
  'to_renew',
  'expired',
  'terminated',
  'replaced',
] as const;
export type ConventionStatus = (typeof CONVENTION_STATUSES)[number];

/** Statuses in which a convention is in force: « à renouveler » still is. */
export const STATUSES_IN_FORCE: readonly ConventionStatus[] = ['in_force', 'to_renew'];

/** Side of a party. */
export const PARTY_SIDES = ['town', 'ccas', 'other'] as const;
export type PartySide = (typeof PARTY_SIDES)[number];

/** What was done of a recommendation of the chambre régionale des comptes. */
export const CRC_FOLLOW_UPS = ['open', 'in_progress', 'implemented', 'refused'] as const;
export type CrcFollowUp = (typeof CRC_FOLLOW_UPS)[number];
