import { strToU8, zipSync, type ZipOptions } from 'fflate';

/** A sheet as its XML says it: the rows, and what may stand behind them. */
export interface RawSheet {
  readonly name: string;
  /** « hidden » or « veryHidden ». */
  readonly state?: string;
  /** What comes before the rows: columns. */
  readonly before?: string;
  readonly rows: string;
  /** What comes behind them: merged ranges. */
  readonly behind?: string;
}

const NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Formats of cells by number: 0 general · 1 « 0.0% » · 2 a day · 3 Excel's own « 0% » · 4 a number with a « % » written behind it · 5 a day and time. */
const STYLES = `<styleSheet xmlns="${NAMESPACE}"><numFmts count="3"><numFmt numFmtId="164" formatCode="0.0%"/><numFmt numFmtId="165" formatCode="0.0&quot;%&quot;"/><numFmt numFmtId="166" formatCode="dd/mm/yyyy\\ hh:mm"/></numFmts><cellXfs count="6">${[0, 164, 14, 9, 165, 166].map((id) => `<xf numFmtId="${id}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`;

/** The files of a workbook, written by hand: what is wrong or rare in a workbook is what no writer writes. */
export function rawParts(sheets: readonly RawSheet[], workbook = ''): Record<string, Uint8Array> {
  const texts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${NAMESPACE}" xmlns:r="${RELATIONS}">${workbook}<sheets>${sheets
      .map(({ name, state }, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"${state ? ` state="${state}"` : ''}/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${sheets
      .map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`)
      .join('')}<Relationship Id="rId${sheets.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': HEAD + STYLES,
  };
  for (const [i, { before = '', rows, behind = '' }] of sheets.entries())
    texts[`xl/worksheets/sheet${i + 1}.xml`] = `${HEAD}<worksheet xmlns="${NAMESPACE}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
}

/** A workbook of those sheets. */
export const rawWorkbook = (sheets: readonly RawSheet[], workbook?: string, options?: ZipOptions): Uint8Array => zipSync(rawParts(sheets, workbook), options);

/** A cell that says a text. */
export const textCell = (place: string, text: string): string => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
/** A cell with a number, under one of the formats. */
export const numberCell = (place: string, value: number | string, format = 0): string => `<c r="${place}" s="${format}"><v>${value}</v></c>`;
/** A row of cells. */
export const row = (number: number, cells: readonly string[], attributes = ''): string => `<row r="${number}"${attributes}>${cells.join('')}</row>`;

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
const ODS_MIMETYPE = 'application/vnd.oasis.opendocument.spreadsheet';

/** A sheet of LibreOffice of those tables, written by hand. */
export function odsFile(tables: string, { mimetype = ODS_MIMETYPE, manifest = '<manifest:manifest/>' } = {}): Uint8Array {
  const names = `xmlns:office="${ODF}:office:1.0" xmlns:table="${ODF}:table:1.0" xmlns:text="${ODF}:text:1.0" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"`;
  const content = `${HEAD}<office:document-content ${names}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipSync({ mimetype: [strToU8(mimetype), { level: 0 }], 'META-INF/manifest.xml': strToU8(HEAD + manifest), 'content.xml': strToU8(content) });
}
