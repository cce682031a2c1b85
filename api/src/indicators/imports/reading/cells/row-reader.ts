import { isPeriod, type Periodicity } from '@maillage/domain';
import type { IndicatorRule, Mapping } from '../mapping';
import type { Recognition } from '../recognition';
import { NumberReader } from '../value/number-text';
import { isLastQuarter } from '../value/period-text';
import { stateReader } from '../value/state-words';
import { CellSink } from './cell-sink';
import { ColumnPlaces, NONE, rowFilters, type RowFilter } from './columns';
import { Periods } from './periods';
import { Territories, type Territory } from './territories';

/** One indicator of the mapping, ready to be read. */
export interface Entry {
  /** Place in `mapping.columns`. */
  readonly index: number;
  readonly place: number;
  /** Where the row does not tell it. */
  readonly period: number | null;
  readonly periods: Periods;
  readonly rule: IndicatorRule;
}

/** « Source : Insee… » below a table: one cell, and nothing beside it. */
const isNote = (row: readonly string[]): boolean => row.filter((cell) => cell !== '').length === 1;

const WITHOUT_NUMBER = new Set(['s', 'n', 'x']);
const YEARLY: IndicatorRule = { periodicity: 'year' };

/** What reading a row of either layout needs. */
export abstract class RowReader {
  readonly sink: CellSink;
  protected readonly places: ColumnPlaces;
  protected readonly entries: readonly Entry[];
  protected readonly numbers: NumberReader;
  private readonly territories: Territories;
  private readonly territoryPlace: number;
  private readonly levelPlace: number;
  private readonly periodPlace: number;
  private readonly multiplierPlace: number;
  private readonly filters: readonly RowFilter[];
  private readonly statuses: readonly { readonly place: number; readonly read: (text: string) => string | null }[];

  private readonly headerLine: number;

  constructor(recognition: Recognition, mapping: Mapping) {
    const { valueRules } = mapping;
    this.headerLine = recognition.headerLine;
    this.places = new ColumnPlaces(recognition.headers, recognition.headerLine);
    this.territories = new Territories(valueRules.level, valueRules.territoryAliases, recognition.hasLostZeros);
    this.sink = new CellSink(mapping, recognition.headers, this.territories);
    this.numbers = recognition.encoding === 'xlsx' ? new NumberReader('.', true) : new NumberReader(recognition.decimalMark);
    this.territoryPlace = this.places.of(mapping.territoryColumn);
    this.levelPlace = this.places.of(mapping.levelColumn);
    this.periodPlace = this.places.of(mapping.periodColumn);
    this.multiplierPlace = this.places.of(valueRules.multiplierColumn);
    this.filters = rowFilters(mapping, this.places);
    const statusColumns = [mapping.statusColumn, ...valueRules.moreStatusColumns].filter((column) => column !== null);
    this.statuses = statusColumns.map((column) => ({ place: this.places.of(column), read: stateReader(column) })).filter(({ place }) => place !== NONE);
    this.entries = this.entriesOf(mapping);
  }

  /** Whether the columns that each row needs are there; those that are not are told. */
  start(): boolean {
    this.sink.pass(this.places.missing);
    const needsPeriod = this.entries.some(({ period }) => period === null);
    return this.territoryPlace !== NONE && (!needsPeriod || this.periodPlace !== NONE);
  }

  readRow(row: readonly string[], line: number): void {
    this.sink.rowsRead++;
    for (const filter of this.filters) {
      if (!filter.accepts(row[filter.place] ?? '')) return this.sink.skip('filtered');
    }
    const text = row[this.territoryPlace] ?? '';
    const territory = this.territories.find(text, this.levelPlace === NONE ? null : (row[this.levelPlace] ?? ''));
    if (typeof territory === 'object') {
      if (territory.part !== null) this.sink.skip('other_level');
      return this.readValues(row, line, territory);
    }
    if (territory !== 'unreadable') this.sink.skip(territory);
    else if (isNote(row)) this.sink.skip('no_territory');
    else this.sink.report(line, this.territoryPlace, 'TERRITORY_UNREADABLE', text);
  }

