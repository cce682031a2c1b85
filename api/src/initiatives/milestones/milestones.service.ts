import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan, requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { InputError } from '../../platform/errors/domain-error';
import { childTarget, initiativeTarget } from '../initiative-targets';
import { milestoneJson } from '../initiative.queries';
import { insertRow, lockRow, updateRow } from '../../platform/database/row-writes';
import { Milestone } from './milestone.entity';
import type { CreateMilestoneInput, DeleteMilestoneInput, UpdateMilestoneInput } from './milestone.input';
import type { MilestoneType } from './milestone.type';

@Injectable()
export class MilestonesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async create(viewer: Viewer, input: CreateMilestoneInput): Promise<MilestoneType> {
    const { initiativeId, kind, title, dueOn, doneOn = null, evidence = null } = input;
    requireCan(viewer, 'initiatives.manage', await initiativeTarget(this.dataSource, initiativeId), { readable: 'initiatives.read' });
    this.requireNotInFuture(doneOn);
    return this.transactions.run(viewer, async (manager) =>
      this.read(manager, await once(manager, viewer, input, () => insertRow(manager, Milestone, { initiativeId, kind, title, dueOn, doneOn, evidence }))),
    );
  }

  async update(viewer: Viewer, { id, version, kind, title, dueOn, doneOn, evidence }: UpdateMilestoneInput): Promise<MilestoneType> {
    await this.requireManaged(viewer, id);
    this.requireNotInFuture(doneOn);
    return this.transactions.run(viewer, async (manager) => {
      await this.requireSeen(manager, id, version);
      await updateRow(manager, Milestone, id, { kind, title, dueOn, doneOn, evidence });
      return this.read(manager, id);
    });
  }

  async delete(viewer: Viewer, { id, version }: DeleteMilestoneInput): Promise<boolean> {
    await this.requireManaged(viewer, id);
    return this.transactions.run(viewer, async (manager) => {
      await this.requireSeen(manager, id, version);
      await manager.delete(Milestone, { id });
      return true;
    });
  }

  private async requireManaged(viewer: Viewer, id: string): Promise<void> {
    requireCan(viewer, 'initiatives.manage', await childTarget(this.dataSource, 'milestone', id), { readable: 'initiatives.read' });
  }

  private requireNotInFuture(doneOn: string | null | undefined): void {
    if (doneOn && doneOn > this.clock.today()) throw new InputError([{ path: 'doneOn', reason: 'DATE_IN_FUTURE' }]);
  }

  private async requireSeen(manager: EntityManager, id: string, version: number): Promise<void> {
    const stored = await lockRow(manager, Milestone, id);
    if (stored.version !== version) requireVersion(stored.version, version, { ...(await this.read(manager, id)) });
  }

  private async read(manager: EntityManager, id: string): Promise<MilestoneType> {
    const [row] = (await manager.query(`SELECT ${milestoneJson('m', '$2::date')} AS milestone FROM milestone m WHERE m.id = $1`, [id, this.clock.today()])) as {
      milestone: MilestoneType;
    }[];
    return found(row).milestone;
  }
}
