import type { ImportReadingProblem } from '@maillage/domain';
import type { Mapping } from './mapping';
import type { TextEncoding } from './text/text-encoding';

/** What was made out of a file before reading it. */
export interface Recognition {
  readonly encoding: TextEncoding | 'xlsx';
  /** null in a workbook. */
  readonly delimiter: string | null;
  /** null where no decimal was seen: either mark is then accepted. */
  readonly decimalMark: '.' | ',' | null;
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
