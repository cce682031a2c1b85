import type { ImportReadingProblem } from '@maillage/domain';
import type { ReadingNote } from './cell-batch';
import type { Mapping } from './mapping';
import type { TextEncoding } from '../../../platform/spreadsheets';
import type { DateOrder } from './value/period-text';

/** What was made out of a file before reading it. */
export interface Recognition {
  readonly encoding: TextEncoding | 'xlsx';
  /** null in a workbook. */
  readonly delimiter: string | null;
  /** Line of the header, from 1; 0 without a table. */
  readonly headerLine: number;
  /** As the file writes them, each once: a name that comes again is followed by its rank, an empty one is named for its place. */
  readonly headers: readonly string[];
  /** At most twenty. */
  readonly sampleRows: readonly (readonly string[])[];
  /** The same for all files with these headers, whatever their case, accents and quotes. */
  readonly signature: string;
  /** The file taken out of an archive. */
  readonly part: string | null;
  /** The sheet taken out of a workbook. */
  readonly sheet: string | null;
  /** Columns that the workbook hides. */
  readonly hiddenColumns: readonly string[];
  /** How the table was found: what may be told before it is read. */
  readonly notes: readonly ReadingNote[];
  /** Columns of days that are not written day first, by their header; absent from what an earlier version recognised. */
  readonly dateOrders?: Readonly<Record<string, DateOrder>>;
  /** Codes have lost their leading zero, as in a spreadsheet: `1001` means `01001`. */
  readonly hasLostZeros: boolean;
  /** Format of a known producer, in French; null for any other table. */
  readonly formatName: string | null;
  /** Proposed, or certain; null where there is no table of territories. */
  readonly mapping: Mapping | null;
  /** The mapping leaves nothing to ask. */
  readonly isCertain: boolean;
  readonly problem: ImportReadingProblem | null;
}

/** What is to be told of how a table was found, by the mapping under which it is read. */
export function notesOf({ notes, hiddenColumns }: Recognition, mapping: Mapping): ReadingNote[] {
  const { territoryColumn, periodColumn, indicatorColumn, valueColumn, columns, layout } = mapping;
  const read = new Set([territoryColumn, periodColumn, indicatorColumn, valueColumn, ...(layout === 'wide' ? columns.map(({ column }) => column) : [])]);
  // an import that an earlier version recognised has neither
  const hidden = (hiddenColumns ?? []).filter((column) => read.has(column));
  return [...(notes ?? []), ...hidden.map((column) => ({ kind: 'column_hidden' as const, column, found: null, because: null, count: 1 }))];
}
