import { ACCESS, DISCUSSION_SORTS, type Operation, type Reach, type Role } from '@maillage/domain';
import { ccasReach, heldOn, isIdReached, isNowhere } from '../network';
import type { Viewer } from '../platform/access/viewer';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import { searchText } from '../platform/database/search-text';
import type { FoundDiscussionPlace } from '../platform/declarations/discussion-place';
import type { DiscussionReader } from './discussion.type';

const rolesOf = (operation: Operation, reach: Reach): Role[] =>
  Object.entries(ACCESS[operation]).flatMap(([role, each]) => (each === reach ? [role as Role] : []));

/**
 * SQL: the account `a` and the role `r` by which it may do something at a place on a day: what `can` of libs/domain says, for everybody at once. A test
 * compares them.
 */
function mayAt({ networkId, ccasId, territoryIds = [] }: FoundDiscussionPlace['target'], operation: Operation, today: string, b: Bindings): string {
  const inNetwork = `r.role = ANY (${b.bind(rolesOf(operation, 'network'))}::text[])`;
  const perimeter = rolesOf(operation, 'perimeter');
  const atCcas =
    ccasId === undefined
      ? []
      : [
          `r.role = ANY (${b.bind(perimeter)}::text[]) AND (r.ccas_id = ${b.bind(ccasId)}::uuid OR r.ccas_id IS NULL AND r.territory_id = ANY (${b.bind(territoryIds)}::integer[]))`,
        ];
  return `a.disabled_at IS NULL AND r.network_id = ${b.bind(networkId)}::uuid AND ${heldOn('r', `${b.bind(today)}::date`)} AND (${[inNetwork, ...atCcas].join(' OR ')})`;
}

/** Who reads the threads that take an operation at a place. */
export interface ReadersAsked {
  readonly target: FoundDiscussionPlace['target'];
  readonly operation: Operation;
  readonly today: string;
}

/** Persons who read those threads, by name: those whose name fits, the first ones; whom somebody may mention. */
export async function listReaders(
  database: Queryable,
  { target, operation, today }: ReadersAsked,
  { search, take, exceptId }: { readonly search: string | null; readonly take: number; readonly exceptId: string },
): Promise<DiscussionReader[]> {
  const b = new Bindings();
  const patterns = searchText(search);
  const fits = patterns ? `AND search_form(a.full_name) ~ ALL (${b.bind(patterns)}::text[])` : '';
  return database.query(
    `SELECT a.id AS "accountId", a.full_name AS name, a.is_fictitious AS "isFictitious", array_agg(DISTINCT r.role) AS roles, min(c.name) AS "ccasName"
       FROM account a JOIN role_assignment r ON r.account_id = a.id LEFT JOIN ccas c ON c.id = r.ccas_id
      WHERE ${mayAt(target, operation, today, b)} AND a.id <> ${b.bind(exceptId)}::uuid ${fits}
      GROUP BY a.id ORDER BY a.full_name COLLATE "fr-x-icu", a.id LIMIT ${b.bind(take)}`,
    b.values,
  );
}

/** Those of some accounts that read those threads, with their names. */
export async function readersAmong(
  database: Queryable,
  { target, operation, today }: ReadersAsked,
  accountIds: readonly string[],
): Promise<{ readonly accountId: string; readonly name: string }[]> {
  if (accountIds.length === 0) return [];
  const b = new Bindings();
  return database.query(
    `SELECT DISTINCT a.id AS "accountId", a.full_name AS name FROM account a JOIN role_assignment r ON r.account_id = a.id
      WHERE ${mayAt(target, operation, today, b)} AND a.id = ANY (${b.bind(accountIds)}::uuid[])`,
    b.values,
  );
}

/** Names of those of some accounts that are of a network, as all who read it know them; nobody else is named. */
export async function namesKnown(database: Queryable, networkId: string, today: string, accountIds: readonly string[]): Promise<string[]> {
  const persons = await readersAmong(database, { target: { networkId }, operation: 'network.read', today }, accountIds);
  return persons.map(({ name }) => name).sort((one, other) => one.localeCompare(other, 'fr'));
}

/** SQL condition: the viewer reads the thread `t` of the network. */
export function isThreadRead(viewer: Viewer, networkId: string, b: Bindings): string {
  const read = DISCUSSION_SORTS.flatMap(({ kind, audience, read: operation }) => {
    const reach = ccasReach(viewer, operation, networkId);
    return isNowhere(reach) ? [] : [`t.place_kind = '${kind}' AND t.audience = '${audience}' AND ${isIdReached(reach, b, 't.ccas_id')}`];
  });
  return read.length === 0 ? 'false' : `(${read.map((each) => `(${each})`).join(' OR ')})`;
}
