import { IMPORT_SKIP_REASONS, type ImportIssueReason, type ImportNoteKind, type ImportSkipReason } from '@maillage/domain';
import type { CellBatch, ReadingIssue, ReadingNote } from '../cell-batch';
import type { Mapping } from '../mapping';
import { SeenCells } from './seen-cells';
import type { Territories, Territory } from './territories';
import { type WaitingCell, WaitingCells } from './waiting-cells';

const BATCH_CELLS = 5000;
const BATCH_ISSUES = 500;
/** Rows that give nothing count too, so that somebody hears of the progress. */
const BATCH_ROWS = 20_000;
/** Above any period. */
const PERIODS = 1_000_000;
const FOUND_CHARACTERS = 80;
/** Values that are shown as they were read: those of a network, or enough to see how a column is read. */
const SHOWN_OF_AN_INDICATOR = 40;
const SHOWN = 400;

/** A copy that does not keep the whole chunk of the file in memory. */
const shortened = (text: string): string => Buffer.from(text.slice(0, FOUND_CHARACTERS)).toString();

const emptyBatch = (): Omit<CellBatch, 'rowsRead' | 'skipped' | 'notes' | 'hasRepeats' | 'communeCodes'> => ({
  lines: [],
  kinds: [],
  territoryCodes: [],
  indicatorIndexes: [],
  periods: [],
  values: [],
  states: [],
  columns: [],
  issues: [],
  readings: [],
});

/** Collects values into batches. */
export class CellSink {
  rowsRead = 0;
  private batch = emptyBatch();
  private rowsBefore = 0;
  private readonly skipped = Object.fromEntries(IMPORT_SKIP_REASONS.map((reason) => [reason, 0])) as Record<ImportSkipReason, number>;
  private readonly notes = new Map<string, { -readonly [K in keyof ReadingNote]: ReadingNote[K] }>();
  private readonly shownOf: number[];
  private shown = 0;
  private hasRepeats = false;
  /** The entries of one indicator are one series each period. */
  private readonly seriesOf: readonly number[];
  private readonly isCount: readonly boolean[];
  private readonly isSummed: boolean;
  private readonly seen = new SeenCells();
  private readonly waiting = new WaitingCells();

  constructor(
    { columns, valueRules }: Mapping,
    private readonly headers: readonly string[],
    private readonly territories: Territories,
  ) {
    const codes = [...new Set(columns.map(({ indicatorCode }) => indicatorCode))];
    this.seriesOf = columns.map(({ indicatorCode }) => codes.indexOf(indicatorCode) * PERIODS);
    this.isCount = columns.map(({ indicatorCode }) => valueRules.byIndicator[indicatorCode]?.isCount ?? false);
    this.isSummed = valueRules.isSummed;
    this.shownOf = columns.map(() => 0);
  }

  get isFull(): boolean {
    const { lines, issues } = this.batch;
    return lines.length >= BATCH_CELLS || issues.length >= BATCH_ISSUES || this.rowsRead - this.rowsBefore >= BATCH_ROWS;
  }

  take(): CellBatch {
    const { batch } = this;
    this.batch = emptyBatch();
    this.rowsBefore = this.rowsRead;
    const { rowsRead, hasRepeats } = this;
    return {
      ...batch,
      rowsRead,
      skipped: { ...this.skipped },
      notes: Array.from(this.notes.values(), (note) => ({ ...note })),
      hasRepeats,
      communeCodes: this.territories.communeCodes,
    };
  }

  skip(reason: ImportSkipReason, count = 1): void {
    this.skipped[reason] += count;
  }

  /** Notes how a column was understood, once for all its cells. */
  note(kind: ImportNoteKind, place: number, found: string, because: string | null): void {
    const key = `${kind} ${place}`;
    const before = this.notes.get(key);
    if (before) before.count++;
    else {
      const column = this.headers[place] ?? null;
      this.notes.set(key, { kind, column, found: shortened(found), because: because === null ? null : shortened(because), count: 1 });
    }
  }

  report(line: number, column: number, reason: ImportIssueReason, found: string): void {
    this.batch.issues.push({ line, column: this.headers[column] ?? null, reason, found: shortened(found) });
  }

  pass(issues: readonly ReadingIssue[]): void {
    for (const issue of issues) this.batch.issues.push(issue);
  }

  add(line: number, territory: Territory, entry: number, period: number, value: number | null, state: string, column: number, found: string): void {
    const series = (this.seriesOf[entry] ?? 0) + period;
    const cell = { line, territory, entry, period, value, state, column };
    if ((this.shownOf[entry] ?? 0) < SHOWN_OF_AN_INDICATOR && this.shown < SHOWN) this.show(cell, found);
    if (territory.part !== null) {
      if (this.isCount[entry] && !this.waiting.putPart(series, cell, territory.part, this.isSummed))
        this.report(line, column, 'DUPLICATE', `${territory.part} ${period}`);
      return;
    }
    if ((this.isSummed || territory.kind === 'country') && this.waiting.put(series, cell, this.isSummed)) return;
    if (this.isSummed || territory.kind === 'country' || !this.seen.add(series, territory.index)) this.hasRepeats = true;
    this.push(line, territory, entry, period, value, state, column);
  }

  /** What waited for the end of the file. */
  *finish(): Generator<CellBatch> {
    const hasCommune = (series: number, code: string): boolean => {
      const index = this.territories.communeIndex(code);
      return index !== null && this.seen.has(series, index);
    };
    for (const { line, territory, entry, period, value, state, column } of this.waiting.all(hasCommune)) {
      this.push(line, territory, entry, period, value, state, column);
      if (this.isFull) yield this.take();
    }
  }

  private show({ line, territory, entry, period, value, state, column }: WaitingCell, found: string): void {
    this.shown++;
    this.shownOf[entry] = (this.shownOf[entry] ?? 0) + 1;
    const { kind, part, code } = territory;
    const told = { line, column: this.headers[column] ?? null, kind, territoryCode: part ?? code, indicatorIndex: entry, period, value, state };
    this.batch.readings.push({ ...told, found: shortened(found) });
  }

  private push(line: number, territory: Territory, entry: number, period: number, value: number | null, state: string, column: number): void {
    const { batch } = this;
    batch.lines.push(line);
    batch.kinds.push(territory.kind);
    batch.territoryCodes.push(territory.code);
    batch.indicatorIndexes.push(entry);
    batch.periods.push(period);
    batch.values.push(value);
    batch.states.push(state);
    batch.columns.push(column);
  }
}
