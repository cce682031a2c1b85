import type { FormCell, FormDefinition, FormQuestion, FormSection } from './form-definition';

/** Between the question, the row and the column of a cell, in its key. */
const BETWEEN = '__';

/** Codes of the rows of an open table: as many as it may have. */
export const openRowCode = (index: number): string => `r${index + 1}`;

/** The key of a cell of a table. */
export const cellEntry = (question: string, row: string, column: string): string => [question, row, column].join(BETWEEN);

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
  const rows =
    question.rows.are === 'fixed' ? question.rows.rows : Array.from({ length: question.rows.most }, (_, index) => ({ code: openRowCode(index), label: null }));
  const cells = rows.flatMap((row) =>
    question.columns.map((column) => ({ key: cellEntry(question.code, row.code, column.code), section, question, row, column, holds: column.cell })),
  );
  return [whole, ...cells];
}

/** Everything that a form holds, in its order: totals among it, which are computed and not answered. */
export const entriesOf = ({ sections }: Pick<FormDefinition, 'sections'>): FormEntry[] =>
  sections.flatMap((section) => section.questions.flatMap((question) => entriesOfQuestion(section, question)));
