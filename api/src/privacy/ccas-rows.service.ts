import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityTarget, type FindOptionsWhere, type QueryDeepPartialEntity } from 'typeorm';
import { ccasTarget } from '../network';
import { requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { type CreationInput, once } from '../platform/creations/once';
import { insertRow, lockRow } from '../platform/database/row-writes';
import type { TrackedRow } from '../platform/database/tracked-row';
import { Transactions } from '../platform/database/transactions';
import { type SeenKind, type SeenRow, SeenWrites } from '../platform/writes';

/** A row of the RGPD that belongs to one CCAS, and changes by itself. */
export interface CcasRow extends TrackedRow {
  id: string;
  networkId: string;
  ccasId: string;
}

/** What a viewer may see and do of the RGPD of a CCAS. */
export interface CcasSight {
  readonly ccasId: string;
  readonly networkId: string;
  readonly isDetailVisible: boolean;
  readonly canUpdate: boolean;
}

/** What makes such a row, of a CCAS. */
export interface CcasCreationInput extends CreationInput {
  readonly ccasId: string;
}

/** Writes of the rows of one CCAS: the same rights, the same lock, the same check of the version for all of them. */
@Injectable()
export class CcasRows {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
  ) {}

  /** What the viewer may see of a CCAS; NOT_FOUND when not even that. */
  async sight(viewer: Viewer, ccasId: string, operation: 'privacy.readStatus' | 'privacy.readDetail'): Promise<CcasSight> {
    const target = await ccasTarget(this.dataSource, ccasId);
    const stored = requireCan(viewer, operation, target, { readable: 'privacy.readStatus' });
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
    const { networkId } = requireCan(viewer, 'privacy.update', target, { readable: 'privacy.readStatus' });
    return this.transactions.run(viewer, async (manager) => {
      const insert = () => insertRow(manager, entity, { ...row, ccasId, networkId } as QueryDeepPartialEntity<T>);
      return lockRow(manager, entity, await once(manager, viewer, input, insert));
    });
  }

  /** `describe` gives a row as GraphQL shows it. */
  update<T extends CcasRow, Shown extends object>(
    viewer: Viewer,
    entity: EntityTarget<T>,
    { id, version, ...change }: SeenRow & QueryDeepPartialEntity<T>,
    describe: (row: T) => Shown,
  ): Promise<Shown> {
    return this.writes.update(viewer, this.seen(entity, describe), { id, version }, change as unknown as QueryDeepPartialEntity<T>);
  }

  delete<T extends CcasRow>(viewer: Viewer, entity: EntityTarget<T>, seen: SeenRow, describe: (row: T) => object): Promise<boolean> {
    return this.writes.delete(viewer, this.seen(entity, describe), seen);
  }

  private seen<T extends CcasRow, Shown extends object>(entity: EntityTarget<T>, describe: (row: T) => Shown): SeenKind<T, Shown> {
    return {
      entity,
      // that such a row exists is a detail too: who sees statuses alone gets the answer for an unknown one
      allow: async (viewer, manager, { ccasId }) => requireCan(viewer, 'privacy.update', await ccasTarget(manager, ccasId), { readable: 'privacy.readDetail' }),
      shown: async (_, manager, { id }) => describe(await manager.findOneByOrFail(entity, { id } as FindOptionsWhere<T>)),
    };
  }
}
