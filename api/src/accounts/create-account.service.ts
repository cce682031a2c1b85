import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../platform/access/viewer';
import { Transactions } from '../platform/database/transactions';
import { DomainError } from '../platform/errors/domain-error';
import { AccountReader, seenNetworks } from './account-reader.service';
import type { CreateAccountInput } from './account.inputs';
import { INSERT_ASSIGNMENT, LIST_ASSIGNMENTS, LOCK_ACCOUNT_BY_EMAIL, TOUCH_ACCOUNT } from './account.queries';
import type { AccountType } from './account.type';
import { type Invited, InvitationsService } from './invitations.service';
import { type Assignment, requireGivableRoles } from './role-scopes';

/** Creates an account, or lets an account of another network into this one. */
@Injectable()
export class CreateAccountService {
  constructor(
    private readonly transactions: Transactions,
    private readonly reader: AccountReader,
    private readonly invitations: InvitationsService,
  ) {}

  create(viewer: Viewer, input: CreateAccountInput): Promise<AccountType> {
    return this.transactions.run(viewer, async (manager) => {
      const assignments = await requireGivableRoles(manager, viewer, input.roles);
      const account = (await this.joinExisting(manager, viewer, input.email)) ?? (await this.insert(manager, input));
      for (const a of assignments) {
        await manager.query(INSERT_ASSIGNMENT, [account.id, a.role, a.networkId, a.territoryId, a.ccasId, a.funderId, a.startsOn, a.endsOn]);
      }
      if (!account.isDisabled) await this.invitations.invite(manager, viewer, account, assignments);
      return this.reader.getChanged(manager, viewer, account.id);
    });
  }

  /**
   * One address is one account, whatever the networks. That of another network is let in, as it stands: the viewer sees the name that
   * its owner already bears and the roles in her own network, and learns nothing of the others. One that she sees already is a conflict.
   */
  private async joinExisting(manager: EntityManager, viewer: Viewer, email: string): Promise<Invited | null> {
    const [account] = (await manager.query(LOCK_ACCOUNT_BY_EMAIL, [email])) as Invited[];
    if (!account) return null;
    const assignments = (await manager.query(LIST_ASSIGNMENTS, [account.id])) as Assignment[];
    const seen = seenNetworks(viewer);
    if (seen === null || assignments.some(({ networkId }) => networkId && seen.includes(networkId))) {
      throw new DomainError('EMAIL_TAKEN', {}, [{ path: 'email', reason: 'INVALID_FORMAT' }]);
    }
    await manager.query(TOUCH_ACCOUNT, [account.id]);
    return account;
  }

  private async insert(manager: EntityManager, { email, fullName, phone }: CreateAccountInput): Promise<Invited> {
    const [row] = (await manager.query('INSERT INTO account (email, full_name, phone) VALUES ($1, $2, $3) RETURNING id', [email, fullName, phone ?? null])) as {
      id: string;
    }[];
    return { id: (row as { id: string }).id, email, fullName, hasPassword: false, isDisabled: false };
  }
}
