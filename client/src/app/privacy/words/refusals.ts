import type { Refusals } from '../../errors';

/** What privacy refuses for. */
export const PRIVACY_REFUSALS = {
  ASSESSMENT_VALIDATED: 'Cette évaluation est validée\u202f: elle ne change plus. Évaluez de nouveau lors de la prochaine campagne.',
  CAMPAIGN_TITLE_TAKEN: 'Une campagne porte déjà ce titre. Choisissez-en un autre.',
  DPO_OVERLAP: 'Un autre DPO est déjà désigné à ces dates. Terminez d’abord sa désignation.',
  NOTIFIED_BEFORE_DISCOVERY: 'La notification ne peut pas précéder la découverte. Vérifiez les deux dates.',
  MORE_DONE_THAN_REQUIRED: 'Le nombre réalisé ne peut pas dépasser le nombre requis.',
} as const satisfies Refusals;
