import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { initiativeTarget } from '../initiative-targets';
import { Initiative } from '../initiative.entity';
import type { InitiativeType } from '../initiative.type';
import { InitiativesService } from '../initiatives.service';
import { lockRow } from '../../platform/database/row-writes';
import { InitiativePublication } from './initiative-publication.entity';
import type { PublishInitiativeInput } from './published-initiative.type';
import { requireFunders } from './require-funders';

@Injectable()
export class PublishInitiativeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly initiatives: InitiativesService,
  ) {}

  /** Publishes to exactly those funders; a funder who stays keeps the date of its first publication. */
  async publish(viewer: Viewer, { initiativeId, funderIds }: PublishInitiativeInput): Promise<InitiativeType> {
    const target = await initiativeTarget(this.dataSource, initiativeId);
    requireCan(viewer, 'initiatives.publish', target, { readable: 'initiatives.read' });
    const { networkId } = found(target);
    return this.transactions.run(viewer, async (manager) => {
      await requireFunders(manager, networkId, funderIds, (index) => `funderIds.${index}`);
      // held, so that of two lists replaced at once one wins whole
      await lockRow(manager, Initiative, initiativeId);
      const stored = (await manager.findBy(InitiativePublication, { initiativeId })).map(({ funderId }) => funderId);
      const withdrawn = stored.filter((id) => !funderIds.includes(id));
      const added = [...new Set(funderIds)].filter((id) => !stored.includes(id));
      if (withdrawn.length > 0) await manager.delete(InitiativePublication, { initiativeId, funderId: In(withdrawn) });
      if (added.length > 0) {
        const publishedAt = this.clock.now();
        await manager.insert(
          InitiativePublication,
          added.map((funderId) => ({ initiativeId, funderId, publishedAt })),
        );
      }
      return this.initiatives.get(viewer, initiativeId, manager);
    });
  }
}
