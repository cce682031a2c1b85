import type { ImportIssueReason } from '@maillage/domain';
import { SKIP_REASONS, type CellBatch, type ReadingIssue, type SkipReason } from '../cell-batch';
import type { Mapping } from '../mapping';
import { SeenCells } from './seen-cells';
import type { Territories, Territory } from './territories';
import { WaitingCells } from './waiting-cells';

const BATCH_CELLS = 5000;
const BATCH_ISSUES = 500;
/** Rows that give nothing count too, so that somebody hears of the progress. */
const BATCH_ROWS = 20_000;
/** Above any period. */
const PERIODS = 1_000_000;
const FOUND_CHARACTERS = 80;

/** A copy that does not keep the whole chunk of the file in memory. */
const shortened = (text: string): string => Buffer.from(text.slice(0, FOUND_CHARACTERS)).toString();

const emptyBatch = (): Omit<CellBatch, 'rowsRead' | 'skipped' | 'communeCodes'> => ({
  lines: [],
  kinds: [],
  territoryCodes: [],
  indicatorIndexes: [],
  periods: [],
  values: [],
  states: [],
  columns: [],
  issues: [],
});

/** Collects values into batches. */
export class CellSink {
  rowsRead = 0;
  private batch = emptyBatch();
  private rowsBefore = 0;
  private readonly skipped = Object.fromEntries(SKIP_REASONS.map((reason) => [reason, 0])) as Record<SkipReason, number>;
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
  }

  get isFull(): boolean {
    const { lines, issues } = this.batch;
    return lines.length >= BATCH_CELLS || issues.length >= BATCH_ISSUES || this.rowsRead - this.rowsBefore >= BATCH_ROWS;
  }

  take(): CellBatch {
    const { batch } = this;
    this.batch = emptyBatch();
    this.rowsBefore = this.rowsRead;
    return { ...batch, rowsRead: this.rowsRead, skipped: { ...this.skipped }, communeCodes: this.territories.communeCodes };
  }

  skip(reason: SkipReason): void {
    this.skipped[reason]++;
  }

  report(line: number, column: number, reason: ImportIssueReason, found: string): void {
    this.batch.issues.push({ line, column: this.headers[column] ?? null, reason, found: shortened(found) });
  }

  pass(issues: readonly ReadingIssue[]): void {
    for (const issue of issues) this.batch.issues.push(issue);
  }

  add(line: number, territory: Territory, entry: number, period: number, value: number | null, state: string, column: number): void {
    const series = (this.seriesOf[entry] ?? 0) + period;
    let isFirst = true;
    if (territory.part !== null) {
      if (this.isCount[entry]) isFirst = this.waiting.putPart(series, { line, territory, entry, period, value, state, column }, territory.part, this.isSummed);
    } else if (this.isSummed || territory.kind === 'country') {
      isFirst = this.waiting.put(series, { line, territory, entry, period, value, state, column }, this.isSummed);
    } else {
      isFirst = this.seen.add(series, territory.index);
      if (isFirst) this.push(line, territory, entry, period, value, state, column);
    }
    if (!isFirst) this.report(line, column, 'DUPLICATE', `${territory.part ?? territory.code} ${period}`);
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
