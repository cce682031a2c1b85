import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/access/viewer';
import { once } from '../platform/creations/once';
import { Transactions } from '../platform/database/transactions';
import { DomainError } from '../platform/errors/domain-error';
import { AccountReader, seenNetworks } from './account-reader.service';
import type { CreateAccountInput } from './account.inputs';
import { INSERT_ASSIGNMENT } from './account.queries';
import type { AccountType } from './account.type';
import { insertAccount } from './insert-account';
import { InvitationsService } from './invitations.service';
import { requireGivableRoles } from './role-scopes';
import { HOLD_ADDRESS, IS_ADDRESS_SEEN } from './sign-in-address.queries';

/**
 * Creates an account and invites its owner. Where the address has an account that the viewer does not see, what is made is a role proposed to that
 * one, and nothing here, nor anywhere that the viewer looks, tells it from a new account (docs/adr/0026-proposals.md).
 */
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
      const id = await once(manager, viewer, input, async () => {
        await manager.query(HOLD_ADDRESS, [input.email]);
        const [{ isSeen }] = (await manager.query(IS_ADDRESS_SEEN, [input.email, seenNetworks(viewer)])) as [{ isSeen: boolean }];
        if (isSeen) throw new DomainError('EMAIL_TAKEN', {}, [{ path: 'email', reason: 'INVALID_FORMAT' }]);
        const made = await insertAccount(manager, input);
        for (const a of assignments) {
          await manager.query(INSERT_ASSIGNMENT, [made, a.role, a.networkId, a.territoryId, a.ccasId, a.funderId, a.startsOn, a.endsOn]);
        }
        await this.invitations.invite(manager, viewer, made, assignments);
        return made;
      });
      return this.reader.getChanged(manager, viewer, id);
    });
  }
}
