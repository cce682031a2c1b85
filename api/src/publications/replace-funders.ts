import { type EntityManager, type EntityTarget, type FindOptionsWhere, In, type ObjectLiteral, type QueryDeepPartialEntity } from 'typeorm';

interface Publication extends ObjectLiteral {
  funderId: string;
  publishedAt: Date;
}

/** Shows what `shown` names to exactly those funders; one who stays keeps the date of its first publication. */
export async function replaceFunders<T extends Publication>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  shown: Omit<T, 'funderId' | 'publishedAt'> extends infer Key ? Partial<Key> : never,
  funderIds: readonly string[],
  publishedAt: Date,
): Promise<void> {
  const of = shown as FindOptionsWhere<T>;
  const stored = (await manager.findBy(entity, of)).map(({ funderId }) => funderId);
  const withdrawn = stored.filter((id) => !funderIds.includes(id));
  const added = [...new Set(funderIds)].filter((id) => !stored.includes(id));
  if (withdrawn.length > 0) await manager.delete(entity, { ...of, funderId: In(withdrawn) });
  if (added.length > 0) await manager.insert(entity, added.map((funderId) => ({ ...shown, funderId, publishedAt })) as QueryDeepPartialEntity<T>[]);
}
