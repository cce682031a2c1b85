import type { ConventionActKind, ConventionKind, ConventionRenewal, ConventionStatus, ConventionVolet, PartySide, VoletCoverage } from '@maillage/domain';
import { graphqlEnum } from '../platform/graphql/enum';

/** GraphQL enum of the types of convention. */
export const ConventionKindEnum = graphqlEnum<ConventionKind>('ConventionKind', 'Type of a convention between a town and its CCAS.', {
  framework: 'Framework convention: all means and support of the town.',
  cpom: 'Multi-year contract of objectives and means (CPOM).',
  secondment: 'Secondment of staff (mise à disposition).',
  premises: 'Premises.',
  group_purchasing: 'Group purchasing (groupement de commandes).',
  dpo: 'Shared data-protection officer.',
  objectives_grant: 'Objectives and grant.',
  other: 'Another one.',
});

/** GraphQL enum of the statuses. */
export const ConventionStatusEnum = graphqlEnum<ConventionStatus>('ConventionStatus', 'Status of a convention on a day, derived from its acts, never typed.', {
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
});

/** GraphQL enum of the acts. */
export const ConventionActKindEnum = graphqlEnum<ConventionActKind>('ConventionActKind', 'An act of a convention’s life.', {
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
});

/** GraphQL enum of what happens at the term. */
export const ConventionRenewalEnum = graphqlEnum<ConventionRenewal>('ConventionRenewal', 'What happens at the term.', {
  none: 'It ends.',
  express: 'It can be renewed by a decision.',
  tacit: 'It is renewed unless a party gives notice.',
});

/** GraphQL enum of the volets. */
export const ConventionVoletEnum = graphqlEnum<ConventionVolet>('ConventionVolet', 'What a framework convention should settle.', {
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
});

/** GraphQL enum of the coverage of a volet. */
export const VoletCoverageEnum = graphqlEnum<VoletCoverage>('VoletCoverage', 'How far a convention settles a volet.', {
  covered: 'Covered.',
  partly: 'Partly covered.',
  not_covered: 'Not covered.',
  not_applicable: 'Not applicable.',
});

/** GraphQL enum of the sides. */
export const PartySideEnum = graphqlEnum<PartySide>('PartySide', 'Side of a party.', {
  town: 'The town, one at most.',
  ccas: 'The CCAS, one at most.',
  other: 'Another party.',
});
