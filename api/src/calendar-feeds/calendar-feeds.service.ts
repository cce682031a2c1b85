import { CALENDAR_FEED_UNREAD_MS, calendarFeedPath, type DeadlineKind } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findPerson, hashOfSecret, newSecret, Throttle, type ThrottleRule } from '../accounts';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { CONFIG, type Config } from '../platform/config/config';
import { Transactions } from '../platform/database/transactions';
import { DomainError } from '../platform/errors/domain-error';
import type { BackgroundWork } from '../platform/jobs/job-declaration';
import { CalendarContents } from './calendar-contents.service';
import type { CalendarFeed, MadeCalendarFeed } from './calendar-feed.type';

/** One feed read again and again: agendas ask a few times an hour; what asks faster than each two minutes waits, however many agendas a person has. */
const READ_FEED: ThrottleRule = { name: 'calendarFeed.read', freeAttempts: 30, firstWaitS: 30, longestWaitS: 900, forgottenAfterS: 120 };
/** Addresses made up, or long dead, from one place. */
const MISS_FEED: ThrottleRule = { name: 'calendarFeed.miss', freeAttempts: 60, firstWaitS: 10, longestWaitS: 900, forgottenAfterS: 3600 };

/** $1 account, $2 hash, $3 now. Nothing is given when there is one. */
const MAKE = 'INSERT INTO calendar_feed (account_id, token_hash, created_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING account_id';
/** The same kinds, another address; what was read under the former one is over. */
const RENEW = `
  INSERT INTO calendar_feed (account_id, token_hash, created_at) VALUES ($1, $2, $3)
  ON CONFLICT (account_id) DO UPDATE SET token_hash = excluded.token_hash, created_at = excluded.created_at, last_read_at = NULL`;
/** $1 hash, $2 now. Once a minute: an agenda that asks twice is one reading. */
const NOTE_READING = `UPDATE calendar_feed SET last_read_at = $2 WHERE token_hash = $1 AND (last_read_at IS NULL OR last_read_at < $2::timestamptz - interval '1 minute')`;
/** $1 the instant before which an agenda must have read it, $2 today. */
const FORGET = `
  DELETE FROM calendar_feed f
   WHERE greatest(f.created_at, f.last_read_at) < $1
      OR NOT EXISTS (SELECT FROM account a JOIN role_assignment r ON r.account_id = a.id
                      WHERE a.id = f.account_id AND a.disabled_at IS NULL AND (r.ends_on IS NULL OR r.ends_on >= $2::date))`;

/** A person's feed: made, renewed and ended by her alone; read by whoever has its address, with what she may do at that moment. */
@Injectable()
export class CalendarFeeds implements BackgroundWork {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly throttle: Throttle,
    private readonly contents: CalendarContents,
  ) {}

  async get(viewer: Viewer): Promise<CalendarFeed> {
    const rows: unknown = await this.dataSource.query(
      'SELECT created_at AS "createdAt", last_read_at AS "lastReadAt", muted_kinds AS "mutedKinds" FROM calendar_feed WHERE account_id = $1',
      [viewer.accountId],
    );
    const [row = { createdAt: null, lastReadAt: null, mutedKinds: [] }] = rows as Omit<CalendarFeed, 'counts'>[];
    return { ...row, counts: await this.contents.counts(viewer) };
  }

  /** Of two tabs that make one at once, the first has its address. */
  async make(viewer: Viewer): Promise<MadeCalendarFeed> {
    const token = newSecret();
    const made = await this.transactions.run(
      viewer,
      (manager) => manager.query(MAKE, [viewer.accountId, hashOfSecret(token), this.clock.now()]) as Promise<unknown[]>,
    );
    return { address: made.length > 0 ? this.addressOf(token) : null, feed: await this.get(viewer) };
  }

  /** Another address; the former one opens nothing from now on. */
  async renew(viewer: Viewer): Promise<MadeCalendarFeed> {
    const token = newSecret();
    await this.transactions.run(viewer, (manager) => manager.query(RENEW, [viewer.accountId, hashOfSecret(token), this.clock.now()]));
    return { address: this.addressOf(token), feed: await this.get(viewer) };
  }

  async setKinds(viewer: Viewer, mutedKinds: readonly DeadlineKind[]): Promise<CalendarFeed> {
    const changed = await this.transactions.run(viewer, async (manager) => {
      const rows: unknown = await manager.query('UPDATE calendar_feed SET muted_kinds = $2 WHERE account_id = $1 RETURNING account_id', [
        viewer.accountId,
        [...new Set(mutedKinds)],
      ]);
      return (rows as [unknown[]])[0];
    });
    if (changed.length === 0) throw new DomainError('NOT_FOUND');
    return this.get(viewer);
  }

  /** True also when there was none. */
  async revoke(viewer: Viewer): Promise<true> {
    await this.transactions.run(viewer, (manager) => manager.query('DELETE FROM calendar_feed WHERE account_id = $1', [viewer.accountId]));
    return true;
  }

  /**
   * What an agenda reads at an address. One that nobody has, that was renewed or ended, or whose person has left is not found, all alike. Nothing changes but the
   * instant of the last reading.
   */
  async read(token: string, from: string): Promise<string> {
    const hash = hashOfSecret(token);
    const rows: unknown = await this.dataSource.query(
      'SELECT account_id AS "accountId", muted_kinds AS "mutedKinds" FROM calendar_feed WHERE token_hash = $1',
      [hash],
    );
    const [feed] = rows as { accountId: string; mutedKinds: DeadlineKind[] }[];
    const person = feed ? await findPerson(this.dataSource, feed.accountId, this.clock.today()) : null;
    const viewer = feed && person ? { ...person, accountId: feed.accountId, sessionId: '' } : null;
    if (!feed || !viewer || !this.contents.mayHold(viewer)) {
      await this.throttle.take(MISS_FEED, [from]);
      throw new DomainError('NOT_FOUND');
    }
    await this.throttle.take(READ_FEED, [feed.accountId]);
    const text = await this.contents.feed(viewer, feed.mutedKinds);
    await this.dataSource.query(NOTE_READING, [hash, this.clock.now()]);
    return text;
  }

  /** Ends those that nobody reads, and those of who has no role any more: should she come back, she makes another. */
  async run(): Promise<void> {
    await this.dataSource.query(FORGET, [new Date(this.clock.now().getTime() - CALENDAR_FEED_UNREAD_MS), this.clock.today()]);
  }

  private addressOf(token: string): string {
    return `${this.config.publicUrl}${calendarFeedPath(token)}`;
  }
}
