/** What comes due of conventions. */
export const CONVENTIONS_DEADLINE_KINDS = [
  'convention_term',
  'convention_notice_preparation',
  'convention_notice',
  'convention_tacit_renewal',
  'convention_receipt_missing',
  'convention_publication_missing',
  'convention_committee',
  'convention_yearly_report',
  'convention_secondment',
  'convention_signatory',
  'convention_perimeter',
  'convention_grant_vote',
] as const;