  protected abstract readValues(row: readonly string[], line: number, territory: Territory): void;

  private entriesOf(mapping: Mapping): Entry[] {
    const readers = new Map<Periodicity, Periods>();
    const periodsOf = (periodicity: Periodicity): Periods => {
      const reader = readers.get(periodicity) ?? new Periods(periodicity);
      readers.set(periodicity, reader);
      return reader;
    };
    return mapping.columns.flatMap(({ column, indicatorCode, period }, index) => {
      const rule = mapping.valueRules.byIndicator[indicatorCode] ?? YEARLY;
      const place = mapping.layout === 'wide' ? this.places.of(column) : NONE;
      const fixed = period ?? (this.periodPlace === NONE ? mapping.fixedPeriod : null);
      if (fixed !== null && !isPeriod(fixed, rule.periodicity)) {
        this.sink.pass([{ line: this.headerLine, column: column || null, reason: 'PERIOD_UNREADABLE', found: String(fixed) }]);
        return [];
      }
      return [{ index, place, period: fixed, periods: periodsOf(rule.periodicity), rule }];
    });
  }

  /** The period of an entry in a row; null where there is none to take, which is told. */
  protected periodOf(entry: Entry, row: readonly string[], line: number): number | null {
    if (entry.period !== null) return entry.period;
    const text = row[this.periodPlace] ?? '';
    if (entry.rule.isOfLastQuarter && !isLastQuarter(text)) {
      this.sink.skip('other_period');
      return null;
    }
    const period = entry.periods.read(text);
    if (period === null) this.sink.report(line, this.periodPlace, 'PERIOD_UNREADABLE', text);
    return period;
  }

  /** The state that the row gives to its values, `p` where it tells nothing; null for a word that is no state, which is told. */
  protected stateOf(row: readonly string[], line: number): string | null {
    let state = 'p';
    for (const { place, read } of this.statuses) {
      const text = row[place] ?? '';
      const letter = read(text);
      if (letter === null) {
        this.sink.report(line, place, 'STATE_UNKNOWN', text);
        return null;
      }
      if (WITHOUT_NUMBER.has(letter)) return letter;
      if (letter !== 'p') state = letter;
    }
    return state;
  }

  /**
   * The number of a cell and its state, in `numbers`; false for what is none, which is told. A state that has no number has none, whatever
   * stands in the cell.
   */
  protected readCell(row: readonly string[], place: number, line: number, rowState: string, { rule }: Entry, period: number): boolean {
    const { numbers } = this;
    if (WITHOUT_NUMBER.has(rowState)) {
      numbers.value = null;
      numbers.state = rowState;
      return true;
    }
    const text = row[place] ?? '';
    if (!numbers.read(text)) {
      this.sink.report(line, place, 'NUMBER_UNREADABLE', text);
      return false;
    }
    if (numbers.value === null) return true;
    if (this.multiplierPlace !== NONE && !this.multiply(row, line)) return false;
    if (rowState !== 'p') numbers.state = rowState;
    if (numbers.state === 'p') {
      if (rule.bound && numbers.value === rule.bound.at && (rule.bound.before === null || period < rule.bound.before)) numbers.state = 'b';
      else if (rule.isRounded) numbers.state = 'r';
    }
    return true;
  }

  private multiply(row: readonly string[], line: number): boolean {
    const text = row[this.multiplierPlace] ?? '';
    if (text === '0' || text === '') return true;
    const exponent = Number(text);
    if (!Number.isInteger(exponent) || Math.abs(exponent) > 12) {
      this.sink.report(line, this.multiplierPlace, 'NUMBER_UNREADABLE', text);
      return false;
    }
    this.numbers.value = Number(`${this.numbers.value}e${exponent}`);
    return true;
  }
}
