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

  protected readValues(territory: Territory): void {
    const rowState = this.stateOfRow();
    if (rowState === null) return;
    for (const group of this.groups) {
      const [entry] = group;
      const period = this.periodOf(entry);
      if (period === null) {
        // the same cell would be told for each column
        if (entry.rule.isOfLastQuarter) continue;
        return;
      }
      if (group.length > 1) this.readSum(group, territory, rowState, period);
      else this.takeCell(entry, entry.place, territory, period, rowState);
    }
  }

  protected holdsFigures(): boolean {
    return this.entries.some(({ place }) => /\d/.test(this.row[place] ?? ''));
  }

  /** Columns of a producer's census, which it writes in one manner: a cell that can be two numbers is not waited for. */
  private readSum(group: readonly [Entry, ...Entry[]], territory: Territory, rowState: string, period: number): void {
    const { line, row, values } = this;
    let sum: number | null = 0;
    let state = 'p';
    for (const entry of group) {
      const reason = this.readCell(entry, entry.place, period, rowState);
      if (reason !== null) return this.sink.report(line, entry.place, reason, row[entry.place] ?? '');
      state = strongerState(state, values.state);
      sum = sum === null || values.value === null ? null : sum + values.value;
    }
    this.sink.add(line, territory, group[0].index, period, sum, state, group[0].place, group.map(({ place }) => row[place] ?? '').join(' + '));
  }
}
