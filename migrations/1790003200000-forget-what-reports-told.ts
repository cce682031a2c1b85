import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reports of imports and contested values no longer hold numbers that statistical secrecy hides: until now an import was compared with them, and
 * its report said what stood before, which values were equal, and which were ten times the value before.
 *
 * Of a masked indicator, what was changed and what was equal become one count, and what was listed goes; so does what was listed of a published
 * total that is withheld. A contest of a masked count keeps what is known to have been shown: a secret.
 *
 * Locks: rows of `indicator_import` and `indicator_contest`. Reversible: the shape is; what is forgotten stays so.
 */
export class ForgetWhatReportsTold1790003200000 implements MigrationInterface {
  name = 'ForgetWhatReportsTold1790003200000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      SELECT set_config('maillage.actor_label', 'Mise à jour de Maillage', true);

      WITH line AS (
        SELECT i.id, l.place, i.report AS old, l.one, m.is_masked IS TRUE AS is_masked
          FROM indicator_import i CROSS JOIN LATERAL jsonb_array_elements(i.report -> 'indicators') WITH ORDINALITY l (one, place)
          LEFT JOIN indicator m ON m.id = (l.one ->> 'indicatorId')::integer
      ), counted AS (
        SELECT id, place, one, is_masked, (one ->> 'newCount')::integer AS new_count,
               CASE WHEN is_masked THEN 0 ELSE (one ->> 'changedCount')::integer END AS changed_count,
               CASE WHEN is_masked THEN (one ->> 'changedCount')::integer + (one ->> 'equalCount')::integer ELSE 0 END AS over_secret_count,
               CASE WHEN is_masked THEN 0 ELSE (one ->> 'equalCount')::integer END AS equal_count
          FROM line
      ), told AS (
        SELECT id, sum(changed_count) AS changed_count, sum(over_secret_count) AS over_secret_count, sum(equal_count) AS equal_count,
               jsonb_agg(one || jsonb_build_object('changedCount', changed_count, 'overSecretCount', over_secret_count, 'equalCount', equal_count, 'leftCount', 0)
                         ORDER BY place) AS indicators
          FROM counted GROUP BY id
      )
      UPDATE indicator_import i
         SET report = i.report || jsonb_build_object(
               'changedCount', t.changed_count, 'overSecretCount', t.over_secret_count, 'equalCount', t.equal_count, 'leftCount', 0, 'indicators', t.indicators,
               'changes', (SELECT coalesce(jsonb_agg(c.one || '{"outcome": "changed"}' ORDER BY c.place), '[]')
                             FROM jsonb_array_elements(i.report -> 'changes') WITH ORDINALITY c (one, place)
                            WHERE NOT EXISTS (SELECT FROM indicator_own_value o JOIN territory w ON w.id = o.territory_id
                                               WHERE o.indicator_id = (c.one ->> 'indicatorId')::integer AND o.period = (c.one ->> 'period')::integer
                                                 AND w.name = c.one ->> 'territoryName')
                              AND NOT EXISTS (SELECT FROM indicator m WHERE m.id = (c.one ->> 'indicatorId')::integer AND m.is_masked)),
               'doubts', (SELECT coalesce(jsonb_agg(d.one ORDER BY d.place), '[]')
                            FROM jsonb_array_elements(i.report -> 'doubts') WITH ORDINALITY d (one, place)
                           WHERE NOT EXISTS (SELECT FROM indicator m WHERE m.id = (d.one ->> 'indicatorId')::integer AND m.is_masked)),
               'doubtCount', (i.report ->> 'doubtCount')::integer
                             - (SELECT count(*) FROM jsonb_array_elements(i.report -> 'doubts') d (one)
                                 WHERE d.one ->> 'kind' = 'tenfold'
                                   AND EXISTS (SELECT FROM indicator m WHERE m.id = (d.one ->> 'indicatorId')::integer AND m.is_masked)))
        FROM told t WHERE t.id = i.id;

      -- a report of a file in which nothing was found
      UPDATE indicator_import SET report = report || '{"overSecretCount": 0, "leftCount": 0}' WHERE report IS NOT NULL AND NOT report ? 'leftCount';

      UPDATE indicator_contest x SET contested_value = NULL, contested_state = 'secret'
        FROM indicator i WHERE i.id = x.indicator_id AND i.is_masked AND (x.contested_value IS NOT NULL OR x.contested_state <> 'secret');
    `);
  }

  async down(): Promise<void> {
    // nothing to take back: fields more in a report, and numbers that are gone
  }
}
