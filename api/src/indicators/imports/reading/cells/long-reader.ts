import type { Mapping } from '../mapping';
import type { Recognition } from '../recognition';
import { plain } from '../value/plain-words';
import { NONE } from './columns';
import { RowReader, type Entry } from './row-reader';
import type { Territory } from './territories';

const TOTAL = '_T';
const NO_ENTRIES: readonly Entry[] = [];

/** Rows with one value each. */
export class LongReader extends RowReader {
  private readonly valuePlace: number;
  private readonly indicatorPlace: number;
  private readonly dimensions: readonly { readonly name: string; readonly place: number }[];
  /** « DIM=VALUE » that some indicator asks for: a row with any other is of none. */
  private readonly asked: ReadonlySet<string>;
  private readonly byName: ReadonlyMap<string, readonly Entry[]>;
  private readonly byKey: ReadonlyMap<string, readonly Entry[]>;
  private readonly byText = new Map<string, readonly Entry[]>();

  constructor(recognition: Recognition, mapping: Mapping) {
    super(recognition, mapping);
    this.valuePlace = this.places.of(mapping.valueColumn);
    this.indicatorPlace = this.places.of(mapping.indicatorColumn);
    this.dimensions = mapping.valueRules.dimensionColumns
      .map((name) => ({ name, place: this.places.of(name) }))
      .filter(({ place }) => place !== NONE)
      .sort((a, b) => (a.name < b.name ? -1 : 1));
    const keys = mapping.columns.map(({ column }) => column.split('|'));
    this.asked = new Set(keys.flatMap(([, ...conditions]) => conditions));
    this.byName = Map.groupBy(this.entries, ({ index }) => mapping.columns[index]?.column ?? '');
    this.byKey = Map.groupBy(this.entries, ({ index }) => keyOf(keys[index] ?? []));
  }

  override start(): boolean {
    return super.start() && this.valuePlace !== NONE;
  }

  protected readValues(territory: Territory): void {
    const entries = this.entriesOfRow();
    if (!entries) return;
    const rowState = this.stateOfRow();
    if (rowState === null) return;
    for (const entry of entries) {
      const period = this.periodOf(entry);
      if (period !== null) this.takeCell(entry, this.valuePlace, territory, period, rowState);
    }
  }

  protected holdsFigures(): boolean {
    return /\d/.test(this.row[this.valuePlace] ?? '');
  }

  /** What the row is about; null where that is nothing of ours, which is counted. */
  private entriesOfRow(): readonly Entry[] | null {
    const { row } = this;
    let conditions = '';
    for (const { name, place } of this.dimensions) {
      const value = row[place] ?? '';
      if (value === TOTAL) continue;
      const condition = `${name}=${value}`;
      if (!this.asked.has(condition)) {
        this.sink.skip('filtered');
        return null;
      }
      conditions += `|${condition}`;
    }
    const text = this.indicatorPlace === NONE ? '' : (row[this.indicatorPlace] ?? '');
    const entries = this.named(conditions === '' ? text : text + conditions);
    if (entries.length) return entries;
    this.sink.skip(conditions === '' ? 'other_indicator' : 'filtered');
    return null;
  }

  private named(text: string): readonly Entry[] {
    const known = this.byText.get(text);
    if (known) return known;
    // as it is written first: « a_b » and « ab » are two codes, and one word
    const entries = this.byName.get(text) ?? this.byKey.get(keyOf(text.split('|'))) ?? NO_ENTRIES;
    if (this.byText.size < 10_000) this.byText.set(text, entries);
    return entries;
  }
}

/** An indicator's name without case and accents, and its conditions in one order. */
const keyOf = ([name = '', ...conditions]: readonly string[]): string => [plain(name), ...conditions.sort()].join('|');
