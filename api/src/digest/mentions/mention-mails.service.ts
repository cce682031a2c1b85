import { DAY_MS, MINUTE_MS } from '@maillage/domain';
import { Injectable, Logger } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { findPerson } from '../../accounts';
import { ReadableNewsService } from '../../news';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import { describeError } from '../../platform/errors/describe-error';
import type { BackgroundWork } from '../../platform/jobs/job-declaration';
import { Outbox } from '../../platform/mail';
import { newsItems } from '../contents/words/news-items';
import { NOTE_MENTIONS, READERS_OF_MENTIONS } from '../digest.queries';
import { composeMentions } from '../letters/compose-mentions';
import { LetterFrames } from '../letters/letter-frames.service';

/** Who has the discussion before her reads it meanwhile. */
const READING_MS = 20_000;
/** Of several mentions so close, the first leaves at once and the others together. */
const GATHERED_MS = 10 * MINUTE_MS;
const MAX_MENTIONS = 50;

/** Tells mentions by mail within the minute, to who wants that and has not read them. */
@Injectable()
export class MentionMails implements BackgroundWork {
  private readonly log = new Logger('Mentions');

  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly transactions: Transactions,
    private readonly outbox: Outbox,
    private readonly news: ReadableNewsService,
    private readonly frames: LetterFrames,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now().getTime();
    const before = (ms: number): Date => new Date(now - ms);
    const readers = (await this.dataSource.query(READERS_OF_MENTIONS, [this.clock.today(), before(READING_MS), before(DAY_MS), before(GATHERED_MS)])) as {
      accountId: string;
    }[];
    for (const { accountId } of readers)
      // of many persons, one whose mail cannot be written keeps no other waiting; she is tried again in a minute
      await this.write(accountId, before(DAY_MS)).catch((error: unknown) => this.log.error(describeError(error)));
  }

  private async write(accountId: string, since: Date): Promise<void> {
    const person = await findPerson(this.dataSource, accountId, this.clock.today());
    if (!person) return;
    const unread = await this.news.list(this.dataSource, { accountId, ...person }, { isUnread: true, kinds: ['mention'], since, limit: MAX_MENTIONS });
    if (unread.length === 0) return;
    await this.transactions.asSystem('Mentions', async (manager) => {
      // whoever writes at the same time waits here, then finds them told
      await manager.query('SELECT FROM account WHERE id = $1 FOR NO KEY UPDATE', [accountId]);
      const noted = (await manager.query(NOTE_MENTIONS, [unread.map(({ id }) => id), accountId, this.clock.now()])) as { id: string }[];
      const items = newsItems(
        unread.filter(({ id }) => noted.some((each) => each.id === id)),
        'needs',
      );
      const [first] = items;
      if (!first) return;
      const frame = await this.frames.issue(manager, accountId, 'mentions', first);
      await this.outbox.send(manager, composeMentions({ to: person.email, fullName: person.fullName, items, frame }), accountId);
    });
  }
}
