import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { insertRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { holdAllowed, holdSeen, type SeenKind } from '../../platform/writes';
import type { ConventionType } from '../convention.type';
import { ConventionsService } from '../conventions.service';
import { DateChecks } from '../date-checks';
import type { RemoveConventionPartInput, SavePartInput } from './part.input';
import { type PartKind, type PartRow, shownPart } from './part-kinds';
import { found } from '../../platform/access/require-can';

type Kind = Pick<PartKind<never>, 'entity' | 'list' | 'datesAt'>;

/** Parts of a convention, one at a time. What follows from them, status and deadlines, is read once the transaction has derived it. */
@Injectable()
export class SavePartService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reads: ConventionsService,
    private readonly dates: DateChecks,
  ) {}

  /** Adds a part, or changes the one that the input names. */
  save<I extends SavePartInput>(viewer: Viewer, kind: PartKind<I>, input: I): Promise<ConventionType> {
    const { key: _, conventionId: __, id, version, isConfirmed: ___, ...given } = input;
    return this.write(viewer, kind, input, async (manager, conventionId) => {
      const values = kind.settle?.(given) ?? given;
      if (id == null) {
        await once(manager, viewer, input, () => insertRow(manager, kind.entity, { conventionId, ...values }));
      } else {
        const stored = await holdSeen(manager, viewer, this.partsOf(kind, conventionId), { id, version: version ?? 0 });
        await updateRow(manager, kind.entity, stored.id, { ...values });
      }
    });
  }

  remove(viewer: Viewer, kind: Kind, input: RemoveConventionPartInput): Promise<ConventionType> {
    return this.write(viewer, kind, input, async (manager, conventionId) => {
      const { id } = await holdSeen(manager, viewer, this.partsOf(kind, conventionId), input);
      await manager.delete(kind.entity, { id });
    });
  }

  /** Writers of one convention come one after the other, so that its dates are checked as a whole. */
  private write(
    viewer: Viewer,
    { datesAt }: Kind,
    { conventionId: asked, isConfirmed }: Pick<SavePartInput, 'conventionId' | 'isConfirmed'>,
    work: (manager: EntityManager, conventionId: string) => Promise<void>,
  ): Promise<ConventionType> {
    const { seen } = this.reads;
    return this.transactions.run(
      viewer,
      async (manager) => {
        const convention = await holdAllowed(manager, viewer, seen, asked);
        const { id: conventionId } = convention;
        if (datesAt === null) await work(manager, conventionId);
        else await this.dates.around(manager, { conventionId, isConfirmed, pathOf: () => datesAt }, () => work(manager, conventionId));
        return convention;
      },
      (manager, convention) => seen.shown(viewer, manager, convention),
    );
  }

  /** Whoever may change the convention may change its parts; those of another are unknown. */
  private partsOf(kind: Kind, conventionId: string): SeenKind<PartRow, object> {
    return {
      entity: kind.entity,
      allow: async (_, __, stored) => found(stored.conventionId === conventionId ? stored : null),
      shown: async (viewer, manager, { id }) => found(shownPart(await this.reads.get(viewer, conventionId, manager), kind, id)),
    };
  }
}
