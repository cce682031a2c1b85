import type { DateSubject } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
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

/** What is told of a new convention besides what it is. */
export interface MoreOfConvention {
  /** Day on which its signatories held their offices; today when absent. */
  readonly partiesOn?: string | null | undefined;
  /** Field at which a refused date is shown. */
  readonly pathOf?: (about: DateSubject) => string;
  /** What is written with it, before its dates are checked as a whole. */
  readonly add?: (manager: EntityManager, conventionId: string) => Promise<void>;
}

@Injectable()
export class CreateConventionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reads: ConventionsService,
    private readonly dates: DateChecks,
  ) {}

  async create(viewer: Viewer, input: CreateConventionInput, { partiesOn, pathOf = pathOfDate, add }: MoreOfConvention = {}): Promise<ConventionType> {
    const { ccasId: asked, isConfirmed } = input;
    const values = columnsOf(input);
    const target = await ccasTarget(this.dataSource, asked);
    requireCan(viewer, 'conventions.manage', target, { readable: 'conventions.readStatus' });
    const { networkId, ccasId } = found(target);
    const { renewal = 'none', renewalMonths = null, renewalsMax = null, templateVersionId } = input;
    const settled = settleRenewal({ renewal, renewalMonths, renewalsMax });
    const id = await this.transactions.run(viewer, (manager) =>
      once(manager, viewer, input, async () => {
        await requireReferences(manager, { networkId, ccasId }, { templateVersionId });
        const conventionId = await insertRow(manager, Convention, { ...values, ...settled, networkId, ccasId });
        await insertSuggestedParties(manager, conventionId, ccasId, partiesOn ?? this.clock.today());
        await add?.(manager, conventionId);
        await this.dates.require(manager, { conventionId, isConfirmed, pathOf });
        return conventionId;
      }),
    );
    return this.reads.get(viewer, id);
  }
}

/** What an input says of the convention itself. */
const columnsOf = (input: CreateConventionInput) => {
  const { kind, title, reference, effectiveOn, endsOn, noticeMonths, preparationMonths, isRecharged, templateVersionId, comment } = input;
  return { kind, title, reference, effectiveOn, endsOn, noticeMonths, preparationMonths, isRecharged, templateVersionId, comment };
};
