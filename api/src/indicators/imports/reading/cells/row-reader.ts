import { type ImportIssueReason, isPeriod, type Periodicity } from '@maillage/domain';
import { CELL_KINDS, MERGED } from '../../../../platform/spreadsheets';
import type { IndicatorRule, Mapping } from '../mapping';
import type { Recognition } from '../recognition';
import { type DateOrder, isLastQuarter } from '../value/period-text';
import { readableText } from '../value/readable-text';
import { stateReader } from '../value/state-words';
import { joinedCode } from '../value/territory-code';
import { CellSink } from './cell-sink';
import { CellValues, isWithoutNumber } from './cell-values';
import { ColumnPlaces, NONE, rowFilters, type RowFilter } from './columns';
import { Periods } from './periods';
import { Territories, type Territory } from './territories';
import { UndecidedCells } from './undecided-cells';

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

/** A row of totals, which may say so in any of its cells. */
const TOTALS = /^(?:total|ensemble)\b/i;

const MARKS = { comma: ',', dot: '.' } as const;
const MAX_EXPONENT = 12;
const YEARLY: IndicatorRule = { periodicity: 'year' };

/** What reading a row of either layout needs. */
export abstract class RowReader {
  readonly sink: CellSink;
  protected readonly places: ColumnPlaces;
  protected readonly entries: readonly Entry[];
  protected readonly values = new CellValues();
  /** The row that is read. */
  protected row: readonly string[] = [];
  protected line = 0;
  private kinds: Uint8Array | null = null;
  private readonly undecided: UndecidedCells;
  private readonly territories: Territories;
  private readonly territoryPlace: number;
  private readonly levelPlace: number;
  private readonly departementColumn: string | null;
  private readonly departementPlace: number;
  private readonly periodPlace: number;
  private readonly multiplierPlace: number;
  private readonly filters: readonly RowFilter[];
  private readonly statuses: readonly { readonly place: number; readonly read: (text: string) => string | null }[];

  private readonly headerLine: number;
  private readonly isCodeOptional: boolean;
  private readonly areNames: boolean;

  constructor(recognition: Recognition, mapping: Mapping) {
    const { valueRules } = mapping;
    this.headerLine = recognition.headerLine;
    this.isCodeOptional = valueRules.isCodeOptional ?? false;
    this.areNames = valueRules.areAliasesNames ?? false;
    this.places = new ColumnPlaces(recognition.headers, recognition.headerLine);
    this.territories = new Territories(valueRules.level, valueRules.territoryAliases, recognition.hasLostZeros, valueRules.areAliasesNames);
    this.sink = new CellSink(mapping, recognition.headers, this.territories);
    this.territoryPlace = this.places.of(mapping.territoryColumn);
    this.levelPlace = this.places.of(mapping.levelColumn);
    this.departementColumn = valueRules.departementColumn ?? null;
    this.departementPlace = this.places.of(this.departementColumn);
    this.periodPlace = this.places.of(mapping.periodColumn);
    this.multiplierPlace = this.places.of(valueRules.multiplierColumn);
    this.filters = rowFilters(mapping, this.places);
    const statusColumns = [mapping.statusColumn, ...valueRules.moreStatusColumns].filter((column) => column !== null);
    this.statuses = statusColumns.map((column) => ({ place: this.places.of(column), read: stateReader(column) })).filter(({ place }) => place !== NONE);
    this.entries = this.entriesOf(mapping, recognition.dateOrders?.[recognition.headers[this.periodPlace] ?? ''] ?? 'day_first');
    this.undecided = new UndecidedCells(mapping.columns.length, mapping.decimalMark ? MARKS[mapping.decimalMark] : null);
  }

  /** Whether the columns that each row needs are there; those that are not are told. */
  start(): boolean {
    this.sink.pass(this.places.missing);
    const needsPeriod = this.entries.some(({ period }) => period === null);
    return this.territoryPlace !== NONE && (!needsPeriod || this.periodPlace !== NONE);
  }

  readRow(row: readonly string[], line: number, kinds: Uint8Array | null): void {
    this.row = row;
    this.line = line;
    this.kinds = kinds;
    this.sink.rowsRead++;
    for (const filter of this.filters) {
      if (!filter.accepts(row[filter.place] ?? '')) return this.sink.skip('filtered');
    }
    const text = this.codeOfRow();
    const territory = this.territories.find(text, this.levelPlace === NONE ? null : (row[this.levelPlace] ?? ''));
    if (typeof territory === 'object') {
      if (kinds && (kinds[this.territoryPlace] ?? 0) & MERGED) this.sink.note('codes_spread', this.territoryPlace, text, null);
      if (this.areNames) this.sink.note('names_read', this.territoryPlace, text, null);
      if (territory.part !== null) this.sink.skip('other_level');
      return this.readValues(territory);
    }
    if (territory === 'no_territory' && this.lacksTerritory(text)) this.sink.report(line, this.territoryPlace, 'TERRITORY_MISSING', '');
    else if (territory !== 'unreadable') this.sink.skip(territory);
    else if (isNote(row)) this.sink.skip('no_territory');
    else this.sink.report(line, this.territoryPlace, 'TERRITORY_UNREADABLE', text);
  }

