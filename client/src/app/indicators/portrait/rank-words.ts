import { SIZE_CLASS_BOUNDS } from '@maillage/domain';
import { formatNumber } from '../../ui';

/** « 1er sur 39 », « 3e sur 39 » */
export const rankWords = (rank: number, ranked: number): string => `${formatNumber(rank)}${rank === 1 ? 'er' : 'e'} sur ${formatNumber(ranked)}`;

/** What a rank counts from. */
export const RANK_ORDER = 'du plus élevé au plus bas';

/** « 50 000 à 100 000 habitants »: the size that similar communes share. */
export function sizeClassWords(sizeClass: number): string {
  const from = SIZE_CLASS_BOUNDS[sizeClass - 1];
  const to = SIZE_CLASS_BOUNDS[sizeClass];
  if (from === undefined) return `moins de ${formatNumber(to)} habitants`;
  return to === undefined ? `${formatNumber(from)} habitants et plus` : `${formatNumber(from)} à ${formatNumber(to)} habitants`;
}
