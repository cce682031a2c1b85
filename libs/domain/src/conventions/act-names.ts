import type { ConventionActKind } from './convention-enums';

/** Names of the acts of a convention in French, as screens have them and as people look for them. */
export const CONVENTION_ACT_NAMES: Readonly<Record<ConventionActKind, string>> = {
  negotiation: 'Ouverture de la négociation',
  agreed_draft: 'Projet validé par les parties',
  ca_deliberation: 'Délibération du conseil d’administration',
  council_deliberation: 'Délibération du conseil municipal',
  signature: 'Signature',
  transmission: 'Transmission à la préfecture',
  receipt: 'Accusé de réception de la préfecture',
  publication: 'Publication',
  express_renewal: 'Reconduction expresse',
  notice: 'Dénonciation',
  termination: 'Résiliation',
  replacement: 'Remplacement par une autre convention',
  committee: 'Comité de suivi',
  yearly_report: 'Bilan annuel',
};
