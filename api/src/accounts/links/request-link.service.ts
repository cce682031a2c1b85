import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { setTimeout as wait } from 'node:timers/promises';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { InputError } from '../../platform/errors/domain-error';
import { Outbox } from '../../platform/mail';
import { LOCK_ACCOUNT } from '../account.queries';
import { composeReset, composeSignInLink } from '../account-mails';
import { FIND_BY_ADDRESS } from '../sign-in-address.queries';
import { networkAddress } from '../throttling/network-address';
import { LINK_FROM_ADDRESS, LINK_TO_ACCOUNT } from '../throttling/throttle-rules';
import { Throttle } from '../throttling/throttle.service';
import { COUNT_RECENT_LINKS } from './link.queries';
import type { RequestLinkInput } from './link.inputs';
import { OneTimeLinks } from './one-time-links.service';

/** The answer takes that long at least, whether or not there was a mail to write: time must not tell which addresses are known. */
export const ANSWER_TAKES_MS = 150;
/** However many places ask, nobody gets more mails than that in an hour. */
export const MAILS_PER_HOUR = 5;

/** Sends a reset or sign-in link to whom it may concern, and never says whether that is anyone. */
@Injectable()
export class RequestLinkService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly links: OneTimeLinks,
    private readonly outbox: Outbox,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  async request({ email, purpose }: RequestLinkInput, request: Request): Promise<void> {
    if (purpose === 'invitation') throw new InputError([{ path: 'purpose', reason: 'NOT_IN_LIST' }]);
    const address = networkAddress(request);
    await this.throttle.take(LINK_TO_ACCOUNT, [email, address]);
    await this.throttle.take(LINK_FROM_ADDRESS, [address]);
    await Promise.all([wait(ANSWER_TAKES_MS), this.sendTo(email, purpose)]);
  }

  private async sendTo(email: string, purpose: 'reset' | 'sign_in'): Promise<void> {
    const [account] = (await this.dataSource.query(FIND_BY_ADDRESS, [email])) as { id: string; fullName: string; isDisabled: boolean }[];
    if (!account || account.isDisabled) return;
    await this.transactions.asSystem('Demande de lien', async (manager) => {
      await manager.query(LOCK_ACCOUNT, [account.id]); // of requests that come at once, each counts those before it
      const [recent] = (await manager.query(COUNT_RECENT_LINKS, [account.id, purpose, new Date(this.clock.now().getTime() - 3_600_000)])) as {
        count: number;
      }[];
      if ((recent?.count ?? 0) >= MAILS_PER_HOUR) return;
      const link = await this.links.issue(manager, account.id, purpose);
      const compose = purpose === 'reset' ? composeReset : composeSignInLink;
      await this.outbox.send(manager, compose({ to: email, fullName: account.fullName, link }), account.id);
    });
  }
}
