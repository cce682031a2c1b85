/**
 * What becomes of a value of an imported file, beside what is shown: `new`, nothing was given there before · `changed`, another value was shown
 * · `over_secret`, a number where a secret is shown: it takes its place, and nobody is told whether it differs · `equal`, shown already ·
 * `secret_kept`, a secret over a count of the network's own, which is kept · `uncounted`, a count of the network's own for what is no commune of it
 * · `waits`, a shared figure of another network's territory, which that network or the administration decides of · `stands_elsewhere`, a shared
 * figure of a territory of no network, where another one stands: what is missing is added there, and nothing changed.
 */
export const IMPORT_OUTCOMES = ['new', 'changed', 'over_secret', 'equal', 'waits', 'stands_elsewhere', 'secret_kept', 'uncounted'] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];
/** What each of them says, for the manual of the API. */
export const IMPORT_OUTCOME_MEANINGS: Readonly<Record<ImportOutcome, string>> = {
  new: 'Nothing was given there before.',
  changed: 'It takes the place of another value.',
  over_secret: 'It takes the place of a secret; whether it differs from what the secret hides is told to nobody.',
  equal: 'It is shown already.',
  waits: 'A shared figure of another network’s territory: that network or the administration decides of it.',
  stands_elsewhere: 'Left: a shared figure of a territory of no network, where another one stands already.',
  secret_kept: 'A secret, which changes nothing: a count of the network’s own stands there, and is masked by the product itself.',
  uncounted: 'Left: an indicator whose small counts are masked has counts of the communes of its network alone.',
};

/** Outcomes of values that are written. */
export const WRITTEN_OUTCOMES: readonly ImportOutcome[] = ['new', 'changed', 'over_secret'];

/** Outcomes of values that are left as they are, for a reason of rights or of secrecy. */
export const LEFT_OUTCOMES: readonly ImportOutcome[] = ['stands_elsewhere', 'secret_kept', 'uncounted'];
