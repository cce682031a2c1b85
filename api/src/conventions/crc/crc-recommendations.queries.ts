import { eptJson } from '../../network';
import type { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import type { CrcRecommendationPage } from './crc-recommendation.type';

/** Which recommendations are read: SQL conditions on the aliases `r` of a `crc_recommendation` and `c` of its `ccas`. */
export interface CrcReading {
  readonly b: Bindings;
  readonly conditions: readonly string[];
  /** The viewer may change those of the CCAS. */
  readonly isManaged: string;
  readonly skip: number;
  readonly take: number;
}

/** A page of recommendations by commune, the latest report first, in one statement. */
export async function listCrcRecommendations(database: Queryable, { b, conditions, isManaged, skip, take }: CrcReading): Promise<CrcRecommendationPage> {
  const [page] = (await database.query(
    `WITH matching AS (
       SELECT r.*, c.name, c.kind, c.territory_id, t.name AS commune_name, ${isManaged} AS is_managed,
              row_number() OVER (ORDER BY t.name COLLATE "fr-x-icu", r.ccas_id, r.reported_on DESC, r.number COLLATE "fr-x-icu" NULLS LAST, r.id) AS rank
         FROM crc_recommendation r JOIN ccas c ON c.id = r.ccas_id JOIN territory t ON t.id = c.territory_id
        WHERE ${conditions.join(' AND ')}
     ), page AS (
       SELECT * FROM matching ORDER BY rank OFFSET ${b.bind(skip)} LIMIT ${b.bind(take)}
     )
     SELECT (SELECT count(*)::integer FROM matching) AS "totalCount",
            coalesce((SELECT json_agg(json_build_object(
                'id', p.id, 'reportedOn', p.reported_on, 'number', p.number, 'body', p.body, 'volet', p.volet, 'followUp', p.follow_up,
                'followUpNote', p.follow_up_note, 'version', p.version, 'updatedAt', p.updated_at, 'canManage', p.is_managed,
                'updatedByName', (SELECT full_name FROM account WHERE id = p.updated_by_id),
                'ccas', json_build_object('id', p.ccas_id, 'name', p.name, 'kind', p.kind, 'communeName', p.commune_name, 'ept', ${eptJson('p.territory_id')}),
                'conventions', (SELECT coalesce(json_agg(json_build_object('id', co.id, 'kind', co.kind, 'title', co.title) ORDER BY co.title COLLATE "fr-x-icu", co.id), '[]')
                                  FROM convention_crc_recommendation l JOIN convention co ON co.id = l.convention_id
                                 WHERE l.crc_recommendation_id = p.id AND co.archived_at IS NULL)) ORDER BY p.rank)
               FROM page p), '[]') AS items`,
    b.values,
  )) as [CrcRecommendationPage];
  return page;
}
