import type { FormEntry } from '../form-entries';

/** Whether a cell is of a row that whoever answers adds: such rows are read row by row, CCAS by CCAS, and not column by column. */
export const isOfOpenRow = ({ question, row }: FormEntry): boolean => row !== null && question.kind === 'table' && question.rows.are === 'open';

/** Whether an entry is answered freely, in words: read as a list, and tagged. */
export const isFreeAnswer = (entry: FormEntry): boolean => entry.holds.kind === 'text' && !isOfOpenRow(entry);
