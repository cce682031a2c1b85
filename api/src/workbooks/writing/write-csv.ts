import { neutralText, rawText } from '@maillage/domain';
import { layOut } from './layout';
import type { WorkbookToWrite } from './workbook-to-write';

/** By which a spreadsheet knows that the text is in UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
const DELIMITER = ';';
const QUOTED = /[";\r\n]/;

const quoted = (text: string): string => (QUOTED.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * The first sheet of a workbook as a CSV that a French spreadsheet opens: the same lines as in its XLSX, keys and headings included, so that it comes back by
 * the same way. Texts that would be run are not (docs/adr/0051-csv-that-comes-back.md). Pure.
 */
export function writeCsv(workbook: WorkbookToWrite): Uint8Array {
  const [sheet] = layOut(workbook);
  const lines = (sheet?.rows ?? []).map((cells) => cells.map((cell) => quoted(typeof cell === 'string' ? neutralText(cell) : rawText(cell))).join(DELIMITER));
  return Buffer.from(`${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`);
}
