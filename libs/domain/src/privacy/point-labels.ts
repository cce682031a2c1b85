import type { PrivacyPoint } from './privacy-enums';

/** How each point is called, on screens and in mails. */
export const PRIVACY_POINT_LABELS: Readonly<Record<PrivacyPoint, string>> = {
  dpo: 'Délégation à la protection des données',
  register: 'Registre des traitements',
  processors: 'Contrats des sous-traitants',
  dpia: 'Analyses d’impact (AIPD)',
  notices: 'Information des personnes',
  rights: 'Demandes de droits',
  breaches: 'Violations de données',
  retention: 'Durées de conservation',
  security: 'Mesures de sécurité',
  awareness: 'Sensibilisation des agents',
  town_agreement: 'Accord avec la Ville',
  cnil_follow_up: 'Suites de la CNIL',
};
