import type { FileHazard } from '@maillage/domain';
import { ZipArchive, type ZipEntry } from '../../../platform/archives';
import { isWhatItIsCalled } from './part-contents';
import { hazardOfPart } from './part-names';
import { DamagedXml, readXml, type XmlListener } from '../../../platform/xml';

const MIB = 1024 * 1024;
/** Pictures of a document of 20 MB come to little more than that; text comes to ten times as much. */
const LIMITS = { perEntry: 100 * MIB, inAll: 300 * MIB };
/** All XML of a document, by far: a thousand pages of text come to 15 MB. */
const MAX_XML_BYTES = 64 * MIB;

/** More than a document holds. */
export class TooMuch extends Error {}

/** What is still to be unpacked of a file, the documents inside of it included. */
export class UnpackingBudget {
  constructor(
    private bytes = LIMITS.inAll,
    private xmlBytes = MAX_XML_BYTES,
  ) {}

  take(bytes: number, { isXml }: { isXml: boolean }): void {
    this.bytes -= bytes;
    if (isXml) this.xmlBytes -= bytes;
    if (this.bytes < 0 || this.xmlBytes < 0) throw new TooMuch();
  }
}

/** A document of Office or OpenDocument: its parts by their names, each unpacked when it is asked for. */
export class OfficeDocument {
  private readonly archive: ZipArchive;
  private readonly parts: ReadonlyMap<string, ZipEntry>;
  /** A part that was unpacked holds something else than its name says. */
  hasDisguised = false;

  /** Refuses with `BadArchive` what is no sound archive. */
  constructor(
    bytes: Uint8Array,
    private readonly budget: UnpackingBudget,
  ) {
    this.archive = new ZipArchive(bytes, LIMITS);
    this.parts = new Map(this.archive.entries.flatMap((entry) => (entry.name.endsWith('/') ? [] : [[entry.name, entry]])));
  }

  /** Names of the parts, folders left out. */
  get names(): string[] {
    return [...this.parts.keys()];
  }

  /** The bytes of a part; undefined when there is none. */
  bytes(name: string): Buffer | undefined {
    const entry = this.parts.get(name);
    return entry && this.unpack(entry, false).bytes;
  }

  /** Goes through a part of XML; not through what only calls itself so. */
  read(name: string, listener: XmlListener): void {
    const entry = this.parts.get(name);
    if (!entry) return;
    const { bytes, isDisguised } = this.unpack(entry, true);
    if (!isDisguised) readXml(xmlText(bytes), listener);
  }

  /** Unpacks what nobody reads here, one after the other and for nothing else: it holds what it says, or it is refused. */
  checkOthers(read: ReadonlySet<string>): void {
    for (const entry of this.parts.values()) if (!read.has(entry.name)) this.unpack(entry, false);
  }

  private unpack(entry: ZipEntry, isXml: boolean): { bytes: Buffer; isDisguised: boolean } {
    this.budget.take(entry.unpackedBytes, { isXml });
    const bytes = this.archive.unpack(entry);
    // of what documents do not have, the name says enough
    const isDisguised = hazardOfPart(entry.name) === null && !isWhatItIsCalled(entry.name, bytes);
    this.hasDisguised ||= isDisguised;
    return { bytes, isDisguised };
  }
}

const ENCODING = /^<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w-]{1,20})/;
const UTF_8 = new Set(['utf-8', 'us-ascii', 'ascii']);

/** Office and OpenDocument write UTF-8, or UTF-16 with its mark; a part that says otherwise would be read otherwise. */
function xmlText(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 2).includes(0)) throw new DamagedXml();
  const text = new TextDecoder().decode(bytes);
  const encoding = ENCODING.exec(text.slice(0, 300))?.[1]?.toLowerCase();
  if (encoding !== undefined && !UTF_8.has(encoding)) throw new DamagedXml();
  return text;
}

/** Several listeners on one way. */
export const together = (listeners: readonly XmlListener[]): XmlListener => ({
  open: (name, attributes) => listeners.forEach((listener) => listener.open?.(name, attributes)),
  close: (name) => listeners.forEach((listener) => listener.close?.(name)),
  text: (text) => listeners.forEach((listener) => listener.text?.(text)),
});

/** What a look at a document found. */
export type OnHazard = (hazard: FileHazard) => void;
