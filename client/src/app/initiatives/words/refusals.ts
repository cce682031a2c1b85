import type { Refusals } from '../../errors';

/** What initiatives refuse for. */
export const INITIATIVES_REFUSALS = {
  PLAN_YEAR_TAKEN: 'Le réseau a déjà un plan pour cette année. Ouvrez-le, ou choisissez une autre année.',
  RECOMMENDATION_NUMBER_TAKEN: 'Une recommandation porte déjà ce numéro. Choisissez-en un autre.',
  INITIATIVE_NUMBER_TAKEN: 'Une initiative du plan porte déjà ce numéro. Choisissez-en un autre.',
  INITIATIVE_ALREADY_CARRIED_OVER: 'Cette initiative a déjà été reconduite. Ouvrez celle du plan suivant.',
  INITIATIVE_CARRY_OVER_BACKWARDS: 'Une initiative se reconduit vers un plan plus récent. Choisissez un plan d’une année suivante.',
  NO_INITIATIVE_CHOSEN: 'Cochez au moins une initiative.',
  PLAN_COPY_OUTDATED: 'Le plan a changé depuis cet aperçu\u202f: une initiative a été archivée ou reconduite. Revoyez l’aperçu, puis recommencez.',
  NO_BLOCKER_TO_LIFT: 'Ce blocage est déjà levé.',
  MILESTONE_LOOP:
    'Ces jalons s’attendraient l’un l’autre\u202f: {titles}. Aucun ne pourrait commencer. Retirez l’un de ces liens, ici ou sur la fiche d’un de ces jalons.',
  BULK_ACT_UNDONE: 'Ce geste est déjà annulé.',
  BUDGET_NOT_BALANCED: 'Ce budget ne peut pas être arrêté tel quel. {faults} Corrigez, puis recommencez.',
  BUDGET_FORECAST_SETTLED: 'Le prévisionnel est arrêté\u202f: ses montants ne changent plus. Rouvrez-le pour le corriger, ou saisissez le révisé.',
  BUDGET_ACTUAL_SETTLED: 'Le réalisé est arrêté. Rouvrez-le pour le corriger.',
  SHARES_ABOVE_WHOLE: 'Une dépense ne se justifie qu’une fois\u202f: les parts dépassent 100\u202f%.',
  NO_NEWS_TO_CONFIRM: 'Il n’y a pas encore de nouvelle à confirmer. Choisissez d’abord une étape.',
  ONLY_IF_NOT_CONCERNED: 'Ce motif ne vaut que pour «\u202fNon concerné\u202f». Videz-le, ou choisissez cette étape.',
  BLOCKER_REQUIRED: 'Décrivez d’abord le blocage.',
  DATE_IN_PAST: 'Cette date est passée. Choisissez aujourd’hui ou un jour à venir.',
  PERSON_OR_NAME: 'Choisissez une personne de la liste, ou écrivez un nom, mais pas les deux.',
} as const satisfies Refusals;
