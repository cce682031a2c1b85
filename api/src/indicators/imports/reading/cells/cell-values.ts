import type { ImportIssueReason } from '@maillage/domain';
import { CELL_KINDS, MERGED } from '../../../../platform/spreadsheets';
import type { IndicatorRule } from '../mapping';
import type { NumberMark } from '../value/number-shape';
import { NumberReader, type NumberReading } from '../value/number-text';

/** Words that stand in the place of a number are no fault. */
const REASONS: Readonly<Record<Exclude<NumberReading, 'number' | 'none'>, ImportIssueReason>> = {
  ambiguous: 'NUMBER_AMBIGUOUS',
  shortened: 'NUMBER_SHORTENED',
  error: 'CELL_ERROR',
  formula: 'FORMULA_WITHOUT_VALUE',
  unreadable: 'NUMBER_UNREADABLE',
};
const WITHOUT_NUMBER = new Set(['s', 'n', 'x']);
const PERCENT_SIGN = ' %';

/** Whether a state of a row says that there is no number, whatever stands in its cells. */
export const isWithoutNumber = (state: string): boolean => WITHOUT_NUMBER.has(state);

/** Reads the cell of a value as the rule of its indicator takes it. One object for all cells. */
export class CellValues {
  readonly numbers = new NumberReader();
  value: number | null = null;
  state = 'n';

  /** Why the cell gives no value; null when it gives one, in `value` and `state`. */
  read(text: string, kind: number, rule: IndicatorRule, period: number, rowState: string): ImportIssueReason | null {
    if (isWithoutNumber(rowState)) {
      this.value = null;
      this.state = rowState;
      return null;
    }
    if (kind & MERGED) return 'MERGED_VALUE';
    return this.settle(this.readKind(text, kind), rule, period, rowState);
  }

  /** Reads an ambiguous cell, whose mark was decided. */
  readAs(text: string, decimals: NumberMark, rule: IndicatorRule, period: number, rowState: string): ImportIssueReason | null {
    return this.settle(this.numbers.readAs(text, decimals), rule, period, rowState);
  }

  /** Multiplies by a power of ten. */
  shift(exponent: number): void {
    if (this.value !== null && exponent !== 0) this.value = Number(`${this.value}e${exponent}`);
  }

  private readKind(text: string, kind: number): NumberReading {
    switch (kind) {
      case CELL_KINDS.number:
        return this.numbers.readTyped(text);
      case CELL_KINDS.percent: {
        const reading = this.numbers.readTyped(text.slice(0, -PERCENT_SIGN.length));
        this.numbers.unit = '%';
        return reading;
      }
      case CELL_KINDS.error:
        return 'error';
      case CELL_KINDS.formula:
        return 'formula';
      case CELL_KINDS.date:
        return 'unreadable';
      default:
        return this.numbers.read(text);
    }
  }

  private settle(reading: NumberReading, rule: IndicatorRule, period: number, rowState: string): ImportIssueReason | null {
    if (reading !== 'number' && reading !== 'none') return REASONS[reading];
    const { value, state, unit } = this.numbers;
    this.value = value;
    this.state = state;
    if (value === null) return null;
    if (unit !== '' && rule.unit !== undefined && !isUnitOf(unit, rule.unit)) return 'UNIT_UNEXPECTED';
    if (rowState !== 'p') this.state = rowState;
    if (this.state === 'p') {
      if (rule.bound && value === rule.bound.at && (rule.bound.before === null || period < rule.bound.before)) this.state = 'b';
      else if (rule.isRounded) this.state = 'r';
    }
    return null;
  }
}

const PER_HUNDRED = /%|pour 100 |pour cent/i;

/** Whether a unit that is written in a cell is that of the indicator: « places pour 100 enfants » are a percentage too. */
const isUnitOf = (written: '%' | '‰' | '€', unit: string): boolean => (written === '%' ? PER_HUNDRED.test(unit) : unit.startsWith(written));
