import { createReadStream } from 'node:fs';

/** Bytes read at once: enough that a block costs nothing, few enough that memory stays flat. */
const CHUNK_BYTES = 1 << 20;
const SEPARATORS = [';', ',', '\t'];
const BYTE_ORDER_MARK = '\uFEFF';

/** Where each named column stands, and what separates them. */
export interface CsvHeader {
  readonly separator: string;
  readonly columns: ReadonlyMap<string, number>;
}

/** Whole lines, one after the other. */
export interface CsvBlock {
  readonly header: CsvHeader;
  /** Number of the first of them in the file; the header is line 1. */
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** Whether no cell stands between quotes, so that a line can simply be cut. */
  readonly isPlain: boolean;
  /** How much of the file was read so far, in bytes. */
  readonly bytesRead: number;
}

/** The cells of a line. Quotes inside a quoted cell are doubled; a cell never goes over the end of its line. */
export function cellsOf(line: string, separator: string, isPlain = !line.includes('"')): string[] {
  const text = line.endsWith('\r') ? line.slice(0, -1) : line;
  if (isPlain) return text.split(separator);
  const cells: string[] = [];
  for (let at = 0; at <= text.length;) {
    if (text[at] === '"') {
      let cell = '';
      let from = at + 1;
      for (let to = text.indexOf('"', from); ; to = text.indexOf('"', from)) {
        cell += text.slice(from, to < 0 ? undefined : to);
        from = to < 0 ? text.length : to + 1;
        if (text[from] !== '"') break;
        cell += '"';
        from++;
      }
      const next = text.indexOf(separator, from);
      cells.push(cell);
      at = next < 0 ? text.length + 1 : next + 1;
    } else {
      const next = text.indexOf(separator, at);
      cells.push(text.slice(at, next < 0 ? undefined : next));
      at = next < 0 ? text.length + 1 : next + 1;
    }
  }
  return cells;
}

function headerOf(line: string): CsvHeader {
  const text = line.startsWith(BYTE_ORDER_MARK) ? line.slice(1) : line;
  const count = (separator: string): number => text.split(separator).length;
  const separator = SEPARATORS.reduce((best, candidate) => (count(candidate) > count(best) ? candidate : best));
  const names = cellsOf(text, separator).map((name) => name.trim().toLowerCase());
  return { separator, columns: new Map(names.map((name, place) => [name, place])) };
}

/** Reads a file of text block by block: UTF-8, a header, `;`, `,` or tabulations between the cells. */
export async function* readCsv(path: string): AsyncGenerator<CsvBlock> {
  let header: CsvHeader | undefined;
  let line = 1;
  let rest = '';
  const stream = createReadStream(path, { highWaterMark: CHUNK_BYTES, encoding: 'utf8' });
  const blockOf = (text: string): CsvBlock | undefined => {
    const lines = text.split('\n');
    if (lines.at(-1) === '') lines.pop();
    if (!header && lines.length > 0) {
      header = headerOf(lines.shift() as string);
      line++;
    }
    if (!header || lines.length === 0) return undefined;
    const firstLine = line;
    line += lines.length;
    return { header, firstLine, lines, isPlain: !text.includes('"'), bytesRead: stream.bytesRead };
  };
  for await (const chunk of stream as AsyncIterable<string>) {
    const end = chunk.lastIndexOf('\n');
    if (end < 0) {
      rest += chunk;
      continue;
    }
    const block = blockOf(rest + chunk.slice(0, end + 1));
    rest = chunk.slice(end + 1);
    if (block) yield block;
  }
  const last = blockOf(rest);
  if (last) yield last;
}

/** The rows of a file that is small enough to be kept whole, by the names of their columns; an empty cell is absent. */
export async function readRecords(path: string): Promise<{ readonly line: number; readonly cells: ReadonlyMap<string, string> }[]> {
  const records: { line: number; cells: ReadonlyMap<string, string> }[] = [];
  for await (const { header, firstLine, lines, isPlain } of readCsv(path)) {
    for (const [offset, line] of lines.entries()) {
      const values = cellsOf(line, header.separator, isPlain);
      const cells = new Map<string, string>();
      for (const [name, place] of header.columns) {
        const text = values[place]?.trim();
        if (text) cells.set(name, text);
      }
      if (cells.size > 0) records.push({ line: firstLine + offset, cells });
    }
  }
  return records;
}
