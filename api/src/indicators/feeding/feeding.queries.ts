import type { Aggregation, Periodicity } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';

/** An indicator of a network’s own, as others may relate what they know to it. */
export interface OwnIndicator {
  readonly id: number;
  readonly code: string;
  readonly name: string;
  readonly unit: string;
  readonly decimals: number;
  readonly aggregation: Aggregation;
  readonly periodicity: Periodicity;
  readonly isMasked: boolean;
  readonly numeratorId: number | null;
  readonly denominatorId: number | null;
  readonly scale: number;
  readonly isArchived: boolean;
}

/** Indicators of a network’s own, archived ones too, by name. */
export function listOwnIndicators(database: Queryable, networkId: string): Promise<OwnIndicator[]> {
  return database.query(
    `SELECT id, code, name, unit, decimals, aggregation, periodicity, is_masked AS "isMasked", numerator_id AS "numeratorId", denominator_id AS "denominatorId", scale,
            archived_at IS NOT NULL AS "isArchived"
       FROM indicator WHERE network_id = $1 ORDER BY name COLLATE "fr-x-icu", id`,
    [networkId],
  );
}

/** A value as it stands, with where it came from; of a count that is hidden by us, what is shown of it as well. */
export interface StandingValue {
  readonly indicatorId: number;
  readonly period: number;
  readonly territoryId: number;
  readonly value: number | null;
  readonly state: string;
  readonly covered: number | null;
  readonly members: number | null;
  readonly importId: number | null;
  readonly subjectType: string | null;
  readonly subjectId: string | null;
  readonly shownValue: number | null;
  readonly shownState: string | null;
}

// What was given: of counts that are masked the last one that was not withdrawn, of others what is shown and was not computed.
const STANDING = `
  WITH pair AS (SELECT * FROM unnest($1::integer[], $2::integer[]) AS p (indicator_id, period)), given AS (
    SELECT v.indicator_id, v.period, v.territory_id, v.value, v.state, v.covered, v.members, v.import_id, v.value AS shown_value, v.state AS shown_state
      FROM indicator_value v JOIN pair USING (indicator_id, period) JOIN indicator i ON i.id = v.indicator_id AND NOT i.is_masked
     WHERE v.members IS NULL OR v.import_id IS NOT NULL
     UNION ALL
    SELECT o.indicator_id, o.period, o.territory_id, o.value, o.state, NULL, NULL, o.import_id, v.value, v.state
      FROM (SELECT DISTINCT ON (x.indicator_id, x.period, x.territory_id) x.* FROM indicator_own_value x JOIN pair USING (indicator_id, period)
             WHERE x.withdrawn_at IS NULL ORDER BY x.indicator_id, x.period, x.territory_id, x.id DESC) o
      JOIN indicator i ON i.id = o.indicator_id AND i.is_masked
      LEFT JOIN indicator_value v ON v.indicator_id = o.indicator_id AND v.period = o.period AND v.territory_id = o.territory_id
  )
  SELECT g.indicator_id AS "indicatorId", g.period, g.territory_id AS "territoryId", g.value, g.state, g.covered, g.members, g.import_id AS "importId",
         f.subject_type AS "subjectType", f.subject_id AS "subjectId", g.shown_value AS "shownValue", g.shown_state AS "shownState"
    FROM given g LEFT JOIN indicator_import f ON f.id = g.import_id`;

/** What was given of those indicators at those periods, by whomever. */
export const listStanding = (database: Queryable, indicatorIds: readonly number[], periods: readonly number[]): Promise<StandingValue[]> =>
  database.query(STANDING, [indicatorIds, periods]);

/** The import of no file that values of an object of another feature come by. $5: now. */
export const ADD_IMPORT = `
  INSERT INTO indicator_import (network_id, file_name, file_sha256, size_bytes, geography_year, status, progress_ratio, rows_read, created_by_id, created_at, applied_at, applied_by_id, subject_type, subject_id)
  VALUES ($1, $2, '', 0, $3, 'applied', 1, $4, $6, $5, $5, $6, $7, $8) RETURNING id`;

const WRITTEN = `unnest($2::integer[], $3::integer[], $4::integer[], $5::double precision[], $6::"char"[], $7::integer[], $8::integer[])
         AS w (indicator_id, period, territory_id, value, state, covered, members)`;

/** What stood is kept, of what was given. $1: the import. */
export const KEEP_CHANGES = `
  INSERT INTO indicator_value_change (indicator_id, period, territory_id, old_value, old_state, old_import_id, new_value, new_state, new_import_id)
  SELECT v.indicator_id, v.period, v.territory_id, v.value, v.state, v.import_id, w.value, w.state, $1
    FROM ${WRITTEN} JOIN indicator_value v USING (indicator_id, period, territory_id) JOIN indicator i ON i.id = v.indicator_id AND NOT i.is_masked
   WHERE (v.members IS NULL OR v.import_id IS NOT NULL) AND (v.value, v.state) IS DISTINCT FROM (w.value, w.state)`;

/** Values that are shown as they are. A total that was computed gives way to one that is given. */
export const WRITE_SHOWN = `
  INSERT INTO indicator_value (indicator_id, period, territory_id, value, state, import_id, covered, members)
  SELECT w.indicator_id, w.period, w.territory_id, w.value, w.state, $1, w.covered, w.members
    FROM ${WRITTEN} JOIN indicator i ON i.id = w.indicator_id AND NOT i.is_masked ORDER BY w.indicator_id, w.period, w.territory_id
  ON CONFLICT (indicator_id, period, territory_id) DO UPDATE
     SET value = excluded.value, state = excluded.state, import_id = excluded.import_id, covered = excluded.covered, members = excluded.members`;

/** Counts of which derivation says what is shown: each version is kept, the last one holds. */
export const WRITE_OWN = `
  INSERT INTO indicator_own_value (indicator_id, period, territory_id, value, state, import_id)
  SELECT w.indicator_id, w.period, w.territory_id, w.value, w.state, $1 FROM ${WRITTEN} JOIN indicator i ON i.id = w.indicator_id AND i.is_masked`;

/** Tells a break that nobody told yet; gives a row where it did. */
export const TELL_BREAK = `
  INSERT INTO indicator_break (indicator_id, period, note) SELECT id, $2, $3 FROM unnest($1::integer[]) AS i (id) ON CONFLICT (indicator_id, period) DO NOTHING RETURNING indicator_id AS id`;

/** Whoever changes the definition next must have seen the break. */
export const TOUCH = `UPDATE indicator SET updated_at = clock_timestamp() WHERE id = ANY ($1::integer[])`;

/** Codes that begin so, of whatever network: they are taken. */
export const CODES_LIKE = `SELECT code FROM indicator WHERE left(code, length($1)) = $1`;
