import type { ImportSkipReason } from '@maillage/domain';
import type { CellBatch, ReadingNote, ReadValue } from '../reading';
import type { ImportIssue } from '../report/report.type';
import { LISTED } from '../report/stored-report';
import type { StagingStream } from './staging-table';
import type { TerritoryCodes } from './territory-codes';

/** Unknown codes that are told apart: a file that has more is of another world. */
const MAX_UNKNOWN_CODES = 100_000;

/** Cells as they come out of the process that reads the file. */
type StagedBatch = Omit<CellBatch, 'communeCodes'>;

/** What passed on its way into the staging table. */
export interface StagedCells {
  readonly errors: ImportIssue[];
  errorCount: number;
  /** In the order of the file. */
  readonly unknownCodes: Set<string>;
  rowsRead: number;
  skipped: Readonly<Partial<Record<ImportSkipReason, number>>>;
  /** How columns were understood. */
  notes: readonly ReadingNote[];
  /** The first values of each indicator, beside the texts that they were read from. */
  readonly readings: ReadValue[];
  /** Some values stand several times in the table. */
  hasRepeats: boolean;
}

/** Sends cells to the staging table, with the numbers of their territories; `afterBatch` may stop it by throwing. */
export async function stageCells(
  batches: AsyncIterable<StagedBatch>,
  codes: TerritoryCodes,
  /** In the order of the mapping's columns. */
  indicatorIds: readonly number[],
  stream: StagingStream,
  afterBatch: (batch: StagedBatch) => void,
): Promise<StagedCells> {
  const staged: StagedCells = {
    errors: [],
    errorCount: 0,
    unknownCodes: new Set(),
    rowsRead: 0,
    skipped: {},
    notes: [],
    readings: [],
    hasRepeats: false,
  };
  for await (const batch of batches) {
    stageBatch(batch, codes, indicatorIds, stream, staged);
    for (const issue of batch.issues) if (staged.errorCount++ < LISTED) staged.errors.push({ ...issue });
    staged.rowsRead = batch.rowsRead;
    staged.skipped = batch.skipped;
    staged.notes = batch.notes;
    staged.readings.push(...batch.readings);
    staged.hasRepeats = batch.hasRepeats;
    await stream.drained();
    afterBatch(batch);
  }
  return staged;
}

function stageBatch(
  { lines, kinds, territoryCodes, indicatorIndexes, periods, values, states }: StagedBatch,
  codes: TerritoryCodes,
  indicatorIds: readonly number[],
  { rows }: StagingStream,
  staged: StagedCells,
): void {
  let lastCode = '';
  let lastKind = '';
  let place = -1;
  let territoryId = 0;
  for (let i = 0; i < lines.length; i++) {
    const code = territoryCodes[i] as string;
    const kind = kinds[i] as CellBatch['kinds'][number];
    // the cells of one line of a wide table have the same code
    if (code !== lastCode || kind !== lastKind) {
      lastCode = code;
      lastKind = kind;
      place = codes.placeOf(kind, code);
      if (place >= 0) territoryId = codes.see(place);
      else if (staged.unknownCodes.size < MAX_UNKNOWN_CODES) staged.unknownCodes.add(code);
    }
    if (place < 0) continue;
    const indicatorId = indicatorIds[indicatorIndexes[i] as number] as number;
    rows.add(lines[i] as number, indicatorId, periods[i] as number, territoryId, values[i] as number | null, (states[i] as string).charCodeAt(0));
  }
}
