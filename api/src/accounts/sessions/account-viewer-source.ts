import type { Grant } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { ViewerSource, type Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { PreparedReads } from '../../platform/database/prepared-reads';
import { hashOfSecret } from '../secret';
import { SessionCookie } from './session-cookie';
import { FIND_VIEWER } from './session.queries';
import { SessionsService } from './sessions.service';

interface ViewerRow {
  readonly account_id: string;
  readonly created_at: Date;
  readonly last_seen_at: Date;
  readonly full_name: string;
  readonly email: string;
  readonly grants: Grant[];
}

/**
 * Knows the person behind a request by her session's cookie, in one statement. Nothing is remembered between requests: an account
 * disabled, a session revoked, a role ended count for nothing from the next request on, in every process.
 */
@Injectable()
export class AccountViewerSource extends ViewerSource {
  constructor(
    private readonly reads: PreparedReads,
    private readonly cookie: SessionCookie,
    private readonly sessions: SessionsService,
    private readonly clock: Clock,
  ) {
    super();
  }

  protected override async find(request: Request): Promise<Viewer | null> {
    const secret = this.cookie.read(request);
    if (!secret) return null;
    const tokenHash = hashOfSecret(secret);
    const [row] = (await this.reads.query(FIND_VIEWER, [tokenHash, this.clock.now(), this.clock.today()])) as ViewerRow[];
    if (!row) return null;
    await this.sessions.keep({ tokenHash, createdAt: row.created_at, lastSeenAt: row.last_seen_at });
    return { accountId: row.account_id, fullName: row.full_name, email: row.email, sessionId: tokenHash.toString('hex'), grants: row.grants };
  }
}
