import { PUBLISHABLE_FIGURES } from '@maillage/domain';
import type { Queryable } from '../platform/database/queryable';
import type { FigurePublicationType, PublishedFigure } from './published-figure.type';

/** Who sees each figure of a network, in order. */
export async function listFigurePublications(database: Queryable, networkId: string): Promise<FigurePublicationType[]> {
  return database.query(
    `SELECT f.figure, (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY u.name COLLATE "fr-x-icu", u.id), '[]')
                         FROM figure_publication p JOIN funder u ON u.id = p.funder_id WHERE p.network_id = $1 AND p.figure = f.figure) AS funders
       FROM unnest($2::text[]) WITH ORDINALITY f (figure, rank) ORDER BY f.rank`,
    [networkId, PUBLISHABLE_FIGURES],
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
