import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { InputError } from '../../platform/errors/domain-error';
import { initiativeTarget } from '../initiative-targets';
import { milestoneJson } from '../initiative.queries';
import { insertRow, touchRow, updateRow } from '../../platform/database/row-writes';
import { type SeenKind, SeenWrites } from '../../platform/writes';
import { MilestoneLinks } from './milestone-links.service';
import { Milestone } from './milestone.entity';
import type { CreateMilestoneInput, DeleteMilestoneInput, UpdateMilestoneInput } from './milestone.input';
import type { MilestoneType } from './milestone.type';

@Injectable()
export class MilestonesService {
  private readonly milestones: SeenKind<Milestone, MilestoneType> = {
    entity: Milestone,
    allow: async (viewer, manager, { initiativeId }) =>
      requireCan(viewer, 'initiatives.manage', await initiativeTarget(manager, initiativeId), { readable: 'initiatives.read' }),
    shown: (_, manager, { id }) => this.read(manager, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
    private readonly links: MilestoneLinks,
  ) {}

  async create(viewer: Viewer, input: CreateMilestoneInput): Promise<MilestoneType> {
    const { initiativeId, kind, title, dueOn, doneOn = null, evidence = null } = input;
    const target = await initiativeTarget(this.dataSource, initiativeId);
    requireCan(viewer, 'initiatives.manage', target, { readable: 'initiatives.read' });
    const { networkId } = found(target);
    this.requireNotInFuture(doneOn);
    return this.transactions.run(viewer, async (manager) => {
      const make = async (): Promise<string> => {
        const id = await insertRow(manager, Milestone, { initiativeId, kind, title, dueOn, doneOn, evidence });
        await this.links.replaceAwaited(manager, id, input.waitsForIds ?? [], networkId);
        return id;
      };
      return this.read(manager, await once(manager, viewer, input, make));
    });
  }

  update(viewer: Viewer, { id, version, kind, title, dueOn, doneOn, evidence, waitsForIds }: UpdateMilestoneInput): Promise<MilestoneType> {
    return this.writes.write(viewer, this.milestones, { id, version }, async (manager, stored) => {
      this.requireNotInFuture(doneOn);
      await updateRow(manager, Milestone, stored.id, { kind, title, dueOn, doneOn, evidence });
      if (waitsForIds === undefined) return;
      const { networkId } = found(await initiativeTarget(manager, stored.initiativeId));
      if (await this.links.replaceAwaited(manager, stored.id, waitsForIds, networkId)) await touchRow(manager, Milestone, stored.id);
    });
  }

  delete(viewer: Viewer, seen: DeleteMilestoneInput): Promise<boolean> {
    return this.writes.delete(viewer, this.milestones, seen, (manager, { id }) => this.links.cut(manager, id));
  }

  private requireNotInFuture(doneOn: string | null | undefined): void {
    if (doneOn && doneOn > this.clock.today()) throw new InputError([{ path: 'doneOn', reason: 'DATE_IN_FUTURE' }]);
  }

  private async read(manager: EntityManager, id: string): Promise<MilestoneType> {
    const [row] = (await manager.query(`SELECT ${milestoneJson('m', '$2::date')} AS milestone FROM milestone m WHERE m.id = $1`, [id, this.clock.today()])) as {
      milestone: MilestoneType;
    }[];
    return found(row).milestone;
  }
}
