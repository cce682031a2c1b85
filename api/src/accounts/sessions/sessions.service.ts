import type { SignInMeans } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource, type EntityManager } from 'typeorm';
import { found } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import type { Queryable } from '../../platform/database/queryable';
import { hashOfSecret, newSecret } from '../secret';
import { BrowserCookie } from './browser-cookie';
import { KnownBrowsers } from './known-browsers';
import { SessionCookie } from './session-cookie';
import { NEW_VISIT_AFTER_MS, SEEN_EVERY_MS, sessionEnd } from './session-lifetime';
import { KEEP_SESSION, LIST_SESSIONS, LIST_SIGN_INS, NOTE_SIGN_IN, NOTE_VISIT, OPEN_SESSION, REVOKE_OTHER_SESSIONS, REVOKE_SESSION } from './session.queries';
import type { SessionType, SignInType } from './session.type';

const USER_AGENT_MAX = 300;
const SIGN_INS_SHOWN = 10;
const SESSION_ID = /^[0-9a-f]{64}$/;

/** What a browser is given when it is signed in. */
interface OpenedSession {
  readonly secret: string;
  /** By which it is known again. */
  readonly browserSecret: string;
}

/** Opens, keeps and ends sessions. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly cookie: SessionCookie,
    private readonly browserCookie: BrowserCookie,
    private readonly browsers: KnownBrowsers,
    private readonly clock: Clock,
  ) {}

  /** Opens a session in place of the one that the browser had, if any: a session never outlives a sign-in. From now on the browser is known for the account. */
  async open(manager: EntityManager, accountId: string, request: Request, means: SignInMeans): Promise<OpenedSession> {
    const now = this.clock.now();
    const secret = newSecret();
    await this.end(manager, request);
    const userAgent = request.headers['user-agent']?.slice(0, USER_AGENT_MAX) ?? null;
    await manager.query(OPEN_SESSION, [hashOfSecret(secret), accountId, now, sessionEnd(now, now), userAgent, means]);
    const browser = await this.browsers.remember(manager, request, accountId);
    await manager.query(NOTE_SIGN_IN, [accountId, now, means, browser.isNew, userAgent]);
    await this.noteVisit(manager, accountId, now);
    return { secret, browserSecret: browser.secret };
  }

  /** Hands the secrets to the browser; after the commit, so that no cookie stands for a session that was rolled back. */
  handOver(response: Response, { secret, browserSecret }: OpenedSession): void {
    this.cookie.set(response, secret);
    this.browserCookie.set(response, browserSecret);
  }

  /** Ends the session of that browser. */
  async signOut(request: Request, response: Response): Promise<void> {
    await this.end(this.dataSource, request);
    this.cookie.clear(response);
  }

  /** Notes a sign of life and puts off the end, at most every few minutes. */
  async keep(session: { readonly tokenHash: Buffer; readonly createdAt: Date; readonly lastSeenAt: Date }): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - session.lastSeenAt.getTime() < SEEN_EVERY_MS) return;
    const [rows] = (await this.dataSource.query(KEEP_SESSION, [session.tokenHash, now, sessionEnd(session.createdAt, now), session.lastSeenAt])) as [
      { account_id: string }[],
    ];
    if (rows[0]) await this.noteVisit(this.dataSource, rows[0].account_id, now);
  }

  async list(viewer: Viewer): Promise<SessionType[]> {
    const rows = (await this.dataSource.query(LIST_SESSIONS, [viewer.accountId, this.clock.now()])) as Omit<SessionType, 'isCurrent'>[];
    return rows.map((row) => ({ ...row, isCurrent: row.id === viewer.sessionId }));
  }

  /** Her last sign-ins, the newest first. */
  listSignIns(viewer: Viewer): Promise<SignInType[]> {
    return this.dataSource.query(LIST_SIGN_INS, [viewer.accountId, SIGN_INS_SHOWN]);
  }

  /** Ends one of the viewer's own sessions; another person's is unknown. */
  async revoke(viewer: Viewer, id: string): Promise<void> {
    if (!SESSION_ID.test(id)) found(null);
    const [rows] = (await this.dataSource.query(REVOKE_SESSION, [Buffer.from(id, 'hex'), viewer.accountId])) as [unknown[]];
    found(rows[0]);
  }

  /** Ends the sessions of that account, but the one named. */
  async revokeOthers(manager: Queryable, accountId: string, keptSessionId: string | null): Promise<void> {
    await manager.query(REVOKE_OTHER_SESSIONS, [accountId, keptSessionId && Buffer.from(keptSessionId, 'hex')]);
  }

  private async end(database: Queryable, request: Request): Promise<void> {
    const secret = this.cookie.read(request);
    if (secret) await database.query('DELETE FROM session WHERE token_hash = $1', [hashOfSecret(secret)]);
  }

  private async noteVisit(database: Queryable, accountId: string, now: Date): Promise<void> {
    await database.query(NOTE_VISIT, [accountId, now, new Date(now.getTime() - NEW_VISIT_AFTER_MS)]);
  }
}
