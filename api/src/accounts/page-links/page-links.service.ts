import {
  isLinkCode,
  LINK_CODE_ALPHABET,
  LINK_CODE_LENGTH,
  LINK_CODE_TRIES,
  maySignInByPageLink,
  PAGE_LINK_LIFETIME_MS,
  type PageLinkState,
} from '@maillage/domain';
import type { Grant } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { randomInt, timingSafeEqual } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { CONFIG, type Config } from '../../platform/config/config';
import type { Queryable } from '../../platform/database/queryable';
import { findPerson } from '../role-grants.queries';
import { hashOfSecret, newSecret } from '../secret';
import { CONSUME_PAGE_LINK, FIND_PAGE_LINK, ISSUE_PAGE_LINK, REVOKE_PAGE_LINKS, TRY_CODE } from './page-link.queries';

/** The way to a page, for a mail. */
export interface WayToPage {
  readonly link: string;
  /** What the page asks for in a browser that it does not know; null: the link is the plain address, and signs nobody in. */
  readonly code: string | null;
}

/** What a link leads to, and what became of it. */
export interface FoundPageLink {
  readonly accountId: string;
  readonly email: string;
  readonly fullName: string;
  readonly isDisabled: boolean;
  readonly path: string;
  readonly state: PageLinkState;
  /** Whether its person may come in by such a link today. */
  readonly isUsable: boolean;
}

/**
 * Links to a page that sign their person in once: for the mails by which a feature asks somebody something. Made for one account and one page; who reaches
 * beyond her own CCAS gets the plain address (docs/adr/0035-sign-in-by-a-mailed-link.md).
 */
@Injectable()
export class PageLinks {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** The way of that account to that page (`/mon-ccas`), in the transaction that writes the mail: the secret and the code are nowhere else. */
  async issue(manager: EntityManager, accountId: string, path: string): Promise<WayToPage> {
    const plain = { link: `${this.config.publicUrl}${path}`, code: null };
    const person = await findPerson(manager, accountId, this.clock.today());
    if (!person || !mayUse(person.grants)) return plain;
    const secret = newSecret();
    const code = newCode();
    const now = this.clock.now();
    const issued = (await manager.query(ISSUE_PAGE_LINK, [
      hashOfSecret(secret),
      accountId,
      path,
      hashOfCode(secret, code),
      now,
      new Date(now.getTime() + PAGE_LINK_LIFETIME_MS),
    ])) as unknown[];
    return issued.length === 0 ? plain : { link: `${this.config.publicUrl}/ouvrir/${secret}`, code };
  }

  /** Looks without using. Null: there is none. A link whose person has come to reach further is closed. */
  async find(database: Queryable, secret: string): Promise<FoundPageLink | null> {
    const [row] = (await database.query(FIND_PAGE_LINK, [hashOfSecret(secret), this.clock.now(), LINK_CODE_TRIES, this.clock.today()])) as (Omit<
      FoundPageLink,
      'isUsable'
    > & {
      grants: Grant[];
    })[];
    if (!row) return null;
    const { grants, ...link } = row;
    const isUsable = mayUse(grants);
    return { ...link, isUsable, state: link.state === 'open' && !isUsable ? 'closed' : link.state };
  }

  /** Whether that is the link's code; each answer counts. */
  async isCodeRight(database: Queryable, secret: string, code: string): Promise<boolean> {
    if (!isLinkCode(code)) return false;
    const [[row]] = (await database.query(TRY_CODE, [hashOfSecret(secret), LINK_CODE_TRIES])) as [{ codeHash: Buffer }[]];
    return row !== undefined && timingSafeEqual(row.codeHash, hashOfCode(secret, code));
  }

  /** Uses the link up; false when someone else just did. */
  async consume(manager: EntityManager, secret: string): Promise<boolean> {
    const [rows] = (await manager.query(CONSUME_PAGE_LINK, [hashOfSecret(secret), this.clock.now()])) as [unknown[]];
    return rows.length === 1;
  }

  /** None of the account's links signs in any more. */
  async revoke(database: Queryable, accountId: string): Promise<void> {
    await database.query(REVOKE_PAGE_LINKS, [accountId, this.clock.now()]);
  }
}

const mayUse = (grants: readonly Grant[]): boolean => maySignInByPageLink(grants.map(({ role }) => role));

const newCode = (): string => Array.from({ length: LINK_CODE_LENGTH }, () => LINK_CODE_ALPHABET[randomInt(LINK_CODE_ALPHABET.length)]).join('');

/** With the secret, which the database does not have: six signs alone would be found by trying them all. */
const hashOfCode = (secret: string, code: string): Buffer => hashOfSecret(`${secret}.${code}`);
