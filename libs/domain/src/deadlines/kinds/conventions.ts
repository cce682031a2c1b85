/** What deadlines of conventions come from. */
export const CONVENTIONS_DEADLINE_SOURCES = { convention: 'A convention.' } as const;

/** What comes due of conventions, each with what it is. */
export const CONVENTIONS_DEADLINE_KINDS = {
  convention_term: 'The term of a convention that nothing renews by itself.',
  convention_notice_preparation: 'Day from which to prepare the decision to give notice, so that it is taken in time.',
  convention_notice: 'Last day to give notice of a convention that is tacitly renewed.',
  convention_tacit_renewal: 'Notice was not given in time: the convention is renewed after its term.',
  convention_receipt_missing: 'No receipt of the préfecture 15 days after the signature.',
  convention_publication_missing: 'Not published 15 days after the signature.',
  convention_committee: 'No follow-up committee for 12 months.',
  convention_yearly_report: 'The report of the past year, expected by 30 June.',
  convention_secondment: 'The end of an individual secondment.',
  convention_signatory: 'The mandate of a signatory ended while the convention is in force.',
  convention_perimeter: 'The commune’s perimeter changed and the convention was not revised.',
  convention_grant_vote: 'The grant of the year, to be voted with the budget.',
} as const;
