import type { Refusals } from '../../errors';

/** What the network refuses for. */
export const NETWORK_REFUSALS = {
  SIREN_TAKEN: 'Un CCAS porte déjà ce numéro SIREN. Vérifiez le numéro, ou ouvrez la fiche existante.',
  OFFICE_OVERLAP: 'Une autre personne occupe déjà cette fonction à ces dates. Terminez d’abord son mandat.',
  FUNDER_NAME_TAKEN: 'Ce financeur existe déjà. Choisissez-le dans la liste.',
  OUTLINES_UNREADABLE: 'Ces contours ne sont pas un GeoJSON de communes, d’EPT ou de départements. Vérifiez le fichier, puis recommencez.',
  NOT_A_SIREN: 'Un numéro SIREN compte 9 chiffres. Vérifiez-les un à un.',
} as const satisfies Refusals;
