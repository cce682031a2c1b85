import { can } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { found, requireCan, requireVersion } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { isId } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { DomainError } from '../platform/errors/domain-error';
import { AccountReader, seenNetworks } from './account-reader.service';
import type { UpdateAccountInput } from './account.inputs';
import { DELETE_ASSIGNMENT, HOLD_ACCOUNTS, INSERT_ASSIGNMENT, LIST_ASSIGNMENTS, LOCK_ACCOUNT, TOUCH_ACCOUNT, UPDATE_ASSIGNMENT_DATES } from './account.queries';
import type { AccountType } from './account.type';
import { OneTimeLinks } from './links/one-time-links.service';
import { type Assignment, requireGivableRoles } from './role-scopes';
import { SessionsService } from './sessions/sessions.service';

interface StoredAccount {
  readonly fullName: string;
  readonly phone: string | null;
  readonly isDisabled: boolean;
  readonly version: number;
}
type StoredAssignment = Assignment & { readonly id: string };

const scopeKey = ({ role, networkId, territoryId, ccasId, funderId }: Assignment): string => [role, networkId, territoryId, ccasId, funderId].join('|');
const datesKey = ({ startsOn, endsOn }: Assignment): string => `${startsOn}|${endsOn}`;

/** Changes an account and its roles. */
@Injectable()
export class UpdateAccountService {
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
      const [account] = (await manager.query(LOCK_ACCOUNT, [input.id])) as StoredAccount[];
      const assignments = (await manager.query(LIST_ASSIGNMENTS, [input.id])) as StoredAssignment[];
      const seen = seenNetworks(viewer);
      const managed = assignments.filter(({ networkId }) => seen === null || (networkId !== null && seen.includes(networkId)));
      requireCan(viewer, 'accounts.manage', seen === null ? {} : managed[0] && { networkId: managed[0].networkId as string });

      const stored = found(account);
      if (stored.version !== input.version) {
        const { fullName, phone, isDisabled, roles } = await this.reader.getChanged(manager, viewer, input.id);
        requireVersion(stored.version, input.version, { fullName, phone, isDisabled, roles, version: stored.version });
      }
      const isShared = managed.length < assignments.length;
      await this.updatePerson(manager, viewer, stored, input, isShared);
      if (input.roles) await this.replaceRoles(manager, input.id, managed, await requireGivableRoles(manager, viewer, input.roles));
      // nobody takes away her own means to undo it; that also keeps one admin at least, since the last one can only be herself
      const isOwn = input.id === viewer.accountId;
      if (isOwn && (input.isDisabled || !(await this.stillManages(manager, viewer)))) throw new DomainError('OWN_ACCOUNT_LOCKOUT');
      return this.reader.getChanged(manager, viewer, input.id);
    });
  }

  /** Name, telephone and access are the person's, in every network: who manages one of them alone leaves them as they are. */
  private async updatePerson(manager: EntityManager, viewer: Viewer, stored: StoredAccount, input: UpdateAccountInput, isShared: boolean): Promise<void> {
    const { id, fullName = stored.fullName, phone = stored.phone } = input;
    const isDisabled = input.isDisabled ?? stored.isDisabled;
    if (fullName === stored.fullName && phone === stored.phone && isDisabled === stored.isDisabled) return;
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
