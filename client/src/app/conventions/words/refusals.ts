import type { Refusals } from '../../errors';

/** What conventions refuse for. */
export const CONVENTIONS_REFUSALS = {
  CONVENTION_REFERENCE_TAKEN: 'Une convention de ce CCAS porte déjà cette référence. Ouvrez-la, ou choisissez une autre référence.',
  PARTY_SIDE_TAKEN: 'La ville et le CCAS ne figurent qu’une fois parmi les parties. Modifiez la partie existante, ou ajoutez-en une autre.',
  ACT_ALREADY_RECORDED: 'Cet acte est déjà enregistré pour cette convention. Modifiez-le au lieu d’en ajouter un second.',
  RIDER_NUMBER_TAKEN: 'Un avenant de cette convention porte déjà ce numéro. Choisissez-en un autre.',
  GRANT_YEAR_TAKEN: 'La subvention de cet exercice est déjà enregistrée. Modifiez-la.',
  UNLIKELY_DATES: 'Ces dates sont inhabituelles. Vérifiez-les, puis confirmez si elles sont exactes.',
  TEMPLATE_TITLE_TAKEN: 'Une convention-type porte déjà ce titre. Ouvrez-la, ou choisissez un autre titre.',
  TEMPLATE_VERSION_PUBLISHED: 'Cette version est publiée\u202f: elle ne change plus. Créez une nouvelle version.',
  TEMPLATE_DRAFT_EXISTS: 'La version suivante est déjà en préparation. Ouvrez ce brouillon, ou publiez-le avant d’en commencer une autre.',
  TERM_BEFORE_EFFECT: 'Le terme ne peut pas précéder la prise d’effet. Corrigez l’une des deux dates.',
  DELIBERATION_AFTER_SIGNATURE: 'Une délibération doit précéder la signature ou être du même jour. Vérifiez les deux dates.',
  ACT_BEFORE_SIGNATURE: 'Cet acte ne peut pas précéder la signature. Vérifiez les deux dates.',
  RECEIPT_BEFORE_TRANSMISSION: 'L’accusé de réception ne peut pas précéder la transmission. Vérifiez les deux dates.',
  RENEWAL_WITHOUT_TERM: 'Une reconduction suppose un terme. Renseignez la date de fin.',
  MONTHS_WITHOUT_RENEWAL: 'Sans reconduction, ces mois n’ont pas d’objet. Choisissez la reconduction, ou videz cette case.',
  YEAR_REQUIRED: 'Dites sur quelle année porte ce bilan.',
  UNKNOWN_VARIABLE: 'Une variable entre accolades n’existe pas. Choisissez-la dans la liste des variables.',
} as const satisfies Refusals;
