/** How much an edition holds: typed texts in characters, all else in numbers. */
export const EDITION_LIMITS = {
  title: 300,
  blockTitle: 160,
  lead: 240,
  body: 8000,
  comment: 2000,
  reason: 500,
  blocks: 30,
  comments: 200,
  /** Drafts of a network at once. */
  drafts: 40,
  /** Templates of documents that a network keeps at once. */
  templates: 40,
  /** Characters of the frozen content as JSON. */
  content: 4_000_000,
} as const;

/** What an edition begins with. */
export const EDITION_MODELS = ['board', 'funder_committee', 'plan_review', 'activity_report', 'one_page'] as const;
/** What an edition begins with. */
export type EditionModel = (typeof EDITION_MODELS)[number];

/** For whom an edition is written. */
export const EDITION_AUDIENCES = ['board', 'funder'] as const;
/** What part of the network an edition is about. */
export const EDITION_PERIMETERS = ['network', 'territory', 'cohort', 'funder'] as const;
/** What part of the network an edition is about. */
export type EditionPerimeterKind = (typeof EDITION_PERIMETERS)[number];
