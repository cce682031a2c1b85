import { checkAdoption, mergeAdoption, type AdoptionStage } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan, requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { cellTarget, type CellTarget } from '../initiative-targets';
import { updateRow } from '../../platform/database/row-writes';
import { Adoption } from './adoption.entity';
import type { ConfirmAdoptionInput, UpdateAdoptionInput } from './adoption.input';
import { getAdoption } from './adoption.queries';
import type { AdoptionType } from './adoption.type';

/** Version of a cell without news. */
const NO_NEWS_YET = 0;

interface Cell {
  readonly initiativeId: string;
  readonly ccasId: string;
}

/** News of an initiative at a CCAS. Two people who save at once: one wins, the other gets a conflict with the present values. */
@Injectable()
export class UpdateAdoptionService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async update(viewer: Viewer, input: UpdateAdoptionInput): Promise<AdoptionType> {
    const target = await this.requireUpdatable(viewer, input);
    const { initiativeId, ccasId, version, stage, notConcernedReason, note, blocker, blockerLiftedBy, blockedSince } = input;
    return this.transactions.run(viewer, async (manager) => {
      const stored = await this.requireSeen(manager, viewer, target, { initiativeId, ccasId }, version ?? NO_NEWS_YET);
      const today = this.clock.today();
      const values = mergeAdoption(stored, { stage, notConcernedReason, note, blocker, blockerLiftedBy, blockedSince }, today);
      const errors = checkAdoption(values, today);
      if (errors.length > 0) throw new InputError(errors);
      // checkAdoption refuses a missing stage
      const row = { ...values, stage: values.stage as AdoptionStage, lastNewsAt: this.clock.now(), lastNewsById: viewer.accountId };
      if (stored) await updateRow(manager, Adoption, stored.id, row);
      else await this.insert(manager, viewer, target, { initiativeId, ccasId, ...row });
      return this.read(manager, viewer, target, { initiativeId, ccasId });
    });
  }

  /** « Rien de nouveau »: what was told holds; only the date and the author of the last news change. */
  async confirm(viewer: Viewer, { initiativeId, ccasId, version }: ConfirmAdoptionInput): Promise<AdoptionType> {
    const target = await this.requireUpdatable(viewer, { initiativeId, ccasId });
    return this.transactions.run(viewer, async (manager) => {
      const stored = await this.lock(manager, { initiativeId, ccasId });
      if (!stored) throw new DomainError('NO_NEWS_TO_CONFIRM');
      if (stored.version !== version) await this.refuseAsStale(manager, viewer, target, { initiativeId, ccasId }, version);
      await updateRow(manager, Adoption, stored.id, { lastNewsAt: this.clock.now(), lastNewsById: viewer.accountId });
      return this.read(manager, viewer, target, { initiativeId, ccasId });
    });
  }

  private async requireUpdatable(viewer: Viewer, cell: Cell): Promise<CellTarget> {
    const target = await cellTarget(this.dataSource, cell, this.clock.today());
    requireCan(viewer, 'adoption.update', target, { readable: 'adoption.read' });
    if (!found(target).isOpen) throw new DomainError('NOT_ALLOWED');
    return found(target);
  }

  private lock(manager: EntityManager, { initiativeId, ccasId }: Cell): Promise<Adoption | null> {
    return manager.findOne(Adoption, { where: { initiativeId, ccasId }, lock: { mode: 'pessimistic_write' } });
  }

  private async requireSeen(manager: EntityManager, viewer: Viewer, target: CellTarget, cell: Cell, version: number): Promise<Adoption | null> {
    const stored = await this.lock(manager, cell);
    if ((stored?.version ?? NO_NEWS_YET) !== version) await this.refuseAsStale(manager, viewer, target, cell, version);
    return stored;
  }

  /** The first news of a cell. Somebody else's may have come since the look: the constraint tells, and theirs stays. */
  private async insert(manager: EntityManager, viewer: Viewer, target: CellTarget, row: Cell & Partial<Adoption>): Promise<void> {
    const { raw } = await manager.createQueryBuilder().insert().into(Adoption).values(row).orIgnore().returning('id').updateEntity(false).execute();
    if ((raw as unknown[]).length === 0) await this.refuseAsStale(manager, viewer, target, row, NO_NEWS_YET);
  }

  private async refuseAsStale(manager: EntityManager, viewer: Viewer, target: CellTarget, cell: Cell, seen: number): Promise<never> {
    const current = await this.read(manager, viewer, target, cell);
    requireVersion(current.version ?? NO_NEWS_YET, seen, { ...current });
    throw new DomainError('STALE_VERSION', { current });
  }

  private async read(manager: EntityManager, viewer: Viewer, { networkId }: CellTarget, cell: Cell): Promise<AdoptionType> {
    return found(await getAdoption(manager, { viewer, networkId, today: this.clock.today() }, cell));
  }
}
