import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { isId } from '../../platform/database/queryable';
import { insertRow, lockRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import { Convention } from '../convention.entity';
import { requireManaged } from '../convention-targets';
import type { ConventionType } from '../convention.type';
import { ConventionsService } from '../conventions.service';
import { DateChecks } from '../date-checks';
import type { RemoveConventionPartInput, SavePartInput } from './part.input';
import { type PartKind, shownPart } from './part-kinds';

type Kind = Pick<PartKind<never>, 'entity' | 'list' | 'datesAt'>;
interface Seen {
  readonly conventionId: string;
  readonly id: string;
  readonly version: number;
}

/** Parts of a convention, one at a time. What follows from them, status and deadlines, is read once the transaction has derived it. */
@Injectable()
export class SavePartService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly reads: ConventionsService,
    private readonly dates: DateChecks,
  ) {}

  /** Adds a part, or changes the one that the input names. */
  async save<I extends SavePartInput>(viewer: Viewer, kind: PartKind<I>, input: I): Promise<ConventionType> {
    const { key: _, conventionId: asked, id, version, isConfirmed, ...given } = input;
    const { conventionId } = await requireManaged(this.dataSource, viewer, asked);
    const values = kind.settle?.(given) ?? given;
    await this.write(viewer, kind, { conventionId, isConfirmed }, async (manager) => {
      if (id == null) {
        await once(manager, viewer, input, () => insertRow(manager, kind.entity, { conventionId, ...values }));
      } else {
        await this.requireSeen(manager, viewer, kind, { conventionId, id, version: version ?? 0 });
        await updateRow(manager, kind.entity, id, { ...values });
      }
    });
    return this.reads.get(viewer, conventionId);
  }

  async remove(viewer: Viewer, kind: Kind, { conventionId: asked, id, version, isConfirmed }: RemoveConventionPartInput): Promise<ConventionType> {
    const { conventionId } = await requireManaged(this.dataSource, viewer, asked);
    await this.write(viewer, kind, { conventionId, isConfirmed }, async (manager) => {
      await this.requireSeen(manager, viewer, kind, { conventionId, id, version });
      await manager.delete(kind.entity, { id });
    });
    return this.reads.get(viewer, conventionId);
  }

  /** Writers of one convention come one after the other, so that its dates are checked as a whole. */
  private write(
    viewer: Viewer,
    { datesAt }: Kind,
    { conventionId, isConfirmed }: { conventionId: string; isConfirmed: boolean | null | undefined },
    work: (manager: EntityManager) => Promise<void>,
  ): Promise<void> {
    return this.transactions.run(viewer, async (manager) => {
      await lockRow(manager, Convention, conventionId);
      if (datesAt === null) return work(manager);
      return this.dates.around(manager, { conventionId, isConfirmed, pathOf: () => datesAt }, () => work(manager));
    });
  }

  private async requireSeen(manager: EntityManager, viewer: Viewer, kind: Kind, { conventionId, id, version }: Seen): Promise<void> {
    if (!isId(id)) throw new DomainError('NOT_FOUND');
    const stored = await lockRow(manager, kind.entity, id);
    if (stored.conventionId !== conventionId) throw new DomainError('NOT_FOUND');
    if (stored.version !== version) requireVersion(stored.version, version, { ...shownPart(await this.reads.get(viewer, conventionId, manager), kind, id) });
  }
}
