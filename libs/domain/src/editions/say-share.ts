import type { EditionShare, UntoldReason } from './edition-content';

const PERCENT = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 1 });
const INTEGER = new Intl.NumberFormat('fr-FR');

/** A percentage under so large a denominator says more than it knows: it is left out. */
const ENOUGH_FOR_A_PERCENTAGE = 10;

/** A share in French with both of its numbers, « 180 sur 221 (81,4 %) »: the percentage is computed here and nowhere typed, and is left out of fewer than ten. */
export function sayShare({ numerator, denominator }: EditionShare): string {
  const both = `${INTEGER.format(numerator)} sur ${INTEGER.format(denominator)}`;
  return denominator < ENOUGH_FOR_A_PERCENTAGE ? both : `${both} (${PERCENT.format(numerator / denominator)})`;
}

/** Why a number is not there, in French. */
export const UNTOLD_WORDS: Readonly<Record<UntoldReason, string>> = {
  secret: 'secret statistique',
  not_told: 'non communiqué',
  unknown: 'non renseigné',
};
