const TABLES_AT = 12;
const TABLE_BYTES = 16;
const GROUPED = 12;

/** Code points that a typeface (TrueType) has signs for: its table `cmap` in format 12. */
export function coveredSigns(font: Buffer): ReadonlySet<number> {
  const covered = new Set<number>();
  for (let table = 0; table < font.readUInt16BE(4); table++) {
    const entry = TABLES_AT + table * TABLE_BYTES;
    if (font.toString('latin1', entry, entry + 4) !== 'cmap') continue;
    const start = font.readUInt32BE(entry + 8);
    for (let map = 0; map < font.readUInt16BE(start + 2); map++) readGroups(font, start + font.readUInt32BE(start + 4 + 8 * map + 4), covered);
  }
  return covered;
}

function readGroups(font: Buffer, at: number, covered: Set<number>): void {
  if (font.readUInt16BE(at) !== GROUPED) return;
  for (let group = 0; group < font.readUInt32BE(at + 12); group++) {
    const entry = at + 16 + 12 * group;
    for (let code = font.readUInt32BE(entry); code <= font.readUInt32BE(entry + 4); code++) covered.add(code);
  }
}

const INSTEAD = '□';
/** Most that a report names. */
const MOST_NAMED = 40;
/** Joiners and variants are drawn with the sign that they go with. */
const DRAWN_WITH = /^[\u200c\u200d\ufe0e\ufe0f]$/;
const ASCII = /^[\n\t\x20-\x7e]*$/;
const signs = new Intl.Segmenter('fr', { granularity: 'grapheme' });

/** Replaces the signs that a typeface lacks by □, and keeps which. */
export class SignReplacer {
  private readonly found = new Set<string>();

  constructor(private readonly covered: ReadonlySet<number>) {}

  /** What was replaced so far, each once. */
  get replaced(): string[] {
    return [...this.found].slice(0, MOST_NAMED);
  }

  /** The text with what the typeface has; letters and their marks are put together first. */
  text(text: string): string {
    if (ASCII.test(text)) return text;
    let result = '';
    for (const { segment } of signs.segment(text.normalize('NFC'))) {
      const isKnown = [...segment].every((sign) => sign === '\n' || sign === '\t' || sign === '\r' || this.covered.has(sign.codePointAt(0) ?? 0));
      if (isKnown) result += segment;
      else {
        if (!DRAWN_WITH.test(segment)) {
          this.found.add(segment);
          result += INSTEAD;
        }
      }
    }
    return result;
  }

  /** The same value with each of its texts replaced. */
  deep<T>(value: T): T {
    if (typeof value === 'string') return this.text(value) as T;
    if (Array.isArray(value)) return value.map((one: unknown) => this.deep(one)) as T;
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, this.deep(one as unknown)])) as T;
    return value;
  }
}
