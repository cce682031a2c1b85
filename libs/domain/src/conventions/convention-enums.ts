/** Types of convention between a town and its CCAS. */
export const CONVENTION_KINDS = ['framework', 'cpom', 'secondment', 'premises', 'group_purchasing', 'dpo', 'objectives_grant', 'other'] as const;
export type ConventionKind = (typeof CONVENTION_KINDS)[number];
/** What each of them says, for the manual of the API. */
export const CONVENTION_KIND_MEANINGS: Readonly<Record<ConventionKind, string>> = {
  framework: 'Framework convention: all means and support of the town.',
  cpom: 'Multi-year contract of objectives and means (CPOM).',
  secondment: 'Secondment of staff (mise à disposition).',
  premises: 'Premises.',
  group_purchasing: 'Group purchasing (groupement de commandes).',
  dpo: 'Shared data-protection officer.',
  objectives_grant: 'Objectives and grant.',
  other: 'Another one.',
};

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
/** What each of them says, for the manual of the API. */
export const CONVENTION_VOLET_MEANINGS: Readonly<Record<ConventionVolet, string>> = {
  support_functions: 'Support functions.',
  staff: 'Staff and secondments.',
  finance: 'Finance: grant, instalments, valuation, recharging.',
  premises: 'Premises.',
  it: 'Information systems and telephony.',
  privacy: 'Data protection and its officer.',
  insurance: 'Insurance.',
  procurement: 'Procurement.',
  vehicles: 'Vehicles and logistics.',
  communication: 'Communication.',
  archives: 'Archives.',
  governance: 'Governance and follow-up committee.',
  evaluation: 'Evaluation.',
};

/** How far a convention settles a volet. */
export const VOLET_COVERAGES = ['covered', 'partly', 'not_covered', 'not_applicable'] as const;
export type VoletCoverage = (typeof VOLET_COVERAGES)[number];
/** What each of them says, for the manual of the API. */
export const VOLET_COVERAGE_MEANINGS: Readonly<Record<VoletCoverage, string>> = {
  covered: 'Covered.',
  partly: 'Partly covered.',
  not_covered: 'Not covered.',
  not_applicable: 'Not applicable.',
};

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
/** What each of them says, for the manual of the API. */
export const CONVENTION_ACT_KIND_MEANINGS: Readonly<Record<ConventionActKind, string>> = {
  negotiation: 'The negotiation begins.',
  agreed_draft: 'The draft is agreed.',
  ca_deliberation: 'Deliberation of the board of the CCAS.',
  council_deliberation: 'Deliberation of the municipal council.',
  signature: 'Signature by all parties.',
  transmission: 'Transmission to the préfecture.',
  receipt: 'Receipt of the préfecture (AR).',
  publication: 'Publication.',
  express_renewal: 'Express renewal; several are possible.',
  notice: 'Notice given by a party.',
  termination: 'Termination.',
  replacement: 'Replacement by another convention.',
  committee: 'Meeting of the follow-up committee; several are possible.',
  yearly_report: 'Yearly report, one for a year.',
};

/** What happens at the term. */
export const CONVENTION_RENEWALS = ['none', 'express', 'tacit'] as const;
export type ConventionRenewal = (typeof CONVENTION_RENEWALS)[number];
/** What each of them says, for the manual of the API. */
export const CONVENTION_RENEWAL_MEANINGS: Readonly<Record<ConventionRenewal, string>> = {
  none: 'It ends.',
  express: 'It can be renewed by a decision.',
  tacit: 'It is renewed unless a party gives notice.',
};

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
/** What each of them says, for the manual of the API. */
export const CONVENTION_STATUS_MEANINGS: Readonly<Record<ConventionStatus, string>> = {
  to_start: 'No act yet.',
  negotiating: 'In negotiation.',
  agreed_draft: 'The draft is agreed.',
  deliberated_by_one: 'Deliberated by the board or by the council, not by both.',
  deliberated_by_both: 'Deliberated by both.',
  signed: 'Signed after both deliberations, not yet transmitted.',
  transmitted: 'Transmitted to the préfecture, or received by it before the day of effect.',
  signed_fragile: 'Signed, but an act is missing: « signée mais fragile ».',
  in_force: 'In force.',
  to_renew: 'In force, and its term is near.',
  expired: 'Past its term.',
  terminated: 'Terminated before its term.',
  replaced: 'Replaced by another one.',
};

/** Statuses in which a convention is in force: « à renouveler » still is. */
export const STATUSES_IN_FORCE: readonly ConventionStatus[] = ['in_force', 'to_renew'];

/** Side of a party. */
export const PARTY_SIDES = ['town', 'ccas', 'other'] as const;
export type PartySide = (typeof PARTY_SIDES)[number];
/** What each of them says, for the manual of the API. */
export const PARTY_SIDE_MEANINGS: Readonly<Record<PartySide, string>> = {
  town: 'The town, one at most.',
  ccas: 'The CCAS, one at most.',
  other: 'Another party.',
};

/** What was done of a recommendation of the chambre régionale des comptes. */
export const CRC_FOLLOW_UPS = ['open', 'in_progress', 'implemented', 'refused'] as const;
export type CrcFollowUp = (typeof CRC_FOLLOW_UPS)[number];
/** What each of them says, for the manual of the API. */
export const CRC_FOLLOW_UP_MEANINGS: Readonly<Record<CrcFollowUp, string>> = {
  open: 'Nothing yet.',
  in_progress: 'Under way.',
  implemented: 'Done.',
  refused: 'Not followed, for a reason that is told.',
};
