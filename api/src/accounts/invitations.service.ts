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
import { composeInvitation, composeNewRole, composeProposal } from './account-mails';
import { seenNetworks } from './account-reader.service';
import { LIST_ASSIGNMENTS, LOCK_ACCOUNT } from './account.queries';
import { OneTimeLinks } from './links/one-time-links.service';
import type { Assignment } from './role-scopes';
import { INVITE_ACCOUNT, INVITE_BY_ACCOUNT } from './throttling/throttle-rules';
import { Throttle } from './throttling/throttle.service';

/** Whom an invitation goes to: the account that the address opens, which may be another one of the same person. */
interface Invitee {
  readonly email: string;
  /** The name that its owner bears: the mail is hers alone. */
  readonly fullName: string;
  readonly hasPassword: boolean;
  readonly isDisabled: boolean;
  /** Whether the address opens the very account that is invited. */
  readonly isOwn: boolean;
}

/** Who invites; the product itself has no account. */
export type Inviter = Pick<Viewer, 'fullName'> & Partial<Pick<Viewer, 'accountId'>>;

/** $1 the account that is invited. */
const FIND_INVITEE = `
  SELECT a.email, o.full_name AS "fullName", o.password_hash IS NOT NULL AS "hasPassword", o.disabled_at IS NOT NULL AS "isDisabled", o.id = a.id AS "isOwn"
    FROM account a JOIN sign_in_address s ON s.email = a.email JOIN account o ON o.id = s.account_id WHERE a.id = $1`;

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
      const [account] = (await manager.query(LOCK_ACCOUNT, [accountId])) as { isDisabled: boolean }[];
      const assignments = (await manager.query(LIST_ASSIGNMENTS, [accountId])) as Assignment[];
      const seen = seenNetworks(viewer);
      const mine = assignments.filter(({ networkId }) => seen === null || (networkId !== null && seen.includes(networkId)));
      requireCan(viewer, 'accounts.manage', seen === null ? {} : mine[0] && { networkId: mine[0].networkId as string });
      if (found(account).isDisabled) throw new DomainError('NOT_ALLOWED');
      await manager.query('UPDATE account SET declined_at = NULL WHERE id = $1 AND declined_at IS NOT NULL', [accountId]);
      await this.invite(manager, viewer, accountId, mine);
    });
  }

  /**
   * A person with a password is told of the role, or asked whether she takes it when it is another network's; one without is sent the link to choose
   * one. Who was suspended elsewhere is sent nothing, and nobody here is told.
   */
  async invite(manager: EntityManager, inviter: Inviter, accountId: string, assignments: readonly Assignment[]): Promise<void> {
    await this.bound(manager, inviter, accountId);
    const [invitee] = (await manager.query(FIND_INVITEE, [accountId])) as Invitee[];
    const { email, fullName, hasPassword, isDisabled, isOwn } = found(invitee);
    if (isDisabled) return;
    const networks = await listNetworks(
      manager,
      assignments.flatMap(({ networkId }) => networkId ?? []),
    );
    const wording = { to: email, fullName, invitedBy: inviter.fullName, networkNames: networks.map(({ name }) => name) };
    const mail = !hasPassword
      ? composeInvitation({ ...wording, link: await this.links.issue(manager, accountId, 'invitation') })
      : isOwn
        ? composeNewRole({ ...wording, link: `${this.config.publicUrl}/connexion` })
        : composeProposal({ ...wording, link: `${this.config.publicUrl}/mon-compte` });
    await this.outbox.send(manager, mail, accountId);
  }

  /** However often a button is pressed, nobody is flooded, and nobody floods. */
  private async bound(manager: EntityManager, inviter: Inviter, invitedId: string): Promise<void> {
    if (inviter.accountId === undefined) return;
    await this.throttle.take(INVITE_BY_ACCOUNT, [inviter.accountId], manager);
    await this.throttle.take(INVITE_ACCOUNT, [invitedId], manager);
  }
}
