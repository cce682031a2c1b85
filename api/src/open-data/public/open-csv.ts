import { neutralText, type OpenTable } from '@maillage/domain';

/** How a table is written: for programs (RFC 4180, decimal point), or for a spreadsheet that is set to French. */
export type OpenDialect = 'machine' | 'spreadsheet';

/** By which a spreadsheet knows that the text is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

const quoted = (text: string): string => (/[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A text as it is for programs, which run nothing; for a spreadsheet so that it is never taken for a formula. */
const cellOf = (cell: string | number | null, dialect: OpenDialect): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return dialect === 'machine' ? String(cell) : String(cell).replace('.', ',');
  return quoted(dialect === 'machine' ? cell : neutralText(cell));
};

/** Lines of cells as a CSV. */
export function csvLines(lines: readonly (readonly (string | number | null)[])[], dialect: OpenDialect): string {
  const delimiter = dialect === 'machine' ? ',' : ';';
  const text = lines.map((cells) => cells.map((cell) => cellOf(cell, dialect)).join(delimiter)).join('\r\n');
  return `${dialect === 'machine' ? '' : BYTE_ORDER_MARK}${text}\r\n`;
}

/** A table as a CSV, under the names of its fields. */
export const csvOfTable = ({ fields, rows }: OpenTable, dialect: OpenDialect): string => csvLines([fields.map(({ name }) => name), ...rows], dialect);
