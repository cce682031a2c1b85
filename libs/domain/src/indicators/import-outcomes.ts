/**
 * What becomes of a value of an imported file, beside what is shown: `new`, nothing was given there before · `changed`, another value was shown
 * · `over_secret`, a number where a secret is shown: it takes its place, and nobody is told whether it differs · `equal`, shown already ·
 * `secret_kept`, a secret over a count of the network's own, which is kept · `uncounted`, a count of the network's own for what is no commune of it.
 */
export const IMPORT_OUTCOMES = ['new', 'changed', 'over_secret', 'equal', 'secret_kept', 'uncounted'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** Outcomes of values that are written. */
export const WRITTEN_OUTCOMES: readonly ImportOutcome[] = ['new', 'changed', 'over_secret'];
