import type { Mapping } from '../mapping';
import type { Recognition } from '../recognition';
import { NONE } from './columns';
import { RowReader, type Entry } from './row-reader';
import type { Territory } from './territories';
import { strongerState } from './waiting-cells';

/** Rows with one column per indicator. */
export class WideReader extends RowReader {
  /** Columns of one indicator and period, which are added up; most are alone. */
  private readonly groups: readonly (readonly [Entry, ...Entry[]])[];

  constructor(recognition: Recognition, mapping: Mapping) {
    super(recognition, mapping);
    const grouped = Map.groupBy(this.entries, ({ index, period }) => `${mapping.columns[index]?.indicatorCode}:${period}`);
    // a sum that lacks one of its parts is none
    this.groups = [...grouped.values()].filter((group) => group.every(({ place }) => place !== NONE)) as [Entry, ...Entry[]][];
  }

  protected readValues(row: readonly string[], line: number, territory: Territory): void {
    const rowState = this.stateOf(row, line);
    if (rowState === null) return;
    for (const group of this.groups) {
      const [entry] = group;
      const period = this.periodOf(entry, row, line);
      if (period === null) {
        // the same cell would be told for each column
        if (entry.rule.isOfLastQuarter) continue;
        return;
      }
      if (group.length > 1) this.readSum(group, row, line, territory, rowState, period);
      else if (this.readCell(row, entry.place, line, rowState, entry, period)) {
        this.sink.add(line, territory, entry.index, period, this.numbers.value, this.numbers.state, entry.place);
      }
    }
  }

  private readSum(group: readonly [Entry, ...Entry[]], row: readonly string[], line: number, territory: Territory, rowState: string, period: number): void {
    let sum: number | null = 0;
    let state = 'p';
    for (const entry of group) {
      if (!this.readCell(row, entry.place, line, rowState, entry, period)) return;
      const { value } = this.numbers;
      state = strongerState(state, this.numbers.state);
      sum = sum === null || value === null ? null : sum + value;
    }
    this.sink.add(line, territory, group[0].index, period, sum, state, group[0].place);
  }
}
