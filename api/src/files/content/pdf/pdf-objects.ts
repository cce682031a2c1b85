import { bytesOfHexadecimal, bytesOfString } from './pdf-strings';

/** More objects, or larger ones, than a document has for its length: made to be read for ever. */
export class TooMuchToRead extends Error {}

/** Bytes that may still be looked at. */
export class ReadingBudget {
  constructor(private left: number) {}

  take(bytes: number): void {
    this.left -= bytes;
    if (this.left < 0) throw new TooMuchToRead();
  }
}

/** A value of the outermost dictionary of an object, as far as it is of use: a name, a number, a reference, or the first of several. */
export type PdfValue = string | number | { readonly ref: number } | 'array' | 'dictionary' | 'string';

/** One object, flattened: every name in it at any depth, and the entries of its outermost dictionary. */
export interface PdfObject {
  /** Its number; null where none is told: in a trailer. */
  readonly number: number | null;
  /** Names at any depth, without their slash, escapes undone. */
  readonly names: ReadonlySet<string>;
  /** Of the outermost dictionary: what each key has. A name keeps its slash, so that it is not taken for a word. */
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** Names within the value of each key of the outermost dictionary. */
  readonly namesOf: ReadonlyMap<string, ReadonlySet<string>>;
  /** Numbers of the objects that the value of each key of the outermost dictionary refers to, `MAX_REFERENCES` in all; of an array under no key, under ''. */
  readonly refsOf: ReadonlyMap<string, readonly number[]>;
  /** Strings behind the names of `KEPT_STRINGS`, at any depth. */
  readonly strings: ReadonlyMap<string, readonly Buffer[]>;
  readonly isArray: boolean;
  /** Place behind the object: behind `stream` and its line end where it has one. */
  readonly end: number;
  readonly hasStream: boolean;
}

const code = (character: string): number => character.charCodeAt(0);
const LESS = code('<');
const GREATER = code('>');
const SLASH = code('/');
const OPEN = code('(');
const CLOSE = code(')');
const BACKSLASH = code('\\');
const PERCENT = code('%');
const HASH = code('#');
const LEFT = code('[');
const RIGHT = code(']');
const LF = 10;
const CR = 13;

const isWhite = (byte: number): boolean => byte === 32 || byte === LF || byte === CR || byte === 9 || byte === 12 || byte === 0;
const DELIMITERS = new Set([...'()<>[]{}/%'].map(code));
const isRegular = (byte: number): boolean => !isWhite(byte) && !DELIMITERS.has(byte);

/** As many references of one object are told: pages and notes have more, what a document does when it opens has not. */
export const MAX_REFERENCES = 1000;

/** Names are not longer than 127 bytes (ISO 32000-1, annex C); words and numbers are shorter. */
const MAX_WORD = 200;

/** Where a link leads, and what a file is encrypted with. */
const KEPT_STRINGS = new Set(['URI', 'O', 'U', 'UE', 'ID']);
/** As much of a string is kept: the scheme of an address, or 48 bytes that may be written in four characters each. */
const MAX_STRING = 600;

/**
 * Reads one object from a place (ISO 32000-1, 7.3). Flat on purpose: no tree is built, so that a million brackets take no memory. Ends where the
 * object does, whatever stands behind.
 */
export function readPdfObject(bytes: Uint8Array, from: number, budget: ReadingBudget, number: number | null = null): PdfObject {
  const reader = new ObjectReader(bytes, from);
  try {
    return { ...reader.read(), number };
  } finally {
    budget.take(reader.at - from);
  }
}

class ObjectReader {
  at: number;
  private depth = 0;
  private key: string | null = null;
  private value: PdfValue | null = null;
  private isArray = false;
  private readonly names = new Set<string>();
  private readonly entries = new Map<string, PdfValue>();
  private readonly namesOf = new Map<string, Set<string>>();
  private readonly refsOf = new Map<string, number[]>();
  private readonly strings = new Map<string, Buffer[]>();
  /** The name in front, where the string behind it is kept. */
  private keptName: string | null = null;
  private refCount = 0;
  /** The last two words, where they are numbers. */
  private numbers: readonly [number, number] = [NaN, NaN];

  constructor(
    private readonly bytes: Uint8Array,
    from: number,
  ) {
    this.at = from;
  }

  read(): Omit<PdfObject, 'number'> {
    let hasStream = false;
    for (let byte = this.next(); byte >= 0; byte = this.next()) {
      if (byte === PERCENT) this.skipComment();
      else if (byte === OPEN) this.skipString();
      else if (byte === SLASH) this.takeName();
      else if (byte === LESS) this.takeLess();
      else if (byte === LEFT) this.enter('array');
      else if (byte === RIGHT || byte === GREATER) this.leave();
      else if (isRegular(byte)) {
        const word = this.word();
        if (word === 'stream') hasStream = true;
        if (hasStream || word === 'endobj' || word === 'obj' || word === 'xref' || word === 'startxref') break;
        this.takeWord(word);
      } else this.at++;
    }
    this.settle();
    if (hasStream) this.skipLineEnd();
    return {
      names: this.names,
      entries: this.entries,
      namesOf: this.namesOf,
      refsOf: this.refsOf,
      strings: this.strings,
      isArray: this.isArray,
      end: this.at,
      hasStream,
    };
  }

