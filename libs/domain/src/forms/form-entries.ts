import type { FormCell, FormDefinition, FormQuestion, FormSection } from './form-definition';

/** Between the question, the row and the column of a cell, in its key. */
const BETWEEN = '__';

/** Code of a row of an open table, by its number from 0 on. */
export const openRowCode = (index: number): string => `r${index + 1}`;

/** Codes of the rows of an open table: as many as it may have. */
export const openRowCodes = (most: number): string[] => Array.from({ length: most }, (_, index) => openRowCode(index));

/** The key of a cell of a table. */
export const cellEntry = (question: string, row: string, column: string): string => [question, row, column].join(BETWEEN);

/** The question, and of a cell its row and its column, that a key says. */
export function entryParts(entry: string): { readonly question: string; readonly row?: string; readonly column?: string } {
  const [question = entry, row, column] = entry.split(BETWEEN);
  return { question, ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

/** The question that a key is of. */
export const questionOf = (entry: string): string => entryParts(entry).question;

/** Something that may be answered: a question, or one cell of a table. A table in whole is answered by a state alone: « sans objet », « non disponible ». */
export interface FormEntry {
  /** `code`, or `code__row__column`. */
  readonly key: string;
  readonly section: FormSection;
  readonly question: FormQuestion;
  /** Of a cell. */
  readonly row: { readonly code: string; readonly label: string | null } | null;
  readonly column: { readonly code: string; readonly label: string } | null;
  /** What it holds: the question itself, or the cell. */
  readonly holds: FormQuestion | FormCell;
}

function entriesOfQuestion(section: FormSection, question: FormQuestion): FormEntry[] {
  const whole = { key: question.code, section, question, row: null, column: null, holds: question };
  if (question.kind !== 'table') return [whole];
  const rows = question.rows.are === 'fixed' ? question.rows.rows : openRowCodes(question.rows.most).map((code) => ({ code, label: null }));
  const cells = rows.flatMap((row) =>
    question.columns.map((column) => ({ key: cellEntry(question.code, row.code, column.code), section, question, row, column, holds: column.cell })),
  );
  return [whole, ...cells];
}

/** Everything that a form holds, in its order: totals among it, which are computed and not answered. */
export const entriesOf = ({ sections }: Pick<FormDefinition, 'sections'>): FormEntry[] =>
  sections.flatMap((section) => section.questions.flatMap((question) => entriesOfQuestion(section, question)));
