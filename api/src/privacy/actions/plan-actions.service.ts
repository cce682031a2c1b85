import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { PersonInput } from '../../accounts';
import { ccasTargets, recordTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { once } from '../../platform/creations/once';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { insertRow, touchRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { holdSeen, type SeenKind, SeenWrites } from '../../platform/writes';
import { PrivacyActionCcas } from './privacy-action-ccas.entity';
import { PrivacyAction } from './privacy-action.entity';
import type { CompletePrivacyActionInput, CreatePrivacyActionInput, UpdatePrivacyActionInput } from './privacy-action.input';
import type { PrivacyActionCcasType, PrivacyActionType } from './privacy-action.type';
import { getAction } from './privacy-actions.queries';

/** Changes of the plan of actions. An action is changed by who plans for all its CCAS, and done at each by its own people. */
@Injectable()
export class PlanActionsService {
  private readonly actions: SeenKind<PrivacyAction, PrivacyActionType> = {
    entity: PrivacyAction,
    allow: (viewer, manager, action) => this.requireChangeable(viewer, manager, action),
    shown: (viewer, manager, { networkId, id }) => this.read(manager, viewer, networkId, id),
  };
  /** An action at one of its CCAS. */
  private readonly parts: SeenKind<PrivacyActionCcas, PrivacyActionCcasType> = {
    entity: PrivacyActionCcas,
    allow: (viewer, manager, part) => this.requireCompletable(viewer, manager, part),
    shown: async (viewer, manager, { actionId, id }) => found((await this.readWhole(manager, viewer, actionId)).ccas.find((part) => part.id === id)),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
  ) {}

  async create(viewer: Viewer, input: CreatePrivacyActionInput): Promise<PrivacyActionType> {
    const { key: _, networkId, ccasIds, owner, ...row } = input;
    const wanted = await this.requirePlanned(viewer, networkId, ccasIds);
    return this.transactions.run(viewer, async (manager) => {
      const id = await once(manager, viewer, input, async () => {
        const actionId = await insertRow(manager, PrivacyAction, { ...row, networkId, ...(await this.ownerColumns(manager, networkId, owner)) });
        await manager.insert(
          PrivacyActionCcas,
          wanted.map((ccasId) => ({ actionId, ccasId })),
        );
        return actionId;
      });
      return this.read(manager, viewer, networkId, id);
    });
  }

  update(viewer: Viewer, { id, version, ccasIds, owner, ...change }: UpdatePrivacyActionInput): Promise<PrivacyActionType> {
    return this.writes.write(viewer, this.actions, { id, version }, async (manager, stored) => {
      const { networkId } = stored;
      if (ccasIds) await this.replaceCcas(manager, stored.id, await this.requirePlanned(viewer, networkId, ccasIds));
      await updateRow(manager, PrivacyAction, stored.id, { ...change, ...(await this.ownerColumns(manager, networkId, owner)) });
      // a change of its CCAS alone is a new version too
      await touchRow(manager, PrivacyAction, stored.id);
    });
  }

  complete(viewer: Viewer, { id, version, doneOn }: CompletePrivacyActionInput): Promise<PrivacyActionType> {
    const write = async (manager: EntityManager): Promise<PrivacyActionCcas> => {
      const stored = await holdSeen(manager, viewer, this.parts, { id, version });
      if (doneOn && doneOn > this.clock.today()) throw new InputError([{ path: 'doneOn', reason: 'DATE_IN_FUTURE' }]);
      await updateRow(manager, PrivacyActionCcas, stored.id, { doneOn });
      return stored;
    };
    return this.transactions.run(viewer, write, (manager, { actionId }) => this.readWhole(manager, viewer, actionId));
  }

  /** The CCAS, once each; refused unless the viewer plans for every one of them, in that network. */
  private async requirePlanned(viewer: Viewer, networkId: string, ccasIds: readonly string[]): Promise<string[]> {
    const targets = await ccasTargets(this.dataSource, ccasIds);
    for (const id of ccasIds) {
      const target = targets.get(id.toLowerCase());
      requireCan(viewer, 'privacy.plan', target?.networkId === networkId ? target : null, { readable: 'privacy.readAggregates' });
    }
    return [...targets.keys()];
  }

  private async requireChangeable(viewer: Viewer, manager: EntityManager, { id, networkId }: PrivacyAction): Promise<void> {
    const ccasIds = (await manager.findBy(PrivacyActionCcas, { actionId: id })).map(({ ccasId }) => ccasId);
    const targets = [...(await ccasTargets(manager, ccasIds)).values()].map((target) => ({ ...target, networkId }));
    if (targets.length > 0 && targets.every((target) => can(viewer.grants, 'privacy.plan', target))) return;
    const isSeen = targets.some((target) => can(viewer.grants, 'privacy.plan', target) || can(viewer.grants, 'privacy.readDetail', target));
    throw new DomainError(isSeen ? 'NOT_ALLOWED' : 'NOT_FOUND');
  }

  /** Who plans for the CCAS says that it is done there, or who keeps its RGPD. */
  private async requireCompletable(viewer: Viewer, manager: EntityManager, { actionId, ccasId }: PrivacyActionCcas): Promise<void> {
    const { networkId } = await manager.findOneByOrFail(PrivacyAction, { id: actionId });
    const target = await recordTarget(manager, { networkId, ccasId });
    const operation = target && can(viewer.grants, 'privacy.plan', target) ? 'privacy.plan' : 'privacy.update';
    requireCan(viewer, operation, target, { readable: 'privacy.readDetail' });
  }

  private async replaceCcas(manager: EntityManager, actionId: string, wanted: readonly string[]): Promise<void> {
    const stored = (await manager.findBy(PrivacyActionCcas, { actionId })).map(({ ccasId }) => ccasId);
    const removed = stored.filter((id) => !wanted.includes(id));
    const added = wanted.filter((id) => !stored.includes(id));
    if (removed.length > 0) await manager.delete(PrivacyActionCcas, { actionId, ccasId: In(removed) });
    if (added.length > 0)
      await manager.insert(
        PrivacyActionCcas,
        added.map((ccasId) => ({ actionId, ccasId })),
      );
  }

  /** The columns of the owner, none when the input does not name it. An account must have a role in the network. */
  private async ownerColumns(manager: EntityManager, networkId: string, owner: PersonInput | null | undefined): Promise<Partial<PrivacyAction>> {
    if (owner === undefined) return {};
    const { accountId = null, name = null } = owner ?? {};
    if (owner && (accountId === null) === (name === null)) throw new InputError([{ path: 'owner', reason: 'PERSON_OR_NAME' }]);
    if (accountId !== null && !(await this.isOfNetwork(manager, accountId, networkId))) throw new InputError([{ path: 'owner', reason: 'UNKNOWN_REFERENCE' }]);
    return { ownerAccountId: accountId, ownerName: name };
  }

  private async isOfNetwork(manager: EntityManager, accountId: string, networkId: string): Promise<boolean> {
    if (!isId(accountId)) return false;
    const rows = (await manager.query('SELECT FROM role_assignment WHERE account_id = $1 AND network_id = $2 LIMIT 1', [accountId, networkId])) as unknown[];
    return rows.length > 0;
  }

  private async readWhole(manager: EntityManager, viewer: Viewer, id: string): Promise<PrivacyActionType> {
    const { networkId } = await manager.findOneByOrFail(PrivacyAction, { id });
    return this.read(manager, viewer, networkId, id);
  }

  private async read(manager: EntityManager, viewer: Viewer, networkId: string, id: string): Promise<PrivacyActionType> {
    return found(await getAction(manager, { viewer, networkId, today: this.clock.today() }, id));
  }
}
