import type { AdoptionStage, FieldReason, Reason } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import { refuseAsChanged } from '../../platform/writes';
import { openTargets, type CellTarget } from '../initiative-targets';
import { Adoption } from './adoption.entity';
import { type Cell, changedNews, type HeldCell, holdCells, insertStages, keyOfCell, type StageNews, updateStages } from './adoption-writes';

/** A cell from the version of it that was seen; null: nothing stood there. */
export interface SeenCell extends Cell {
  readonly version: number | null;
}

/** A stage for one cell among many: what else is told of it stays. */
export interface StageChange extends SeenCell {
  readonly stage: AdoptionStage;
  /** Absent: as it is. */
  readonly notConcernedReason?: string | null;
  /** Present where an act is undone: when the news that come back were given, and by whom. */
  readonly given?: { readonly at: Date; readonly byId: string | null };
}

/** What became of a cell: its version then, and what stood there before; or why it stays as it is. */
export type StageOutcome = { readonly version: number; readonly before: HeldCell | null } | { readonly refused: Reason | FieldReason };

/**
 * News of many cells of a network at once, each by the right, the rules and from the version that it takes by itself (`UpdateAdoptionService`): a cell that is
 * refused is told, and leaves the others. STALE_VERSION where one is no longer what was seen: nothing is written then.
 */
@Injectable()
export class UpdateAdoptionsService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** In the order of the changes, of which each is of another cell. */
  update(viewer: Viewer, networkId: string, changes: readonly StageChange[]): Promise<StageOutcome[]> {
    return this.transactions.run(viewer, async (manager) => {
      const refusalOf = await this.refusals(manager, viewer, networkId, changes);
      const stored = await this.holdSeen(
        manager,
        changes.filter((change) => refusalOf(change) === null),
      );
      const news = changes.map((change) => refusalOf(change) ?? this.newsOf(viewer, stored.get(keyOfCell(change)) ?? null, change));
      const kept = news.filter((one) => typeof one !== 'string');
      const updated = await updateStages(
        manager,
        kept.filter((one) => stored.has(keyOfCell(one))),
      );
      const added = await insertStages(
        manager,
        kept.filter((one) => !stored.has(keyOfCell(one))),
      );
      return news.map((one): StageOutcome => {
        if (typeof one === 'string') return { refused: one };
        const written = updated.get(keyOfCell(one)) ?? added.get(keyOfCell(one));
        // somebody else gave the first news of a cell since the look
        return written ? { version: written.version, before: stored.get(keyOfCell(one)) ?? null } : refuseAsChanged(UNTOLD);
      });
    });
  }

  /** Takes the only news that there ever were of cells back, by who gave them as part of an act that is undone; why each stays, null where it went. */
  withdraw(viewer: Viewer, networkId: string, cells: readonly SeenCell[]): Promise<(Reason | null)[]> {
    return this.transactions.run(viewer, async (manager) => {
      const refusalOf = await this.refusals(manager, viewer, networkId, cells);
      const allowed = cells.filter((cell) => refusalOf(cell) === null);
      const ids = [...(await this.holdSeen(manager, allowed)).values()].map(({ id }) => id);
      if (ids.length > 0) await manager.delete(Adoption, ids);
      return cells.map(refusalOf);
    });
  }

  private newsOf(
    { accountId }: Viewer,
    stored: HeldCell | null,
    { initiativeId, ccasId, stage, notConcernedReason, given }: StageChange,
  ): StageNews | FieldReason {
    const changed = changedNews(stored, { stage, notConcernedReason }, this.clock.today());
    if ('errors' in changed) return changed.errors[0]?.reason ?? 'INVALID_FORMAT';
    const { values } = changed;
    return {
      initiativeId,
      ccasId,
      stage,
      notConcernedReason: values.notConcernedReason,
      blockedSince: values.blockedSince,
      lastNewsAt: given?.at ?? this.clock.now(),
      lastNewsById: given ? given.byId : accountId,
    };
  }

  private async holdSeen(manager: EntityManager, cells: readonly SeenCell[]): Promise<ReadonlyMap<string, HeldCell>> {
    const stored = await holdCells(manager, cells);
    const isSeen = (cell: SeenCell): boolean => (stored.get(keyOfCell(cell))?.version ?? 0) === (cell.version ?? 0);
    return cells.every(isSeen) ? stored : refuseAsChanged(UNTOLD);
  }

  /** Why the viewer gives no news of a cell; null where she may. Of another network, and unknown, are refused alike. */
  private async refusals(manager: EntityManager, viewer: Viewer, networkId: string, cells: readonly Cell[]): Promise<(cell: Cell) => Reason | null> {
    const distinct = (ids: readonly string[]): string[] => [...new Set(ids.filter(isId))];
    const targets = await openTargets(manager, networkId, distinct(cells.map(({ ccasId }) => ccasId)), this.clock.today());
    const initiatives = (await manager.query(
      'SELECT i.id FROM initiative i JOIN plan p ON p.id = i.plan_id WHERE p.network_id = $1 AND i.id = ANY ($2::uuid[])',
      [networkId, distinct(cells.map(({ initiativeId }) => initiativeId))],
    )) as { id: string }[];
    const known = new Set(initiatives.map(({ id }) => id));
    const ofCcas = new Map([...targets].map(([id, target]) => [id, refusalAt(viewer, target)]));
    return ({ initiativeId, ccasId }) => {
      const refusal = ofCcas.get(ccasId);
      return refusal === undefined || !known.has(initiativeId) ? 'NOT_FOUND' : refusal;
    };
  }
}

/** Many are begun again from what stands, whoever changed one of them. */
const UNTOLD = { current: {}, changedByName: null, changedAt: null };

function refusalAt(viewer: Viewer, target: CellTarget): Reason | null {
  try {
    requireCan(viewer, 'adoption.update', target, { readable: 'adoption.read' });
    return target.isOpen ? null : 'NOT_ALLOWED';
  } catch (error) {
    if (error instanceof DomainError) return error.reason;
    throw error;
  }
}
