import { doubtOf } from '@maillage/domain';
import type { Queryable } from '../../../platform/database/queryable';
import { LISTED, type StoredReport } from '../report/stored-report';
import { stagingTable } from '../staging/staging-table';
import type { StagedPair } from './staged-pairs';
import { HASH_JOINS, shownValues } from './shown-values';

/** Values that are looked at more closely come in portions of so many. */
const PORTION = 10_000;
/** A value that did not even double or halve is no more looked at. */
const LOOKED_AT_FROM = 2;

const SUSPECTS = (table: string): string => `
  DECLARE suspects NO SCROLL CURSOR FOR
  WITH pair AS (SELECT * FROM unnest($1::integer[], $2::integer[], $3::integer[], $4::double precision[], $5::double precision[])
                  AS p (indicator_id, period, previous, lower_bound, upper_bound)),
       before AS (SELECT DISTINCT indicator_id, previous AS period FROM pair WHERE previous IS NOT NULL), ${shownValues('before')}
  SELECT s.line, s.indicator_id AS "indicatorId", s.period, s.territory_id AS "territoryId", s.value, v.value AS previous,
         p.lower_bound AS "lowerBound", p.upper_bound AS "upperBound"
    FROM ${table} s JOIN pair p USING (indicator_id, period)
    LEFT JOIN shown v ON (v.indicator_id, v.period, v.territory_id) = (s.indicator_id, p.previous, s.territory_id)
   WHERE s.value < p.lower_bound OR s.value > p.upper_bound
      OR (s.value > 0 AND v.value > 0 AND (s.value >= v.value * ${LOOKED_AT_FROM} OR s.value * ${LOOKED_AT_FROM} <= v.value))`;

const NAMES = `SELECT id, name FROM territory WHERE id = ANY ($1::integer[])`;

interface Suspect {
  readonly line: number;
  readonly indicatorId: number;
  readonly period: number;
  readonly territoryId: number;
  readonly value: number;
  readonly previous: number | null;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
}

/** Unlikely values of the staging table: how many, and the first of them. In a transaction. */
export async function listDoubts(
  database: Queryable,
  importId: number,
  pairs: readonly StagedPair[],
): Promise<{ doubtCount: number; doubts: StoredReport['doubts'] }> {
  const doubtable = pairs.filter(({ previous, lowerBound, upperBound }) => previous !== null || lowerBound !== null || upperBound !== null);
  if (doubtable.length === 0) return { doubtCount: 0, doubts: [] };
  await database.query(HASH_JOINS);
  await database.query(SUSPECTS(stagingTable(importId)), [
    doubtable.map(({ indicatorId }) => indicatorId),
    doubtable.map(({ period }) => period),
    doubtable.map(({ previous }) => previous),
    doubtable.map(({ lowerBound }) => lowerBound),
    doubtable.map(({ upperBound }) => upperBound),
  ]);
  const first: Suspect[] = [];
  let doubtCount = 0;
  for (;;) {
    const suspects = (await database.query(`FETCH ${PORTION} FROM suspects`)) as Suspect[];
    for (const suspect of suspects) if (doubtOf(suspect) !== null && doubtCount++ < LISTED) first.push(suspect);
    if (suspects.length < PORTION) break;
  }
  await database.query('CLOSE suspects');
  const names = (await database.query(NAMES, [first.map(({ territoryId }) => territoryId)])) as { id: number; name: string }[];
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  first.sort((a, b) => a.line - b.line || a.indicatorId - b.indicatorId);
  return {
    doubtCount,
    doubts: first.map((suspect) => {
      const { line, indicatorId, period, territoryId, value, previous } = suspect;
      const kind = doubtOf(suspect) ?? 'tenfold';
      return { line, territoryName: nameOf.get(territoryId) ?? '', indicatorId, period, value, previousValue: kind === 'tenfold' ? previous : null, kind };
    }),
  };
}
