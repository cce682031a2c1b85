import { can, type BulkOutcome } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { InputError } from '../../platform/errors/domain-error';
import type { CellTarget } from '../initiative-targets';
import { PlansService } from '../plans/plans.service';
import { lastEntry, openTargets, recordAct } from './bulk-acts.queries';
import type { ChangeStagesInput, SeenCellInput } from './bulk.input';
import type { BulkReport, BulkRow } from './bulk.type';

interface StoredCell {
  readonly id: string;
  readonly initiativeId: string;
  readonly ccasId: string;
  readonly version: number;
  readonly stage: string;
  readonly changedByName: string | null;
}

const keyOf = ({ initiativeId, ccasId }: Pick<SeenCellInput, 'initiativeId' | 'ccasId'>): string => `${initiativeId} ${ccasId}`;

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
    const cells = [...new Map(input.cells.map((cell) => [keyOf(cell), cell])).values()];
    return this.transactions.run(viewer, async (manager) => {
      const places = cells.filter(({ initiativeId, ccasId }) => isId(initiativeId) && isId(ccasId));
      const targets = await openTargets(manager, networkId, [...new Set(places.map(({ ccasId }) => ccasId))], this.clock.today());
      const known = await this.initiativesOf(manager, planId, places);
      const allowed = places.filter((cell) => known.has(cell.initiativeId) && this.may(viewer, targets.get(cell.ccasId)));
      const isAllowed = new Set(allowed.map(keyOf));
      const stored = await this.hold(manager, allowed);
      const rows = cells.map((cell): BulkRow & { seen: SeenCellInput } => {
        const present = stored.get(keyOf(cell));
        const outcome = isAllowed.has(keyOf(cell)) ? outcomeOf(input, cell, present, reason) : 'not_allowed';
        return { ...rowOf(cell, present), outcome, seen: cell };
      });
      if (input.isPreview) return { rows, act: null };
      const changing = rows.filter(({ outcome }) => outcome === 'changes').map(({ seen }) => seen);
      const since = await lastEntry(manager);
      const at = this.clock.now();
      const write = { stage: input.stage, reason, at, byId: viewer.accountId };
      const updated = changing.flatMap((cell) => stored.get(keyOf(cell))?.id ?? []);
      await this.update(manager, updated, write);
      const added = await this.insert(
        manager,
        changing.filter((cell) => !stored.has(keyOf(cell))),
        write,
      );
      const ids = [...updated, ...added.values()];
      // somebody gave the first news of a cell since it was looked at: theirs stays
      for (const row of rows) if (row.outcome === 'changes' && !stored.has(keyOf(row.seen)) && !added.has(keyOf(row.seen))) row.outcome = 'stale';
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

  /** What is told of the cells, held until the end of the transaction; in one order, so that two acts do not wait for each other. */
  private async hold(manager: EntityManager, cells: readonly SeenCellInput[]): Promise<ReadonlyMap<string, StoredCell>> {
    const rows = (await manager.query(
      `SELECT a.id, a.initiative_id AS "initiativeId", a.ccas_id AS "ccasId", a.version, a.stage, (SELECT full_name FROM account WHERE id = a.updated_by_id) AS "changedByName"
         FROM adoption a JOIN unnest($1::uuid[], $2::uuid[]) s (initiative_id, ccas_id) ON s.initiative_id = a.initiative_id AND s.ccas_id = a.ccas_id
        ORDER BY a.id FOR UPDATE OF a`,
      [cells.map(({ initiativeId }) => initiativeId), cells.map(({ ccasId }) => ccasId)],
    )) as StoredCell[];
    return new Map(rows.map((row) => [keyOf(row), row]));
  }

  private async update(manager: EntityManager, ids: readonly string[], { stage, reason, at, byId }: Write): Promise<void> {
    if (ids.length === 0) return;
    await manager.query('UPDATE adoption SET stage = $2, not_concerned_reason = $3, last_news_at = $4, last_news_by_id = $5 WHERE id = ANY ($1::uuid[])', [
      ids,
      stage,
      reason,
      at,
      byId,
    ]);
  }

  private async insert(manager: EntityManager, cells: readonly SeenCellInput[], { stage, reason, at, byId }: Write): Promise<ReadonlyMap<string, string>> {
    if (cells.length === 0) return new Map();
    const rows = (await manager.query(
      `INSERT INTO adoption (initiative_id, ccas_id, stage, not_concerned_reason, last_news_at, last_news_by_id)
       SELECT s.initiative_id, s.ccas_id, $3, $4, $5::timestamptz, $6::uuid FROM unnest($1::uuid[], $2::uuid[]) s (initiative_id, ccas_id) ORDER BY 1, 2
       ON CONFLICT DO NOTHING RETURNING id, initiative_id AS "initiativeId", ccas_id AS "ccasId"`,
      [cells.map(({ initiativeId }) => initiativeId), cells.map(({ ccasId }) => ccasId), stage, reason, at, byId],
    )) as StoredCell[];
    return new Map(rows.map((row) => [keyOf(row), row.id]));
  }
}

interface Write {
  readonly stage: string;
  readonly reason: string | null;
  readonly at: Date;
  readonly byId: string;
}

const rowOf = ({ initiativeId, ccasId }: SeenCellInput, present: StoredCell | undefined): Omit<BulkRow, 'outcome'> => ({
  initiativeId,
  ccasId,
  milestoneId: null,
  title: null,
  dueOn: null,
  version: present?.version ?? null,
  changedByName: present?.changedByName ?? null,
});

function outcomeOf(input: ChangeStagesInput, seen: SeenCellInput, present: StoredCell | undefined, reason: string | null): BulkOutcome {
  if (!input.isPreview && (seen.version ?? 0) !== (present?.version ?? 0)) return 'stale';
  if (present?.stage === input.stage) return 'same';
  return input.stage === 'not_concerned' && !reason ? 'reason_required' : 'changes';
}
