import { checkAdoption, mergeAdoption, type AdoptionStage } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { cellTarget } from '../initiative-targets';
import { updateRow } from '../../platform/database/row-writes';
import { holdSeenPlace, insertFirst, type SeenPlace } from '../../platform/writes';
import { Adoption } from './adoption.entity';
import type { ConfirmAdoptionInput, LiftBlockerInput, UpdateAdoptionInput } from './adoption.input';
import { getAdoption } from './adoption.queries';
import type { AdoptionType } from './adoption.type';

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
    const cell = await this.cell(viewer, input);
    const { version, stage, notConcernedReason, note, blocker, blockerLiftedBy, blockedSince } = input;
    return this.transactions.run(viewer, async (manager) => {
      const stored = await holdSeenPlace(manager, cell, version);
      const today = this.clock.today();
      const values = mergeAdoption(stored, { stage, notConcernedReason, note, blocker, blockerLiftedBy, blockedSince }, today);
      const errors = checkAdoption(values, today);
      if (errors.length > 0) throw new InputError(errors);
      // checkAdoption refuses a missing stage
      const row = {
        ...values,
        stage: values.stage as AdoptionStage,
        lastNewsAt: this.clock.now(),
        lastNewsById: viewer.accountId,
        ...(values.blocker !== null && { blockerOutcome: null }),
      };
      if (stored) await updateRow(manager, Adoption, stored.id, row);
      else await insertFirst(manager, cell, row);
      return cell.shown(manager);
    });
  }

  /** « Rien de nouveau »: what was told holds; only the date and the author of the last news change. */
  async confirm(viewer: Viewer, input: ConfirmAdoptionInput): Promise<AdoptionType> {
    const cell = await this.cell(viewer, input);
    return this.transactions.run(viewer, async (manager) => {
      if (!(await manager.existsBy(Adoption, cell.at))) throw new DomainError('NO_NEWS_TO_CONFIRM');
      const stored = found(await holdSeenPlace(manager, cell, input.version));
      await updateRow(manager, Adoption, stored.id, { lastNewsAt: this.clock.now(), lastNewsById: viewer.accountId });
      return cell.shown(manager);
    });
  }

  /** « Levé »: what blocked no longer does, and what lifted it is kept. It is news. */
  async lift(viewer: Viewer, input: LiftBlockerInput): Promise<AdoptionType> {
    const cell = await this.cell(viewer, input);
    return this.transactions.run(viewer, async (manager) => {
      const stored = await holdSeenPlace(manager, cell, input.version);
      if (!stored?.blocker) throw new DomainError('NO_BLOCKER_TO_LIFT');
      await updateRow(manager, Adoption, stored.id, {
        blocker: null,
        blockerLiftedBy: null,
        blockedSince: null,
        blockerOutcome: input.outcome ?? null,
        lastNewsAt: this.clock.now(),
        lastNewsById: viewer.accountId,
      });
      return cell.shown(manager);
    });
  }

  /** The cell, to who may give its news. */
  private async cell(viewer: Viewer, { initiativeId, ccasId }: Cell) {
    const today = this.clock.today();
    const { networkId, isOpen } = requireCan(viewer, 'adoption.update', await cellTarget(this.dataSource, { initiativeId, ccasId }, today), {
      readable: 'adoption.read',
    });
    if (!isOpen) throw new DomainError('NOT_ALLOWED');
    return {
      entity: Adoption,
      at: { initiativeId, ccasId },
      shown: async (manager: EntityManager): Promise<AdoptionType> => found(await getAdoption(manager, { viewer, networkId, today }, { initiativeId, ccasId })),
    } satisfies SeenPlace<Adoption>;
  }
}
