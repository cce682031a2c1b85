import type { FileHazard } from '@maillage/domain';
import type { FileRefusal } from '../file-inspection';
import { DocumentText } from './document-text';
import { OfficeDocument, together, UnpackingBudget } from './office-document';
import { type ChartWorkbooks, officeKind, partListeners, relationshipListener } from './office-hazards';
import { manifestListener, openDocumentListener } from './opendocument-hazards';
import { hazardOfPart } from './part-names';

/** A document of which all parts were looked at. */
export interface InspectedDocument {
  readonly mediaType: string;
  readonly text: DocumentText;
}

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';
const CONTENT_TYPES = '[Content_Types].xml';

/** Looks at every part of a document of Office or OpenDocument. Refuses with `BadArchive`, `DamagedXml` or `TooMuch` what cannot be looked at. */
export function inspectOffice(bytes: Uint8Array, budget = new UnpackingBudget()): InspectedDocument | FileRefusal {
  const document = new OfficeDocument(bytes, budget);
  if (document.names.includes(CONTENT_TYPES)) return inspectOpenXml(document, (inner) => inspectWorkbook(inner, budget));
  return document.names.includes('mimetype') ? inspectOpenDocument(document) : { refusal: 'kind' };
}

const isXml = (name: string): boolean => /\.(xml|vml|rdf)$/i.test(name);

/** `inspectInner` looks at the figures behind a chart. */
function inspectOpenXml(document: OfficeDocument, inspectInner: (bytes: Buffer) => readonly FileHazard[]): InspectedDocument | FileRefusal {
  const { mediaType, hasMacros } = officeKind(document);
  const hazards = new Set<FileHazard>(hasMacros ? ['macros'] : []);
  const text = new DocumentText();
  const onHazard = (hazard: FileHazard): void => void hazards.add(hazard);
  const workbooks: ChartWorkbooks = new Set();
  const relationships = document.names.filter((name) => /\.rels$/i.test(name));
  for (const name of relationships) document.read(name, relationshipListener(name, workbooks, onHazard));
  for (const name of document.names) {
    if (workbooks.has(name)) inspectInner(document.bytes(name) ?? Buffer.alloc(0)).forEach(onHazard);
    else onPart(hazardOfPart(name), onHazard);
  }
  const texts = document.names.filter((name) => isXml(name) && name !== CONTENT_TYPES);
  for (const name of texts) {
    const { listeners, end } = partListeners(name, onHazard);
    document.read(name, together([...listeners, text]));
    end();
    text.end();
  }
  document.checkOthers(new Set([CONTENT_TYPES, ...relationships, ...texts, ...workbooks]));
  if (document.hasDisguised) hazards.add('disguisedPart');
  if (hazards.size > 0) return { refusal: 'hazards', hazards: [...hazards] };
  return mediaType === null ? { refusal: 'kind' } : { mediaType, text };
}

/** The figures behind a chart: whatever is not harmless in them, a document inside of them included, is an embedded file. */
function inspectWorkbook(bytes: Buffer, budget: UnpackingBudget): readonly FileHazard[] {
  const workbook = inspectOpenXml(new OfficeDocument(bytes, budget), () => ['embedded']);
  if ('mediaType' in workbook) return workbook.mediaType.includes('spreadsheetml') ? [] : ['embedded'];
  return workbook.refusal === 'hazards' ? workbook.hazards : ['embedded'];
}

function inspectOpenDocument(document: OfficeDocument): InspectedDocument | FileRefusal {
  const mediaType = document.bytes('mimetype')?.toString('latin1').trim() ?? '';
  const kind = mediaType.startsWith(OPEN_DOCUMENT) ? mediaType.slice(OPEN_DOCUMENT.length) : '';
  if (kind !== 'text' && kind !== 'spreadsheet') return { refusal: 'kind' };
  const hazards = new Set<FileHazard>();
  const text = new DocumentText();
  const onHazard = (hazard: FileHazard): void => void hazards.add(hazard);
  let isEncrypted = false;
  const manifest = 'META-INF/manifest.xml';
  document.read(
    manifest,
    manifestListener(() => (isEncrypted = true), onHazard),
  );
  // what is encrypted is no XML
  if (isEncrypted) return { refusal: 'protected' };
  for (const name of document.names) onPart(hazardOfPart(name), onHazard);
  const texts = document.names.filter((name) => isXml(name) && name !== manifest);
  for (const name of texts) {
    document.read(name, together([openDocumentListener(onHazard), text]));
    text.end();
  }
  document.checkOthers(new Set([manifest, ...texts]));
  if (document.hasDisguised) hazards.add('disguisedPart');
  return hazards.size > 0 ? { refusal: 'hazards', hazards: [...hazards] } : { mediaType, text };
}

function onPart(hazard: FileHazard | null, onHazard: (hazard: FileHazard) => void): void {
  if (hazard) onHazard(hazard);
}
