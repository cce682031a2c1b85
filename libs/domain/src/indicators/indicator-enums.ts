/** Which way is better: a high value, a low one, or neither. */
export const INDICATOR_DIRECTIONS = ['up', 'down', 'neutral'] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];
/** What each of them says, for the manual of the API. */
export const INDICATOR_DIRECTION_MEANINGS: Readonly<Record<IndicatorDirection, string>> = {
  up: 'A high value is better.',
  down: 'A low value is better.',
  neutral: 'Neither.',
};

/** Themes of an analysis of social needs (ABS), in the order of a portrait. */
export const INDICATOR_THEMES = [
  'population',
  'family',
  'education',
  'employment',
  'income',
  'benefits',
  'childhood',
  'housing',
  'health',
  'autonomy',
  'ccas',
] as const;
export type IndicatorTheme = (typeof INDICATOR_THEMES)[number];
/** What each of them says, for the manual of the API. */
export const INDICATOR_THEME_MEANINGS: Readonly<Record<IndicatorTheme, string>> = {
  population: 'Population and age.',
  family: 'Families and households.',
  education: 'Education and training.',
  employment: 'Employment and unemployment.',
  income: 'Income and poverty.',
  benefits: 'Benefits of the CAF.',
  childhood: 'Early childhood and school.',
  housing: 'Housing.',
  health: 'Health and access to care.',
  autonomy: 'Old age and autonomy.',
  ccas: 'The means and the activity of the CCAS.',
};

/**
 * What makes the value of an EPT, a département, a région or France: `sum` of the communes; `ratio` of summed numerator and
 * denominator; `weighted_mean`, an estimate; `published_only`, never computed (medians, deciles); `computed` by an expression over
 * other indicators of the same level.
 */
export const AGGREGATIONS = ['sum', 'ratio', 'weighted_mean', 'published_only', 'computed'] as const;
export type Aggregation = (typeof AGGREGATIONS)[number];
/** What each of them says, for the manual of the API. */
export const AGGREGATION_MEANINGS: Readonly<Record<Aggregation, string>> = {
  sum: 'Sum of its communes.',
  ratio: 'Summed numerator over summed denominator; rates are never averaged.',
  weighted_mean: 'Mean of its communes, weighted: an estimate.',
  published_only: 'Nothing but what the producer publishes: medians, deciles.',
  computed: 'An expression over other indicators of the same territory.',
};

/** Share of the communes of a territory that must have a value before their sum is shown as the territory's. */
export const MIN_COVERAGE_RATIO = 0.5;

/** Where an import stands. `ready` waits for a confirmation; `unchanged` had nothing to change. */
export const IMPORT_STATUSES = [
  'uploaded',
  'to_map',
  'reading',
  'ready',
  'applying',
  'applied',
  'unchanged',
  'cancelled',
  'failed',
  'undoing',
  'undone',
] as const;
export type ImportStatus = (typeof IMPORT_STATUSES)[number];
/** What each of them says, for the manual of the API. */
export const IMPORT_STATUS_MEANINGS: Readonly<Record<ImportStatus, string>> = {
  uploaded: 'Received, not looked at yet.',
  to_map: 'Of no known layout: its columns must be mapped.',
  reading: 'Being read; nothing is changed.',
  ready: 'Read: what it would change is shown, and waits for a confirmation.',
  applying: 'Being applied, in one transaction.',
  applied: 'Applied.',
  unchanged: 'Read: everything it says was known already.',
  cancelled: 'Cancelled; nothing was changed.',
  failed: 'Failed; nothing was changed.',
  undoing: 'Being undone.',
  undone: 'Undone: what stood before stands again.',
};

/** Where a contested value stands. */
export const CONTEST_STATUSES = ['open', 'accepted', 'refused', 'withdrawn'] as const;
export type ContestStatus = (typeof CONTEST_STATUSES)[number];
/** What each of them says, for the manual of the API. */
export const CONTEST_STATUS_MEANINGS: Readonly<Record<ContestStatus, string>> = {
  open: 'Waits for a decision.',
  accepted: 'Accepted: the value was corrected.',
  refused: 'Refused, with a reason.',
  withdrawn: 'Taken back by who opened it.',
};

/** What made a shown value what it is, each described in English for the API. */
export const VALUE_CHANGE_ORIGINS = {
  arrival: 'An import, where nothing was given before.',
  import: 'An import, in the place of another value.',
  undone_import: 'An import that was taken back: what stood before it stands again.',
  contest: 'A contested value that was accepted.',
  other: 'The product itself, or a load of data by the operator.',
} as const;
/** What made a shown value what it is. */
export type ValueChangeOrigin = keyof typeof VALUE_CHANGE_ORIGINS;

/** Where a proposal stands that somebody else decides of: values of another network's territory, a shared definition. */
export const PROPOSAL_STATUSES = ['open', 'accepted', 'refused', 'withdrawn'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];
/** What each of them says, for the manual of the API. */
export const PROPOSAL_STATUS_MEANINGS: Readonly<Record<ProposalStatus, string>> = {
  open: 'Waits for a decision.',
  accepted: 'Accepted: it holds.',
  refused: 'Refused, with a reason.',
  withdrawn: 'Taken back by who made it.',
};

/** What a network may propose of a shared definition, each described in English for the API. */
export const DEFINITION_ACTS = {
  create: 'A new shared indicator.',
  update: 'A change of its definition.',
  archive: 'Taking it out of use.',
  restore: 'Taking it out of the archives.',
} as const;
/** What a network may propose of a shared definition. */
export type DefinitionAct = keyof typeof DEFINITION_ACTS;

/** Classes of municipal population, in persons: communes of one class and one région are called similar. The first is below 2,000, the last from 100,000 on. */
export const SIZE_CLASS_BOUNDS: readonly number[] = [2_000, 5_000, 10_000, 20_000, 50_000, 100_000];
