import { DELIVERY_TRACE_MS } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Clock } from '../platform/clock/clock';
import { OutsideEventSources } from '../platform/declarations/outside-event-sources';
import type { BackgroundWork } from '../platform/jobs/job-declaration';
import { Jobs } from '../platform/jobs/jobs.service';
import { collect, type DueDelivery, listDue } from './webhooks.queries';

/** Takes from the journal what is to be told, and has sent what is due. It names no feature: they declare what happens. */
@Injectable()
export class WebhookCollecting implements BackgroundWork {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly sources: OutsideEventSources,
    private readonly jobs: Jobs,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    await this.dataSource.transaction(async (manager) => {
      await collect(manager, this.sources, now, this.clock.today());
      await this.send(manager, await listDue(manager, now));
      await manager.query('DELETE FROM webhook_delivery WHERE settled_at < $1', [new Date(now.getTime() - DELIVERY_TRACE_MS)]);
    });
  }

  /** One job an attempt. */
  async send(manager: Parameters<Jobs['sendAll']>[0], due: readonly DueDelivery[]): Promise<void> {
    await this.jobs.sendAll(
      manager,
      'webhooks_send',
      due.map(({ id, attempts }) => ({ key: `${id}.${attempts}`, data: { id, attempts } satisfies DueDelivery })),
    );
  }
}
