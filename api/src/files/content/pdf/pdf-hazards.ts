import type { FileHazard } from '@maillage/domain';
import { isClickable } from '../office/reach';
import { END_OF_STREAM, readObjectStream, streamBytes } from './object-streams';
import { Openings } from './openings';
import { keyWithoutPassword, type PdfKey } from './pdf-encryption';
import { type PdfObject, ReadingBudget, readPdfObject, TooMuchToRead } from './pdf-objects';
import { textOf } from './pdf-strings';

/** Names that stand for what acts when a PDF is opened or clicked (ISO 32000-1, 12.6 and 12.7). */
const BY_NAME: Readonly<Record<string, FileHazard>> = {
  JavaScript: 'script',
  Launch: 'launch',
  // what was typed into the form goes to a site
  SubmitForm: 'launch',
  GoToE: 'embedded',
  EmbeddedFile: 'embedded',
  EmbeddedFiles: 'embedded',
  FileAttachment: 'embedded',
  XFA: 'xfa',
  RichMedia: 'multimedia',
  RichMediaExecute: 'multimedia',
  Rendition: 'multimedia',
  Movie: 'multimedia',
  Sound: 'multimedia',
  GoToR: 'externalLink',
  ImportData: 'externalLink',
};

/** Objects lie one behind the other: read once each, they come to the length of the file, its streams left out. */
const READINGS = 4;
const MIB = 1024 * 1024;
/** All streams of objects of a file, unpacked, and decrypted before. */
const MAX_UNPACKED_BYTES = 128 * MIB;
/** A file is encrypted once; one that was written anew may say it again. */
const MAX_ENCRYPTIONS = 4;

/** What a look at the objects of a PDF found. */
export interface PdfLook {
  readonly hazards: ReadonlySet<FileHazard>;
  /** Some objects are packed, or encrypted, so that they could not be looked at: all of them where a password is wanted. */
  readonly hasHidden: boolean;
}

/**
 * Looks at every object of a PDF, those in streams of objects too, and also those that nothing refers to: a program may. Objects are found by
 * their `obj`, wherever it stands, so that nothing hides in a string or a stream. Throws `TooMuchToRead` when that comes to more work than a
 * document asks for.
 */
export function lookAtPdf(bytes: Uint8Array): PdfLook {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  // behind the last end no stream has one: none is looked for again and again
  const streams = file.subarray(0, file.lastIndexOf(END_OF_STREAM) + END_OF_STREAM.length);
  const look = new Look();
  const budget = new ReadingBudget(READINGS * file.length + MIB);
  const unread: PdfObject[] = [];
  for (const { number, at } of objectsOf(file)) {
    const object = readPdfObject(file, at, budget, number);
    look.addWritten(object);
    if (object.hasStream && !readObjectStream(streams.subarray(object.end), object, look)) unread.push(object);
  }
  const keys = look.keys();
  for (const object of unread) {
    const bytes = streamBytes(streams, object);
    const candidates = keys.flatMap((key) => {
      look.unpacked(bytes.length);
      return key.decrypted(bytes, object.number ?? 0);
    });
    if (!candidates.some((candidate) => readObjectStream(Buffer.concat([candidate, END_OF_STREAM]), object, look))) look.hasHidden = true;
  }
  look.settle(keys);
  return look;
}

/** Places behind each `obj`, each `trailer`, and what a trailer says of encryption. */
function* objectsOf(file: Buffer): Generator<{ readonly number: number | null; readonly at: number }> {
  for (const word of ['trailer', '/Encrypt'])
    for (let at = file.indexOf(word); at >= 0; at = file.indexOf(word, at + word.length)) yield { number: null, at: at + word.length };
  for (let at = file.indexOf('obj'); at >= 0; at = file.indexOf('obj', at + 3))
    if (!isLetter(file[at - 1])) yield { number: numberBefore(file, at), at: at + 3 };
}

/** `endobj` is no `obj`; `0obj` is one for those who read generously. */
const isLetter = (byte = 0): boolean => (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);

const NUMBERS = /(\d{1,10})[\s\0]{1,16}\d{1,5}[\s\0]{0,16}$/;
const LONGEST_NUMBERS = 48;

/** The number in `12 0 obj`, whose `obj` stands at that place; null where it is written in a way that nobody uses. */
function numberBefore(file: Buffer, at: number): number | null {
  const match = NUMBERS.exec(file.subarray(Math.max(0, at - LONGEST_NUMBERS), at).toString('latin1'));
  return match ? Number(match[1]) : null;
}

/** What was seen so far. */
class Look implements PdfLook {
  readonly hazards = new Set<FileHazard>();
  hasHidden = false;
  private readonly openings = new Openings();
  /** Strings that may be encrypted, with the object that has them. */
  private readonly addresses: { readonly number: number; readonly bytes: Buffer }[] = [];
  private readonly encryptions: PdfObject[] = [];
  private readonly ids: Buffer[] = [Buffer.alloc(0)];
  private unpackedBytes = 0;

  /** An object of a stream of objects. */
  add(object: PdfObject): void {
    this.addObject(object);
    for (const bytes of object.strings.get('URI') ?? []) this.addAddress(bytes);
  }

  /** An object that stands in the file itself, with its strings encrypted where the file is. */
  addWritten(object: PdfObject): void {
    this.addObject(object);
    const { number, strings, entries } = object;
    for (const bytes of strings.get('URI') ?? []) this.addresses.push({ number: number ?? 0, bytes });
    if (strings.has('O') && strings.has('U') && entries.get('Filter') === '/Standard' && this.encryptions.length < MAX_ENCRYPTIONS)
      this.encryptions.push(object);
    const id = strings.get('ID')?.[0];
    if (id && this.ids.length < MAX_ENCRYPTIONS && !this.ids.some((known) => known.equals(id))) this.ids.push(id);
  }

  /** What undoes the encryption of a file that wants no password: none where it is not encrypted, or wants one. */
  keys(): PdfKey[] {
    return this.encryptions.flatMap((encryption) => this.ids.flatMap((id) => keyWithoutPassword(encryption, id) ?? []));
  }

  private addObject(object: PdfObject): void {
    const { names, entries } = object;
    this.addNames(names);
    if (entries.has('EF') || (names.has('EF') && (names.has('Filespec') || names.has('UF')))) this.hazards.add('embedded');
    if (entries.get('Subtype') === '/3D') this.hazards.add('multimedia');
    // the content of the stream is that of another file (ISO 32000-1, 7.3.8.2)
    if (object.hasStream && entries.has('F')) this.hazards.add('externalLink');
    this.openings.add(object);
  }

  private addAddress(bytes: Buffer): void {
    if (!isClickable(textOf(bytes))) this.hazards.add('launch');
  }

  addNames(names: ReadonlySet<string>): void {
    for (const name of names) if (Object.hasOwn(BY_NAME, name)) this.hazards.add(BY_NAME[name] as FileHazard);
  }

  /** What unpacks takes from one budget. */
  unpacked(bytes: number): void {
    this.unpackedBytes += bytes;
    if (this.unpackedBytes > MAX_UNPACKED_BYTES) throw new TooMuchToRead();
  }

  /** Once all was seen. */
  settle(keys: readonly PdfKey[]): void {
    for (const { number, bytes } of this.addresses)
      for (const address of keys.length === 0 ? [bytes] : keys.flatMap((key) => key.decrypted(bytes, number))) this.addAddress(address);
    if (this.openings.leaves()) this.hazards.add('launch');
  }
}
