import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ccasReach, networkTarget } from '../../network';
import { found } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { DomainError } from '../../platform/errors/domain-error';
import type { PrivacyActionsArgs } from './privacy-action.input';
import type { PrivacyActionOwner, PrivacyActionPage } from './privacy-action.type';
import { listActions, listOwners } from './privacy-actions.queries';

/** Reads of the plan of actions. */
@Injectable()
export class PrivacyActionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async list(viewer: Viewer, args: PrivacyActionsArgs): Promise<PrivacyActionPage> {
    const networkId = await this.requireReached(viewer, 'privacy.readStatus', args.networkId);
    if (args.ccasId && !isId(args.ccasId)) throw new DomainError('NOT_FOUND');
    return listActions(this.dataSource, { viewer, networkId, today: this.clock.today() }, args);
  }

  async owners(viewer: Viewer, networkId: string): Promise<PrivacyActionOwner[]> {
    await this.requireReached(viewer, 'privacy.plan', networkId);
    return listOwners(this.dataSource, { viewer, networkId, today: this.clock.today() });
  }

  private async requireReached(viewer: Viewer, operation: 'privacy.readStatus' | 'privacy.plan', id: string): Promise<string> {
    const { networkId } = found(await networkTarget(this.dataSource, id));
    const { isWhole, ccasIds, territoryIds } = ccasReach(viewer, operation, networkId);
    if (!isWhole && ccasIds.length + territoryIds.length === 0) throw new DomainError('NOT_FOUND');
    return networkId;
  }
}
