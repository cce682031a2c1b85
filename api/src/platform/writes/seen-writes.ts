import { Injectable } from '@nestjs/common';
import type { EntityManager, FindOptionsWhere, QueryDeepPartialEntity } from 'typeorm';
import type { Viewer } from '../access/viewer';
import { updateRow } from '../database/row-writes';
import type { TrackedRow } from '../database/tracked-row';
import { Transactions } from '../database/transactions';
import { holdSeen, type SeenKind, type SeenRow } from './seen-rows';

type Row = TrackedRow & { id: string | number };

/**
 * Changes of rows from the version that a person saw: hold, refuse who may not or saw another, change, derive, read. Whatever changes a row
 * that has a version goes this way (`versions.int-spec.ts` knows every mutation).
 */
@Injectable()
export class SeenWrites {
  constructor(private readonly transactions: Transactions) {}

  /** Changes the row as the work says, and gives what the person reads of it then, with all that follows from the change. */
  write<T extends Row, Shown extends object>(
    viewer: Viewer,
    kind: SeenKind<T, Shown>,
    seen: SeenRow,
    change: (manager: EntityManager, stored: T) => Promise<unknown>,
  ): Promise<Shown> {
    const work = async (manager: EntityManager): Promise<T> => {
      const stored = await holdSeen(manager, viewer, kind, seen);
      await change(manager, stored);
      return stored;
    };
    return this.transactions.run(viewer, work, (manager, stored) => kind.shown(viewer, manager, stored));
  }

  /** Writes what the change names: undefined is unchanged. */
  update<T extends Row, Shown extends object>(viewer: Viewer, kind: SeenKind<T, Shown>, seen: SeenRow, change: QueryDeepPartialEntity<T>): Promise<Shown> {
    return this.write(viewer, kind, seen, (manager, stored) => updateRow(manager, kind.entity, stored.id, change));
  }

  /** Deletes the row; the journal keeps what it was. `before`: what must go first. */
  delete<T extends Row, Shown extends object>(
    viewer: Viewer,
    kind: SeenKind<T, Shown>,
    seen: SeenRow,
    before?: (manager: EntityManager, stored: T) => Promise<unknown>,
  ): Promise<boolean> {
    return this.transactions.run(viewer, async (manager) => {
      const stored = await holdSeen(manager, viewer, kind, seen);
      await before?.(manager, stored);
      await manager.delete(kind.entity, { id: stored.id } as FindOptionsWhere<T>);
      return true;
    });
  }
}
