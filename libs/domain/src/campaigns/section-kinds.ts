/** What an update campaign can ask, each with what it is and what answers it; a feature that can be asked something declares its kind. */
export const CAMPAIGN_SECTION_KINDS = {
  adoption_news: 'News of chosen initiatives: given, or confirmed, since the campaign opened.',
  privacy_points: 'Chosen points of the RGPD: answered, or confirmed, since the campaign opened.',
  convention_lacks: 'What the conventions of a CCAS lacked when the campaign opened: brought since, or told to lack still.',
  form: 'Sections of the form of a collection: every question that wants an answer has one.',
} as const;
/** What an update campaign can ask. */
export type CampaignSectionKind = keyof typeof CAMPAIGN_SECTION_KINDS;
