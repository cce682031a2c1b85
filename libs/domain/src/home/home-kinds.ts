/** What may need the attention of a person, in the order of the home page; each with what it is. */
export const HOME_ATTENTION_KINDS = {
  deadlines_overdue: 'What the viewer is there to handle and is past its day.',
  deadlines_soon: 'What the viewer is there to handle by a day to come.',
  initiatives_to_answer: 'Initiatives of the current plan of which the viewer’s own CCAS gave no news, or no recent one.',
  contested_values: 'Values that CCAS of the network say are wrong and that wait for a decision of the viewer.',
  shared_proposals: 'Shared values and definitions that networks propose and that wait for a decision of the viewer.',
  ccas_without_news: 'CCAS that the viewer follows and that gave no recent news of any initiative.',
  blocked_adoptions: 'Blocked adoptions at the CCAS that the viewer follows.',
  late_milestones: 'Milestones past their date, of the initiatives that the viewer manages or carries.',
  compromised_initiatives: 'Initiatives declared compromised that the viewer manages or carries.',
  recommendations_without_initiative: 'Recommendations that no initiative of the current plan serves.',
  initiatives_without_recommendation: 'Initiatives of the current plan that serve no recommendation.',
  directors_without_account: 'CCAS without any director’s account.',
  unreachable_accounts: 'Accounts of the network to which the mail server refuses mails, or did not take one for two days.',
} as const;
/** What may need the attention of a person. */
export type HomeAttentionKind = keyof typeof HOME_ATTENTION_KINDS;
