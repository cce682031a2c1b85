import type { Grant, TokenGroupName } from '@maillage/domain';
import { grantsOf } from '../accounts';
import { ccasRefColumns, ccasRefJson, ccasRows, inNetwork, openOn } from '../network';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import { territoryJson } from '../territories';
import type { ApiTokenType } from './api-token.type';

/** A token that answers, with its owner as she is now. */
export interface FoundToken {
  readonly id: string;
  readonly accountId: string;
  readonly email: string;
  readonly fullName: string;
  readonly networkId: string;
  readonly groups: readonly TokenGroupName[];
  readonly territoryId: number | null;
  readonly ccasId: string | null;
  readonly territoryIds: readonly number[];
  readonly grants: readonly Grant[];
}

/** $1 hash, $2 now, $3 today. Of an account that is closed, of a token that ended: nothing, as of one that never was. */
const FIND = `
  SELECT t.id, t.account_id AS "accountId", a.email, a.full_name AS "fullName", t.network_id AS "networkId", t.groups, t.territory_id AS "territoryId", t.ccas_id AS "ccasId",
         coalesce((SELECT array_agg(i.ancestor_id) FROM territory_inclusion i
                    WHERE i.territory_id = coalesce(t.territory_id, (SELECT c.territory_id FROM ccas c WHERE c.id = t.ccas_id))), '{}') AS "territoryIds",
         ${grantsOf('a.id', '$3::date')} AS grants
    FROM api_token t JOIN account a ON a.id = t.account_id AND a.disabled_at IS NULL
   WHERE t.token_hash = $1 AND t.revoked_at IS NULL AND t.expires_at > $2`;

/** The token of that secret, if it answers. */
export async function findToken(database: Queryable, tokenHash: Buffer, now: Date, today: string): Promise<FoundToken | null> {
  const [token] = (await database.query(FIND, [tokenHash, now, today])) as FoundToken[];
  return token ?? null;
}

/** One statement, so that questions sent at once, to several processes, are counted each. $1 token, $2 now, $3 questions of a window, $4 its seconds. */
const COUNT = `
  INSERT INTO api_token_use AS u (token_id, uses_count, last_used_at, window_from, window_count) VALUES ($1, 1, $2, $2, 1)
  ON CONFLICT (token_id) DO UPDATE SET
    window_from = CASE WHEN u.window_from <= $2::timestamptz - make_interval(secs => $4) THEN $2 ELSE u.window_from END,
    window_count = CASE WHEN u.window_from <= $2::timestamptz - make_interval(secs => $4) THEN 1 ELSE least(u.window_count, $3) + 1 END,
    uses_count = u.uses_count + CASE WHEN u.window_from > $2::timestamptz - make_interval(secs => $4) AND u.window_count >= $3 THEN 0 ELSE 1 END,
    refused_count = u.refused_count + CASE WHEN u.window_from > $2::timestamptz - make_interval(secs => $4) AND u.window_count >= $3 THEN 1 ELSE 0 END,
    last_used_at = $2
  RETURNING window_from AS "from", window_count AS count`;

/** Counts a question of a token, and tells how many there were in the time that is counted. */
export async function countUse(
  database: Queryable,
  { tokenId, now, questions, seconds }: { readonly tokenId: string; readonly now: Date; readonly questions: number; readonly seconds: number },
): Promise<{ readonly from: Date; readonly count: number }> {
  const [window] = (await database.query(COUNT, [tokenId, now, questions, seconds])) as [{ from: Date; count: number }];
  return window;
}

/** The tokens of a person, the latest first; `id`: that one alone. */
export async function listTokens(database: Queryable, accountId: string, now: Date, id: string | null = null): Promise<ApiTokenType[]> {
  return (await database.query(
    `SELECT t.id, t.name, t.hint, n.name AS "networkName", t.groups, t.expires_at AS "expiresAt", t.created_at AS "createdAt", t.revoked_at AS "revokedAt",
            CASE WHEN t.revoked_at IS NOT NULL THEN 'revoked' WHEN t.expires_at <= $2 THEN 'expired' ELSE 'active' END AS state,
            (SELECT ${territoryJson('p')} FROM territory p WHERE p.id = t.territory_id) AS territory,
            (SELECT to_json(r) FROM (SELECT ${ccasRefColumns('c', 'ct')} FROM ccas c JOIN territory ct ON ct.id = c.territory_id WHERE c.id = t.ccas_id) r) AS ccas,
            u.last_used_at AS "lastUsedAt", least(coalesce(u.uses_count, 0), 2147483647)::integer AS "usesCount", least(coalesce(u.refused_count, 0), 2147483647)::integer AS "refusedCount"
       FROM api_token t JOIN network n ON n.id = t.network_id LEFT JOIN api_token_use u ON u.token_id = t.id
      WHERE t.account_id = $1 AND ($3::uuid IS NULL OR t.id = $3)
      ORDER BY t.revoked_at IS NOT NULL OR t.expires_at <= $2, t.created_at DESC, t.id`,
    [accountId, now, id],
  )) as ApiTokenType[];
}

/** Where a token of a network can be bound to: its EPT and its open CCAS, each with all that it stands in. */
export interface TokenPlaces {
  readonly territories: readonly { readonly territory: ApiTokenType['territory'] & object; readonly territoryIds: readonly number[] }[];
  readonly ccas: readonly { readonly ccas: ApiTokenType['ccas'] & object; readonly territoryIds: readonly number[] }[];
}

/** The places of a network. */
export async function listPlaces(database: Queryable, networkId: string, today: string): Promise<TokenPlaces> {
  const b = new Bindings();
  const network = `${b.bind(networkId)}::uuid`;
  const day = `${b.bind(today)}::date`;
  const ancestors = (id: string): string => `(SELECT json_agg(i.ancestor_id) FROM territory_inclusion i WHERE i.territory_id = ${id})`;
  const [places] = (await database.query(
    `WITH place AS MATERIALIZED (${ccasRows(network, openOn('c', day))})
     SELECT (SELECT coalesce(json_agg(json_build_object('ccas', ${ccasRefJson('p')}, 'territoryIds', ${ancestors('p.territory_id')}) ORDER BY p.rank), '[]') FROM place p) AS ccas,
            (SELECT coalesce(json_agg(json_build_object('territory', ${territoryJson('t')}, 'territoryIds', ${ancestors('t.id')}) ORDER BY t.name COLLATE "fr-x-icu", t.id), '[]')
               FROM territory t
              WHERE t.kind IN ('ept', 'epci') AND ${inNetwork('t.id', network)}
                AND EXISTS (SELECT FROM territory_inclusion i JOIN place p ON p.territory_id = i.territory_id WHERE i.ancestor_id = t.id)) AS territories`,
    b.values,
  )) as [TokenPlaces];
  return places;
}
