import { DEFAULT_NEWS_RHYTHM, type NewsRhythm, type RefusableMailKind } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { keepNewsPreferences, newsPreferencesOf } from '../../news';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { accountOfKey } from './mail-choice-links';
import type { MailChoices } from './mail-choices.type';

/** What a person changes: a kind that she wants, or no more; of the digest, how often. */
export interface MailChoice {
  readonly kind: RefusableMailKind;
  readonly isWanted: boolean;
  readonly rhythm?: NewsRhythm | null;
}

/** Who holds the key of a person chooses her mails. It says nothing of whose it is, and works for an account that is suspended. */
@Injectable()
export class MailChoicesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Null: a key of nobody. */
  async get(key: string): Promise<MailChoices | null> {
    const accountId = await accountOfKey(this.dataSource, key);
    return accountId === null ? null : newsPreferencesOf(this.dataSource, accountId);
  }

  /** Null: a key of nobody, and nothing is changed. */
  async set(key: string, { kind, isWanted, rhythm }: MailChoice): Promise<MailChoices | null> {
    const accountId = await accountOfKey(this.dataSource, key);
    if (accountId === null) return null;
    await this.transactions.asSystem('Choix des courriels par lien', async (manager) => {
      const known = await newsPreferencesOf(manager, accountId);
      const wantedRhythm = rhythm ?? (known.rhythm === 'never' ? DEFAULT_NEWS_RHYTHM : known.rhythm);
      const chosen = kind === 'mentions' ? { ...known, hasMentionsAtOnce: isWanted } : { ...known, rhythm: isWanted ? wantedRhythm : ('never' as const) };
      await keepNewsPreferences(manager, accountId, chosen, this.clock.now());
    });
    return newsPreferencesOf(this.dataSource, accountId);
  }
}
