import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { updateRow } from '../platform/database/row-writes';
import { SeenWrites } from '../platform/writes';
import { Convention } from './convention.entity';
import type { ArchiveConventionInput, UpdateConventionInput } from './convention.input';
import { pathOfDate, requireReferences, settleRenewal } from './convention-terms';
import type { ConventionType } from './convention.type';
import { ConventionsService } from './conventions.service';
import { DateChecks } from './date-checks';

@Injectable()
export class UpdateConventionService {
  constructor(
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
    private readonly reads: ConventionsService,
    private readonly dates: DateChecks,
  ) {}

  update(viewer: Viewer, { id, version, isConfirmed, ...change }: UpdateConventionInput): Promise<ConventionType> {
    return this.writes.write(viewer, this.reads.seen, { id, version }, async (manager, stored) => {
      const { id: conventionId, networkId, ccasId } = stored;
      await requireReferences(manager, { networkId, ccasId, conventionId }, change);
      const { renewal = stored.renewal, renewalMonths = stored.renewalMonths, renewalsMax = stored.renewalsMax } = change;
      const settled = settleRenewal({ renewal, renewalMonths, renewalsMax });
      await this.dates.around(manager, { conventionId, isConfirmed, pathOf: pathOfDate }, () =>
        updateRow(manager, Convention, conventionId, { ...change, ...settled }),
      );
    });
  }

  archive(viewer: Viewer, input: ArchiveConventionInput): Promise<ConventionType> {
    return this.setArchivedAt(viewer, input, (archivedAt) => archivedAt ?? this.clock.now());
  }

  restore(viewer: Viewer, input: ArchiveConventionInput): Promise<ConventionType> {
    return this.setArchivedAt(viewer, input, () => null);
  }

  private setArchivedAt(viewer: Viewer, seen: ArchiveConventionInput, change: (archivedAt: Date | null) => Date | null): Promise<ConventionType> {
    return this.writes.write(viewer, this.reads.seen, seen, (manager, { id, archivedAt }) =>
      updateRow(manager, Convention, id, { archivedAt: change(archivedAt) }),
    );
  }
}
