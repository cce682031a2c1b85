import type { Refusals } from '../../errors';

/** What campaigns refuse for. */
export const CAMPAIGNS_REFUSALS = {
  CAMPAIGN_WRONG_STATE: 'La campagne a changé d’état entre-temps. Rechargez la page pour voir où elle en est.',
  CAMPAIGN_DUE_IN_PAST: 'La date limite est passée. Choisissez aujourd’hui, ou un jour à venir.',
  CAMPAIGN_ASKS_NOTHING: 'La campagne ne demande rien. Choisissez au moins une chose à demander.',
  CAMPAIGN_WITHOUT_ADDRESSEES: 'Cette campagne ne s’adresserait à aucun CCAS. Changez les destinataires, ou ce qui est demandé.',
  CAMPAIGN_NOTHING_ANSWERED: 'Rien n’est encore répondu. Répondez à une question au moins, puis envoyez.',
  CAMPAIGN_NOTHING_TO_CONFIRM: 'Il n’y a pas encore de réponse à confirmer. Répondez d’abord.',
} as const satisfies Refusals;
