import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityTarget, type FindOptionsWhere, type QueryDeepPartialEntity } from 'typeorm';
import { ccasTarget } from '../network';
import { found, requireCan, requireVersion } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { type CreationInput, once } from '../platform/creations/once';
import { isId } from '../platform/database/queryable';
import { insertRow, lockRow, updateRow } from '../platform/database/row-writes';
import type { TrackedRow } from '../platform/database/tracked-row';
import { Transactions } from '../platform/database/transactions';

/** A row of the RGPD that belongs to one CCAS, and changes by itself. */
export interface CcasRow extends TrackedRow {
  id: string;
  networkId: string;
  ccasId: string;
}

/** A row and the version of it that the person saw. */
export interface SeenRow {
  readonly id: string;
  readonly version: number;
}

/** What a viewer may see and do of the RGPD of a CCAS. */
export interface CcasSight {
  readonly ccasId: string;
  readonly networkId: string;
  readonly isDetailVisible: boolean;
  readonly canUpdate: boolean;
}

/** Writes of the rows of one CCAS: the same rights, the same lock, the same check of the version for all of them. */
/** What makes such a row, of a CCAS. */
export interface CcasCreationInput extends CreationInput {
  readonly ccasId: string;
}

@Injectable()
export class CcasRows {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  /** What the viewer may see of a CCAS; NOT_FOUND when not even that. */
  async sight(viewer: Viewer, ccasId: string, operation: 'privacy.readStatus' | 'privacy.readDetail'): Promise<CcasSight> {
    const target = await ccasTarget(this.dataSource, ccasId);
    requireCan(viewer, operation, target, { readable: 'privacy.readStatus' });
    const stored = found(target);
    return {
      ccasId: stored.ccasId,
      networkId: stored.networkId,
      isDetailVisible: can(viewer.grants, 'privacy.readDetail', stored),
      canUpdate: can(viewer.grants, 'privacy.update', stored),
    };
  }

  /** `input` makes the row: its other fields are the row's. */
  async create<T extends CcasRow>(viewer: Viewer, entity: EntityTarget<T>, input: CcasCreationInput): Promise<T> {
    const { key: _, ccasId, ...row } = input;
    const target = await ccasTarget(this.dataSource, ccasId);
    requireCan(viewer, 'privacy.update', target, { readable: 'privacy.readStatus' });
    const { networkId } = found(target);
    return this.transactions.run(viewer, async (manager) => {
      const insert = () => insertRow(manager, entity, { ...row, ccasId, networkId } as QueryDeepPartialEntity<T>);
      return lockRow(manager, entity, await once(manager, viewer, input, insert));
    });
  }

  /** `describe` gives the present values of a row, as GraphQL names them. */
  async update<T extends CcasRow>(
    viewer: Viewer,
    entity: EntityTarget<T>,
    seen: SeenRow,
    change: QueryDeepPartialEntity<T>,
    describe: (row: T) => object,
  ): Promise<T> {
    await this.requireUpdatable(viewer, entity, seen.id);
    return this.transactions.run(viewer, async (manager) => {
      const stored = await lockRow(manager, entity, seen.id);
      requireVersion(stored.version, seen.version, { ...describe(stored) });
      await updateRow(manager, entity, seen.id, change);
      return lockRow(manager, entity, seen.id);
    });
  }

  async delete<T extends CcasRow>(viewer: Viewer, entity: EntityTarget<T>, seen: SeenRow, describe: (row: T) => object): Promise<boolean> {
    await this.requireUpdatable(viewer, entity, seen.id);
    return this.transactions.run(viewer, async (manager) => {
      const stored = await lockRow(manager, entity, seen.id);
      requireVersion(stored.version, seen.version, { ...describe(stored) });
      await manager.delete(entity, { id: seen.id } as FindOptionsWhere<T>);
      return true;
    });
  }

  private async requireUpdatable<T extends CcasRow>(viewer: Viewer, entity: EntityTarget<T>, id: string): Promise<void> {
    const where = { id } as FindOptionsWhere<T>;
    const { ccasId } = found(isId(id) ? await this.dataSource.manager.findOne(entity, { where }) : null);
    // that such a row exists is a detail too: who sees statuses alone gets the answer for an unknown one
    requireCan(viewer, 'privacy.update', await ccasTarget(this.dataSource, ccasId), { readable: 'privacy.readDetail' });
  }
}
