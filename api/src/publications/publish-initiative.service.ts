import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { InitiativePublication, InitiativesService, initiativeTarget, type InitiativeType } from '../initiatives';
import { requireFunder } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { Transactions } from '../platform/database/transactions';
import type { PublishInitiativeInput } from './published-initiative.type';
import { setPublished } from './set-published';

@Injectable()
export class PublishInitiativeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly initiatives: InitiativesService,
  ) {}

  async publish(viewer: Viewer, { initiativeId, funderId, isPublished }: PublishInitiativeInput): Promise<InitiativeType> {
    const target = await initiativeTarget(this.dataSource, initiativeId);
    requireCan(viewer, 'initiatives.publish', target, { readable: 'initiatives.read' });
    const { networkId } = found(target);
    return this.transactions.run(viewer, async (manager) => {
      await requireFunder(manager, networkId, funderId);
      await setPublished(manager, InitiativePublication, { initiativeId, funderId }, isPublished ? this.clock.now() : null);
      return this.initiatives.get(viewer, initiativeId, manager);
    });
  }
}
