import { EDITION_LINK_SESSION_MS, sayChange, whatChanged } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { hashOfSecret, networkAddress, newSecret, Throttle, type ThrottleRule, verifyPassword } from '../accounts';
import { Clock } from '../platform/clock/clock';
import { DomainError, InputError } from '../platform/errors/domain-error';
import { EditionLinkCookies } from './edition-link-cookie';
import type { EditionLinkLook, OpenedEdition, OpenEditionLinkInput } from './edition-share.type';
import {
  editionContacts,
  findLink,
  type FoundEditionLink,
  type FrozenText,
  isOpenSession,
  linkedReader,
  linkedText,
  type OutsideReader,
  readBeforeByLink,
  toldBesideLink,
} from './edition-shares.queries';

const MINUTE_S = 60;
/** Links made up, from one place. Only failures count: a town hall may share an address. */
const LINK_FROM_ADDRESS: ThrottleRule = {
  name: 'editionLink.address',
  freeAttempts: 20,
  firstWaitS: 10,
  longestWaitS: 15 * MINUTE_S,
  forgottenAfterS: 60 * MINUTE_S,
};
/** Passwords guessed for one link from one place. */
const PASSWORD_FROM_ADDRESS: ThrottleRule = {
  name: 'editionLink.place',
  freeAttempts: 5,
  firstWaitS: 30,
  longestWaitS: 15 * MINUTE_S,
  forgottenAfterS: 24 * 60 * MINUTE_S,
};
/** Passwords guessed for one link from many places. The waits stay short: who guesses must not close the link to who knows. */
const PASSWORD_OF_LINK: ThrottleRule = { name: 'editionLink.link', freeAttempts: 60, firstWaitS: 5, longestWaitS: 60, forgottenAfterS: 24 * 60 * MINUTE_S };

/**
 * What a link opens: one edition, in one browser, for some hours. No account stands behind it, neither that of who made it: whatever else is asked with its
 * cookie is asked by nobody (docs/adr/0057-links-to-editions.md).
 */
@Injectable()
export class EditionLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
    private readonly cookies: EditionLinkCookies,
  ) {}

  /** Whether it opens; looking changes nothing, and says nothing of what it opens. */
  async look(token: string): Promise<EditionLinkLook> {
    const link = await findLink(this.dataSource, hashOfSecret(token), this.clock.now());
    return { state: link?.state ?? 'closed', asksForPassword: link?.state === 'open' && link.passwordHash !== null };
  }

  async open({ token, password }: OpenEditionLinkInput, request: Request, response: Response): Promise<OpenedEdition> {
    const attempt = await this.throttle.take(LINK_FROM_ADDRESS, [networkAddress(request)]);
    const link = await findLink(this.dataSource, hashOfSecret(token), this.clock.now());
    if (link?.state !== 'open') throw new DomainError('EDITION_LINK_ENDED');
    await attempt.giveBack();
    if (await this.isOpenIn(request, link.id)) return this.opened(link);
    if (link.passwordHash !== null) await this.requirePassword(link, password ?? '', request);
    const secret = newSecret();
    const now = this.clock.now();
    const until = new Date(Math.min(now.getTime() + EDITION_LINK_SESSION_MS, link.expiresAt.getTime()));
    const opened = (await this.dataSource.query(
      `WITH link AS (SELECT id, edition_id FROM edition_link WHERE id = $1 AND revoked_at IS NULL AND expires_at > $3),
            session AS (INSERT INTO edition_link_session (token_hash, link_id, opened_at, expires_at) SELECT $2, id, $3, $4 FROM link),
            forgotten AS (DELETE FROM edition_link_session WHERE link_id = $1 AND expires_at <= $3)
       INSERT INTO edition_reading (edition_id, link_id, read_at) SELECT edition_id, id, $3 FROM link RETURNING edition_id`,
      [link.id, hashOfSecret(secret), now, until],
    )) as unknown[];
    if (opened.length === 0) throw new DomainError('EDITION_LINK_ENDED');
    this.cookies.set(response, this.cookies.keyOf(link.id), secret);
    return this.opened(link);
  }

  /** What a link says that this browser has open; null where it has not. The key says which of its cookies is meant, and gives nothing without it. */
  async read(request: Request, key: string): Promise<FrozenText | null> {
    const secret = this.cookies.read(request, key);
    return secret === null ? null : linkedText(this.dataSource, hashOfSecret(secret), this.clock.now());
  }

  /** Who reads through a link that this browser has open, and what; null where it has not. */
  async reader(request: Request, key: string): Promise<OutsideReader | null> {
    const secret = this.cookies.read(request, key);
    return secret === null ? null : linkedReader(this.dataSource, hashOfSecret(secret), this.clock.now());
  }

  /** Whether this browser has that link open: who reloads the page reads on, without the password and without another reading. */
  private async isOpenIn(request: Request, linkId: string): Promise<boolean> {
    const secret = this.cookies.read(request, this.cookies.keyOf(linkId));
    return secret !== null && isOpenSession(this.dataSource, { sessionHash: hashOfSecret(secret), linkId, now: this.clock.now() });
  }

  private async requirePassword(link: FoundEditionLink, password: string, request: Request): Promise<void> {
    if (password === '') throw new InputError([{ path: 'password', reason: 'REQUIRED' }]);
    const [place, everywhere] = [
      await this.throttle.take(PASSWORD_FROM_ADDRESS, [link.id, networkAddress(request)]),
      await this.throttle.take(PASSWORD_OF_LINK, [link.id]),
    ];
    if (!(await verifyPassword(link.passwordHash, password)).isRight) throw new InputError([{ path: 'password', reason: 'LINK_PASSWORD_WRONG' }]);
    await place.forget();
    await everywhere.giveBack();
  }

  private async opened({ id, editionId, expiresAt }: FoundEditionLink): Promise<OpenedEdition> {
    const told = await toldBesideLink(this.dataSource, editionId);
    const contacts = await editionContacts(this.dataSource, editionId, this.clock.today());
    const before = await readBeforeByLink(this.dataSource, id);
    // what she read by an earlier link is not opened again: she is told what changed, and no more
    const changes = before && whatChanged(before.content, before.own).changes.map(sayChange);
    return { ...told, expiresAt, readBeforeId: null, readBeforeAt: before?.readAt ?? null, changes, linkKey: this.cookies.keyOf(id), contacts };
  }
}
