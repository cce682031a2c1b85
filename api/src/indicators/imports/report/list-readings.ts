import { decodeValueState } from '@maillage/domain';
import type { Queryable } from '../../../platform/database/queryable';
import type { ReadFile } from './read-file';
import type { StoredReport } from './stored-report';

const NAMES = `SELECT id, name FROM territory WHERE id = ANY ($1::integer[])`;

/** The first values of each indicator as they were read, with the names of their territories at the file's geography. */
export async function listReadings(
  database: Queryable,
  { staged, codes, geographyYear, indicatorIds }: Pick<ReadFile, 'staged' | 'codes' | 'geographyYear' | 'indicatorIds'>,
): Promise<NonNullable<StoredReport['readings']>> {
  const { readings } = staged;
  if (readings.length === 0) return [];
  const wanted = new Set(readings.map(({ kind, territoryCode }) => `${kind}:${territoryCode}`));
  const ids = new Map(
    codes.seenIn(geographyYear).flatMap(({ kind, code, id }) => (id !== null && wanted.has(`${kind}:${code}`) ? [[`${kind}:${code}`, id]] : [])),
  );
  const rows = (await database.query(NAMES, [[...ids.values()]])) as { id: number; name: string }[];
  const nameOf = new Map(rows.map(({ id, name }) => [id, name]));
  return readings.map(({ line, column, kind, territoryCode, indicatorIndex, period, found, value, state }) => ({
    line,
    column,
    territoryName: nameOf.get(ids.get(`${kind}:${territoryCode}`) ?? 0) ?? territoryCode,
    indicatorId: indicatorIds[indicatorIndex] as number,
    period,
    found,
    value,
    state: decodeValueState(state) ?? 'not_available',
  }));
}