  /** The next byte that is no white space; −1 at the end. */
  private next(): number {
    while (this.at < this.bytes.length && isWhite(this.bytes[this.at] as number)) this.at++;
    return this.bytes[this.at] ?? -1;
  }

  private skipComment(): void {
    while (this.at < this.bytes.length && this.bytes[this.at] !== LF && this.bytes[this.at] !== CR) this.at++;
  }

  private skipString(): void {
    const start = this.at + 1;
    let depth = 0;
    for (; this.at < this.bytes.length; this.at++) {
      const byte = this.bytes[this.at];
      if (byte === BACKSLASH) this.at++;
      else if (byte === OPEN) depth++;
      else if (byte === CLOSE && --depth === 0) break;
    }
    this.takeString(start, bytesOfString);
    this.at++;
  }

  /** A dictionary, or a string in hexadecimal. */
  private takeLess(): void {
    if (this.bytes[this.at + 1] === LESS) {
      this.enter('dictionary');
      this.at++;
      return;
    }
    const start = this.at + 1;
    while (this.at < this.bytes.length && this.bytes[this.at] !== GREATER) this.at++;
    this.takeString(start, bytesOfHexadecimal);
    this.at++;
  }

  private takeString(start: number, read: (written: string) => Buffer): void {
    if (this.depth === 1 && this.key !== null) this.value ??= 'string';
    const name = this.keptName;
    this.keptName = null;
    if (name === null) return;
    const bytes = read(this.latin1(start, Math.min(this.at, start + MAX_STRING)));
    const known = this.strings.get(name);
    if (known) known.push(bytes);
    else this.strings.set(name, [bytes]);
  }

  private latin1(start: number, end: number): string {
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + start, end - start).toString('latin1');
  }

  private enter(kind: 'array' | 'dictionary'): void {
    if (this.depth === 0 && kind === 'array') this.isArray = true;
    if (this.depth === 1) this.value ??= kind;
    this.depth++;
    this.at++;
  }

  private leave(): void {
    this.at += this.bytes[this.at] === GREATER && this.bytes[this.at + 1] === GREATER ? 2 : 1;
    if (this.depth > 0) this.depth--;
  }

  private takeName(): void {
    this.at++;
    const name = unescaped(this.word());
    this.names.add(name);
    this.keptName = KEPT_STRINGS.has(name) ? name : null;
    if (this.depth !== 1) this.inKey(name);
    else if (this.key !== null && this.value === null) {
      this.value = `/${name}`;
      this.inKey(name);
    } else {
      this.settle();
      this.key = name;
    }
  }

  private takeWord(word: string): void {
    if (word === 'R') this.takeReference();
    this.numbers = [this.numbers[1], /^\d{1,10}$/.test(word) ? Number(word) : NaN];
    if (this.depth !== 1 || this.key === null) return;
    if (word === 'R' && typeof this.value === 'number') this.value = { ref: this.value };
    else if (this.value === null) this.value = /^[+-]?\d{1,10}$/.test(word) ? Number(word) : word;
  }

  private takeReference(): void {
    const [number] = this.numbers;
    if (Number.isNaN(number) || this.refCount === MAX_REFERENCES) return;
    this.refCount++;
    const key = this.key ?? '';
    const refs = this.refsOf.get(key);
    if (refs) refs.push(number);
    else this.refsOf.set(key, [number]);
  }

  private inKey(name: string): void {
    if (this.key === null) return;
    const names = this.namesOf.get(this.key) ?? new Set();
    this.namesOf.set(this.key, names.add(name));
  }

  private settle(): void {
    if (this.key !== null && this.value !== null) this.entries.set(this.key, this.value);
    this.key = null;
    this.value = null;
  }

  private word(): string {
    const start = this.at;
    while (this.at < this.bytes.length && isRegular(this.bytes[this.at] as number)) this.at++;
    return this.latin1(start, Math.min(this.at, start + MAX_WORD));
  }

  private skipLineEnd(): void {
    if (this.bytes[this.at] === CR) this.at++;
    if (this.bytes[this.at] === LF) this.at++;
  }
}

/** `/J#61vaScript` is `/JavaScript` (ISO 32000-1, 7.3.5). */
function unescaped(name: string): string {
  return name.includes(String.fromCharCode(HASH)) ? name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : name;
}
