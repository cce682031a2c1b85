import Papa from 'papaparse';
import { boundedCell } from './bounded-cell';
import type { TextChunk } from './decode-text';
import type { RowBlock } from './row-block';
import type { TextIssue, TextProblem } from './text-issue';

/** No line of a table is longer; a quote that is never closed would otherwise swallow the file. */
const MAX_LINE_CHARACTERS = 1_000_000;
/** Behind a wrong quote the text is read again: after so much of it, quotes of the file mean nothing. */
const MAX_REREAD_CHARACTERS = 24_000_000;
/** What it takes to find out that a quote is not closed within the longest line. */
const REREAD_OF_UNCLOSED = 8 * MAX_LINE_CHARACTERS;
/** A long text is read in pieces, so that little is read again. */
const PIECE_CHARACTERS = 64 * 1024;
const QUOTE = '"';

function countBreaks(text: string, lineBreak: string): number {
  let count = 0;
  for (let at = text.indexOf(lineBreak); at >= 0; at = text.indexOf(lineBreak, at + 1)) count++;
  return count;
}

/** Lines of Windows end in two characters, of which one stays in the last cell. */
function trimReturn(row: string[]): void {
  const last = row.length - 1;
  const cell = row[last];
  if (cell?.endsWith('\r')) row[last] = cell.slice(0, -1);
}

/** `="93001"`: how a table keeps Excel from taking a code for a number. */
const IS_WRAPPED = '="';
const WRAPPED = /^="([^"]*)"$/;

/** Cuts a cell that is longer than any that is to be read. */
type Bounded = (cell: string) => string;

/** Cuts cells that are longer than any, and takes codes out of what keeps them. */
function settleCells(row: string[], hasWrapped: boolean, bounded: Bounded): void {
  for (let i = 0; i < row.length; i++) {
    const cell = bounded(row[i] as string);
    row[i] = hasWrapped && cell.startsWith(IS_WRAPPED) ? (WRAPPED.exec(cell)?.[1] ?? cell) : cell;
  }
}

/** Rows out of chunks of text: quoted cells, lines of any end; whatever is broken is told and left out. */
class CsvReader {
  private readonly lineBreak: '\n' | '\r';
  private carry = '';
  private line = 1;
  private rereadCharacters = 0;
  private isSkippingLine = false;
  private rows: string[][] = [];
  private lines: number[] = [];
  private isOneLineEach = true;
  private issues: TextIssue[] = [];

  constructor(
    private readonly delimiter: string,
    head: string,
    private readonly bounded: Bounded = boundedCell,
  ) {
    this.lineBreak = !head.includes('\n') && head.includes('\r') ? '\r' : '\n';
  }

  read(chunk: TextChunk, isLast: boolean): RowBlock {
    this.rows = [];
    this.lines = [];
    this.issues = [];
    this.isOneLineEach = true;
    if (chunk.isDamaged) this.report('TEXT_DAMAGED', null);
    const text = this.skipLine(this.carry + chunk.text);
    const firstLine = this.line;
    this.carry = '';
    if (text) this.parse(text, isLast);
    if (this.lineBreak === '\n') for (const row of this.rows) trimReturn(row);
    const hasWrapped = text.includes('="');
    for (const row of this.rows) settleCells(row, hasWrapped, this.bounded);
    return { rows: this.rows, kinds: null, hiddenRows: 0, firstLine, lines: this.isOneLineEach ? null : this.lines, issues: this.issues };
  }

  /** What comes after a line that is left out, of which the end was not there yet. */
  private skipLine(text: string): string {
    if (!this.isSkippingLine) return text;
    const end = text.indexOf(this.lineBreak);
    if (end < 0) return '';
    this.line++;
    this.isSkippingLine = false;
    return text.slice(end + 1);
  }

