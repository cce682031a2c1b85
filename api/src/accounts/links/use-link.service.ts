import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource, type EntityManager } from 'typeorm';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { PasswordsService } from '../passwords/passwords.service';
import { ProposalsService } from '../proposals/proposals.service';
import { SessionsService } from '../sessions/sessions.service';
import { MOVE_ADDRESS } from '../sign-in-address.queries';
import { networkAddress } from '../throttling/network-address';
import { USE_LINK_FROM_ADDRESS } from '../throttling/throttle-rules';
import { Throttle } from '../throttling/throttle.service';
import { OneTimeLinks, type OpenLink } from './one-time-links.service';
import type { UseLinkInput } from './link.inputs';
import { emailHint, type OneTimeLinkType } from './link.type';

/** Opens a session by a single-use link, and sets the password that an invitation or a reset asks for. */
@Injectable()
export class UseLinkService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    private readonly passwords: PasswordsService,
    private readonly sessions: SessionsService,
    private readonly throttle: Throttle,
    private readonly proposals: ProposalsService,
  ) {}

  /** What the link leads to, without using it. */
  async preview(token: string): Promise<OneTimeLinkType | null> {
    const link = await this.links.find(this.dataSource, token);
    return link && { purpose: link.purpose, emailHint: emailHint(link.email), fullName: link.fullName };
  }

  /** Gives the account's id. A refused password uses nothing up: the link still opens for a better one. */
  async use({ token, newPassword }: UseLinkInput, request: Request, response: Response): Promise<string> {
    const link = await this.findOrRefuse(token, request);
    const session = await this.transactions.run(link, async (manager) => {
      if (!(await this.links.consume(manager, token))) throw new DomainError('LINK_INVALID');
      await this.applyPassword(manager, link, newPassword ?? null);
      await this.links.revoke(manager, link.accountId, link.purpose);
      return this.sessions.open(manager, link.accountId, request, link.purpose === 'sign_in' ? 'sign_in_link' : 'password');
    });
    this.sessions.handOver(response, session);
    return link.accountId;
  }

  /** Declines the invitation that a link brought. */
  async decline(token: string, request: Request): Promise<void> {
    const link = await this.findOrRefuse(token, request);
    if (link.purpose !== 'invitation') throw new DomainError('LINK_INVALID');
    await this.transactions.asSystem(link.fullName, async (manager) => {
      if (!(await this.links.consume(manager, token))) throw new DomainError('LINK_INVALID');
      await this.proposals.markDeclined(manager, link.accountId);
    });
  }

  private async findOrRefuse(token: string, request: Request): Promise<OpenLink> {
    const attempt = await this.throttle.take(USE_LINK_FROM_ADDRESS, [networkAddress(request)]);
    const link = await this.links.find(this.dataSource, token);
    if (!link) throw new DomainError('LINK_INVALID');
    await attempt.giveBack();
    return link;
  }

  private async applyPassword(manager: EntityManager, link: OpenLink, newPassword: string | null): Promise<void> {
    if (link.purpose === 'sign_in') {
      if (newPassword !== null) throw new InputError([{ path: 'newPassword', reason: 'INVALID_FORMAT' }]);
      return;
    }
    if (!newPassword) throw new InputError([{ path: 'newPassword', reason: 'REQUIRED' }]);
    // of several invitations, the one that is accepted first has the address; the others become proposals
    const [moved] = (await manager.query(MOVE_ADDRESS, [link.email, link.accountId])) as [unknown[], number];
    if (moved.length === 0) throw new DomainError('LINK_INVALID');
    await this.passwords.set(manager, link, newPassword, null);
  }
}
