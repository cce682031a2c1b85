import type { ConventionKind, ConventionRenewal, ConventionStatus, PartySide } from './convention-enums';
import type { ConventionLackKind } from './convention-lacks';

/** Types of convention in French, as a town clerk names them. */
export const CONVENTION_KIND_NAMES: Readonly<Record<ConventionKind, string>> = {
  framework: 'Convention-cadre',
  cpom: 'CPOM',
  secondment: 'Mise à disposition de personnel',
  premises: 'Locaux',
  group_purchasing: 'Groupement de commandes',
  dpo: 'DPO mutualisé',
  objectives_grant: 'Objectifs et subvention',
  other: 'Autre',
};

/** Statuses in French, in the order of a convention's life. */
export const CONVENTION_STATUS_NAMES: Readonly<Record<ConventionStatus, string>> = {
  to_start: 'À initier',
  negotiating: 'En négociation',
  agreed_draft: 'Projet validé',
  deliberated_by_one: 'Délibérée par une partie',
  deliberated_by_both: 'Délibérée par les deux',
  signed: 'Signée',
  transmitted: 'Transmise',
  signed_fragile: 'Signée mais fragile',
  in_force: 'En vigueur',
  to_renew: 'À renouveler',
  expired: 'Échue',
  terminated: 'Résiliée ou dénoncée',
  replaced: 'Remplacée',
};

/** What happens at the term, in French. */
export const CONVENTION_RENEWAL_NAMES: Readonly<Record<ConventionRenewal, string>> = {
  none: 'Sans reconduction',
  express: 'Reconduction expresse',
  tacit: 'Reconduction tacite',
};

/** Sides of a party in French. */
export const PARTY_SIDE_NAMES: Readonly<Record<PartySide, string>> = { town: 'Ville', ccas: 'CCAS', other: 'Autre partie' };

/** What a convention lacks, as a French sentence begins with it. */
export const CONVENTION_LACK_NAMES: Readonly<Record<ConventionLackKind, string>> = {
  convention: 'Aucune convention avec la ville n’est en vigueur ni en préparation',
  ca_deliberation: 'Il manque la délibération du conseil d’administration',
  council_deliberation: 'Il manque la délibération du conseil municipal',
  signature: 'Il reste à la signer',
  transmission: 'Il reste à la transmettre à la préfecture',
  receipt: 'Il manque l’accusé de réception de la préfecture',
  deliberation_document: 'La délibération est enregistrée sans sa pièce',
  signed_document: 'La convention signée n’est pas jointe',
  receipt_document: 'L’accusé de réception est enregistré sans sa pièce',
};
