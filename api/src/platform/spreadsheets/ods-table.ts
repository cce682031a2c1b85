import { CELL_KINDS, type MergedRange, percentText, spreadMerged } from './sheet-cells';
import { MAX_CELLS } from './sheet-extent';
import { UnreadableWorkbook } from './unreadable-workbook';
import type { WorkbookSheet } from './read-workbook';

type Attributes = ReadonlyMap<string, string>;
/** Far beyond any place of a spreadsheet: what is announced is counted, and nothing made for it. */
const MOST = 2 ** 31;

const count = (attributes: Attributes, name: string): number => {
  const said = Number(attributes.get(name) ?? 1);
  return Number.isInteger(said) && said > 0 ? Math.min(said, MOST) : 1;
};

interface OdsCell {
  readonly text: string;
  readonly kind: number;
}

/** A row of an OpenDocument while it is read: only what is filled, by its column. */
export class OdsRow {
  readonly filled: { readonly column: number; readonly repeat: number; readonly cell: OdsCell }[] = [];
  readonly merges: { readonly column: number; readonly rows: number; readonly columns: number }[] = [];
  private column = 0;

  constructor(
    readonly repeat: number,
    readonly isHidden: boolean,
  ) {}

  add(attributes: Attributes, shown: string, isCovered: boolean): void {
    const repeat = count(attributes, 'number-columns-repeated');
    const cell = isCovered ? null : cellOf(attributes, shown);
    if (cell) this.filled.push({ column: this.column, repeat, cell });
    const [rows, columns] = [count(attributes, 'number-rows-spanned'), count(attributes, 'number-columns-spanned')];
    if (!isCovered && rows * columns > 1) this.merges.push({ column: this.column, rows, columns });
    this.column = Math.min(this.column + repeat, MOST);
  }
}

/** A sheet of an OpenDocument while it is read. What is repeated is made only where it is filled, and never beyond what may be held. */
export class OdsTable {
  private readonly rows: { readonly at: number; readonly row: OdsRow }[] = [];
  private readonly hiddenColumns = new Set<number>();
  private readonly hiddenRuns: { readonly from: number; readonly to: number }[] = [];
  private height = 0;
  private nextRow = 0;
  private nextColumn = 0;
  private width = 0;

  constructor(
    private readonly name: string,
    private readonly isHidden: boolean,
  ) {}

  takeColumns(attributes: Attributes): void {
    const repeat = count(attributes, 'number-columns-repeated');
    const isHidden = isCollapsed(attributes);
    for (let i = 0; isHidden && i < Math.min(repeat, MAX_COLUMNS); i++) this.hiddenColumns.add(this.nextColumn + i);
    this.nextColumn = Math.min(this.nextColumn + repeat, MOST);
  }

  startRow(attributes: Attributes): OdsRow {
    return new OdsRow(count(attributes, 'number-rows-repeated'), isCollapsed(attributes));
  }

  /** Cells of the rectangle up to the last filled one. */
  get size(): number {
    return this.height * this.width;
  }

  take(row: OdsRow): void {
    const last = row.filled.at(-1);
    if (last) {
      this.rows.push({ at: this.nextRow, row });
      this.height = Math.min(this.nextRow + row.repeat, MOST);
      this.width = Math.max(this.width, last.column + last.repeat);
      if (this.size > MAX_CELLS) throw new UnreadableWorkbook('TOO_SPREAD');
    }
    if (row.isHidden) this.hiddenRuns.push({ from: this.nextRow, to: this.nextRow + row.repeat });
    this.nextRow = Math.min(this.nextRow + row.repeat, MOST);
  }

  toSheet(): WorkbookSheet {
    const rows = Array.from({ length: this.height }, () => new Array<string>(this.width).fill(''));
    const kinds = Array.from({ length: this.height }, () => new Uint8Array(this.width));
    const merges: MergedRange[] = [];
    for (const { at, row } of this.rows) {
      for (let line = at; line < at + row.repeat; line++) {
        for (const { column, repeat, cell } of row.filled) {
          (rows[line] as string[]).fill(cell.text, column, column + repeat);
          (kinds[line] as Uint8Array).fill(cell.kind, column, column + repeat);
        }
      }
      for (const { column, rows: height, columns } of row.merges)
        merges.push({ startRow: at, endRow: at + height - 1, startCol: column, endCol: column + columns - 1 });
    }
    spreadMerged(merges, rows, kinds);
    const hiddenRows = new Set<number>();
    for (const { from, to } of this.hiddenRuns) for (let row = from; row < Math.min(to, this.height); row++) hiddenRows.add(row);
    const hiddenColumns = new Set([...this.hiddenColumns].filter((column) => column < this.width));
    return { name: this.name, isHidden: this.isHidden, rows, kinds, hiddenRows, hiddenColumns, merges };
  }
}

/** Columns of a spreadsheet at most. */
const MAX_COLUMNS = 16_384;
/** Hidden by hand, or by a filter. */
const isCollapsed = (attributes: Attributes): boolean => ['collapse', 'filter'].includes(attributes.get('visibility') ?? '');

/** Null of a cell that says nothing. */
function cellOf(attributes: Attributes, shown: string): OdsCell | null {
  const type = attributes.get('value-type');
  const value = attributes.get('value') ?? '';
  if (type === 'error') return { text: shown, kind: CELL_KINDS.error };
  if (type === 'float' || type === 'currency') return numeric(value, shown, (number) => ({ text: String(number), kind: CELL_KINDS.number }));
  if (type === 'percentage') return numeric(value, shown, (number) => ({ text: percentText(number), kind: CELL_KINDS.percent }));
  if (type === 'date') return { text: (attributes.get('date-value') ?? shown).replace(/T00:00:00(\.0{1,9})?$/, '').slice(0, 19), kind: CELL_KINDS.date };
  if (type === 'boolean') return { text: attributes.get('boolean-value') ?? shown, kind: CELL_KINDS.text };
  const text = shown === '' ? (attributes.get('string-value') ?? '') : shown;
  const formula = attributes.get('formula');
  if (formula !== undefined && type === undefined && text === '') return { text: `=${formula.replace(/^of:=|^=/, '')}`, kind: CELL_KINDS.formula };
  // the error of a formula that an older LibreOffice wrote as a text
  if (formula !== undefined && /^(#[A-Z/0!?]{2,12}|Err:\d{3})$/.test(text)) return { text, kind: CELL_KINDS.error };
  return text === '' ? null : { text, kind: CELL_KINDS.text };
}

function numeric(value: string, shown: string, read: (number: number) => OdsCell): OdsCell | null {
  if (value !== '' && Number.isFinite(Number(value))) return read(Number(value));
  return shown === '' ? null : { text: shown, kind: CELL_KINDS.text };
}
