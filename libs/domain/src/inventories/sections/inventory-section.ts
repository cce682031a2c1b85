import type { EditionFigure, EditionShare } from '../../editions/edition-content';
import { isMaskedRate } from '../non-recours-rates';

/** How many of so many CCAS. */
export const ccasShare = (label: string, numerator: number, denominator: number, note?: string): EditionFigure => ({
  ...{ label, share: { numerator, denominator }, unit: 'CCAS' },
  ...(note === undefined ? {} : { note }),
});

/** A share of persons or of rights: masked where its numerator, or what is left of it, is one to four. */
export function personShare(label: string, share: EditionShare | null, unit: string): EditionFigure {
  if (share === null) return { label, untold: 'unknown', unit };
  return isMaskedRate(share) ? { label, untold: 'secret', unit } : { label, share, unit };
}
