import { Injectable } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DataSource } from 'typeorm';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import { hashPassword, verifyPassword } from '../passwords/password-hash';
import { FIND_BY_ADDRESS } from '../sign-in-address.queries';
import { networkAddress } from '../throttling/network-address';
import { SIGN_IN_FROM_ADDRESS, SIGN_IN_TO_ACCOUNT } from '../throttling/throttle-rules';
import { Throttle } from '../throttling/throttle.service';
import { SessionsService } from './sessions.service';
import type { SignInInput } from './sign-in.input';

interface Credentials {
  readonly id: string;
  readonly passwordHash: string | null;
  readonly isDisabled: boolean;
}

/** Somebody who proved who she is. */
interface Verified {
  readonly account: Credentials;
  /** Her password is kept in a form that is no longer the best. */
  readonly isOutdated: boolean;
}

/** Signs in by e-mail and password. */
@Injectable()
export class SignInService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly sessions: SessionsService,
    private readonly throttle: Throttle,
  ) {}

  /** Opens a session and gives the account's id. An unknown address, a wrong password and a disabled account get one answer, in the same time. */
  async signIn({ email, password }: SignInInput, request: Request, response: Response): Promise<string> {
    const { account, isOutdated } = await this.attempt(email, password, networkAddress(request));
    const newHash = isOutdated ? await hashPassword(password) : null;
    const session = await this.transactions.asSystem('Renforcement du mot de passe', async (manager) => {
      if (newHash)
        await manager.query('UPDATE account SET password_hash = $2 WHERE id = $1 AND password_hash = $3', [account.id, newHash, account.passwordHash]);
      return this.sessions.open(manager, account.id, request, 'password');
    });
    this.sessions.handOver(response, session);
    return account.id;
  }

  private async attempt(email: string, password: string, address: string): Promise<Verified> {
    const fromAddress = await this.throttle.take(SIGN_IN_FROM_ADDRESS, [address]);
    try {
      const verified = await this.throttle.inTurn(SIGN_IN_TO_ACCOUNT, [email, address], async (toAccount) => {
        const right = await this.verify(email, password);
        await toAccount.forget();
        return right;
      });
      await fromAddress.giveBack();
      return verified;
    } catch (error) {
      // who only has to wait for one account may try another
      if (!(error instanceof DomainError && error.reason === 'WRONG_CREDENTIALS')) await fromAddress.giveBack();
      throw error;
    }
  }

  private async verify(email: string, password: string): Promise<Verified> {
    const [account] = (await this.dataSource.query(FIND_BY_ADDRESS, [email])) as Credentials[];
    const { isRight, isOutdated } = await verifyPassword(account?.passwordHash ?? null, password);
    if (!account || !isRight || account.isDisabled) throw new DomainError('WRONG_CREDENTIALS');
    return { account, isOutdated };
  }
}
