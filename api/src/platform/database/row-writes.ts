import type { EntityManager, EntityTarget, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import { found } from '../access/require-can';
import type { TrackedRow } from './tracked-row';

type Row = TrackedRow & { id: string | number };

/** The row, held until the end of the transaction, so that its version cannot change between the look and the write. */
export async function lockRow<T extends Row>(manager: EntityManager, entity: EntityTarget<T>, id: T['id']): Promise<T> {
  return found(await manager.findOne(entity, { where: { id } as FindOptionsWhere<T>, lock: { mode: 'pessimistic_write' } }));
}

/** Inserts the row, and gives its id. */
export async function insertRow<T extends Row>(manager: EntityManager, entity: EntityTarget<T>, row: QueryDeepPartialEntity<T>): Promise<string> {
  const { identifiers } = await manager.insert(entity, row);
  return String(identifiers[0]?.['id']);
}

/** Gives the row a new version, where what changed stands in rows of its own: they are seen and changed as a whole. */
export async function touchRow<T extends Row>(manager: EntityManager, entity: EntityTarget<T>, id: T['id']): Promise<void> {
  await manager.update(entity, { id } as FindOptionsWhere<T>, { updatedAt: () => 'clock_timestamp()' } as QueryDeepPartialEntity<T>);
}

/** Writes what the change names: undefined is unchanged. A change that names nothing sends no statement. */
export async function updateRow<T extends Row>(manager: EntityManager, entity: EntityTarget<T>, id: T['id'], change: QueryDeepPartialEntity<T>): Promise<void> {
  if (Object.values(change).some((value) => value !== undefined)) await manager.update(entity, { id } as FindOptionsWhere<T>, change);
}
