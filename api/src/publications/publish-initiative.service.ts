import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Initiative, InitiativePublication, InitiativesService, initiativeTarget, type InitiativeType } from '../initiatives';
import { requireFunders } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { lockRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import type { PublishInitiativeInput } from './published-initiative.type';
import { replaceFunders } from './replace-funders';

@Injectable()
export class PublishInitiativeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly initiatives: InitiativesService,
  ) {}

  async publish(viewer: Viewer, { initiativeId, funderIds }: PublishInitiativeInput): Promise<InitiativeType> {
    const target = await initiativeTarget(this.dataSource, initiativeId);
    requireCan(viewer, 'initiatives.publish', target, { readable: 'initiatives.read' });
    const { networkId } = found(target);
    return this.transactions.run(viewer, async (manager) => {
      await requireFunders(manager, networkId, funderIds, (index) => `funderIds.${index}`);
      // held, so that of two lists replaced at once one wins whole
      await lockRow(manager, Initiative, initiativeId);
      await replaceFunders(manager, InitiativePublication, { initiativeId }, funderIds, this.clock.now());
      return this.initiatives.get(viewer, initiativeId, manager);
    });
  }
}
