import { Injectable } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Turnstile } from '../../platform/bounds/turnstile';
import type { Queryable } from '../../platform/database/queryable';
import { DomainError } from '../../platform/errors/domain-error';
import type { ThrottleRule } from './throttle-rules';

/** Attempts for one key that may follow each other in this process; the next is refused. */
const FOLLOWERS = 100;

/**
 * Counts the attempt and sets the wait after it, unless a wait is running: then no row comes back. One atomic statement, so that
 * attempts sent at once, to several processes, do not pass together. Below the free attempts no wait can be running, whatever the clocks
 * of those who waited for the row said when they began to.
 * $1 key, $2 now, $3 free attempts, $4 first wait, $5 longest wait, $6 forgotten after (seconds).
 */
const TAKE = `
  INSERT INTO throttle AS t (key, hits, window_ends_at) VALUES ($1, 1, $2)
  ON CONFLICT (key) DO UPDATE SET
    hits = CASE WHEN t.window_ends_at < $2::timestamptz - make_interval(secs => $6) THEN 1 ELSE t.hits + 1 END,
    window_ends_at = $2::timestamptz + make_interval(secs =>
      CASE WHEN t.window_ends_at < $2::timestamptz - make_interval(secs => $6) OR t.hits + 1 < $3 THEN 0
           ELSE least($5::float8, $4 * power(2::float8, least(t.hits + 1 - $3, 20))) END)
  WHERE t.hits < $3 OR t.window_ends_at <= $2
  RETURNING key`;
const WAIT_OF = 'SELECT window_ends_at FROM throttle WHERE key = $1';
/** The attempt was right, and counts for nothing: back to before it. $2: when it began. */
const GIVE_BACK = 'UPDATE throttle SET hits = hits - 1, window_ends_at = least(window_ends_at, $2) WHERE key = $1 AND hits > 0';
const FORGET = 'DELETE FROM throttle WHERE key = $1';

/** An attempt that was let through. */
export interface Attempt {
  /** It was right: as if it had not been. */
  giveBack(): Promise<void>;
  /** It proved who tries: those before are forgiven too. */
  forget(): Promise<void>;
}

/** Growing waits between attempts, kept in the database: they survive a restart and hold for every process. */
@Injectable()
export class Throttle {
  private readonly turns = new Turnstile(1, FOLLOWERS);

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt before its outcome is known, or throws TOO_MANY_ATTEMPTS with `retryAfterSeconds`. In a transaction that is given up it
   * counts for nothing.
   */
  take(rule: ThrottleRule, who: readonly string[], database: Queryable = this.dataSource): Promise<Attempt> {
    return this.count(keyOf(rule, who), rule, database);
  }

  /**
   * The same for work whose outcome comes late: the attempts for one key follow each other, so that of many right ones sent at the same
   * instant each is known to be right before the next is counted.
   */
  async inTurn<T>(rule: ThrottleRule, who: readonly string[], work: (attempt: Attempt) => Promise<T>): Promise<T> {
    const key = keyOf(rule, who);
    const leave = await this.turns.enter(key, 1);
    try {
      return await work(await this.count(key, rule, this.dataSource));
    } finally {
      leave();
    }
  }

  private async count(key: string, rule: ThrottleRule, database: Queryable): Promise<Attempt> {
    const now = this.clock.now();
    const taken = await database.query(TAKE, [key, now, rule.freeAttempts, rule.firstWaitS, rule.longestWaitS, rule.forgottenAfterS]);
    if (taken.length === 0) throw new DomainError('TOO_MANY_ATTEMPTS', { retryAfterSeconds: await this.secondsLeft(database, key, now) });
    return {
      giveBack: async () => void (await this.dataSource.query(GIVE_BACK, [key, now])),
      forget: async () => void (await this.dataSource.query(FORGET, [key])),
    };
  }

  private async secondsLeft(database: Queryable, key: string, now: Date): Promise<number> {
    const [row] = (await database.query(WAIT_OF, [key])) as { window_ends_at: Date }[];
    return Math.max(1, Math.ceil(((row?.window_ends_at ?? now).getTime() - now.getTime()) / 1000));
  }
}

/** Hashed: an address typed by mistake is nobody's business. */
const keyOf = ({ name }: ThrottleRule, who: readonly string[]): string => `${name}:${createHash('sha256').update(JSON.stringify(who)).digest('base64url')}`;
