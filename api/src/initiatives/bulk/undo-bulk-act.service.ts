import { type BulkActKind, can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { heldOn } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import { openTargets } from '../initiative-targets';
import { ACT_TABLES, readAct } from './bulk-acts.queries';
import type { BulkRow, BulkUndo } from './bulk.type';

interface ActRow {
  readonly id: string;
  readonly isCreated: boolean;
  readonly isThere: boolean;
  /** Whether it stands as the act left it: nobody changed since what it wrote. */
  readonly isAsLeft: boolean;
  readonly initiativeId: string | null;
  readonly ccasId: string | null;
  readonly title: string | null;
  readonly version: number | null;
  readonly changedByName: string | null;
  /** Of an initiative that would be given back to somebody who left, or whose account is suspended: who. */
  readonly leftByName: string | null;
}

/** Which columns say where a row stands. */
const PLACES: Readonly<Record<BulkActKind, string>> = {
  stage: `coalesce(t.initiative_id::text, e.keys ->> 'initiative_id') AS "initiativeId", coalesce(t.ccas_id::text, e.keys ->> 'ccas_id') AS "ccasId", NULL AS title`,
  people: 't.id AS "initiativeId", NULL AS "ccasId", NULL AS title',
  dates: `coalesce(t.initiative_id::text, e.keys ->> 'initiative_id') AS "initiativeId", NULL AS "ccasId", t.title`,
};

/** SQL: who carried the initiative before and can no longer be given it: suspended, or without a role in the network on the day. Of the network $2, on $3. */
const LEFT_BY = `(SELECT min(a.full_name) FROM account a
   WHERE a.id::text IN (e.changes -> 'owner_account_id' ->> 0, e.changes -> 'deputy_account_id' ->> 0)
     AND (a.disabled_at IS NOT NULL OR NOT EXISTS (
       SELECT FROM role_assignment o WHERE o.account_id = a.id AND o.network_id = $2::uuid AND ${heldOn('o', '$3::date')})))`;

/**
 * Takes an act back as one: what each thing was before stands in the history (docs/adr/0045-bulk-acts.md). Where somebody changed since what the act wrote,
 * theirs stays, and is told; the history keeps the act and its undoing.
 */
@Injectable()
export class UndoBulkActService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async undo(viewer: Viewer, actId: string): Promise<BulkUndo> {
    if (!isId(actId)) throw new DomainError('NOT_FOUND');
    return this.transactions.run(viewer, async (manager) => {
      const { kind, networkId } = await this.hold(manager, viewer, actId);
      const rows = await this.rows(manager, actId, kind, networkId);
      const isAllowed = await this.allowed(manager, viewer, networkId, kind, rows);
      const reasonToLeave = (row: ActRow): BulkRow['outcome'] | null =>
        !row.isThere ? 'gone' : !isAllowed(row) ? 'not_allowed' : !row.isAsLeft ? 'stale' : row.leftByName !== null ? 'person_left' : null;
      const restored = rows.filter((row) => reasonToLeave(row) === null);
      await this.restore(manager, actId, kind, restored);
      await manager.query('UPDATE bulk_act SET undone_by_id = $2, undone_at = $3, restored_count = $4 WHERE id = $1', [
        actId,
        viewer.accountId,
        this.clock.now(),
        restored.length,
      ]);
      const left = rows.flatMap((row): BulkRow[] => {
        const outcome = reasonToLeave(row);
        if (outcome === null) return [];
        const { id, initiativeId, ccasId, title, version } = row;
        const changedByName = outcome === 'person_left' ? row.leftByName : row.changedByName;
        return [{ initiativeId: initiativeId ?? id, ccasId, milestoneId: kind === 'dates' ? id : null, title, dueOn: null, outcome, version, changedByName }];
      });
      return { act: await readAct(manager, actId), left };
    });
  }

  /** The act, held, to who made it or manages the plan; once. */
  private async hold(manager: EntityManager, { accountId, grants }: Viewer, actId: string): Promise<{ kind: BulkActKind; networkId: string }> {
    const [act] = (await manager.query(
      'SELECT kind, network_id AS "networkId", made_by_id AS "madeById", undone_at IS NOT NULL AS "isUndone" FROM bulk_act WHERE id = $1 FOR UPDATE',
      [actId],
    )) as { kind: BulkActKind; networkId: string; madeById: string; isUndone: boolean }[];
    const isSeen =
      act &&
      (can(grants, 'initiatives.manage', { networkId: act.networkId }) ||
        (act.madeById === accountId && can(grants, 'initiatives.read', { networkId: act.networkId })));
    if (!isSeen) throw new DomainError('NOT_FOUND');
    if (act.isUndone) throw new DomainError('BULK_ACT_UNDONE');
    return act;
  }

  private async rows(manager: EntityManager, actId: string, kind: BulkActKind, networkId: string): Promise<ActRow[]> {
    const { table } = ACT_TABLES[kind];
    await manager.query(`SELECT id FROM ${table} WHERE id IN (SELECT row_id FROM bulk_act_row WHERE act_id = $1) ORDER BY id FOR UPDATE`, [actId]);
    return manager.query(
      `SELECT r.row_id AS id, e.action = 'created' AS "isCreated", t.id IS NOT NULL AS "isThere", ${PLACES[kind]}, t.version,
              (SELECT full_name FROM account WHERE id = t.updated_by_id) AS "changedByName",
              ${kind === 'people' ? LEFT_BY : 'NULL'} AS "leftByName",
              NOT EXISTS (SELECT FROM jsonb_each(e.changes) c WHERE to_jsonb(t) -> c.key IS DISTINCT FROM c.value -> 1) AS "isAsLeft"
         FROM bulk_act_row r JOIN journal_entry e ON e.id = r.entry_id LEFT JOIN ${table} t ON t.id = r.row_id
        WHERE r.act_id = $1 ORDER BY r.row_id`,
      kind === 'people' ? [actId, networkId, this.clock.today()] : [actId],
    );
  }

  /** Each row by the right that it takes by itself. */
  private async allowed(manager: EntityManager, { grants }: Viewer, networkId: string, kind: BulkActKind, rows: readonly ActRow[]) {
    if (kind !== 'stage') {
      const isManager = can(grants, 'initiatives.manage', { networkId });
      return (): boolean => isManager;
    }
    const targets = await openTargets(manager, networkId, [...new Set(rows.flatMap(({ ccasId }) => ccasId ?? []))], this.clock.today());
    return ({ ccasId }: ActRow): boolean => {
      const target = targets.get(ccasId ?? '');
      return target !== undefined && target.isOpen && can(grants, 'adoption.update', target);
    };
  }

  private async restore(manager: EntityManager, actId: string, kind: BulkActKind, rows: readonly ActRow[]): Promise<void> {
    const { table, columns } = ACT_TABLES[kind];
    const created = rows.filter(({ isCreated }) => isCreated).map(({ id }) => id);
    const changed = rows.filter(({ isCreated }) => !isCreated).map(({ id }) => id);
    const set = Object.entries(columns).map(
      ([name, type]) => `${name} = CASE WHEN jsonb_exists(e.changes, '${name}') THEN (e.changes -> '${name}' ->> 0)::${type} ELSE t.${name} END`,
    );
    if (changed.length > 0)
      await manager.query(
        `UPDATE ${table} t SET ${set.join(', ')} FROM bulk_act_row r JOIN journal_entry e ON e.id = r.entry_id
          WHERE r.act_id = $1 AND t.id = r.row_id AND t.id = ANY ($2::uuid[])`,
        [actId, changed],
      );
    // of what the act told first nothing was told before
    if (created.length > 0) await manager.query(`DELETE FROM ${table} WHERE id = ANY ($1::uuid[])`, [created]);
  }
}
