import PizZip from 'pizzip';
import { BadArchive, ZipArchive } from '../../platform/archives';

const MB = 1024 * 1024;
/** A template is a few pages with a logo: what is more is none. */
const LIMITS = { perEntry: 20 * MB, inAll: 40 * MB };
const WITH_TAGS = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;
const REFUSED = /vbaProject|\.bin$|^word\/(?:activeX|embeddings)\//i;
const OUTSIDE = /TargetMode\s*=\s*["']External["']/i;
const HYPERLINK = /\/relationships\/hyperlink["']/i;

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
    if (!/\.(?:xml|rels)$/.test(entry.name)) continue;
    const text = content.toString('utf8');
    if (/<!(?:DOCTYPE|ENTITY)/i.test(text)) throw new BadTemplate('entities');
    if (entry.name === '[Content_Types].xml' && /macroEnabled/i.test(text)) throw new BadTemplate('macros');
    if (entry.name.endsWith('.rels') && reachesOut(text)) throw new BadTemplate('outside');
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

/** A link that one presses is no danger; a template, a picture, an object from elsewhere is. */
const reachesOut = (rels: string): boolean =>
  (rels.match(/<Relationship\b[^>]*>/gi) ?? []).some((one) => /attachedTemplate/i.test(one) || (OUTSIDE.test(one) && !HYPERLINK.test(one)));
