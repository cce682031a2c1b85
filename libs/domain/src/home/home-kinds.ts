import type { Urgency } from './urgency';

/** What may need the attention of a person, in the order of the home page where the urgency is the same; each with what it is. */
export const HOME_ATTENTION_KINDS = {
  deadlines_hours: 'What the viewer is there to handle within hours: a clock of 72 hours runs, or ran out.',
  deadlines_overdue: 'What the viewer is there to handle and is past its day.',
  deadlines_today: 'What the viewer is there to handle today at the latest.',
  initiatives_to_answer: 'Initiatives of the current plan of which the viewer’s own CCAS gave no news, or no recent one.',
  campaigns_to_answer: 'Update campaigns under way that ask something of the viewer’s own CCAS and are not answered.',
  campaigns_running: 'Update campaigns under way at the CCAS that the viewer follows, with those that have not answered.',
  form_returns_to_correct: 'Returns of the viewer’s own CCAS that were sent back or reopened.',
  form_returns_to_check: 'Returns that CCAS submitted and that wait to be checked by the viewer.',
  contested_values: 'Values that CCAS of the network say are wrong and that wait for a decision of the viewer.',
  old_blockers: 'Adoptions blocked for longer than a blocker may wait unseen, at the CCAS that the viewer follows.',
  blockers_to_lift: 'Blockers that are addressed to the viewer, who can lift them.',
  deadlines_week: 'What the viewer is there to handle within seven days.',
  ccas_without_news: 'CCAS that the viewer follows and that gave no recent news of any initiative.',
  shared_proposals: 'Shared values and definitions that networks propose and that wait for a decision of the viewer.',
  compromised_initiatives: 'Initiatives declared compromised that the viewer manages or carries.',
  unreachable_accounts: 'Accounts of the network to which the mail server refuses mails, or did not take one for two days.',
  deadlines_soon: 'What the viewer is there to handle by a later day.',
  blocked_adoptions: 'Adoptions blocked since less than that, at the CCAS that the viewer follows.',
  directors_without_account: 'CCAS without any director’s account.',
  recommendations_without_initiative: 'Recommendations that no initiative of the current plan serves.',
  initiatives_without_recommendation: 'Initiatives of the current plan that serve no recommendation.',
} as const;
/** What may need the attention of a person. */
export type HomeAttentionKind = keyof typeof HOME_ATTENTION_KINDS;

/** How pressing each kind is. */
export const URGENCY_OF_ATTENTION: Readonly<Record<HomeAttentionKind, Urgency>> = {
  deadlines_hours: 'hours',
  deadlines_overdue: 'today',
  deadlines_today: 'today',
  initiatives_to_answer: 'today',
  campaigns_to_answer: 'today',
  campaigns_running: 'today',
  form_returns_to_correct: 'today',
  form_returns_to_check: 'today',
  contested_values: 'today',
  old_blockers: 'today',
  blockers_to_lift: 'today',
  deadlines_week: 'week',
  ccas_without_news: 'week',
  shared_proposals: 'week',
  compromised_initiatives: 'week',
  unreachable_accounts: 'week',
  deadlines_soon: 'later',
  blocked_adoptions: 'later',
  directors_without_account: 'later',
  recommendations_without_initiative: 'later',
  initiatives_without_recommendation: 'later',
};
