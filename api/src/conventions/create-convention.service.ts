import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ccasTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { once } from '../platform/creations/once';
import { Clock } from '../platform/clock/clock';
import { insertRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import { Convention } from './convention.entity';
import type { CreateConventionInput } from './convention.input';
import { pathOfDate, requireReferences, settleRenewal } from './convention-terms';
import type { ConventionType } from './convention.type';
import { ConventionsService } from './conventions.service';
import { DateChecks } from './date-checks';
import { insertSuggestedParties } from './suggested-parties';

@Injectable()
export class CreateConventionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reads: ConventionsService,
    private readonly dates: DateChecks,
  ) {}

  async create(viewer: Viewer, input: CreateConventionInput): Promise<ConventionType> {
    const { key: _, ccasId: asked, isConfirmed, ...values } = input;
    const target = await ccasTarget(this.dataSource, asked);
    requireCan(viewer, 'conventions.manage', target, { readable: 'conventions.readStatus' });
    const { networkId, ccasId } = found(target);
    const { renewal = 'none', renewalMonths = null, renewalsMax = null, templateVersionId } = values;
    const settled = settleRenewal({ renewal, renewalMonths, renewalsMax });
    const id = await this.transactions.run(viewer, (manager) =>
      once(manager, viewer, input, async () => {
        await requireReferences(manager, { networkId, ccasId }, { templateVersionId });
        const conventionId = await insertRow(manager, Convention, { ...values, ...settled, networkId, ccasId });
        await insertSuggestedParties(manager, conventionId, ccasId, this.clock.today());
        await this.dates.require(manager, { conventionId, isConfirmed, pathOf: pathOfDate });
        return conventionId;
      }),
    );
    return this.reads.get(viewer, id);
  }
}
