import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { Outbox } from '../../platform/mail';
import { LOCK_ACCOUNT } from '../account.queries';
import { composePageLink } from '../account-mails';
import { ANSWER_TAKES_MS, MAILS_PER_HOUR } from '../links/request-link.service';
import { networkAddress } from '../throttling/network-address';
import { LINK_FROM_ADDRESS, LINK_TO_ACCOUNT } from '../throttling/throttle-rules';
import { Throttle } from '../throttling/throttle.service';
import { COUNT_RECENT_PAGE_LINKS } from './page-link.queries';
import { PageLinks } from './page-links.service';

const HOUR_MS = 3_600_000;

/** Sends a new link in place of one that no longer opens, to the address of its account, and never says whether there is one. */
@Injectable()
export class RenewPageLinkService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly links: PageLinks,
    private readonly outbox: Outbox,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  async renew(token: string, request: Request): Promise<void> {
    const address = networkAddress(request);
    await this.throttle.take(LINK_TO_ACCOUNT, [token, address]);
    await this.throttle.take(LINK_FROM_ADDRESS, [address]);
    await Promise.all([wait(ANSWER_TAKES_MS), this.send(token)]);
  }

  private async send(token: string): Promise<void> {
    const link = await this.links.find(this.dataSource, token);
    // who has left is written to no more; who reaches further now signs in as ever
    if (!link?.isUsable || link.isDisabled || link.state === 'open') return;
    const { accountId, email, fullName, path } = link;
    await this.transactions.asSystem('Demande de lien', async (manager) => {
      await manager.query(LOCK_ACCOUNT, [accountId]); // of requests that come at once, each counts those before it
      const [recent] = (await manager.query(COUNT_RECENT_PAGE_LINKS, [accountId, new Date(this.clock.now().getTime() - HOUR_MS)])) as { count: number }[];
      if ((recent?.count ?? 0) >= MAILS_PER_HOUR) return;
      await this.outbox.send(manager, composePageLink({ to: email, fullName, ...(await this.links.issue(manager, accountId, path)) }), accountId);
    });
  }
}
