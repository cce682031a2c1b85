import { type CellKind, printCell, printedChoices, type WorkbookColumn } from '@maillage/domain';
import { type CellLook, type CellRule, columnName, type SheetToWrite, type WrittenValue } from '../../platform/spreadsheets';
import { HELP_SHEET, ID_TITLE, LISTS_SHEET, markOf, TOLD_SHEET, VERSION_KEY, VERSION_TITLE } from '../marks';
import { helpRows } from './help';
import type { WorkbookToWrite } from './workbook-to-write';

/** Lines before the headings: the keys, the title, what is in force. */
const KEYS_LINE = 0;
const TITLE_LINE = 1;
const TOLD_LINE = 2;
const HEADINGS_LINE = 3;
const FIRST_LINE = 4;
/** Columns before those of the sheet: identifier, version. */
const OWN_COLUMNS = 2;
const WIDTH = 18;
/** A sheet with rows to add none of: some empty lines stay open, so that what is typed there is seen to be a line too many, and told. */
const FORMATS: Readonly<Record<CellKind, string | undefined>> = {
  text: '@',
  integer: '0',
  decimal: undefined,
  money: '#,##0.00',
  date: 'dd/mm/yyyy',
  choice: '@',
  choices: '@',
  yes_no: '@',
};
const HEADING_FILL = 'E3EAF4';
const OPEN_HEADING_FILL = 'D5EBDD';

const looks = {
  title: { isBold: true },
  told: { isMuted: true },
  key: { isMuted: true },
  heading: { isBold: true, isWrapped: true, fill: HEADING_FILL },
  openHeading: { isBold: true, isWrapped: true, fill: OPEN_HEADING_FILL },
} as const satisfies Record<string, CellLook>;

type SheetOf = WorkbookToWrite['sheets'][number];

/** The sheets of the file of a workbook: those of its kind, an explanation, and, hidden, the allowed values and what export it is. */
export function layOut(workbook: WorkbookToWrite): SheetToWrite[] {
  const lists = new Lists();
  const sheets = workbook.sheets.map((sheet) => layOutSheet(workbook, sheet, lists));
  return [...sheets, helpSheet(workbook), lists.sheet(), toldSheet(workbook)];
}

function layOutSheet(workbook: WorkbookToWrite, sheet: SheetOf, lists: Lists): SheetToWrite {
  const { columns, rows } = sheet;
  const lookOf = columns.map(({ kind, editable }) => {
    const format = FORMATS[kind];
    const plain = { isWrapped: kind === 'text', ...(format === undefined ? {} : { format }) };
    return { open: { ...plain, isOpen: true } as CellLook, locked: { ...plain, isMuted: editable } as CellLook };
  });
  const told = [...workbook.filters.map(({ name, value }) => `${name}\u202f: ${value}`)].join(' \u2013 ');
  const lastLine = FIRST_LINE + rows.length;
  const lastColumn = columnName(OWN_COLUMNS + columns.length);
  return {
    name: sheet.name,
    rows: [
      [markOf(workbook.exportId, workbook.kind, sheet.key), VERSION_KEY, ...columns.map(({ key }) => key)],
      ['', '', `${workbook.title}, ${workbook.networkName}. Exporté le ${workbook.at} par ${workbook.byName}.`],
      ['', '', told || 'Sans filtre\u202f: tout le réseau.'],
      [ID_TITLE, VERSION_TITLE, ...columns.map(({ title }) => title)],
      ...rows.map(({ id, version, values }): WrittenValue[] => [id, version, ...columns.map((column) => printCell(values[column.key], column))]),
    ],
    columns: [{ width: WIDTH, isHidden: true }, { width: WIDTH, isHidden: true }, ...columns.map(({ width = WIDTH }) => ({ width }))],
    hiddenRows: [KEYS_LINE],
    frozen: {
      rows: FIRST_LINE,
      columns:
        OWN_COLUMNS +
        Math.max(
          0,
          columns.findIndex(({ editable }) => editable),
        ),
    },
    look: (line, place) => {
      if (line === KEYS_LINE) return looks.key;
      if (line === TITLE_LINE) return place === OWN_COLUMNS ? looks.title : undefined;
      if (line === TOLD_LINE) return place === OWN_COLUMNS ? looks.told : undefined;
      const column = columns[place - OWN_COLUMNS];
      if (!column) return looks.key;
      if (line === HEADINGS_LINE) return column.editable ? looks.openHeading : looks.heading;
      const look = lookOf[place - OWN_COLUMNS];
      return column.editable && !rows[line - FIRST_LINE]?.locked?.has(column.key) ? look?.open : look?.locked;
    },
    rules:
      rows.length === 0
        ? []
        : columns.flatMap((column, place) =>
            rulesOf(column, `${columnName(place + OWN_COLUMNS + 1)}${FIRST_LINE + 1}:${columnName(place + OWN_COLUMNS + 1)}${lastLine}`, lists),
          ),
    filtered: `${columnName(OWN_COLUMNS + 1)}${HEADINGS_LINE + 1}:${lastColumn}${Math.max(lastLine, FIRST_LINE)}`,
    isProtected: true,
  };
}

/** A cell of several choices takes any text: a spreadsheet's list gives one. */
function rulesOf(column: WorkbookColumn, range: string, lists: Lists): CellRule[] {
  if (!column.editable) return [];
  const remark = column.help ? { remark: { title: column.title, text: column.help } } : {};
  const values = column.kind === 'choice' ? printedChoices(column) : column.kind === 'yes_no' ? ['oui', 'non'] : [];
  const source = values.length > 0 ? { source: lists.placeOf(values) } : {};
  return source.source || column.help ? [{ range, ...source, ...remark }] : [];
}

function helpSheet(workbook: WorkbookToWrite): SheetToWrite {
  const rows = helpRows(workbook);
  return {
    name: HELP_SHEET,
    rows: rows.map(({ cells }) => cells),
    columns: [{ width: 34 }, { width: 90 }],
    look: (line) => ({ isWrapped: true, isBold: rows[line]?.isHeading ?? false, format: '@' }),
    isProtected: true,
  };
}

const toldSheet = ({ exportId, kind, networkName, at }: WorkbookToWrite): SheetToWrite => ({
  name: TOLD_SHEET,
  isHidden: true,
  rows: [[markOf(exportId, kind, '-')], [networkName], [at], ['Cette feuille permet de reconnaître le classeur quand il revient. Ne la supprimez pas.']],
  isProtected: true,
});

/** Allowed values in a hidden sheet, a column for each list; columns of the same values share one. */
class Lists {
  private readonly lists: (readonly string[])[] = [];
  private readonly places = new Map<string, string>();

  /** Where the values stand, as a rule names them. */
  placeOf(values: readonly string[]): string {
    const key = values.join('\n');
    const known = this.places.get(key);
    if (known !== undefined) return known;
    this.lists.push(values);
    const column = columnName(this.lists.length);
    const place = `${LISTS_SHEET}!$${column}$1:$${column}$${values.length}`;
    this.places.set(key, place);
    return place;
  }

  sheet(): SheetToWrite {
    const longest = Math.max(1, ...this.lists.map(({ length }) => length));
    const rows = Array.from({ length: longest }, (_, line) => this.lists.map((values) => values[line] ?? null));
    return { name: LISTS_SHEET, isHidden: true, rows, look: () => LIST_LOOK, isProtected: true };
  }
}

const LIST_LOOK: CellLook = { format: '@' };
