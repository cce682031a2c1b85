import { stateOfValueWord } from './state-words';

export type DecimalMark = '.' | ',';

/** Up to here all digits are in the number, and a division by a power of ten is exact to the last of them. */
const MAX_PLAIN_LENGTH = 15;
const POWERS = Array.from({ length: 20 }, (_, exponent) => 10 ** exponent);

const ZERO = 48;
const NINE = 57;
const MINUS = 45;
const DOT = 46;
const COMMA = 44;

/** Thousands set apart, as in France: 1 704 316 with spaces of any kind. */
const GROUPED = /^[+-]?\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?:[.,]\d+)?$/;
const PLAIN = /^[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?$/;
/** Three digits behind a mark may be thousands or thousandths. */
const AMBIGUOUS = /^[+-]?\d{1,3}[.,]\d{3}$/;
const AT_MOST = /^(?:<=?|≤|moinsde|auplus)\s*(.+)$/i;

/**
 * Reads the cells of a table that are meant to be numbers: the number in `value` and what is known of it in `state`. One object for all
 * cells, since there are millions of them.
 */
export class NumberReader {
  value: number | null = null;
  state = 'n';

  private readonly markCode: number;

  constructor(
    private readonly mark: DecimalMark | null,
    /** A workbook writes its numbers with a dot; whoever typed a number as a text may have written a comma. */
    private readonly acceptsBothMarks = mark === null,
  ) {
    this.markCode = mark === ',' ? COMMA : mark === '.' ? DOT : -1;
  }

  /** Whether the text is a number, or a word that stands in for one. */
  read(text: string): boolean {
    return this.readDigits(text) || this.readWords(text);
  }

  /** Digits with at most one mark: nearly all cells there are. */
  private readDigits(text: string): boolean {
    const { length } = text;
    const isNegative = text.charCodeAt(0) === MINUS;
    let at = isNegative ? 1 : 0;
    if (at === length) return false;
    let digits = 0;
    let decimals = -1;
    for (; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code >= ZERO && code <= NINE) {
        digits = digits * 10 + code - ZERO;
        if (decimals >= 0) decimals++;
      } else if (code === this.markCode && decimals < 0) {
        decimals = 0;
      } else {
        return false;
      }
    }
    if (length > MAX_PLAIN_LENGTH) {
      this.value = Number(this.mark === ',' ? text.replace(',', '.') : text);
    } else {
      const number = decimals > 0 ? digits / (POWERS[decimals] ?? 1) : digits;
      this.value = isNegative && number !== 0 ? -number : number;
    }
    this.state = 'p';
    return Number.isFinite(this.value);
  }

  private readWords(raw: string): boolean {
    const text = raw.trim().replace(/\u2212/g, '-');
    const state = stateOfValueWord(text);
    if (state !== null) {
      this.value = null;
      this.state = state;
      return true;
    }
    const bound = AT_MOST.exec(text.replace(/^moins de/i, 'moinsde').replace(/^au plus/i, 'auplus'))?.[1];
    const number = this.parse(bound ?? text);
    if (number === null) return false;
    this.value = number;
    this.state = bound === undefined ? 'p' : 'b';
    return true;
  }

  private parse(raw: string): number | null {
    const text = raw.replace(/[\s\u00a0\u202f]*%$/, '').trim();
    const isGrouped = GROUPED.test(text);
    if (!isGrouped && !PLAIN.test(text)) return null;
    if (!this.isMarkRight(text)) return null;
    const number = Number(text.replace(/[ \u00a0\u2009\u202f]/g, '').replace(',', '.'));
    return Number.isFinite(number) ? number : null;
  }

  private isMarkRight(text: string): boolean {
    const isOther = text.includes(this.mark === ',' ? '.' : ',') || (this.mark === null && text.includes('.'));
    return !isOther || (this.acceptsBothMarks && !AMBIGUOUS.test(text));
  }
}

/** The decimal mark of a table: what stands between digits in most of its cells. null where there is no decimal. */
export function detectDecimalMark(rows: readonly (readonly string[])[]): DecimalMark | null {
  let commas = 0;
  let dots = 0;
  for (const row of rows) {
    for (const cell of row) {
      if (/^\s*-?[\d \u00a0\u202f]*,\d+\s*%?\s*$/.test(cell)) commas++;
      else if (/^\s*-?[\d \u00a0\u202f]*\.\d+\s*%?\s*$/.test(cell)) dots++;
    }
  }
  if (commas === 0 && dots === 0) return null;
  return commas > dots ? ',' : '.';
}
