/** What the network's own modules know of a CCAS that a figure may begin with: what it is, and the module as the answer names its source. */
export const FORM_FACTS = {
  conventions_in_force: { label: 'Conventions en vigueur, au dernier jour de la période', source: 'Conventions' },
  privacy_compliant_points: { label: 'Points du RGPD conformes, aujourd’hui', source: 'RGPD' },
} as const;
/** One of them. */
export type FormFact = keyof typeof FORM_FACTS;
/** All of them, in the order in which they are offered. */
export const FORM_FACT_CODES = Object.keys(FORM_FACTS) as readonly FormFact[];
