import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { Clock } from '../../platform/clock/clock';
import type { Queryable } from '../../platform/database/queryable';
import { hashOfSecret, newSecret } from '../secret';
import { BROWSER_LIFETIME_MS, BrowserCookie } from './browser-cookie';

/** $1 hash of the browser's secret, $2 account, $3 now. */
const IS_KNOWN = 'SELECT EXISTS (SELECT FROM known_browser WHERE token_hash = $1 AND account_id = $2 AND known_until > $3) AS "isKnown"';
/** As above, and whether it is one that we gave, to whomever. */
const IS_KNOWN_OR_OURS = `${IS_KNOWN}, EXISTS (SELECT FROM known_browser WHERE token_hash = $1) AS "isOurs"`;
/** $1 hash of the browser's secret, $2 account, $3 until when. */
const REMEMBER = `
  INSERT INTO known_browser (token_hash, account_id, known_until) VALUES ($1, $2, $3)
  ON CONFLICT (token_hash, account_id) DO UPDATE SET known_until = excluded.known_until`;

/** In which browsers a person has come in before. */
@Injectable()
export class KnownBrowsers {
  constructor(
    private readonly cookie: BrowserCookie,
    private readonly clock: Clock,
  ) {}

  /** Whether that account was signed in from the browser of the request, in the last months. */
  async isKnown(database: Queryable, request: Request, accountId: string): Promise<boolean> {
    const secret = this.cookie.read(request);
    if (!secret) return false;
    const [row] = (await database.query(IS_KNOWN, [hashOfSecret(secret), accountId, this.clock.now()])) as { isKnown: boolean }[];
    return row?.isKnown ?? false;
  }

  /**
   * Knows the browser again for that account, and says whether it is the first time. Gives the secret that its cookie has: the one it had, if it is one of
   * ours, whatever else has been planted there.
   */
  async remember(database: Queryable, request: Request, accountId: string): Promise<{ secret: string; isNew: boolean }> {
    const had = this.cookie.read(request);
    const now = this.clock.now();
    const [row] = had ? ((await database.query(IS_KNOWN_OR_OURS, [hashOfSecret(had), accountId, now])) as { isKnown: boolean; isOurs: boolean }[]) : [];
    const secret = had && row?.isOurs ? had : newSecret();
    await database.query(REMEMBER, [hashOfSecret(secret), accountId, new Date(now.getTime() + BROWSER_LIFETIME_MS)]);
    return { secret, isNew: !row?.isKnown };
  }

  /** No browser is known for that account any more. */
  async forget(database: Queryable, accountId: string): Promise<void> {
    await database.query('DELETE FROM known_browser WHERE account_id = $1', [accountId]);
  }
}
