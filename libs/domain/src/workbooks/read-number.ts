import type { WorkbookRefusalCode } from './workbook-refusals';

/** Digits that a spreadsheet keeps of a number: what lies behind them is noise of its sums. */
const KEPT_DIGITS = 15;
const CENTS = 2;
const SPACES = /[\s\u00a0\u2009\u202f]/g;
/** Figures by three, or none parted; a comma or a dot before decimals. */
const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?$/;
/** Three figures behind up to three, a dot or comma between them: thousands or decimals. */
const TWO_MEANINGS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;
const APPROXIMATE = /^(?:environ|env\.?|approx\S*|presque|plus de|moins de|pres de|près de|au moins|[~≈<>≤≥±])|(?:environ|env\.?)$/i;
const RANGE = /\d\s*(?:à|a|-|–|—|ou|et|\.\.\.?)\s*\d/i;

/** A number without the noise that sums of a spreadsheet leave behind it. */
export const keptNumber = (value: number): number => (value === 0 ? 0 : Number(value.toPrecision(KEPT_DIGITS)));

/** What a text says as a number: French or with a dot, thousands parted by spaces; never a part of what stands there. */
export function readNumberText(text: string, isMoney: boolean): number | WorkbookRefusalCode {
  const spaced = text
    .replace(SPACES, ' ')
    .replace(/\u2212/g, '-')
    .trim();
  const bare = isMoney ? spaced.replace(/ ?(?:€|euros?)$/i, '') : spaced;
  if (TWO_MEANINGS.test(bare)) return 'NUMBER_AMBIGUOUS';
  if (NUMBER.test(bare)) return keptNumber(Number(bare.replace(/ /g, '').replace(',', '.')));
  if (APPROXIMATE.test(bare)) return 'NUMBER_APPROXIMATE';
  return RANGE.test(bare) ? 'NUMBER_RANGE' : 'NUMBER_UNREADABLE';
}

/** Why a number cannot stand in a column of such; null where it can. */
export function problemOfNumber(value: number, kind: 'integer' | 'decimal' | 'money'): WorkbookRefusalCode | null {
  if (!Number.isFinite(value)) return 'NUMBER_UNREADABLE';
  if (kind === 'integer') return Number.isSafeInteger(value) ? null : 'NUMBER_NOT_WHOLE';
  return kind === 'money' && keptNumber(Number(value.toFixed(CENTS))) !== value ? 'MONEY_DECIMALS' : null;
}
