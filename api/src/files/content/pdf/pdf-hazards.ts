import type { FileHazard } from '@maillage/domain';
import { readObjectStream } from './object-streams';
import { isClickable } from '../office/reach';
import { Openings } from './openings';
import { type PdfObject, ReadingBudget, readPdfObject } from './pdf-objects';

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

/** What a look at the objects of a PDF found. */
export interface PdfLook {
  readonly hazards: ReadonlySet<FileHazard>;
  /** It says so: who reads it knows whether it is. */
  readonly isEncrypted: boolean;
  /** Some objects are packed so that they could not be looked at; in an encrypted file, all that are packed. */
  readonly hasHidden: boolean;
}

/**
 * Looks at every object of a PDF, those in streams of objects too, and also those that nothing refers to: a program may. Objects are found by
 * their `obj`, wherever it stands, so that nothing hides in a string or a stream. Throws `TooMuchToRead` when that comes to more work than a
 * document asks for.
 */
export function lookAtPdf(bytes: Uint8Array): PdfLook {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const look = new Look();
  const budget = new ReadingBudget(READINGS * file.length + MIB);
  for (const { number, at } of objectsOf(file)) {
    const object = readPdfObject(file, at, budget, number);
    look.add(object);
    if (object.hasStream) readObjectStream(file.subarray(object.end), object, look);
  }
  look.settle();
  return look;
}

/** Places behind each `obj` and each `trailer`. */
function* objectsOf(file: Buffer): Generator<{ readonly number: number | null; readonly at: number }> {
  for (let at = file.indexOf('trailer'); at >= 0; at = file.indexOf('trailer', at + 7)) yield { number: null, at: at + 7 };
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
  isEncrypted = false;
  hasHidden = false;
  private readonly openings = new Openings();
  private hasOddLink = false;
  private unpackedBytes = 0;

  add(object: PdfObject): void {
    const { names, entries } = object;
    this.addNames(names);
    if (entries.has('EF') || (names.has('EF') && (names.has('Filespec') || names.has('UF')))) this.hazards.add('embedded');
    if (entries.get('Subtype') === '/3D') this.hazards.add('multimedia');
    // the content of the stream is that of another file (ISO 32000-1, 7.3.8.2)
    if (object.hasStream && entries.has('F')) this.hazards.add('externalLink');
    if (entries.has('Encrypt')) this.isEncrypted = true;
    this.hasOddLink ||= object.addresses.some((address) => !isClickable(address));
    this.openings.add(object);
  }

  addNames(names: ReadonlySet<string>): void {
    for (const name of names) if (Object.hasOwn(BY_NAME, name)) this.hazards.add(BY_NAME[name] as FileHazard);
  }

  hide(): void {
    this.hasHidden = true;
  }

  /** What unpacks takes from one budget. */
  unpacked(bytes: number): number {
    return (this.unpackedBytes += bytes);
  }

  /** Once all was seen. */
  settle(): void {
    // the addresses of an encrypted file are not what they read
    if (this.openings.leaves() || (this.hasOddLink && !this.isEncrypted)) this.hazards.add('launch');
  }
}
