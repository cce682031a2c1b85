import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts';
import { WebhookCollecting } from './webhook-collecting.service';
import { WebhookSending } from './webhook-sending.service';
import { WebhooksResolver } from './webhooks.resolver';
import { WebhooksService } from './webhooks.service';

/** Signals to other programs. */
@Module({ imports: [AccountsModule], providers: [WebhooksResolver, WebhooksService, WebhookCollecting, WebhookSending] })
export class WebhooksModule {}
