import { type AccessTarget, can, isPeriod } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ccasOfTerritory, ccasReach, networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { InputError } from '../../platform/errors/domain-error';
import { knownIndicator, usableIndicator } from '../catalogue/known-indicator';
import { IndicatorTarget } from './indicator-target.entity';
import type { SetIndicatorTargetInput } from './target.input';
import type { IndicatorTargets, IndicatorTargetsArgs, IndicatorTargetType } from './target.type';
import { isInNetwork, listTargets } from './targets.queries';

@Injectable()
export class TargetsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, { networkId: askedId, indicatorId, territoryId = null }: IndicatorTargetsArgs): Promise<IndicatorTargets> {
    const network = await networkTarget(this.dataSource, askedId);
    requireCan(viewer, 'indicators.readNetwork', network);
    const { networkId } = found(network);
    await knownIndicator(this.dataSource.manager, networkId, indicatorId);
    const items = await listTargets(this.dataSource, networkId, indicatorId, territoryId);
    return { items, canSet: await this.canSet(viewer, networkId, territoryId) };
  }

  async set(viewer: Viewer, input: SetIndicatorTargetInput): Promise<IndicatorTargetType> {
    const { indicatorId, territoryId, period, value = null, reason = null } = input;
    const network = await networkTarget(this.dataSource, input.networkId);
    const target = network && (await this.targetOf(viewer, network.networkId, territoryId));
    requireCan(viewer, 'indicators.setTargets', target, { readable: 'indicators.readNetwork' });
    const { networkId } = found(network);
    return this.transactions.run(viewer, async (manager) => {
      const { periodicity } = await usableIndicator(manager, networkId, indicatorId);
      if (!isPeriod(period, periodicity)) throw new InputError([{ path: 'period', reason: 'NOT_A_PERIOD' }]);
      const former = await listTargets(manager, networkId, indicatorId, territoryId);
      if (value === null && !former.some((each) => each.period === period && each.isInForce)) throw new InputError([{ path: 'value', reason: 'REQUIRED' }]);
      const { identifiers } = await manager.insert(IndicatorTarget, { networkId, indicatorId, territoryId, period, value, reason, setById: viewer.accountId });
      const targets = await listTargets(manager, networkId, indicatorId, territoryId);
      return found(targets.find(({ id }) => id === identifiers[0]?.['id']));
    });
  }

  private async canSet(viewer: Viewer, networkId: string, territoryId: number | null): Promise<boolean> {
    if (territoryId !== null) {
      const target = await this.targetOf(viewer, networkId, territoryId);
      return target !== null && can(viewer.grants, 'indicators.setTargets', target);
    }
    const { isWhole, ccasIds, territoryIds } = ccasReach(viewer, 'indicators.setTargets', networkId);
    return isWhole || ccasIds.length + territoryIds.length > 0;
  }

  /** A territory of the network as the access rules see it: that of its CCAS, or without one the network's. Null outside of the network. */
  private async targetOf(viewer: Viewer, networkId: string, territoryId: number): Promise<AccessTarget | null> {
    if (!(await isInNetwork(this.dataSource, territoryId, networkId))) return null;
    const ccas = await ccasOfTerritory(this.dataSource, this.clock.today(), territoryId, viewer, 'indicators.setTargets');
    return ccas?.networkId === networkId ? ccas : { networkId };
  }
}
