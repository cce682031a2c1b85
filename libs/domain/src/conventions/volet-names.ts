import type { ConventionVolet } from './convention-enums';

/** Names of the volets in French, as screens and documents have them. */
export const VOLET_NAMES: Readonly<Record<ConventionVolet, string>> = {
  support_functions: 'Fonctions support',
  staff: 'Personnel et mises à disposition',
  finance: 'Finances',
  premises: 'Locaux',
  it: 'Informatique et téléphonie',
  privacy: 'RGPD et DPO',
  insurance: 'Assurances',
  procurement: 'Commande publique',
  vehicles: 'Véhicules et logistique',
  communication: 'Communication',
  archives: 'Archives',
  governance: 'Gouvernance et comité de suivi',
  evaluation: 'Évaluation',
};
