import type { EntityManager, EntityTarget, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { found } from '../access/require-can';
import type { Viewer } from '../access/viewer';
import { isId } from '../database/queryable';
import { lockRow } from '../database/row-writes';
import type { TrackedRow } from '../database/tracked-row';
import { DomainError } from '../errors/domain-error';

type Row = TrackedRow & { id: string | number };

/** A row and the version of it that the person saw. */
export interface SeenRow {
  readonly id: string | number;
  readonly version: number;
}

/** Rows that people change, each from the version of it that she saw. */
export interface SeenKind<T extends Row, Shown extends object> {
  readonly entity: EntityTarget<T>;
  /** Refuses who may not change this row, by where the stored row stands: NOT_FOUND, or NOT_ALLOWED to who may read it. */
  readonly allow: (viewer: Viewer, manager: EntityManager, stored: T) => Promise<unknown>;
  /** The row as this person reads it: what a conflict shows her, and nothing that her queries would not. */
  readonly shown: (viewer: Viewer, manager: EntityManager, stored: T) => Promise<Shown>;
}

/** Rows of which there is one at each place, once somebody wrote it: the news of a CCAS on an initiative, the answer to a point. */
export interface SeenPlace<T extends Row> {
  readonly entity: EntityTarget<T>;
  readonly at: FindOptionsWhere<T>;
  /** What stands there as this person reads it, written or not. */
  readonly shown: (manager: EntityManager) => Promise<object>;
}

/** Version of what nobody has written yet: « I saw nothing there ». */
const NOTHING_YET = 0;

/** The row, held until the end of the transaction, to who may change it: what is added to it needs no version. */
export async function holdAllowed<T extends Row>(
  manager: EntityManager,
  viewer: Viewer,
  { entity, allow }: Pick<SeenKind<T, object>, 'entity' | 'allow'>,
  id: T['id'],
): Promise<T> {
  if (typeof id === 'string' && !isId(id)) throw new DomainError('NOT_FOUND');
  const stored = await lockRow(manager, entity, id);
  await allow(viewer, manager, stored);
  return stored;
}

/**
 * The row, held until the end of the transaction, to who may change it and saw its present version. Everybody else is refused: NOT_FOUND,
 * NOT_ALLOWED, or STALE_VERSION with what the row says now and who changed it (docs/adr/0004-paging-and-versions.md).
 */
export async function holdSeen<T extends Row>(manager: EntityManager, viewer: Viewer, kind: SeenKind<T, object>, seen: SeenRow): Promise<T> {
  const stored = await holdAllowed(manager, viewer, kind, seen.id);
  if (stored.version !== seen.version) await refuseAsStale(manager, stored, await kind.shown(viewer, manager, stored));
  return stored;
}

/** What stands at the place, held; null where nothing does yet. STALE_VERSION unless it is what the person saw; no version: she saw nothing there. */
export async function holdSeenPlace<T extends Row>(manager: EntityManager, place: SeenPlace<T>, seen: number | null | undefined): Promise<T | null> {
  const stored = await manager.findOne(place.entity, { where: place.at, lock: { mode: 'pessimistic_write' } });
  if ((stored?.version ?? NOTHING_YET) !== (seen ?? NOTHING_YET)) await refuseAsStale(manager, stored, await place.shown(manager));
  return stored;
}

/** Writes the first row of a place, and gives its id. Somebody else's may have come since the look: the constraint tells, and theirs stays. */
export async function insertFirst<T extends Row>(manager: EntityManager, place: SeenPlace<T>, row: QueryDeepPartialEntity<T>): Promise<string> {
  const insert = manager
    .createQueryBuilder()
    .insert()
    .into(place.entity)
    .values({ ...row, ...place.at } as QueryDeepPartialEntity<T>);
  const { raw } = await insert.orIgnore().returning('id').updateEntity(false).execute();
  const [inserted] = raw as { id: string }[];
  return inserted?.id ?? refuseAsStale(manager, await manager.findOneBy(place.entity, place.at), await place.shown(manager));
}

/** The one conflict that there is. `current` is what the person may read of the row now. */
async function refuseAsStale(manager: EntityManager, stored: TrackedRow | null, current: object): Promise<never> {
  const changedByName = stored?.updatedById ? await nameOf(manager, stored.updatedById) : null;
  return refuseAsChanged({ current, changedByName, changedAt: stored?.updatedAt ?? null });
}

/** The conflict, told of what was changed in another place than its row: `current` is what the person may read of it now. */
export function refuseAsChanged(change: { readonly current: object; readonly changedByName: string | null; readonly changedAt: Date | null }): never {
  throw new DomainError('STALE_VERSION', change);
}

// by its name: the platform knows no feature
const nameOf = async (manager: EntityManager, accountId: string): Promise<string> =>
  found(await manager.findOne<{ id: string; fullName: string }>('Account', { select: { fullName: true }, where: { id: accountId } })).fullName;
