import { exactNumberText } from '@maillage/domain';
import { formatDate } from '../format/format';

export type ExportValue = string | number | boolean | null | undefined;

/**
 * How a value is written. `date`: a civil date. `euros`: cents. `percent`: a ratio (0–1). `exact`: a number with all its digits, for who
 * reads it again. What is not known stays empty: it is never 0.
 */
export type ExportType = 'text' | 'number' | 'date' | 'euros' | 'percent' | 'exact';

const comma = (value: string): string => value.replace('.', ',');

/** A value as plain text: « 12500,50 », « 12/03/2026 », « oui »; nothing for what is not known. */
export function plain(value: ExportValue, type: ExportType): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'oui' : 'non';
  if (typeof value === 'number') {
    if (type === 'euros') return comma((value / 100).toFixed(2));
    if (type === 'exact') return exactNumberText(value);
    return comma(type === 'percent' ? value.toFixed(4) : String(value));
  }
  return type === 'date' && value ? formatDate(value, 'short') : value;
}

/** What a spreadsheet accepts as the name of a sheet: 31 characters, without the signs that it uses in formulas. */
export const sheetName = (name: string): string =>
  name
    .replace(/[\\/?*[\]:']/g, ' ')
    .slice(0, 31)
    .trim() || 'Feuille';
