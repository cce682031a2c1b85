import type { AskKind } from '@maillage/domain';

/** What is asked, after its number. */
export const ASK_WORDS: Readonly<Record<AskKind, { readonly one: string; readonly many: string }>> = {
  campaigns: { one: 'campagne à laquelle répondre', many: 'campagnes auxquelles répondre' },
  form_returns: { one: 'réponse à corriger', many: 'réponses à corriger' },
  deadlines: { one: 'échéance à traiter', many: 'échéances à traiter' },
  privacy_points: { one: 'point du RGPD à renseigner ou à confirmer', many: 'points du RGPD à renseigner ou à confirmer' },
  convention_steps: { one: 'étape de convention à franchir', many: 'étapes de convention à franchir' },
  initiatives_news: { one: 'initiative sans nouvelle récente', many: 'initiatives sans nouvelle récente' },
  contest_outcomes: { one: 'décision rendue sur un chiffre contesté', many: 'décisions rendues sur des chiffres contestés' },
};
