import { LINK_LIFETIME_MS, type OneTimeLinkPurpose } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { CONFIG, type Config } from '../../platform/config/config';
import type { Queryable } from '../../platform/database/queryable';
import { hashOfSecret, newSecret } from '../secret';
import { PageLinks } from '../page-links/page-links.service';
import { CONSUME_LINK, FIND_LINK, ISSUE_LINK, REVOKE_LINKS } from './link.queries';

/** What a link that still opens leads to. */
export interface OpenLink {
  readonly purpose: OneTimeLinkPurpose;
  readonly accountId: string;
  readonly email: string;
  readonly fullName: string;
}

/** Single-use links: made, looked at, used up. */
@Injectable()
export class OneTimeLinks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
    private readonly pageLinks: PageLinks,
  ) {}

  /** Makes a link and gives its address, which is nowhere else but in the mail. */
  async issue(manager: EntityManager, accountId: string, purpose: OneTimeLinkPurpose): Promise<string> {
    const secret = newSecret();
    const now = this.clock.now();
    await manager.query(ISSUE_LINK, [hashOfSecret(secret), accountId, purpose, now, new Date(now.getTime() + LINK_LIFETIME_MS[purpose])]);
    return `${this.config.publicUrl}/lien/${secret}`;
  }

  /** Looks without using: mail scanners and previews open pages. */
  async find(database: Queryable, secret: string): Promise<OpenLink | null> {
    const [link] = (await database.query(FIND_LINK, [hashOfSecret(secret), this.clock.now()])) as OpenLink[];
    return link ?? null;
  }

  /** Uses the link up; false when someone else just did. */
  async consume(manager: EntityManager, secret: string): Promise<boolean> {
    const [rows] = (await manager.query(CONSUME_LINK, [hashOfSecret(secret), this.clock.now()])) as [unknown[]];
    return rows.length === 1;
  }

  /** The account's other links of that purpose open nothing any more. */
  async revoke(manager: EntityManager, accountId: string, purpose: OneTimeLinkPurpose): Promise<void> {
    await manager.query(REVOKE_LINKS, [accountId, this.clock.now(), purpose]);
  }

  /** None of the account's links opens anything any more, those to a page included. */
  async revokeAll(manager: EntityManager, accountId: string): Promise<void> {
    await manager.query(REVOKE_LINKS, [accountId, this.clock.now(), null]);
    await this.pageLinks.revoke(manager, accountId);
  }
}
