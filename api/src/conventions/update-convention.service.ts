import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { requireVersion } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { lockRow, updateRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import { Convention } from './convention.entity';
import type { ArchiveConventionInput, UpdateConventionInput } from './convention.input';
import { requireManaged } from './convention-targets';
import { pathOfDate, requireReferences, settleRenewal } from './convention-terms';
import type { ConventionType } from './convention.type';
import { ConventionsService } from './conventions.service';
import { DateChecks } from './date-checks';

@Injectable()
export class UpdateConventionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly reads: ConventionsService,
    private readonly dates: DateChecks,
  ) {}

  async update(viewer: Viewer, { id, version, isConfirmed, ...change }: UpdateConventionInput): Promise<ConventionType> {
    const target = await requireManaged(this.dataSource, viewer, id);
    const { conventionId } = target;
    await this.transactions.run(viewer, async (manager) => {
      const stored = await this.requireSeen(manager, viewer, conventionId, version);
      await requireReferences(manager, target, change);
      const { renewal = stored.renewal, renewalMonths = stored.renewalMonths, renewalsMax = stored.renewalsMax } = change;
      const settled = settleRenewal({ renewal, renewalMonths, renewalsMax });
      await this.dates.around(manager, { conventionId, isConfirmed, pathOf: pathOfDate }, () =>
        updateRow(manager, Convention, conventionId, { ...change, ...settled }),
      );
    });
    return this.reads.get(viewer, conventionId);
  }

  archive(viewer: Viewer, input: ArchiveConventionInput): Promise<ConventionType> {
    return this.setArchivedAt(viewer, input, (archivedAt) => archivedAt ?? this.clock.now());
  }

  restore(viewer: Viewer, input: ArchiveConventionInput): Promise<ConventionType> {
    return this.setArchivedAt(viewer, input, () => null);
  }

  private async setArchivedAt(
    viewer: Viewer,
    { id, version }: ArchiveConventionInput,
    change: (archivedAt: Date | null) => Date | null,
  ): Promise<ConventionType> {
    const { conventionId } = await requireManaged(this.dataSource, viewer, id);
    await this.transactions.run(viewer, async (manager) => {
      const { archivedAt } = await this.requireSeen(manager, viewer, conventionId, version);
      await updateRow(manager, Convention, conventionId, { archivedAt: change(archivedAt) });
    });
    return this.reads.get(viewer, conventionId);
  }

  private async requireSeen(manager: EntityManager, viewer: Viewer, id: string, version: number): Promise<Convention> {
    const stored = await lockRow(manager, Convention, id);
    if (stored.version !== version) requireVersion(stored.version, version, { ...(await this.reads.get(viewer, id, manager)) });
    return stored;
  }
}
