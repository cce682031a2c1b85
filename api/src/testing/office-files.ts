import { strToU8, zipSync } from 'fflate';

/** The parts of an archive, as texts or as bytes. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A ZIP of those parts. */
export const archiveOf = (parts: Parts, level: 0 | 1 = 1): Buffer =>
  Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])), { level }));

const OPEN_XML = 'application/vnd.openxmlformats-officedocument.';
const contentTypes = (main: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><Types><Override PartName="/main.xml" ContentType="${main.includes('/') ? main : OPEN_XML + main}"/></Types>`;

/** A document of Word with that body, and other parts. */
export const wordOf = (body: string, parts: Parts = {}, main = 'wordprocessingml.document.main+xml'): Buffer =>
  archiveOf({ '[Content_Types].xml': contentTypes(main), 'word/document.xml': `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`, ...parts });

/** A workbook of Excel with those rows in its sheet, and other parts. */
export const workbookOf = (rows: string, parts: Parts = {}, main = 'spreadsheetml.sheet.main+xml'): Buffer =>
  archiveOf({ '[Content_Types].xml': contentTypes(main), 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`, ...parts });

/** A document of LibreOffice with that body, and other parts. */
export const openDocumentOf = (body: string, parts: Parts = {}, kind: 'text' | 'spreadsheet' = 'text'): Buffer =>
  archiveOf({
    mimetype: `application/vnd.oasis.opendocument.${kind}`,
    'content.xml': `<office:document-content><office:scripts/><office:body>${body}</office:body></office:document-content>`,
    'META-INF/manifest.xml': '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
    ...parts,
  });

/** What a part refers to. */
export type Relationship = readonly [type: string, target: string, mode?: 'External'];

/** The relationships of a part. */
export const relationshipsOf = (...relationships: readonly Relationship[]): string =>
  `<Relationships>${relationships
    .map(
      ([type, target, mode], i) => `<Relationship Id="r${i}" Type="http://schemas.example/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`,
    )
    .join('')}</Relationships>`;
