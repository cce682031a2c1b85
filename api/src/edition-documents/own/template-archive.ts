import PizZip from 'pizzip';
import { BadArchive, ZipArchive } from '../../platform/archives';
import { readXml } from '../../platform/xml';

const MB = 1024 * 1024;
/** A template is a few pages with a logo: what is more is none. */
const LIMITS = { perEntry: 20 * MB, inAll: 40 * MB };
const WITH_TAGS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const REFUSED = /vbaProject|\.bin$|^word\/(?:activeX|embeddings)\//i;
/** What a part may not point at, wherever it stands: programs, other documents, and what Word would load with the page. */
const REFUSED_RELATION = /\/(?:attachedTemplate|vbaProject|oleObject|package|control|aFChunk|subDocument|frame|attachedToolbars|mailMerge\w*)$/i;
/** Fields that start a program, or fetch a file when the document is opened, by the word they begin with. */
const REFUSED_FIELD = /(?:^|\n)\s*(?:DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DATABASE|RD|QUOTE)\b/i;

/** It is no template that can be read: not a DOCX, with macros, or with something that is fetched from elsewhere. */
export class BadTemplate extends Error {}

/** A template, unpacked within limits. */
export interface TemplateArchive {
  readonly zip: PizZip;
  /** Parts that may hold tags, by their names. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Unpacks a template. What inflates is bounded before the library that fills it sees anything. */
export function openTemplate(bytes: Uint8Array): TemplateArchive {
  const archive = archiveOf(bytes);
  const zip = new PizZip();
  const parts = new Map<string, string>();
  for (const entry of archive.entries) {
    if (entry.name.endsWith('/')) continue;
    if (REFUSED.test(entry.name)) throw new BadTemplate('macros');
    const content = archive.unpack(entry);
    zip.file(entry.name, content);
    if (!/\.(?:xml|rels)$/i.test(entry.name)) continue;
    const text = textOf(content);
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new BadTemplate('entities');
    if (entry.name === '[Content_Types].xml' && /macroEnabled/i.test(text)) throw new BadTemplate('macros');
    if (/\.rels$/i.test(entry.name) ? reachesOut(text) : runsFields(text)) throw new BadTemplate('outside');
    if (WITH_TAGS.test(entry.name)) parts.set(entry.name, text);
  }
  if (!parts.has('word/document.xml')) throw new BadTemplate('no document');
  return { zip, parts };
}

function archiveOf(bytes: Uint8Array): ZipArchive {
  try {
    return new ZipArchive(bytes, LIMITS);
  } catch (error) {
    throw error instanceof BadArchive ? new BadTemplate('archive') : error;
  }
}

/** What is looked into here, Word reads the same way: in UTF-8, whatever it says of itself. */
function textOf(content: Buffer): string {
  const text = content.toString('utf8');
  const named = /^\ufeff?<\?xml[^>]{0,200}?encoding\s*=\s*["']([^"']*)/i.exec(text)?.[1] ?? 'utf-8';
  if (!/^utf-?8$/i.test(named) || text.includes('\0') || text.includes('\ufffd')) throw new BadTemplate('encoding');
  return text;
}

/** A link that one presses is no danger; a template, a picture, an object from elsewhere is. */
function reachesOut(rels: string): boolean {
  let isOut = false;
  readXml(rels, {
    open: (name, attributesOf) => {
      if (name !== 'Relationship') return;
      const attributes = attributesOf();
      const type = attributes.get('Type') ?? '';
      const isOutside = (attributes.get('TargetMode') ?? 'Internal').trim().toLowerCase() !== 'internal';
      if (REFUSED_RELATION.test(type) || (isOutside && !type.endsWith('/relationships/hyperlink'))) isOut = true;
    },
  });
  return isOut;
}

/** Whether a field of the text does more than compute. Word cuts its words anywhere: pieces of one field are joined. */
function runsFields(xml: string): boolean {
  if (!/instr/.test(xml)) return false;
  let [words, isWords] = ['', false];
  readXml(xml, {
    open: (name, attributesOf) => {
      isWords = name === 'instrText' || name === 'delInstrText';
      if (name === 'fldChar') words += '\n';
      if (name === 'fldSimple') words += `\n${attributesOf().get('instr') ?? ''}\n`;
    },
    text: (text) => {
      if (isWords) words += text;
    },
    close: () => {
      isWords = false;
    },
  });
  return REFUSED_FIELD.test(words);
}
