import { COVERING_CONVENTION_KINDS, FIGURES, STATUSES_IN_FORCE } from '@maillage/domain';
import { eptJson, inNetwork, openOn } from '../../network';
import type { Queryable } from '../../platform/database/queryable';
import type { FigurePublicationType, PublishedFigure, PublishedFigureCount } from './figure.type';

/** Who sees each figure of a network, in order. */
export async function listFigurePublications(database: Queryable, networkId: string): Promise<FigurePublicationType[]> {
  return database.query(
    `SELECT f.figure, (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name COLLATE "fr-x-icu", u.id), '[]')
                         FROM figure_publication p JOIN funder u ON u.id = p.funder_id WHERE p.network_id = $1 AND p.figure = f.figure) AS funders
       FROM unnest($2::text[]) WITH ORDINALITY f (figure, rank) ORDER BY f.rank`,
    [networkId, FIGURES],
  );
}

/** What was published to those funders. */
export async function listPublished(
  database: Queryable,
  funderIds: readonly string[],
): Promise<Pick<PublishedFigure, 'networkId' | 'networkName' | 'figure' | 'publishedAt'>[]> {
  return database.query(
    `SELECT n.id AS "networkId", n.name AS "networkName", p.figure, min(p.published_at) AS "publishedAt"
       FROM figure_publication p JOIN network n ON n.id = p.network_id
      WHERE p.funder_id = ANY ($1::uuid[])
      GROUP BY n.id, n.name, p.figure ORDER BY n.name COLLATE "fr-x-icu", n.id, p.figure`,
    [funderIds],
  );
}

/** CCAS under a covering convention in force: the network first, then its EPT. */
export async function countConventions(database: Queryable, networkId: string, on: string): Promise<PublishedFigureCount[]> {
  return database.query(
    `WITH open_ccas AS (
       SELECT e.ept ->> 'name' AS ept_name, EXISTS (
                SELECT FROM convention v JOIN convention_status_period s ON s.convention_id = v.id
                 WHERE v.ccas_id = c.id AND v.archived_at IS NULL AND v.kind = ANY ($3::text[]) AND s.status = ANY ($4::text[])
                   AND s.starts_on <= $2::date AND (s.ends_on IS NULL OR s.ends_on > $2::date)) AS is_covered
         FROM ccas c JOIN territory t ON t.id = c.territory_id LEFT JOIN LATERAL ${eptJson('t.id')} e (ept) ON true
        WHERE ${inNetwork('c.territory_id', '$1::uuid')} AND ${openOn('c', '$2::date')}
     )
     SELECT ept_name AS "eptName", count(*)::integer AS "ccasCount", (count(*) FILTER (WHERE is_covered))::integer AS "inPlace",
            count(*)::integer AS denominator, 0 AS unknown
       FROM open_ccas GROUP BY GROUPING SETS ((), (ept_name))
      ORDER BY grouping(ept_name) DESC, ept_name COLLATE "fr-x-icu" NULLS LAST`,
    [networkId, on, COVERING_CONVENTION_KINDS, STATUSES_IN_FORCE],
  );
}
