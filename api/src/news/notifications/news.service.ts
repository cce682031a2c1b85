import { newsKind, type NewsKind } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { markSubjectSeen, tellNews } from './notification.queries';
import type { Told } from './told';

/** What persons are told. Rows hold ids alone: rights, names and words are those of the moment at which they are read, or mailed. */
@Injectable()
export class News {
  constructor(private readonly clock: Clock) {}

  /**
   * Tells persons something, in the transaction of the change that causes it, in one statement however many they are. Nobody is told the same thing twice;
   * of a kind that is merged by day, what moves again that day becomes unread again.
   */
  async tell(manager: EntityManager, { kind, networkId, ccasId, subject, accountIds, byId, about = null }: Told): Promise<void> {
    if (!manager.queryRunner?.isTransactionActive) throw new Error('News.tell needs the transaction of the change that it tells of');
    if (accountIds.length === 0) return;
    const { once } = newsKind(kind);
    const mergedBy = `${ccasId ?? ''} ${once === 'day' ? this.clock.today() : (about ?? '')}`;
    const at = this.clock.now();
    await tellNews(manager, { kind, networkId, ccasId, subject, accountIds, byId, about, mergedBy, at }, once === 'day');
  }

  /** A person has seen an object: what she was told of it, in these kinds or all, is read. */
  async seen(manager: EntityManager, accountId: string, { type, id }: Told['subject'], kinds: readonly NewsKind[] | null = null): Promise<void> {
    await markSubjectSeen(manager, { accountId, type, id, kinds, at: this.clock.now() });
  }
}
