import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan, requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { lockRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
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
    private readonly dataSource: DataSource,
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

  /** The indicator as the person saw it, held until the end of the transaction. */
  async requireSeen(manager: EntityManager, viewer: Viewer, { id, networkId, version }: SeenIndicator): Promise<Indicator> {
    const stored = await lockRow(manager, Indicator, id);
    if (stored.version !== version) requireVersion(stored.version, version, { ...(await this.reads.one(manager, viewer, stored.networkId ?? networkId, id)) });
    return stored;
  }

  private async writeSeen(viewer: Viewer, seen: SeenIndicator, write: (manager: EntityManager, stored: Indicator) => Promise<void>): Promise<IndicatorType> {
    await this.requireManaged(viewer, seen.id);
    return this.transactions.run(viewer, async (manager) => {
      await this.rules.hold(manager);
      const stored = await this.requireSeen(manager, viewer, seen);
      await write(manager, stored);
      return this.reads.one(manager, viewer, stored.networkId ?? seen.networkId, seen.id);
    });
  }

  /** The stored row says whose it is, whatever network the input names. */
  private async requireManaged(viewer: Viewer, id: number): Promise<void> {
    const { networkId } = found(await this.dataSource.manager.findOneBy(Indicator, { id }));
    if (networkId === null) requireCan(viewer, 'indicators.manageShared', {}, { readable: 'indicators.read' });
    else requireCan(viewer, 'indicators.manage', { networkId }, { readable: 'indicators.readNetwork' });
  }
}
