import { cellText, dayOfCell, findTitles, FORM_FILE_LIMITS, type FormFileCell, type FormFileSheet, guessNature, plainWords } from '@maillage/domain';

/** Persons of one election of domicile at most: larger numbers may be of a file, a birth, a telephone. */
const MOST_PERSONS = 30;

/** Stands where something is that is not told: a row that says a day nobody can read is told to be one. */
const MASKED = '…';

const isDecision = (word: string): boolean => guessNature(word) !== 'ignored';

/**
 * A register of persons with what counts are made of, and nothing else: its titles, days, small numbers, and the words of a column of decisions. Names, addresses,
 * numbers of files are « … » before they leave the process that reads them.
 */
export function withoutPersons({ name, rows }: FormFileSheet): FormFileSheet {
  const titles = findTitles({ name, rows });
  const below = rows.slice((titles ?? -1) + 1);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const keepsWords = Array.from({ length: width }, (_, column) => areDecisions(below.map((row) => row[column])));
  const keeps = (cell: FormFileCell, column: number): boolean => {
    if (typeof cell === 'number' || /^\d+$/.test(cell.trim())) return Number.isInteger(Number(cell)) && Number(cell) >= 0 && Number(cell) <= MOST_PERSONS;
    return dayOfCell(cell) !== null || keepsWords[column] === true;
  };
  return {
    name,
    rows: rows.map((row, line) =>
      row.map((cell, column) => (line === titles || cell === '' ? cell : line > (titles ?? -1) && keeps(cell, column) ? cell : MASKED)),
    ),
  };
}

/** Whether a column holds decisions: few different words, half of which at least are known to be one. */
function areDecisions(cells: readonly (FormFileCell | undefined)[]): boolean {
  const words = new Set(cells.filter((cell) => typeof cell === 'string' && dayOfCell(cell) === null).map((cell) => plainWords(cellText(cell))));
  words.delete('');
  return words.size > 0 && words.size <= FORM_FILE_LIMITS.words && [...words].filter(isDecision).length * 2 >= words.size;
}
