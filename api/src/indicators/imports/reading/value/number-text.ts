import { type NumberMark, numberShape, type NumberShape } from './number-shape';
import { readableText } from './readable-text';
import { stateOfValueWord } from './state-words';

/**
 * What a cell is: a `number`; a word that stands in for one (`none`); one that can be two numbers (`ambiguous`: see `readAs`); a number of which a
 * spreadsheet shows only the beginning (`shortened`, 1,2E+05); an `error` of a spreadsheet, or a `formula` of which no result is kept; or nothing of
 * all that (`unreadable`).
 */
export type NumberReading = 'number' | 'none' | 'ambiguous' | 'shortened' | 'error' | 'formula' | 'unreadable';

/** Up to here all digits are in the number, and a division by a power of ten is exact to the last of them. */
const MAX_PLAIN_LENGTH = 15;
const POWERS = Array.from({ length: 20 }, (_, exponent) => 10 ** exponent);

const [ZERO, NINE, MINUS, DOT, COMMA] = [48, 57, 45, 46, 44];
const THOUSAND_DIGITS = 3;

const AT_MOST = /^(?:<=?|≤|moins de|au plus) ?(.+)$/i;
/** #REF!, #N/A, #NOM?, #DIV/0! of Excel, #### where its cell is too narrow; Err:502 of LibreOffice. */
const SPREADSHEET_ERROR = /^(?:#[\p{L}/0_#]*[!?]?|Err ?: ?\d{3})$/iu;
const MINUS_SIGNS = /^[−–]/;
const EXPONENT = /^(.*?)e([+-]?\d{1,3})$/i;
/** As a spreadsheet shortens a number that is too wide for its cell. */
const SHORTENED = /E\+\d\d$/;

/**
 * Reads the cells of a table that are meant to be numbers: the number in `value` and what is known of it in `state`. One object for all
 * cells, since there are millions of them.
 */
export class NumberReader {
  value: number | null = null;
  state = 'n';
  /** Written behind the number. */
  unit: '' | '%' | '‰' | '€' = '';
  /** The mark before decimals, or between thousands, of what was read last: each cell tells how its column is written. */
  decimals: NumberMark | null = null;
  thousands: NumberMark | null = null;

  /** Reads a cell as somebody wrote it. */
  read(text: string): NumberReading {
    this.unit = '';
    this.thousands = null;
    return this.readDigits(text) ?? this.readWords(readableText(text), null);
  }

  /** Reads a number that a program wrote: with a dot before decimals, which is never ambiguous. */
  readTyped(text: string): NumberReading {
    this.unit = '';
    this.value = Number(text);
    this.state = 'p';
    this.decimals = this.thousands = null;
    return Number.isFinite(this.value) && text !== '' ? 'number' : 'unreadable';
  }

  /** Reads an ambiguous cell, now that it is known which mark stands before decimals; the other one stands between thousands. */
  readAs(text: string, decimals: NumberMark): NumberReading {
    this.unit = '';
    return this.readWords(readableText(text), decimals);
  }

  /** Digits with at most one mark: nearly all cells there are. null for what is more than that. */
  private readDigits(text: string): NumberReading | null {
    const { length } = text;
    const isNegative = text.charCodeAt(0) === MINUS;
    const start = isNegative ? 1 : 0;
    if (start === length || length > MAX_PLAIN_LENGTH) return null;
    let digits = 0;
    let mark = -1;
    for (let at = start; at < length; at++) {
      const code = text.charCodeAt(at);
      if (code >= ZERO && code <= NINE) digits = digits * 10 + code - ZERO;
      else if ((code === DOT || code === COMMA) && mark < 0 && length > start + 1) mark = at;
      else return null;
    }
    this.decimals = mark < 0 ? null : text.charCodeAt(mark) === DOT ? '.' : ',';
    const count = mark < 0 ? 0 : length - mark - 1;
    const number = count > 0 ? digits / (POWERS[count] as number) : digits;
    this.value = isNegative && number !== 0 ? -number : number;
    this.state = 'p';
    const before = mark - start;
    return count === THOUSAND_DIGITS && before > 0 && before <= THOUSAND_DIGITS && text.charCodeAt(start) !== ZERO ? 'ambiguous' : 'number';
  }

  private readWords(text: string, known: NumberMark | null): NumberReading {
    this.decimals = this.thousands = this.value = null;
    if (SPREADSHEET_ERROR.test(text)) return 'error';
    if (text.startsWith('=')) return 'formula';
    const state = stateOfValueWord(text);
    if (state !== null) {
      this.state = state;
      return 'none';
    }
    const bound = AT_MOST.exec(text)?.[1];
    this.state = bound === undefined ? 'p' : 'b';
    return this.readQuantity(bound ?? text, known);
  }

  private readQuantity(text: string, known: NumberMark | null): NumberReading {
    let rest = text;
    const unit = rest.at(-1);
    if (unit === '%' || unit === '‰' || unit === '€') {
      this.unit = unit;
      rest = rest.slice(0, -1).trimEnd();
    }
    rest = rest.replace(MINUS_SIGNS, '-');
    const isNegative = rest.startsWith('-');
    if (isNegative || rest.startsWith('+')) rest = rest.slice(1).trimStart();
    const [, mantissa, exponent = '0'] = /\d$/.test(rest) ? (EXPONENT.exec(rest) ?? []) : [];
    const shape = numberShape(mantissa ?? rest);
    if (!shape || !/\d/.test(rest)) return 'unreadable';
    if (mantissa !== undefined) {
      if (shape.isAmbiguous && !/^\d\D/.test(mantissa)) return 'unreadable';
      const decimals = shape.plain.split('.')[1] ?? '';
      if (SHORTENED.test(rest) && decimals.length < Number(exponent)) return 'shortened';
      return this.settle(shape, `${shape.plain}e${exponent}`, isNegative);
    }
    if (!shape.isAmbiguous || known === shape.decimals) return this.settle(shape, shape.plain, isNegative);
    if (known === null) {
      this.decimals = shape.decimals;
      return 'ambiguous';
    }
    return this.settle({ ...shape, decimals: null, thousands: shape.decimals }, shape.plain.replace('.', ''), isNegative);
  }

  private settle({ decimals, thousands }: NumberShape, plain: string, isNegative: boolean): NumberReading {
    const number = Number(plain);
    // a whole number of more digits than a number can hold would come back as another one
    if (!Number.isFinite(number) || (decimals === null && number > Number.MAX_SAFE_INTEGER)) return 'unreadable';
    this.value = isNegative && number !== 0 ? -number : number;
    this.decimals = decimals;
    this.thousands = thousands;
    return 'number';
  }
}
