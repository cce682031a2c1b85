import type { FormDefinition } from '../form-definition';
import { entriesOf, type FormEntry } from '../form-entries';
import { cellText, type FormFileLine, type FormFileSheet, plainWords } from './form-file';
import { readFormCell } from './read-cell';

/** A file with a question a row: which columns say what, and which question is meant where its words are not those of the form. */
export interface FigureMapping {
  readonly reads: 'figures';
  readonly sheet: string;
  /** Places of columns, from 0. */
  readonly question: number;
  readonly value: number;
  /** Entry by the words of the file (`plainWords`); null: it is no question of this form. */
  readonly entries: Readonly<Record<string, string | null>>;
}

const OF_VALUES = /\b(valeurs?|reponses?|chiffres?|totale?s?|nombres?|montants?|resultats?)\b/;
const CODE_IN_FRONT = /^[a-z]+[a-z0-9_]*[\d_][a-z0-9_]*\b/;

/** Entries by what a file may call them; what two entries are called is none of them. */
export function entriesByWords(definition: FormDefinition): ReadonlyMap<string, FormEntry> {
  const found = new Map<string, FormEntry | null>();
  const call = (words: string, entry: FormEntry): void => {
    const plain = plainWords(words);
    const before = found.get(plain);
    if (plain !== '') found.set(plain, before === undefined || before?.key === entry.key ? entry : null);
  };
  for (const entry of entriesOf(definition)) {
    const { key, question, row, column } = entry;
    call(key, entry);
    if (row === null || column === null) {
      call(question.label, entry);
      continue;
    }
    if (row.label === null) continue;
    const names = [`${question.label} ${row.label} ${column.label}`, `${row.label} ${column.label}`];
    const isAlone = question.kind === 'table' && question.columns.length === 1;
    for (const name of isAlone ? [...names, `${question.label} ${row.label}`, row.label] : names) call(name, entry);
  }
  return new Map([...found].flatMap(([words, entry]): [string, FormEntry][] => (entry === null ? [] : [[words, entry]])));
}

function entryOf(words: string, known: ReadonlyMap<string, FormEntry>): FormEntry | null {
  const plain = plainWords(words);
  const code = CODE_IN_FRONT.exec(plain)?.[0];
  return known.get(plain) ?? (code === undefined ? null : (known.get(code) ?? null));
}

/** Where the questions and their values seem to stand: the column with the most questions of the form, and the one beside it that says most of that year. */
export function guessFigures(definition: FormDefinition, sheets: readonly FormFileSheet[], year: string): FigureMapping | null {
  const known = entriesByWords(definition);
  let best = { sheet: sheets[0], question: 0, rows: [] as number[] };
  for (const sheet of sheets) {
    const width = Math.max(0, ...sheet.rows.map((row) => row.length));
    for (let column = 0; column < width; column++) {
      const rows = sheet.rows.flatMap((row, index) => (entryOf(cellText(row[column]), known) ? [index] : []));
      if (rows.length > best.rows.length) best = { sheet, question: column, rows };
    }
  }
  if (!best.sheet) return null;
  const { sheet, question, rows } = best;
  const above = sheet.rows.slice(0, rows[0] ?? 0);
  const score = (column: number): number => {
    const filled = rows.filter((row) => cellText(sheet.rows[row]?.[column]) !== '').length;
    const heads = above.map((row) => plainWords(cellText(row[column])));
    return filled + (heads.some((head) => head.includes(year)) ? 2 * rows.length : heads.some((head) => OF_VALUES.test(head)) ? rows.length : 0);
  };
  const width = Math.max(0, ...sheet.rows.map((row) => row.length));
  const others = Array.from({ length: width }, (_, column) => column).filter((column) => column !== question);
  const value = others.reduce((first, column) => (score(column) > score(first) ? column : first), others.find((column) => column > question) ?? others[0] ?? 0);
  return { reads: 'figures', sheet: sheet.name, question, value, entries: {} };
}

/** What each row of the file says: of a question of the form, or of none; a question that is said twice is said by neither. */
export function figureLines(definition: FormDefinition, sheets: readonly FormFileSheet[], mapping: FigureMapping): FormFileLine[] {
  const known = entriesByWords(definition);
  const byKey = new Map(entriesOf(definition).map((entry) => [entry.key, entry]));
  const rows = sheets.find(({ name }) => name === mapping.sheet)?.rows ?? [];
  const lines = rows.flatMap((row, index): FormFileLine[] => {
    const label = cellText(row[mapping.question]);
    const typed = cellText(row[mapping.value]);
    if (label === '') return [];
    const said = mapping.entries[plainWords(label)];
    const entry = said === undefined ? entryOf(label, known) : said === null ? null : (byKey.get(said) ?? null);
    if (entry === null && typed === '') return [];
    const isTold = entry === null || entry.holds.kind === 'total' || entry.holds.kind === 'file' || entry.holds.kind === 'table';
    const reading = entry === null ? ({ is: 'unknown' } as const) : readFormCell(entry.holds, row[mapping.value]);
    return isTold && typed === '' ? [] : [{ line: index + 1, label, typed, entry, reading }];
  });
  const filled = lines.filter(({ entry, reading }) => entry !== null && reading.is !== 'blank').map(({ entry }) => entry?.key);
  return lines.map((line) =>
    line.reading.is !== 'blank' && line.entry !== null && filled.filter((key) => key === line.entry?.key).length > 1
      ? { ...line, reading: { is: 'refused', why: 'said_twice' } }
      : line,
  );
}
