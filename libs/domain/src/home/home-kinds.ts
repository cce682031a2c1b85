/**
 * What may need the attention of a person, in the order of the home page. `ccas_without_news` and `blocked_adoptions`: of the CCAS that
 * the person follows · `late_milestones` and `compromised_initiatives`: of the initiatives that the person manages or carries ·
 * `initiatives_to_answer`: of the person's own CCAS · `contested_values`: for who decides them · the gaps between recommendations and initiatives: for who manages the plan ·
 * `directors_without_account`: CCAS that nobody can speak for · `deadlines_overdue` and `deadlines_soon`: what comes due and that the person is there to handle.
 */
export const HOME_ATTENTION_KINDS = [
  'deadlines_overdue',
  'deadlines_soon',
  'initiatives_to_answer',
  'contested_values',
  'ccas_without_news',
  'blocked_adoptions',
  'late_milestones',
  'compromised_initiatives',
  'recommendations_without_initiative',
  'initiatives_without_recommendation',
  'directors_without_account',
] as const;
export type HomeAttentionKind = (typeof HOME_ATTENTION_KINDS)[number];

/** The four figures of the home page, each a numerator and a denominator, never a rate typed by hand. */
export const HOME_FIGURE_KINDS = ['initiatives_on_track', 'ccas_under_convention', 'privacy_base_in_place', 'indicators_up_to_date'] as const;
export type HomeFigureKind = (typeof HOME_FIGURE_KINDS)[number];
