import type { ImportOutcome } from '@maillage/domain';
import { isReached, REACH } from './reach';
import { PAIR } from './staged-pairs';
import { shownValues } from './shown-values';

/** What a row of a file comes to: an outcome, or `none` for an empty cell where nothing was given, which says nothing. */
type Judgement = ImportOutcome | 'none';

const is = (judgement: Judgement): string => `'${judgement}'`;

/**
 * SQL condition: the number of the file is the shown one, be it written with the decimals that are shown of it and no more: our own tables
 * go out so, and a less precise figure is no correction.
 */
const SAME_NUMBER = `(s.value = v.value OR (abs(s.value - v.value) <= 0.5000001 * power(10::double precision, -i.decimals)
                       AND s.value = round(s.value::numeric, i.decimals)::double precision))`;

/** SQL: how a row `s` of the file stands to the row `v` that is shown in its place, for an indicator `i`. */
const DIFFERENCE = `
  CASE WHEN v.state IS NULL THEN CASE WHEN s.state = 'n' THEN ${is('none')} ELSE ${is('new')} END
       WHEN (v.value, v.state) IS NOT DISTINCT FROM (s.value, s.state) THEN ${is('equal')}
       WHEN v.state = 's' AND s.value IS NOT NULL THEN ${is('over_secret')}
       WHEN i.is_masked AND s.state = 's' THEN ${is('secret_kept')}
       WHEN (NOT v.is_given OR v.state = s.state) AND ${SAME_NUMBER} THEN ${is('equal')}
       WHEN v.is_given THEN ${is('changed')}
       WHEN s.state = 'n' THEN ${is('none')} ELSE ${is('new')} END`;

/** SQL of a WITH: the communes whose counts a masked indicator has, those of its network. */
const COUNTED = `
  counted AS MATERIALIZED (
    SELECT i.id AS indicator_id, t.id AS territory_id
      FROM indicator i JOIN network n ON n.id = i.network_id JOIN territory_inclusion m ON m.ancestor_id = n.territory_id
      JOIN territory t ON t.id = m.territory_id AND t.kind = 'commune'
     WHERE i.is_masked AND i.id IN (SELECT indicator_id FROM pair)
  )`;

/**
 * SQL: what becomes of a row `d` with its difference. A shared figure of another network’s territory is that network’s to change; elsewhere what is
 * missing is added, and nothing changed.
 */
const OUTCOME = `
  CASE WHEN i.is_masked AND c.territory_id IS NULL THEN ${is('uncounted')}
       WHEN ${isReached('i', 'r', 'f')} OR d.difference IN (${is('none')}, ${is('equal')}) THEN d.difference
       WHEN NOT r.is_own THEN ${is('waits')}
       WHEN d.difference = ${is('new')} AND d.is_whole IS NOT TRUE THEN ${is('new')} ELSE ${is('stands_elsewhere')} END`;

/**
 * SQL of a WITH: the rows of `source`, the staging table of the import $3 or what has its columns, for the pairs of `pairParameters`, each beside what is shown, with its outcome,
 * under the name `judged`. Preview, report, writing and proposals all read it: none of them has a comparison or a bound of its own.
 * The loader of data sets has: nobody is told what it finds (docs/adr/0030-two-ways-in.md).
 */
export const judgedRows = (source: string): string => `
  ${PAIR}, ${REACH}, ${shownValues('pair')}, ${COUNTED}, compared AS (
    SELECT s.line, s.indicator_id, s.period, s.territory_id, s.value, s.state, v.place, v.is_whole, coalesce(v.is_given, false) AS was_given,
           v.value AS old_value, v.state AS old_state, v.import_id AS old_import_id, ${DIFFERENCE} AS difference
      FROM ${source} s JOIN pair USING (indicator_id, period) JOIN indicator i ON i.id = s.indicator_id
      LEFT JOIN shown v ON (v.indicator_id, v.period, v.territory_id) = (s.indicator_id, s.period, s.territory_id)
  ), judged AS (
    SELECT d.*, ${OUTCOME} AS outcome
      FROM compared d JOIN indicator i ON i.id = d.indicator_id CROSS JOIN importing f
      LEFT JOIN reach r ON r.territory_id = d.territory_id
      LEFT JOIN counted c ON (c.indicator_id, c.territory_id) = (d.indicator_id, d.territory_id)
  )`;
