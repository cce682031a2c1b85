import type { EntityManager, EntityTarget, FindOptionsWhere, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';

interface Publication extends ObjectLiteral {
  funderId: string;
  publishedAt: Date;
}

/**
 * Shows what `row` names to its funder from `publishedAt` on, or to that funder no more where it is null. One act on one funder: whoever withdraws
 * one while another is added undoes nothing of each other. What is shown already keeps the date of its first publication.
 */
export async function setPublished<T extends Publication>(
  manager: EntityManager,
  entity: EntityTarget<T>,
  row: FindOptionsWhere<T> & { readonly funderId: string },
  publishedAt: Date | null,
): Promise<void> {
  if (publishedAt === null) await manager.delete(entity, row);
  else {
    const values = { ...row, publishedAt } as QueryDeepPartialEntity<T>;
    await manager.createQueryBuilder().insert().into(entity).values(values).orIgnore().execute();
  }
}
