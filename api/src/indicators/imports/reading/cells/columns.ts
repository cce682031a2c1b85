import type { ReadingIssue } from '../cell-batch';
import type { Mapping } from '../mapping';
import { plain } from '../value/plain-words';

/** No such column. */
export const NONE = -1;

/** Places of the columns of a mapping among the headers of a file. */
export class ColumnPlaces {
  readonly missing: ReadingIssue[] = [];
  private readonly byName: ReadonlyMap<string, number>;
  private readonly byPlainName: ReadonlyMap<string, number>;

  constructor(
    headers: readonly string[],
    private readonly headerLine: number,
  ) {
    const places = headers.map((header, i) => [header, i] as const).reverse();
    this.byName = new Map(places);
    this.byPlainName = new Map(places.map(([header, i]) => [plain(header), i]));
  }

  /** Place of a header; `NONE` where the mapping has none, and where the file lacks it, which is told. */
  of(header: string | null): number {
    if (header === null || header === '') return NONE;
    const place = this.byName.get(header) ?? this.byPlainName.get(plain(header));
    if (place !== undefined) return place;
    if (!this.missing.some(({ column }) => column === header)) {
      this.missing.push({ line: this.headerLine, column: header, reason: 'COLUMN_MISSING', found: null });
    }
    return NONE;
  }
}

/** A condition that each row must meet. */
export class RowFilter {
  private readonly cache = new Map<string, boolean>();

  constructor(
    readonly place: number,
    private readonly accepted: ReadonlySet<string>,
  ) {}

  accepts(text: string): boolean {
    const known = this.cache.get(text);
    if (known !== undefined) return known;
    const isAccepted = this.accepted.has(plain(text));
    if (this.cache.size < 1000) this.cache.set(text, isAccepted);
    return isAccepted;
  }
}

/** Several values of one column are alternatives, several columns are conditions that all hold. */
export function rowFilters({ filters }: Mapping, places: ColumnPlaces): RowFilter[] {
  const byPlace = Map.groupBy(filters, ({ column }) => places.of(column));
  byPlace.delete(NONE);
  return [...byPlace].map(([place, wanted]) => new RowFilter(place, new Set(wanted.map(({ value }) => plain(value)))));
}
