import fc from 'fast-check';
import { addDays, type CivilDateText, daysBetween } from '../calendar/civil-date';
import { isSameValue, printCell } from './workbook-cells';
import type { CellKind, CellValue, WorkbookColumn, WorkbookFile, WorkbookFileRow, WorkbookRow, WorkbookTable } from './workbook-table';

const KINDS: readonly CellKind[] = ['text', 'integer', 'decimal', 'money', 'date', 'choice', 'choices', 'yes_no'];
const LABELS = ['Non prévu', 'En place', 'À démarrer', 'Non concerné', 'non-prevu', 'En place', 'a ; b', '—', ''];

/** A day as a spreadsheet counts it, from 1900 or from 1904. */
export const serialOf = (day: CivilDateText, countsFrom1904 = false): number => daysBetween(countsFrom1904 ? '1904-01-01' : '1899-12-30', day);

/** Any column of that key. */
export const anyColumn = (key: string): fc.Arbitrary<WorkbookColumn> =>
  fc.record({
    key: fc.constant(key),
    title: fc.string(),
    kind: fc.constantFrom(...KINDS),
    editable: fc.constant(true),
    choices: fc.subarray(LABELS, { minLength: 1 }).map((labels) => labels.map((label, place) => ({ code: `c${place}`, label }))),
  });

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('=1+1', '+33 1', '-', '@x', "'=x", 'a\r\nb', 'é', '12/03/2026', '1.250', '  x ', '_x0041_', '\uffff', '<&>"'),
);

/** Any value that may stand in the column; errors of a spreadsheet are no texts that are kept. */
export function anyValueOf(column: WorkbookColumn): fc.Arbitrary<CellValue> {
  const codes = (column.choices ?? []).map(({ code }) => code);
  const some: Readonly<Record<CellKind, fc.Arbitrary<CellValue>>> = {
    text: anyText,
    integer: fc
      .maxSafeInteger()
      .map((value) => Number(value.toPrecision(15)))
      .filter(Number.isSafeInteger),
    decimal: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).filter((value) => value === 0 || Math.abs(value) > 1e-15),
    money: fc.integer({ min: -1e12, max: 1e12 }).map((cents) => cents / 100),
    date: fc.integer({ min: 0, max: 73_000 }).map((days) => addDays('1950-01-01', days)),
    choice: codes.length > 0 ? fc.constantFrom(...codes) : fc.constant(null),
    choices: fc.subarray(codes),
    yes_no: fc.boolean(),
  };
  return fc.oneof({ weight: 1, arbitrary: fc.constant(null) }, { weight: 9, arbitrary: some[column.kind] });
}

/** Any columns, and rows of them. */
export const anyTable: fc.Arbitrary<WorkbookTable> = fc
  .integer({ min: 1, max: 6 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, place) => anyColumn(`k${place}`))))
  .chain((columns) => {
    const values = fc.record(Object.fromEntries(columns.map((column) => [column.key, anyValueOf(column)])));
    return fc.tuple(fc.constant(columns), fc.array(values, { maxLength: 12 }));
  })
  .map(([columns, rows]) => ({ columns, rows: rows.map((values, place): WorkbookRow => ({ id: `r${place}`, version: place, values })) }));

/** A cell of a table, and another value of it. */
export interface Edit {
  readonly rowId: string;
  readonly column: string;
  readonly after: CellValue;
}

/** Edits of cells of a table, each once and each another value. */
export function anyEdits({ columns, rows }: WorkbookTable): fc.Arbitrary<Edit[]> {
  if (rows.length === 0) return fc.constant([]);
  const cell = fc
    .tuple(fc.constantFrom(...rows), fc.constantFrom(...columns))
    .chain(([row, column]) => anyValueOf(column).map((after): Edit => ({ rowId: row.id, column: column.key, after })));
  const isAnother = ({ rowId, column, after }: Edit): boolean => {
    const shape = columns.find(({ key }) => key === column) as WorkbookColumn;
    return !isSameValue(rows.find(({ id }) => id === rowId)?.values[column], after, shape);
  };
  return fc.uniqueArray(cell, { selector: ({ rowId, column }) => `${rowId} ${column}`, maxLength: 8 }).map((edits) => edits.filter(isAnother));
}

/** The table with those cells changed. */
export const edited = ({ columns, rows }: WorkbookTable, edits: readonly Edit[]): WorkbookTable => ({
  columns,
  rows: rows.map((row) => ({
    ...row,
    values: { ...row.values, ...Object.fromEntries(edits.flatMap((edit) => (edit.rowId === row.id ? [[edit.column, edit.after]] : []))) },
  })),
});

/** The table as a file that holds it, in that order of rows. */
export function asFile({ columns, rows }: WorkbookTable, print: typeof printCell = printCell): WorkbookFile {
  const row = ({ id, values }: WorkbookRow, place: number): WorkbookFileRow => ({
    line: place + 2,
    id,
    cells: Object.fromEntries(columns.map((column) => [column.key, print(values[column.key], column)])),
  });
  return { rows: rows.map(row) };
}
