import type { Queryable } from '../../../platform/database/queryable';
import { LISTED } from '../report/stored-report';
import { settleRepeats } from './settle-repeats';
import type { StagedCells } from './stage-cells';
import { stagingTable } from './staging-table';
import type { TerritoryCodes } from './territory-codes';

const MOVE = (table: string): string => `
  UPDATE ${table} s SET territory_id = m.id FROM unnest($1::integer[], $2::integer[]) AS m (read_as, id) WHERE s.territory_id = m.read_as`;

const REMOVE = (table: string): string => `DELETE FROM ${table} WHERE territory_id = ANY ($1::integer[])`;

/**
 * Puts right what only the whole file could tell: territories as they are at its geography, which may know other perimeters under the
 * same codes, or none; and values that stand several times in it.
 */
export async function settleStaging(
  database: Queryable,
  importId: number,
  codes: TerritoryCodes,
  geographyYear: number,
  staged: StagedCells,
  columnOf: (indicatorId: number) => string | null,
): Promise<void> {
  const table = stagingTable(importId);
  const seen = codes.seenIn(geographyYear);
  const moved = seen.filter(({ id, readAs }) => id !== null && id !== readAs);
  if (moved.length > 0) await database.query(MOVE(table), [moved.map(({ readAs }) => readAs), moved.map(({ id }) => id)]);
  const unknown = seen.filter(({ id }) => id === null);
  if (unknown.length > 0) await database.query(REMOVE(table), [unknown.map(({ readAs }) => readAs)]);
  for (const { code } of unknown) staged.unknownCodes.add(code);
  if (!staged.hasRepeats) return;
  const { count, issues } = await settleRepeats(database, importId, columnOf);
  staged.errorCount += count;
  const inOrder = [...staged.errors, ...issues].sort((a, b) => a.line - b.line);
  staged.errors.splice(0, Infinity, ...inOrder.slice(0, LISTED));
}
