/** What an edition can be made of, in the order in which it is offered; each with what it shows. A feature declares its kinds, texts are the editions' own. */
export const EDITION_BLOCK_KINDS = {
  text: 'A text that is written for this edition.',
  key_figures: 'The figures of the network: what is counted, of how many.',
  initiatives: 'Initiatives of the plan: state, weather with its text, who carries them.',
  plan_results: 'The review of plans over years: by axis and measure what was promised, achieved each year, what limits it, what remains, what comes next.',
  milestones: 'Milestones on a line of time: what is done, late, to come.',
  adoption: 'The adoption matrix: how far each CCAS is with each initiative.',
  funding: 'Money of the initiatives: sought, obtained.',
  conventions: 'Conventions: how many CCAS are covered, and where.',
  privacy: 'RGPD: points of the base in place, over CCAS, never of one.',
  indicators: 'Indicators: values, targets, maps.',
  campaign_results: 'What a collection brought in: who answered.',
  collection_results: 'Published results of a form that the CCAS were asked: totals over those that answered, how many they are, what moved.',
  what_changed: 'What changed since an earlier edition.',
  decisions: 'Decisions that are proposed, in free text.',
} as const satisfies Record<string, string>;

/** A kind of block of an edition. */
export type EditionBlockKind = keyof typeof EDITION_BLOCK_KINDS;

/** Kinds that the editions make themselves; all others are declared by a feature each. */
export const OWN_BLOCK_KINDS = ['text', 'key_figures', 'what_changed', 'decisions'] as const satisfies readonly EditionBlockKind[];
