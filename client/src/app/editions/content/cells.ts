import { type EditionCell, type EditionColumnKind, isShare, isUntold, sayShare, UNTOLD_WORDS } from '@maillage/domain';
import { formatDate, formatNumber } from '../../ui';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A cell as it is printed: a share with both of its numbers, and where there is no number why. */
export function cellText(cell: EditionCell | undefined, kind: EditionColumnKind): string {
  if (cell === null || cell === undefined) return '—';
  if (isUntold(cell)) return UNTOLD_WORDS[cell.untold];
  if (isShare(cell)) return sayShare(cell);
  if (typeof cell === 'string') return kind === 'date' && DAY.test(cell) ? formatDate(cell) : cell;
  if (kind === 'money') return `${formatNumber(cell)}\u00a0€`;
  if (kind === 'percent') return `${formatNumber(cell)}\u00a0%`;
  return formatNumber(cell);
}

/** Whether the column is of numbers, which stand under each other. */
export const isNumeric = (kind: EditionColumnKind): boolean => kind === 'integer' || kind === 'decimal' || kind === 'money';
