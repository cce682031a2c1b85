import { addDays, type BulkOutcome, isPlausibleDay } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { Transactions } from '../../platform/database/transactions';
import { InputError } from '../../platform/errors/domain-error';
import { InitiativeLinks } from '../initiative-links.service';
import { PlansService } from '../plans/plans.service';
import { lastEntry, recordAct } from './bulk-acts.queries';
import type { AssignInitiativesInput, MoveMilestonesInput, SeenRowInput } from './bulk.input';
import type { BulkReport, BulkRow } from './bulk.type';

type Person = { readonly accountId: string | null; readonly name: string | null } | undefined;

interface StoredInitiative {
  readonly id: string;
  readonly version: number;
  readonly owner: { accountId: string | null; name: string | null };
  readonly deputy: { accountId: string | null; name: string | null };
  readonly changedByName: string | null;
}

interface StoredMilestone {
  readonly id: string;
  readonly initiativeId: string;
  readonly title: string;
  readonly dueOn: string;
  readonly isDone: boolean;
  readonly version: number;
  readonly changedByName: string | null;
}

const CHANGED_BY = (of: string): string => `(SELECT full_name FROM account WHERE id = ${of}.updated_by_id) AS "changedByName"`;

/** Who leads many initiatives, and when what they hold is due: by who manages the plan, each from the version that she saw. */
@Injectable()
export class BulkInitiativesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly plans: PlansService,
    private readonly links: InitiativeLinks,
  ) {}

  async assign(viewer: Viewer, input: AssignInitiativesInput): Promise<BulkReport> {
    const { id: planId, networkId } = await this.managedPlan(viewer, input.planId);
    if (input.owner === undefined && input.deputy === undefined) throw new InputError([{ path: 'owner', reason: 'REQUIRED' }]);
    return this.transactions.run(viewer, async (manager) => {
      const owner = await this.links.person(manager, 'owner', input.owner, networkId);
      const deputy = await this.links.person(manager, 'deputy', input.deputy, networkId);
      const stored = await this.holdInitiatives(manager, planId, input.initiatives);
      const rows = [...new Map(input.initiatives.map((seen) => [seen.id, seen])).values()].map((seen): BulkRow => {
        const present = stored.get(seen.id);
        const isSame = present !== undefined && isPerson(present.owner, owner) && isPerson(present.deputy, deputy);
        return { ...NO_CELL, initiativeId: seen.id, ...toldOf(present), outcome: outcomeOf(input, seen, present, isSame) };
      });
      const ids = rows.flatMap(({ outcome, initiativeId }) => (outcome === 'changes' ? [initiativeId] : []));
      if (input.isPreview || ids.length === 0) return { rows, act: null };
      const since = await lastEntry(manager);
      const columns = { ...columnsOf('owner', owner), ...columnsOf('deputy', deputy) };
      const names = Object.keys(columns);
      await manager.query(`UPDATE initiative SET ${names.map((name, at) => `${name} = $${at + 2}`).join(', ')} WHERE id = ANY ($1::uuid[])`, [
        ids,
        ...names.map((name) => columns[name]),
      ]);
      return { rows, act: await recordAct(manager, viewer, { networkId, kind: 'people', stage: null, at: this.clock.now() }, ids, since) };
    });
  }

  async move(viewer: Viewer, input: MoveMilestonesInput): Promise<BulkReport> {
    const { id: planId, networkId } = await this.managedPlan(viewer, input.planId);
    const { dueOn = null, byDays = null } = input;
    if ((dueOn === null) === (byDays === null)) throw new InputError([{ path: 'dueOn', reason: 'REQUIRED' }]);
    return this.transactions.run(viewer, async (manager) => {
      const seen = new Map((input.milestones ?? []).map((milestone) => [milestone.id, milestone]));
      const stored = await this.holdMilestones(manager, planId, [...seen.keys()], input.isPreview ? (input.initiativeIds ?? []) : []);
      const movedTo = (present: StoredMilestone): string => dueOn ?? addDays(present.dueOn, byDays ?? 0);
      if ([...stored.values()].some((present) => !isPlausibleDay(movedTo(present)))) throw new InputError([{ path: 'byDays', reason: 'OUT_OF_RANGE' }]);
      const rows = [...new Set([...stored.keys(), ...seen.keys()])].map((id): BulkRow => {
        const present = stored.get(id);
        const outcome = present?.isDone
          ? 'done'
          : outcomeOf(input, seen.get(id) ?? { id }, present, present !== undefined && movedTo(present) === present.dueOn);
        const { title = null, dueOn: day = null } = present ?? {};
        return { ...NO_CELL, initiativeId: present?.initiativeId ?? id, milestoneId: id, title, dueOn: day, ...toldOf(present), outcome };
      });
      const ids = rows.flatMap(({ outcome, milestoneId }) => (outcome === 'changes' && milestoneId ? [milestoneId] : []));
      if (input.isPreview || ids.length === 0) return { rows, act: null };
      const since = await lastEntry(manager);
      await manager.query(`UPDATE milestone SET due_on = coalesce($2::date, due_on + $3::integer) WHERE id = ANY ($1::uuid[])`, [ids, dueOn, byDays]);
      return { rows, act: await recordAct(manager, viewer, { networkId, kind: 'dates', stage: null, at: this.clock.now() }, ids, since) };
    });
  }

  private async managedPlan(viewer: Viewer, planId: string) {
    const plan = await this.plans.get(viewer, planId);
    requireCan(viewer, 'initiatives.manage', { networkId: plan.networkId }, { readable: 'initiatives.read' });
    return plan;
  }

  private async holdInitiatives(manager: EntityManager, planId: string, seen: readonly SeenRowInput[]): Promise<ReadonlyMap<string, StoredInitiative>> {
    const rows = (await manager.query(
      `SELECT i.id, i.version, json_build_object('accountId', i.owner_account_id, 'name', i.owner_name) AS owner,
              json_build_object('accountId', i.deputy_account_id, 'name', i.deputy_name) AS deputy, ${CHANGED_BY('i')}
         FROM initiative i WHERE i.plan_id = $1 AND i.id = ANY ($2::uuid[]) ORDER BY i.id FOR UPDATE OF i`,
      [planId, seen.map(({ id }) => id).filter(isId)],
    )) as StoredInitiative[];
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async holdMilestones(
    manager: EntityManager,
    planId: string,
    ids: readonly string[],
    initiativeIds: readonly string[],
  ): Promise<ReadonlyMap<string, StoredMilestone>> {
    const rows = (await manager.query(
      `SELECT m.id, m.initiative_id AS "initiativeId", m.title, m.due_on::text AS "dueOn", m.done_on IS NOT NULL AS "isDone", m.version, ${CHANGED_BY('m')}
         FROM milestone m JOIN initiative i ON i.id = m.initiative_id AND i.plan_id = $1
        WHERE m.id = ANY ($2::uuid[]) OR m.initiative_id = ANY ($3::uuid[]) ORDER BY m.id FOR UPDATE OF m`,
      [planId, ids.filter(isId), initiativeIds.filter(isId)],
    )) as StoredMilestone[];
    return new Map(rows.map((row) => [row.id, row]));
  }
}

const NO_CELL = { ccasId: null, milestoneId: null, title: null, dueOn: null } as const;

const toldOf = (present: { readonly version: number; readonly changedByName: string | null } | undefined): Pick<BulkRow, 'version' | 'changedByName'> => ({
  version: present?.version ?? null,
  changedByName: present?.changedByName ?? null,
});

const isPerson = (present: { accountId: string | null; name: string | null }, wanted: Person): boolean =>
  wanted === undefined || (present.accountId === wanted.accountId && present.name === wanted.name);

const columnsOf = (column: 'owner' | 'deputy', person: Person): Record<string, string | null> =>
  person === undefined ? {} : { [`${column}_account_id`]: person.accountId, [`${column}_name`]: person.name };

function outcomeOf(input: { isPreview: boolean }, seen: SeenRowInput, present: { readonly version: number } | undefined, isSame: boolean): BulkOutcome {
  if (!present) return 'not_allowed';
  if (!input.isPreview && seen.version !== present.version) return 'stale';
  return isSame ? 'same' : 'changes';
}
