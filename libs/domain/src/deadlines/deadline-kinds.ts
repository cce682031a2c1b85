/** What a deadline comes from. */
export const DEADLINE_SOURCES = ['convention', 'privacy'] as const;
export type DeadlineSource = (typeof DEADLINE_SOURCES)[number];

/** What comes due, of conventions then of the RGPD. One list for all that reads deadlines: home, due list, and later mails and calendars. */
export const DEADLINE_KINDS = [
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
  'privacy_evidence',
  'privacy_dpo_missing',
  'privacy_cnil_procedure',
  'privacy_breach_notification',
  'privacy_rights_request',
  'privacy_action',
] as const;
export type DeadlineKind = (typeof DEADLINE_KINDS)[number];
