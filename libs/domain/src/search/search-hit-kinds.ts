/** What a search finds, in the order in which it shows kinds; each with what it is. */
export const SEARCH_HIT_KINDS = {
  initiative: 'An initiative, of whatever plan.',
  ccas: 'A CCAS or CIAS, open or closed.',
  cohort: 'A group of CCAS; only for those who read groups.',
  update_campaign: 'An update campaign; only for those who follow campaigns.',
  form_collection: 'A collection: a form asked over a period.',
  survey: 'A survey of agents that the person may read of.',
  person: 'Somebody who holds an office of a CCAS today.',
  recommendation: 'A recommendation.',
  territory: 'A territory of the network.',
  account: 'A person’s account; only for those who manage accounts.',
  convention: 'A convention of a CCAS whose conventions the person reads.',
  convention_act: 'An act of such a convention.',
  convention_file: 'A document of such a convention.',
  privacy_file: 'A document that proves what a CCAS does for the RGPD; only for those who read its detail.',
  discussion: 'A message of a discussion that the person reads.',
  edition: 'An edition; without the right to proofread, one that was published to the board.',
  indicator: 'An indicator, shared or the network’s own; only for those who read indicators.',
} as const;
/** What can be found. */
export type SearchHitKind = keyof typeof SEARCH_HIT_KINDS;
