import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Transactions } from '../../platform/database/transactions';
import { IndicatorWrites } from './indicator-writes.service';
import type { CreateIndicatorInput } from './indicator.input';
import type { IndicatorType } from './indicator.type';
import { IndicatorsService } from './indicators.service';

@Injectable()
export class CreateIndicatorService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly reads: IndicatorsService,
    private readonly writes: IndicatorWrites,
  ) {}

  async create(viewer: Viewer, input: CreateIndicatorInput): Promise<IndicatorType> {
    const networkId = await this.requirePlace(viewer, input.networkId, input.isShared);
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, () => this.writes.create(manager, networkId, input));
      return this.reads.one(manager, viewer, networkId ?? input.networkId, Number(id));
    });
  }

  /** The network whose own it will be; null for a shared one. */
  private async requirePlace(viewer: Viewer, networkId: string, isShared: boolean): Promise<string | null> {
    if (isShared) {
      requireCan(viewer, 'indicators.manageShared', {}, { readable: 'indicators.read' });
      return null;
    }
    const target = await networkTarget(this.dataSource, networkId);
    requireCan(viewer, 'indicators.manage', target, { readable: 'indicators.readNetwork' });
    return found(target).networkId;
  }
}