  /** Cells that only the whole of their column could decide. */
  finish(): void {
    for (const { line, place, entry: index, territory, period, rowState, text, exponent } of this.undecided.release()) {
      const { rule } = this.entries.find((candidate) => candidate.index === index) as Entry;
      const mark = text.includes(',') ? ',' : '.';
      const decision = this.undecided.decide(index, mark);
      const reason = decision ? this.values.readAs(text, decision.decimals, rule, period, rowState) : 'NUMBER_AMBIGUOUS';
      if (reason !== null) {
        this.sink.report(line, place, reason, text);
        continue;
      }
      this.values.shift(exponent);
      this.sink.add(line, territory, index, period, this.values.value, this.values.state, place, text);
      this.sink.note(decision?.decimals === mark ? 'decimals_decided' : 'thousands_decided', place, text, decision?.because ?? null);
    }
  }

  /** The code of the row, of two columns where the one of the commune lacks its département. */
  private codeOfRow(): string {
    const text = this.row[this.territoryPlace] ?? '';
    if (this.departementPlace === NONE) return text;
    const code = joinedCode(this.row[this.departementPlace] ?? '', text);
    if (code !== '') this.sink.note('codes_joined', this.territoryPlace, code, this.departementColumn);
    return code;
  }

  protected abstract readValues(territory: Territory): void;

  /** Whether figures stand in the row, where those of its indicators do. */
  protected abstract holdsFigures(): boolean;

  /** A row with figures and without a code is told, unless it says that it is a total. */
  private lacksTerritory(text: string): boolean {
    return !this.isCodeOptional && readableText(text) === '' && !isNote(this.row) && !this.row.some((cell) => TOTALS.test(cell.trim())) && this.holdsFigures();
  }

  private entriesOf(mapping: Mapping, order: DateOrder): Entry[] {
    const readers = new Map<Periodicity, Periods>();
    const periodsOf = (periodicity: Periodicity): Periods => {
      const reader = readers.get(periodicity) ?? new Periods(periodicity, order);
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

  /** The period of an entry in the row; null where there is none to take, which is told. */
  protected periodOf(entry: Entry): number | null {
    if (entry.period !== null) return entry.period;
    const text = this.row[this.periodPlace] ?? '';
    if (entry.rule.isOfLastQuarter && !isLastQuarter(text)) {
      this.sink.skip('other_period');
      return null;
    }
    const period = entry.periods.read(text);
    if (period === null) this.sink.report(this.line, this.periodPlace, 'PERIOD_UNREADABLE', text);
    return period;
  }

  /** The state that the row gives to its values, `p` where it tells nothing; null for a word that is no state, which is told. */
  protected stateOfRow(): string | null {
    let state = 'p';
    for (const { place, read } of this.statuses) {
      const text = this.row[place] ?? '';
      const letter = read(text);
      if (letter === null) {
        this.sink.report(this.line, place, 'STATE_UNKNOWN', text);
        return null;
      }
      if (isWithoutNumber(letter)) return letter;
      if (letter !== 'p') state = letter;
    }
    return state;
  }

  /** Takes the value of an entry; what can be two numbers waits for the rest of its column. */
  protected takeCell(entry: Entry, place: number, territory: Territory, period: number, rowState: string): void {
    const { line, row, values } = this;
    const text = row[place] ?? '';
    const exponent = this.exponentOfRow();
    if (exponent === null) return;
    const reason = this.readCell(entry, place, period, rowState);
    if (reason === null) {
      values.shift(exponent);
      return this.sink.add(line, territory, entry.index, period, values.value, values.state, place, text);
    }
    const cell = { line, place, entry: entry.index, territory, period, rowState, text, exponent };
    if (reason !== 'NUMBER_AMBIGUOUS' || !this.undecided.hold(cell)) this.sink.report(line, place, reason, text);
  }

  /** Why the cell of an entry gives no value; null when it gives one, in `values`. Nothing is told yet. */
  protected readCell({ index, rule }: Entry, place: number, period: number, rowState: string): ImportIssueReason | null {
    const { numbers } = this.values;
    const text = this.row[place] ?? '';
    const reason = this.values.read(text, this.kinds?.[place] ?? CELL_KINDS.text, rule, period, rowState);
    if (reason === null && (numbers.decimals !== null || numbers.thousands !== null)) this.undecided.learn(index, numbers, text);
    return reason;
  }

  /** The power of ten by which the row multiplies its values; null where it says none, which is told. */
  private exponentOfRow(): number | null {
    const text = this.multiplierPlace === NONE ? '' : (this.row[this.multiplierPlace] ?? '');
    if (text === '' || text === '0') return 0;
    const exponent = Number(text);
    if (Number.isInteger(exponent) && Math.abs(exponent) <= MAX_EXPONENT) return exponent;
    this.sink.report(this.line, this.multiplierPlace, 'NUMBER_UNREADABLE', text);
    return null;
  }
}
