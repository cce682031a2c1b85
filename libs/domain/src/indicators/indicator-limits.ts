/** How many characters the texts of indicators, their files, contests, proposals and targets may have, on the field and by the API. */
export const INDICATOR_LIMITS = {
  /** What a break of the series comes from. */
  breakNote: 500,
  code: 60,
  /** Heading of a column of a file, or what stands in it. */
  column: 500,
  /** Where who contests has her number from. */
  contestSource: 500,
  decisionText: 2000,
  definition: 2000,
  distributor: 200,
  licence: 200,
  limits: 2000,
  method: 2000,
  name: 200,
  producer: 200,
  /** Why a definition is proposed, or a value contested. */
  reason: 2000,
  /** Name under which a mapping is remembered. */
  rememberAs: 200,
  sourceUrl: 500,
  /** Why a target is set or withdrawn. */
  targetReason: 500,
  unit: 40,
} as const;

/** For so many days a decision on a contest is told to the CCAS that contested. */
export const CONTEST_TOLD_DAYS = 30;
