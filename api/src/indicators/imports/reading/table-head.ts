import type { KnownContext } from './import-source';
import { plain } from './value/plain-words';
import { readableText } from './value/readable-text';

/** The beginning of a table, as far as it was looked at. */
export interface TableHead {
  /** Names of the file, the nearest first: the file within the archive, the archive. */
  readonly names: readonly string[];
  /** From 1. */
  readonly headerLine: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The rows are all there are. */
  readonly isWhole: boolean;
  readonly known: KnownContext;
}

/** Reads of a head that formats share. */
export class HeadColumns {
  private readonly byName: ReadonlyMap<string, string>;
  private readonly codes: ReadonlySet<string>;

  constructor(readonly head: TableHead) {
    this.byName = new Map([...head.headers].reverse().map((header) => [plain(header), header]));
    this.codes = new Set(head.known.indicators.map(({ code }) => code));
  }

  /** The first of these names that is a header, as the file writes it. */
  named(...names: readonly string[]): string | null {
    for (const name of names) {
      const header = this.byName.get(plain(name));
      if (header !== undefined) return header;
    }
    return null;
  }

  /** Cells of a column, empty ones aside. */
  cells(header: string, count = 1000): string[] {
    const at = this.head.headers.indexOf(header);
    return this.head.rows
      .slice(0, count)
      .map((row) => (row[at] ?? '').trim())
      .filter((cell) => cell !== '');
  }

  isIndicator(code: string): boolean {
    return this.codes.has(code);
  }
}

const NONE: ReadonlySet<number> = new Set();

/** Each header once, none empty. Of two columns of one name the one that is seen keeps it. */
export function uniqueHeaders(row: readonly string[], hidden: ReadonlySet<number> = NONE): string[] {
  const names = row.map(
    (cell, i) =>
      readableText(cell)
        .replace(/^"(.*)"$/, '$1')
        .replace(/ +/g, ' ') || `colonne ${i + 1}`,
  );
  const seen = new Map<string, number>();
  const inTurn = [...names.keys()].sort((a, b) => Number(hidden.has(a)) - Number(hidden.has(b)));
  for (const place of inTurn) {
    const name = names[place] as string;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    if (count > 1) names[place] = `${name} (${count})`;
  }
  return names;
}
