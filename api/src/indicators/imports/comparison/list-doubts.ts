import { type Aggregation, doubtOf, type PlausibilityInput, type ValueDoubt } from '@maillage/domain';
import type { Queryable } from '../../../platform/database/queryable';
import { LISTED, type StoredReport } from '../report/stored-report';
import { stagingTable } from '../staging/staging-table';
import type { StagedPair } from './staged-pairs';
import { HASH_JOINS, shownValues } from './shown-values';

/** Values that are looked at more closely come in portions of so many. */
const PORTION = 10_000;
/** A value that did not even double or halve is no more looked at. */
const LOOKED_AT_FROM = 2;
/** Nor is a total that is nearly what its communes add up to. */
const TOTAL_LOOKED_AT_FROM = 0.01;

const leapt = (other: string): string =>
  `(s.value > 0 AND ${other} > 0 AND (s.value >= ${other} * ${LOOKED_AT_FROM} OR s.value * ${LOOKED_AT_FROM} <= ${other}))`;

/** What stands already is no more doubted: whoever gave it was asked. */
const SUSPECTS = (table: string): string => `
  DECLARE suspects NO SCROLL CURSOR FOR
  WITH pair AS (SELECT * FROM unnest($1::integer[], $2::integer[], $3::integer[], $4::double precision[], $5::double precision[])
                  AS p (indicator_id, period, previous, lower_bound, upper_bound)),
       either AS (SELECT indicator_id, period FROM pair UNION SELECT indicator_id, previous FROM pair WHERE previous IS NOT NULL), ${shownValues('either')}
  SELECT s.line, s.indicator_id AS "indicatorId", s.period, s.territory_id AS "territoryId", s.value, v.value AS previous, i.aggregation,
         n.value AS standing, n.is_given AS "isGiven", n.covered AS "coveredCount", n.members AS "memberCount",
         p.lower_bound AS "lowerBound", p.upper_bound AS "upperBound"
    FROM ${table} s JOIN pair p USING (indicator_id, period) JOIN indicator i ON i.id = s.indicator_id
    LEFT JOIN shown v ON (v.indicator_id, v.period, v.territory_id) = (s.indicator_id, p.previous, s.territory_id)
    LEFT JOIN shown n ON (n.indicator_id, n.period, n.territory_id) = (s.indicator_id, s.period, s.territory_id)
   WHERE NOT (coalesce(n.is_given, false) AND (n.value, n.state) IS NOT DISTINCT FROM (s.value, s.state))
     AND (s.value < p.lower_bound OR s.value > p.upper_bound OR ${leapt('v.value')} OR (s.value = 0 AND greatest(v.value, n.value) > 0)
          OR (n.is_given AND n.value IS NOT NULL AND (s.state IN ('n', 'x') OR ${leapt('n.value')}))
          OR (NOT n.is_given AND abs(s.value - n.value) > abs(n.value) * ${TOTAL_LOOKED_AT_FROM}))`;

const NAMES = `SELECT id, name FROM territory WHERE id = ANY ($1::integer[])`;

interface Suspect {
  readonly line: number;
  readonly indicatorId: number;
  readonly period: number;
  readonly territoryId: number;
  readonly value: number | null;
  readonly previous: number | null;
  readonly aggregation: Aggregation;
  /** What is shown for the same period, if anything; given, or computed from so many communes. */
  readonly standing: number | null;
  readonly isGiven: boolean | null;
  readonly coveredCount: number | null;
  readonly memberCount: number | null;
  readonly lowerBound: number | null;
  readonly upperBound: number | null;
}

/** A doubted value, with what makes it so. */
function doubted(suspect: Suspect): { kind: ValueDoubt; previousValue: number | null } | null {
  const { value, previous, standing, isGiven, coveredCount, memberCount, aggregation, lowerBound, upperBound } = suspect;
  const isComputed = standing !== null && isGiven === false && coveredCount !== null && memberCount !== null;
  const input: PlausibilityInput = {
    ...{ value, previous, lowerBound, upperBound },
    known: isGiven ? standing : null,
    computed: isComputed ? { value: standing, coveredCount, memberCount, isSum: aggregation === 'sum' } : null,
  };
  const kind = doubtOf(input);
  if (kind === null) return null;
  const previousValue = kind === 'out_of_bounds' ? null : kind === 'tenfold' ? previous : kind === 'zeroed' ? (standing ?? previous) : standing;
  return { kind, previousValue };
}

/** Unlikely values of the staging table, beside what is shown: how many, and the first of them. In a transaction. */
export async function listDoubts(
  database: Queryable,
  importId: number,
  pairs: readonly StagedPair[],
): Promise<{ doubtCount: number; doubts: StoredReport['doubts'] }> {
  const doubtable = pairs.filter(
    ({ isStored, previous, lowerBound, upperBound }) => isStored || previous !== null || lowerBound !== null || upperBound !== null,
  );
  if (doubtable.length === 0) return { doubtCount: 0, doubts: [] };
  await database.query(HASH_JOINS);
  await database.query(SUSPECTS(stagingTable(importId)), [
    doubtable.map(({ indicatorId }) => indicatorId),
    doubtable.map(({ period }) => period),
    doubtable.map(({ previous }) => previous),
    doubtable.map(({ lowerBound }) => lowerBound),
    doubtable.map(({ upperBound }) => upperBound),
  ]);
  const first: { suspect: Suspect; doubt: NonNullable<ReturnType<typeof doubted>> }[] = [];
  let doubtCount = 0;
  for (;;) {
    const suspects = (await database.query(`FETCH ${PORTION} FROM suspects`)) as Suspect[];
    for (const suspect of suspects) {
      const doubt = doubted(suspect);
      if (doubt !== null && doubtCount++ < LISTED) first.push({ suspect, doubt });
    }
    if (suspects.length < PORTION) break;
  }
  await database.query('CLOSE suspects');
  const names = (await database.query(NAMES, [first.map(({ suspect }) => suspect.territoryId)])) as { id: number; name: string }[];
  const nameOf = new Map(names.map(({ id, name }) => [id, name]));
  first.sort((a, b) => a.suspect.line - b.suspect.line || a.suspect.indicatorId - b.suspect.indicatorId);
  return {
    doubtCount,
    doubts: first.map(({ suspect: { line, indicatorId, period, territoryId, value }, doubt }) => {
      return { line, territoryName: nameOf.get(territoryId) ?? '', indicatorId, period, value, ...doubt };
    }),
  };
}
