import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { listNetworks } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { CONFIG, type Config } from '../platform/config/config';
import { isId } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { DomainError } from '../platform/errors/domain-error';
import { Outbox } from '../platform/mail';
import { composeInvitation, composeNewRole } from './account-mails';
import { seenNetworks } from './account-reader.service';
import { LIST_ASSIGNMENTS, LOCK_ACCOUNT } from './account.queries';
import { OneTimeLinks } from './links/one-time-links.service';
import type { Assignment } from './role-scopes';
import { INVITE_ACCOUNT, INVITE_BY_ACCOUNT } from './throttling/throttle-rules';
import { Throttle } from './throttling/throttle.service';

/** What an invitation needs to know of an account. */
export interface Invited {
  readonly id: string;
  readonly email: string;
  readonly fullName: string;
  readonly hasPassword: boolean;
  readonly isDisabled: boolean;
}

/** Who invites; the product itself has no account. */
export type Inviter = Pick<Viewer, 'fullName'> & Partial<Pick<Viewer, 'accountId'>>;

/** Tells people by mail that they have an account, or a role more. */
@Injectable()
export class InvitationsService {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    private readonly outbox: Outbox,
    private readonly throttle: Throttle,
  ) {}

  /** Sends a fresh invitation, or to who already has a password the address where to sign in. */
  async resend(viewer: Viewer, accountId: string): Promise<void> {
    if (!isId(accountId)) throw new DomainError('NOT_FOUND');
    await this.transactions.run(viewer, async (manager) => {
      const [account] = (await manager.query(LOCK_ACCOUNT, [accountId])) as Invited[];
      const assignments = (await manager.query(LIST_ASSIGNMENTS, [accountId])) as Assignment[];
      const seen = seenNetworks(viewer);
      const mine = assignments.filter(({ networkId }) => seen === null || (networkId !== null && seen.includes(networkId)));
      requireCan(viewer, 'accounts.manage', seen === null ? {} : mine[0] && { networkId: mine[0].networkId as string });
      if (found(account).isDisabled) throw new DomainError('NOT_ALLOWED');
      await this.invite(manager, viewer, found(account), mine);
    });
  }

  /** A person with a password is told of the role; one without is sent the link to choose one. */
  async invite(manager: EntityManager, inviter: Inviter, account: Invited, assignments: readonly Assignment[]): Promise<void> {
    await this.bound(manager, inviter, account);
    const networks = await listNetworks(
      manager,
      assignments.flatMap(({ networkId }) => networkId ?? []),
    );
    const wording = { to: account.email, fullName: account.fullName, invitedBy: inviter.fullName, networkNames: networks.map(({ name }) => name) };
    const mail = account.hasPassword
      ? composeNewRole({ ...wording, link: `${this.config.publicUrl}/connexion` })
      : composeInvitation({ ...wording, link: await this.links.issue(manager, account.id, 'invitation') });
    await this.outbox.send(manager, mail);
  }

  /** However often a button is pressed, nobody is flooded, and nobody floods. */
  private async bound(manager: EntityManager, { accountId }: Inviter, { id }: Invited): Promise<void> {
    if (accountId === undefined) return;
    await this.throttle.take(INVITE_BY_ACCOUNT, [accountId], manager);
    await this.throttle.take(INVITE_ACCOUNT, [id], manager);
  }
}
