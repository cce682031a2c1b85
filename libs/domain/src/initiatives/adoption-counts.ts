/** The figures of an initiative's adoption that a rate is made of: number of CCAS in each state. */
export interface AdoptionFigures {
  readonly total: number;
  readonly notConcerned: number;
  readonly inPlace: number;
  readonly assessed: number;
}

/** CCAS that the initiative concerns: all that are open, less those that said not to be concerned. The denominator of every rate. */
export const computeConcerned = (figures: Pick<AdoptionFigures, 'total' | 'notConcerned'>): number => figures.total - figures.notConcerned;

/**
 * Share (0–1) of the concerned CCAS where the initiative is in place, assessed ones included; null when it concerns nobody.
 * A CCAS without news counts in the denominator: silence is no adoption.
 */
export const computeAdoptionRateRatio = (figures: AdoptionFigures): number | null => {
  const concerned = computeConcerned(figures);
  return concerned > 0 ? (figures.inPlace + figures.assessed) / concerned : null;
};

/** The median of some ratios; null when there is none. */
export const computeMedian = (ratios: readonly number[]): number | null => {
  const sorted = [...ratios].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  const lower = sorted.length % 2 === 0 ? (sorted[middle - 1] ?? upper) : upper;
  return (lower + upper) / 2;
};
