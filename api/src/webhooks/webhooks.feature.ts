import type { Feature } from '../platform/declarations/feature';
import { WebhookCollecting } from './webhook-collecting.service';
import { WebhookDelivery } from './webhook-delivery.entity';
import { WebhookSending } from './webhook-sending.service';
import { WebhookStanding } from './webhook-standing.entity';
import { Webhook } from './webhook.entity';
import { WebhooksModule } from './webhooks.module';
import { WebhooksResolver } from './webhooks.resolver';

/** Signals to other programs. It knows no feature: it tells what they declare to happen. */
export const WEBHOOKS: Feature = {
  name: 'webhooks',
  module: WebhooksModule,
  entities: [Webhook, WebhookDelivery, WebhookStanding],
  resolvers: [WebhooksResolver],
  jobs: [
    { name: 'webhooks_collect', work: WebhookCollecting, every: 'minute' },
    { name: 'webhooks_send', work: WebhookSending, retries: 0, atOnce: 4 },
  ],
  history: { webhook: { readBy: ['webhooks.manage'] } },
  impersonalTexts: {
    webhook_standing: ['event', 'object_id'],
    webhook: ['events', 'secret'],
    webhook_delivery: ['event', 'object_type', 'object_id', 'state', 'last_failure'],
  },
};
