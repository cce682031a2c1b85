import { checkPassword } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { found } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { OneTimeLinks } from '../links/one-time-links.service';
import { KnownBrowsers } from '../sessions/known-browsers';
import { SessionsService } from '../sessions/sessions.service';
import { CHANGE_PASSWORD } from '../throttling/throttle-rules';
import { Throttle } from '../throttling/throttle.service';
import type { ChangePasswordInput } from './change-password.input';
import { hashPassword, verifyPassword } from './password-hash';

/** Sets passwords. */
@Injectable()
export class PasswordsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly sessions: SessionsService,
    private readonly browsers: KnownBrowsers,
    private readonly links: OneTimeLinks,
    private readonly throttle: Throttle,
  ) {}

  /** Changes the viewer's own password, and ends her other sessions. */
  async change(viewer: Viewer, { currentPassword, newPassword }: ChangePasswordInput): Promise<void> {
    const [account] = (await this.dataSource.query('SELECT password_hash FROM account WHERE id = $1', [viewer.accountId])) as {
      password_hash: string | null;
    }[];
    const stored = found(account).password_hash;
    if (stored !== null) {
      if (!currentPassword) throw new InputError([{ path: 'currentPassword', reason: 'REQUIRED' }]);
      await this.throttle.inTurn(CHANGE_PASSWORD, [viewer.accountId], async (attempt) => {
        if (!(await verifyPassword(stored, currentPassword)).isRight) throw new DomainError('WRONG_CREDENTIALS');
        await attempt.forget();
      });
    }
    await this.transactions.run(viewer, (manager) => this.set(manager, viewer, newPassword, viewer.sessionId));
  }

  /** Sets a password that satisfies the rule; ends the account's sessions but the one named, its outstanding links, and what it knew of browsers. */
  async set(
    manager: EntityManager,
    account: Pick<Viewer, 'accountId' | 'email' | 'fullName'>,
    newPassword: string,
    keptSessionId: string | null,
  ): Promise<void> {
    const reason = checkPassword(newPassword, account);
    if (reason) throw new InputError([{ path: 'newPassword', reason }]);
    await manager.query('UPDATE account SET password_hash = $2, declined_at = NULL WHERE id = $1', [account.accountId, await hashPassword(newPassword)]);
    await this.sessions.revokeOthers(manager, account.accountId, keptSessionId);
    await this.browsers.forget(manager, account.accountId);
    await this.links.revokeAll(manager, account.accountId);
  }
}
