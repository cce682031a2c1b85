import { can, type BulkOutcome } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { InputError } from '../../platform/errors/domain-error';
import { holdCells, insertStages, keyOfCell, type HeldCell, type StageNews, updateStages } from '../adoption/adoption-writes';
import { type CellTarget, openTargets } from '../initiative-targets';
import { PlansService } from '../plans/plans.service';
import { lastEntry, recordAct } from './bulk-acts.queries';
import type { ChangeStagesInput, SeenCellInput } from './bulk.input';
import type { BulkReport, BulkRow } from './bulk.type';

/** One stage for many cells, each by the right and from the version that it takes by itself: what may not change is left, and told. */
@Injectable()
export class BulkStagesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly plans: PlansService,
  ) {}

  async change(viewer: Viewer, input: ChangeStagesInput): Promise<BulkReport> {
    const { id: planId, networkId } = await this.plans.get(viewer, input.planId);
    const reason = input.stage === 'not_concerned' ? (input.notConcernedReason ?? null) : null;
    if (!input.isPreview && input.stage === 'not_concerned' && !reason) throw new InputError([{ path: 'notConcernedReason', reason: 'REASON_REQUIRED' }]);
    const cells = [...new Map(input.cells.map((cell) => [keyOfCell(cell), cell])).values()];
    return this.transactions.run(viewer, async (manager) => {
      const places = cells.filter(({ initiativeId, ccasId }) => isId(initiativeId) && isId(ccasId));
      const targets = await openTargets(manager, networkId, [...new Set(places.map(({ ccasId }) => ccasId))], this.clock.today());
      const known = await this.initiativesOf(manager, planId, places);
      const allowed = places.filter((cell) => known.has(cell.initiativeId) && this.may(viewer, targets.get(cell.ccasId)));
      const isAllowed = new Set(allowed.map(keyOfCell));
      const stored = await holdCells(manager, allowed);
      const rows = cells.map((cell): BulkRow & { seen: SeenCellInput } => {
        const present = stored.get(keyOfCell(cell));
        const outcome = isAllowed.has(keyOfCell(cell)) ? outcomeOf(input, cell, present, reason) : 'not_allowed';
        return { ...rowOf(cell, present), outcome, seen: cell };
      });
      if (input.isPreview) return { rows, act: null };
      const changing = rows.filter(({ outcome }) => outcome === 'changes').map(({ seen }) => seen);
      const since = await lastEntry(manager);
      const at = this.clock.now();
      const news = changing.map(({ initiativeId, ccasId }): StageNews => {
        const blockedSince = stored.get(keyOfCell({ initiativeId, ccasId }))?.blockedSince ?? null;
        return { initiativeId, ccasId, stage: input.stage, notConcernedReason: reason, blockedSince, lastNewsAt: at, lastNewsById: viewer.accountId };
      });
      const updated = await updateStages(
        manager,
        news.filter((cell) => stored.has(keyOfCell(cell))),
      );
      const added = await insertStages(
        manager,
        news.filter((cell) => !stored.has(keyOfCell(cell))),
      );
      const ids = [...updated.values(), ...added.values()].map(({ id }) => id);
      // somebody gave the first news of a cell since it was looked at: theirs stays
      for (const row of rows) if (row.outcome === 'changes' && !stored.has(keyOfCell(row.seen)) && !added.has(keyOfCell(row.seen))) row.outcome = 'stale';
      const act = ids.length > 0 ? await recordAct(manager, viewer, { networkId, kind: 'stage', stage: input.stage, at }, ids, since) : null;
      return { rows, act };
    });
  }

  private may(viewer: Viewer, target: CellTarget | undefined): boolean {
    return target !== undefined && target.isOpen && can(viewer.grants, 'adoption.update', target);
  }

  private async initiativesOf(manager: EntityManager, planId: string, cells: readonly SeenCellInput[]): Promise<ReadonlySet<string>> {
    const ids = [...new Set(cells.map(({ initiativeId }) => initiativeId))];
    const rows = (await manager.query('SELECT id FROM initiative WHERE plan_id = $1 AND id = ANY ($2::uuid[])', [planId, ids])) as { id: string }[];
    return new Set(rows.map(({ id }) => id));
  }
}

const rowOf = ({ initiativeId, ccasId }: SeenCellInput, present: HeldCell | undefined): Omit<BulkRow, 'outcome'> => ({
  initiativeId,
  ccasId,
  milestoneId: null,
  title: null,
  dueOn: null,
  version: present?.version ?? null,
  changedByName: present?.changedByName ?? null,
});

function outcomeOf(input: ChangeStagesInput, seen: SeenCellInput, present: HeldCell | undefined, reason: string | null): BulkOutcome {
  if (!input.isPreview && (seen.version ?? 0) !== (present?.version ?? 0)) return 'stale';
  if (present?.stage === input.stage) return 'same';
  return input.stage === 'not_concerned' && !reason ? 'reason_required' : 'changes';
}
