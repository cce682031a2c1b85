import { PUBLISHABLE_FIGURES } from '@maillage/domain';
import type { Queryable } from '../platform/database/queryable';
import type { FigurePublicationType, PublishedContact, PublishedFigure } from './published-figure.type';

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

/** The outline of each of those territories that has one, and where it comes from. */
export async function readOutlinesOf(
  database: Queryable,
  territoryIds: readonly number[],
): Promise<readonly { readonly id: number; readonly rings: string; readonly source: string }[]> {
  return database.query('SELECT territory_id AS id, rings, source FROM territory_outline WHERE territory_id = ANY ($1::integer[])', [territoryIds]);
}

/**
 * Who coordinates the networks that show something to those funders, on the day: two of each network at most, those who can be called first. A network that
 * shows nothing has no contact here, and nobody else is named.
 */
export async function listContacts(database: Queryable, funderIds: readonly string[], today: string): Promise<PublishedContact[]> {
  return database.query(
    `WITH shown AS (
       SELECT network_id FROM figure_publication WHERE funder_id = ANY ($1::uuid[])
       UNION SELECT p.network_id FROM initiative_publication ip JOIN initiative i ON i.id = ip.initiative_id JOIN plan p ON p.id = i.plan_id
              WHERE ip.funder_id = ANY ($1::uuid[]) AND i.archived_at IS NULL
     ), ranked AS (
       SELECT DISTINCT n.id, n.name AS "networkName", a.full_name AS "fullName", a.email, a.phone,
              dense_rank() OVER (PARTITION BY n.id ORDER BY (a.phone IS NULL), a.full_name COLLATE "fr-x-icu", a.id) AS rank
         FROM shown s JOIN network n ON n.id = s.network_id
         JOIN role_assignment r ON r.network_id = n.id AND r.role = 'coordinator' AND coalesce(r.starts_on <= $2::date, true) AND coalesce(r.ends_on >= $2::date, true)
         JOIN account a ON a.id = r.account_id AND a.disabled_at IS NULL
     )
     SELECT "networkName", "fullName", email, phone FROM ranked WHERE rank <= 2 ORDER BY "networkName" COLLATE "fr-x-icu", id, rank`,
    [funderIds, today],
  );
}