  private parse(text: string, isLast: boolean): void {
    let rest = text;
    for (;;) {
      const isQuoted = this.rereadCharacters < MAX_REREAD_CHARACTERS && rest.includes(QUOTE);
      const parser = new Papa.Parser({ delimiter: this.delimiter, newline: this.lineBreak, quoteChar: QUOTE, fastMode: !isQuoted });
      const { data, errors, meta } = parser.parse(rest, 0, !isLast) as Papa.ParseResult<string[]>;
      const wrong = errors.find(({ row }) => row !== undefined && row < data.length);
      if (!wrong) {
        this.take(data, isQuoted && countBreaks(rest.slice(0, meta.cursor), this.lineBreak) > data.length);
        if (!isLast) this.keep(rest.slice(meta.cursor));
        return;
      }
      const start = rest.lastIndexOf(this.lineBreak, (wrong.index ?? 0) - 1) + 1;
      const nextLine = this.line + countBreaks(rest.slice(0, start), this.lineBreak);
      this.take(data.slice(0, wrong.row), true);
      this.line = nextLine;
      const end = rest.indexOf(this.lineBreak, start);
      this.report('QUOTE_UNCLOSED', rest.slice(start, end < 0 ? undefined : end));
      if (end < 0) {
        this.isSkippingLine = true;
        return;
      }
      this.line++;
      rest = rest.slice(end + 1);
      this.rereadCharacters += rest.length;
    }
  }

  private take(rows: string[][], hasBreaksInCells: boolean): void {
    for (const row of rows) this.rows.push(row);
    if (!hasBreaksInCells && this.isOneLineEach) {
      this.line += rows.length;
      return;
    }
    if (this.isOneLineEach) {
      const before = this.rows.length - rows.length;
      for (let back = before; back > 0; back--) this.lines.push(this.line - back);
      this.isOneLineEach = false;
    }
    for (const row of rows) {
      this.lines.push(this.line++);
      for (const cell of row) this.line += countBreaks(cell, this.lineBreak);
    }
  }

  /** What is no whole line yet. */
  private keep(rest: string): void {
    this.carry = rest;
    if (rest.length <= MAX_LINE_CHARACTERS) return;
    const end = rest.indexOf(this.lineBreak);
    if (end < 0) {
      this.report('LINE_TOO_LONG', rest);
      this.carry = '';
      this.isSkippingLine = true;
      return;
    }
    this.rereadCharacters += REREAD_OF_UNCLOSED;
    this.report('QUOTE_UNCLOSED', rest.slice(0, end));
    this.carry = rest.slice(end + 1);
    this.line++;
  }

  private report(reason: TextProblem, found: string | null): void {
    this.issues.push({ line: this.line, column: null, reason, found: found?.slice(0, 80) ?? null });
  }
}

/** The rows of a text, block by block. Lines count from 1. */
export async function* csvRows(chunks: AsyncIterable<TextChunk>, delimiter: string, bounded?: Bounded): AsyncGenerator<RowBlock> {
  let reader: CsvReader | null = null;
  for await (const chunk of chunks) {
    reader ??= new CsvReader(delimiter, chunk.text, bounded);
    yield reader.read(chunk, false);
  }
  if (reader) yield reader.read({ text: '', isDamaged: false }, true);
}

/** The rows at the beginning of a text, with the line of each; the last one is left out where the text goes on. */
export function rowsOfHead(text: string, delimiter: string, isWhole: boolean): { rows: (readonly string[])[]; lines: number[]; isLineTooLong: boolean } {
  const reader = new CsvReader(delimiter, text.slice(0, PIECE_CHARACTERS));
  const rows: (readonly string[])[] = [];
  const lines: number[] = [];
  let isLineTooLong = false;
  for (let at = 0; at <= text.length; at += PIECE_CHARACTERS) {
    const isLast = isWhole && at + PIECE_CHARACTERS > text.length;
    const block = reader.read({ text: text.slice(at, at + PIECE_CHARACTERS), isDamaged: false }, isLast);
    for (const [i, row] of block.rows.entries()) {
      rows.push(row);
      lines.push(block.lines?.[i] ?? block.firstLine + i);
    }
    isLineTooLong ||= block.issues.some(({ reason }) => reason === 'LINE_TOO_LONG');
  }
  return { rows, lines, isLineTooLong };
}
