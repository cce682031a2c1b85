import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { isId } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { DomainError } from '../platform/errors/domain-error';
import { holdSeen, type SeenKind } from '../platform/writes';
import { AccountReader, seenNetworks } from './account-reader.service';
import { Account } from './account.entity';
import type { UpdateAccountInput } from './account.inputs';
import { DELETE_ASSIGNMENT, HOLD_ACCOUNTS, INSERT_ASSIGNMENT, LIST_ASSIGNMENTS, TOUCH_ACCOUNT, UPDATE_ASSIGNMENT_DATES } from './account.queries';
import type { AccountType } from './account.type';
import { OneTimeLinks } from './links/one-time-links.service';
import { type Assignment, requireGivableRoles } from './role-scopes';
import { SessionsService } from './sessions/sessions.service';

type StoredAssignment = Assignment & { readonly id: string };

const scopeKey = ({ role, networkId, territoryId, ccasId, funderId }: Assignment): string => [role, networkId, territoryId, ccasId, funderId].join('|');
const datesKey = ({ startsOn, endsOn }: Assignment): string => `${startsOn}|${endsOn}`;

/** Changes an account and its roles. */
@Injectable()
export class UpdateAccountService {
  private readonly accounts: SeenKind<Account, AccountType> = {
    entity: Account,
    allow: (viewer, manager, { id }) => this.requireManaged(viewer, manager, id),
    shown: (viewer, manager, { id }) => this.reader.getChanged(manager, viewer, id),
  };

  constructor(
    private readonly transactions: Transactions,
    private readonly reader: AccountReader,
    private readonly sessions: SessionsService,
    private readonly links: OneTimeLinks,
    private readonly clock: Clock,
  ) {}

  async update(viewer: Viewer, asked: UpdateAccountInput): Promise<AccountType> {
    if (!isId(asked.id)) throw new DomainError('NOT_FOUND');
    const input = { ...asked, id: asked.id.toLowerCase() }; // as stored: one's own account is recognised however its id is written
    return this.transactions.run(viewer, async (manager) => {
      const held = (await manager.query(HOLD_ACCOUNTS, [[viewer.accountId, input.id]])) as { id: string; isDisabled: boolean }[];
      // who lost her rights while she waited for her turn changes nothing: two people cannot shut each other out
      const isViewerDisabled = held.some(({ id, isDisabled }) => id === viewer.accountId && isDisabled);
      if (isViewerDisabled || !(await this.stillManages(manager, viewer))) throw new DomainError('NOT_ALLOWED');
      const stored = await holdSeen(manager, viewer, this.accounts, input);
      const { assignments, managed } = await this.assignments(manager, viewer, input.id);
      const isShared = managed.length < assignments.length;
      await this.updatePerson(manager, viewer, stored, input, isShared);
      if (input.roles) await this.replaceRoles(manager, input.id, managed, await requireGivableRoles(manager, viewer, input.roles));
      // nobody takes away her own means to undo it; that also keeps one admin at least, since the last one can only be herself
      const isOwn = input.id === viewer.accountId;
      if (isOwn && (input.isDisabled || !(await this.stillManages(manager, viewer)))) throw new DomainError('OWN_ACCOUNT_LOCKOUT');
      return this.reader.getChanged(manager, viewer, input.id);
    });
  }

  /** Whose roles the viewer sees: some of them at least, to change anything. */
  private async requireManaged(viewer: Viewer, manager: EntityManager, id: string): Promise<void> {
    const [one] = (await this.assignments(manager, viewer, id)).managed;
    requireCan(viewer, 'accounts.manage', seenNetworks(viewer) === null ? {} : one && { networkId: one.networkId as string });
  }

  private async assignments(manager: EntityManager, viewer: Viewer, id: string): Promise<Record<'assignments' | 'managed', StoredAssignment[]>> {
    const assignments = (await manager.query(LIST_ASSIGNMENTS, [id])) as StoredAssignment[];
    const seen = seenNetworks(viewer);
    const managed = assignments.filter(({ networkId }) => seen === null || (networkId !== null && seen.includes(networkId)));
    return { assignments, managed };
  }

  /** Name, telephone and access are the person's, in every network: who manages one of them alone leaves them as they are. */
  private async updatePerson(manager: EntityManager, viewer: Viewer, stored: Account, input: UpdateAccountInput, isShared: boolean): Promise<void> {
    const { id, fullName = stored.fullName, phone = stored.phone } = input;
    const wasDisabled = stored.disabledAt !== null;
    const isDisabled = input.isDisabled ?? wasDisabled;
    if (fullName === stored.fullName && phone === stored.phone && isDisabled === wasDisabled) return;
    if (isShared && id !== viewer.accountId) throw new DomainError('NOT_ALLOWED');
    await manager.query('UPDATE account SET full_name = $2, phone = $3, disabled_at = CASE WHEN $4 THEN coalesce(disabled_at, $5) END WHERE id = $1', [
      id,
      fullName,
      phone,
      isDisabled,
      this.clock.now(),
    ]);
    if (isDisabled) {
      await this.sessions.revokeOthers(manager, id, null);
      await this.links.revokeAll(manager, id);
    }
  }

  /** Writes only what differs, so that the journal tells what changed: same role and dates, else same role, else new. */
  private async replaceRoles(manager: EntityManager, accountId: string, stored: readonly StoredAssignment[], wanted: readonly Assignment[]): Promise<void> {
    const left = [...stored];
    const take = (matches: (candidate: StoredAssignment) => boolean): StoredAssignment | undefined => {
      const index = left.findIndex(matches);
      return index < 0 ? undefined : left.splice(index, 1)[0];
    };
    const changed = wanted.filter((role) => !take((other) => scopeKey(other) === scopeKey(role) && datesKey(other) === datesKey(role)));
    for (const role of changed) {
      const same = take((other) => scopeKey(other) === scopeKey(role));
      if (same) await manager.query(UPDATE_ASSIGNMENT_DATES, [same.id, role.startsOn, role.endsOn]);
      else
        await manager.query(INSERT_ASSIGNMENT, [
          accountId,
          role.role,
          role.networkId,
          role.territoryId,
          role.ccasId,
          role.funderId,
          role.startsOn,
          role.endsOn,
        ]);
    }
    for (const { id } of left) await manager.query(DELETE_ASSIGNMENT, [id]);
    if (changed.length + left.length > 0) await manager.query(TOUCH_ACCOUNT, [accountId]);
  }

  /** Whether the stored roles still let the viewer manage the accounts that she could when her request came. */
  private async stillManages(manager: EntityManager, viewer: Viewer): Promise<boolean> {
    const today = this.clock.today();
    const grants = ((await manager.query(LIST_ASSIGNMENTS, [viewer.accountId])) as Assignment[]).filter(
      ({ startsOn, endsOn }) => (!startsOn || startsOn <= today) && (!endsOn || endsOn >= today),
    );
    const managesToday = viewer.grants.filter((grant) => can([grant], 'accounts.manage', { networkId: grant.networkId ?? undefined }));
    return managesToday.every(({ networkId }) => can(grants, 'accounts.manage', { networkId: networkId ?? undefined }));
  }
}
