import { DAY_MS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../../platform/clock/clock';
import { Transactions } from '../../platform/database/transactions';
import type { BackgroundWork } from '../../platform/jobs/job-declaration';
import { News } from '../notifications/news.service';

/** Longer than a process can be away without anybody seeing it. */
const LOOKS_BACK_MS = 2 * DAY_MS;

/** Somebody whose address refused a mail, and who had it written. */
interface Refusal {
  readonly accountId: string;
  readonly byId: string;
  readonly networkId: string;
  readonly ccasId: string | null;
  /** The person at that address: of another address she is told of again. */
  readonly about: string;
}

/** In a network in which both have a role; an administrator sends in all of them. $1 since when. */
const REFUSED = `
  SELECT DISTINCT ON (m.account_id, m.by_id, m.recipient) m.account_id AS "accountId", m.by_id AS "byId", r.network_id AS "networkId", r.ccas_id AS "ccasId",
         md5(m.account_id::text || ' ' || m.recipient)::uuid AS about
    FROM mail_message m
    JOIN role_assignment r ON r.account_id = m.account_id AND r.network_id IS NOT NULL
    JOIN role_assignment s ON s.account_id = m.by_id AND (s.network_id = r.network_id OR s.role = 'admin')
   WHERE m.is_refused AND m.attempted_at > $1 AND m.by_id <> m.account_id
   ORDER BY m.account_id, m.by_id, m.recipient, m.attempted_at DESC, r.created_at DESC, r.id`;

/** Tells who invited or reminded somebody that the address refuses mails: once for each address. */
@Injectable()
export class RefusedMails implements BackgroundWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly news: News,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const since = new Date(this.clock.now().getTime() - LOOKS_BACK_MS);
    const refusals = (await this.dataSource.query(REFUSED, [since])) as Refusal[];
    if (refusals.length === 0) return;
    await this.transactions.asSystem('Courriels', async (manager) => {
      for (const { accountId, byId, networkId, ccasId, about } of refusals) {
        // who follows a CCAS may not read accounts, but knows its team
        const subject = ccasId === null ? { type: 'account', id: accountId } : { type: 'ccas', id: ccasId };
        await this.news.tell(manager, { kind: 'mail_refused', networkId, ccasId, subject, accountIds: [byId], byId: null, about });
      }
    });
  }
}
