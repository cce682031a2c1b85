import { rowsOfHead } from './csv-rows';

const DELIMITERS = [';', '\t', '|', ','] as const;
/** The header and a few rows of a table of thousands of columns. */
const LOOKED_AT_CHARACTERS = 256 * 1024;

/** How well a delimiter makes a table: share of rows that have as many cells as most do, and how many cells that is. */
function judge(rows: readonly (readonly string[])[]): { cells: number; share: number } {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [cells, count] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [1, 0]);
  return { cells, share: rows.length ? count / rows.length : 0 };
}

/**
 * The delimiter of a text by its beginning: the one under which most rows have the same number of cells, the first of them (the header)
 * included. A decimal comma also cuts each row into as many pieces, but not the header. null where nothing makes a table.
 */
export function detectDelimiter(head: string, isWhole: boolean): string | null {
  const text = head.slice(0, LOOKED_AT_CHARACTERS);
  let best: { delimiter: string; score: number } | null = null;
  for (const delimiter of DELIMITERS) {
    if (!text.includes(delimiter)) continue;
    const all = rowsOfHead(text, delimiter, isWhole && text.length === head.length).rows;
    const rows = all.filter((row) => row.some((cell) => cell.trim() !== ''));
    const { cells, share } = judge(rows);
    if (cells < 2) continue;
    const hasHeader = rows.slice(0, 40).some((row) => row.length === cells && row.every((cell) => !/^-?[\d\s.,]+$/.test(cell)));
    const score = share + (hasHeader ? 1 : 0) + Math.min(cells, 20) / 1000;
    if (!best || score > best.score) best = { delimiter, score };
  }
  return best?.delimiter ?? null;
}
