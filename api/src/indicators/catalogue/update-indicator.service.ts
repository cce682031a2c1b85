import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Transactions } from '../../platform/database/transactions';
import { holdSeen, type SeenKind } from '../../platform/writes';
import { IndicatorRules } from './indicator-rules.service';
import { IndicatorWrites } from './indicator-writes.service';
import { Indicator } from './indicator.entity';
import type { ArchiveIndicatorInput, UpdateIndicatorInput } from './indicator.input';
import type { IndicatorType } from './indicator.type';
import { IndicatorsService } from './indicators.service';

/** Which indicator, as it was seen, from which network. */
type SeenIndicator = Pick<ArchiveIndicatorInput, 'id' | 'networkId' | 'version'>;

@Injectable()
export class UpdateIndicatorService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: IndicatorsService,
    private readonly rules: IndicatorRules,
    private readonly writes: IndicatorWrites,
  ) {}

  update(viewer: Viewer, { id, networkId, version, ...change }: UpdateIndicatorInput): Promise<IndicatorType> {
    return this.writeSeen(viewer, { id, networkId, version }, (manager, stored) => this.writes.update(manager, viewer, stored, change));
  }

  archive(viewer: Viewer, seen: ArchiveIndicatorInput): Promise<IndicatorType> {
    return this.writeSeen(viewer, seen, (manager, stored) => this.writes.archive(manager, viewer, stored));
  }

  restore(viewer: Viewer, seen: ArchiveIndicatorInput): Promise<IndicatorType> {
    return this.writeSeen(viewer, seen, (manager, stored) => this.writes.restore(manager, stored));
  }

  /** How a shared indicator is held for a proposal: a network's own is its own to change, and another's is unknown. */
  shared(networkId: string): SeenKind<Indicator, IndicatorType> {
    return { ...this.managed(networkId), allow: async (_, __, stored) => found(stored.networkId === null ? stored : null) };
  }

  private writeSeen(
    viewer: Viewer,
    { id, networkId, version }: SeenIndicator,
    write: (manager: EntityManager, stored: Indicator) => Promise<void>,
  ): Promise<IndicatorType> {
    const kind = this.managed(networkId);
    const work = async (manager: EntityManager): Promise<Indicator> => {
      await this.rules.hold(manager);
      const stored = await holdSeen(manager, viewer, kind, { id, version });
      await write(manager, stored);
      return stored;
    };
    return this.transactions.run(viewer, work, (manager, stored) => kind.shown(viewer, manager, stored));
  }

  /** The stored row says whose it is; the network that is asked from merely says where it is read. */
  private managed(networkId: string): SeenKind<Indicator, IndicatorType> {
    return {
      entity: Indicator,
      allow: async (viewer, _, { networkId: ownerId }) =>
        ownerId === null
          ? requireCan(viewer, 'indicators.manageShared', {}, { readable: 'indicators.read' })
          : requireCan(viewer, 'indicators.manage', { networkId: ownerId }, { readable: 'indicators.readNetwork' }),
      shown: (viewer, manager, stored) => this.reads.one(manager, viewer, stored.networkId ?? networkId, stored.id),
    };
  }
}
