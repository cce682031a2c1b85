import type { Cell, CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';

/** What stands in a cell that is written; a text is never run, whatever it begins with. A date is a midnight in UTC. */
export type WrittenValue = string | number | Date | null;

/** How a cell looks, and whether it may be changed in a sheet that is protected. */
export interface CellLook {
  readonly isOpen?: boolean;
  readonly isBold?: boolean;
  readonly isMuted?: boolean;
  readonly isWrapped?: boolean;
  /** As a spreadsheet names it: « dd/mm/yyyy »; « @ » is a text, also once it is typed again. */
  readonly format?: string;
  /** Hexadecimal, without a sign. */
  readonly fill?: string;
}

/** A list of allowed values, or a remark, for some cells. */
export interface CellRule {
  /** « C5:C1004 ». */
  readonly range: string;
  /** Where the allowed values stand: « Listes!$A$1:$A$7 ». Absent: any value. */
  readonly source?: string;
  readonly remark?: { readonly title: string; readonly text: string };
}

/** A sheet that is written. */
export interface SheetToWrite {
  readonly name: string;
  readonly isHidden?: boolean;
  readonly rows: readonly (readonly WrittenValue[])[];
  readonly columns?: readonly { readonly width?: number; readonly isHidden?: boolean }[];
  readonly hiddenRows?: readonly number[];
  /** How many rows and columns stay in sight. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  /** Of each place, from 0; also of empty ones. */
  readonly look?: (row: number, column: number) => CellLook | undefined;
  readonly rules?: readonly CellRule[];
  /** « A4:F1004 ». */
  readonly filtered?: string;
  readonly isProtected?: boolean;
}

/** What a file says of itself. */
export interface WorkbookTold {
  readonly title: string;
  readonly creator: string;
  readonly custom?: Readonly<Record<string, string>>;
}

const MUTED = '5F6B7A';
/** Values of a list in Excel: anything else is refused, with this. */
const REFUSAL = { errorTitle: 'Valeur inconnue', errorMessage: 'Choisissez une valeur de la liste.' };
const LONGEST_TITLE = 32;
const LONGEST_REMARK = 255;

/** An XLSX workbook. Pure: sheets in, bytes out. The one place that writes one. */
export async function writeWorkbook(sheets: readonly SheetToWrite[], { title, creator, custom }: WorkbookTold): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const styles = new Map<CellLook, CellStyle>();
  return writeXlsx({
    sheets: sheets.map((sheet) => written(sheet, styles)),
    properties: { title: asXml(title), creator: asXml(creator), ...(custom ? { custom: { ...custom } } : {}) },
  });
}

function written(sheet: SheetToWrite, styles: Map<CellLook, CellStyle>): WriteSheet {
  const { name, isHidden = false, rows, columns = [], hiddenRows = [], frozen, rules = [], filtered, isProtected = false } = sheet;
  return {
    name: asXml(name),
    hidden: isHidden,
    rows: rows.map((row) => row.map(escaped)),
    cells: lookedCells(sheet, styles),
    columns: columns.map(({ width, isHidden: isColumnHidden = false }) => ({ ...(width === undefined ? {} : { width }), hidden: isColumnHidden })),
    rowDefs: new Map(hiddenRows.map((row) => [row, { hidden: true }])),
    ...(frozen ? { freezePane: frozen } : {}),
    ...(filtered === undefined ? {} : { autoFilter: { range: filtered } }),
    ...(rules.length > 0 ? { dataValidations: rules.map(validationOf) } : {}),
    // what is named is allowed
    ...(isProtected ? { protection: { sheet: true, formatCells: true, formatColumns: true, formatRows: true, sort: true, autoFilter: true } } : {}),
  };
}

function lookedCells({ rows, look }: SheetToWrite, styles: Map<CellLook, CellStyle>): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  if (!look) return cells;
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      const looks = look(row, column);
      if (looks) cells.set(`${row},${column}`, { value: escaped(value), type: typeOf(value), style: styleOf(looks, styles) });
    }
  }
  return cells;
}

/** What no XML document may hold: half of a character, control characters, two codes that are none. A spreadsheet refuses a whole file for one of them. */
const NOT_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const asXml = (text: string): string => text.toWellFormed().replace(NOT_XML, '\ufffd');

/** A text such as « _x0041_ » stands for a character in these files (ECMA-376, 22.9.2.19): one that says so itself begins by that of its own « _ ». */
const escaped = (value: WrittenValue): WrittenValue => (typeof value === 'string' ? asXml(value).replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_') : value);

function typeOf(value: WrittenValue): Cell['type'] {
  if (value === null) return 'empty';
  if (value instanceof Date) return 'date';
  return typeof value === 'number' ? 'number' : 'string';
}

function styleOf(look: CellLook, styles: Map<CellLook, CellStyle>): CellStyle {
  const known = styles.get(look);
  if (known) return known;
  const { isOpen = false, isBold = false, isMuted = false, isWrapped = false, format, fill } = look;
  const style: CellStyle = {
    protection: { locked: !isOpen },
    alignment: { vertical: 'top', wrapText: isWrapped },
    ...(isBold || isMuted ? { font: { bold: isBold, ...(isMuted ? { color: { rgb: MUTED } } : {}) } } : {}),
    ...(format === undefined ? {} : { numFmt: format }),
    ...(fill === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
  };
  styles.set(look, style);
  return style;
}

function validationOf({ range, source, remark }: CellRule): DataValidation {
  const said = remark
    ? { showInputMessage: true, inputTitle: asXml(remark.title.slice(0, LONGEST_TITLE)), inputMessage: asXml(remark.text.slice(0, LONGEST_REMARK)) }
    : {};
  if (source === undefined) return { type: 'custom', formula1: 'TRUE', range, allowBlank: true, ...said };
  return { type: 'list', formula1: source, range, allowBlank: true, showErrorMessage: true, ...REFUSAL, ...said };
}
