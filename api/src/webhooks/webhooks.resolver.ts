import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow, CurrentViewer } from '../platform/access/decorators';
import type { Viewer } from '../platform/access/viewer';
import { MadeWebhook, MakeWebhookInput, WebhookType } from './webhook.type';
import { WebhooksService } from './webhooks.service';

/** Whom a network tells of what happens. */
@Resolver()
export class WebhooksResolver {
  constructor(private readonly service: WebhooksService) {}

  @Allow('webhooks.manage')
  @Query(() => [WebhookType], { description: 'Other programs that a network tells, by name.' })
  webhooks(@CurrentViewer() viewer: Viewer, @Args('networkId', { type: () => ID, description: 'The network.' }) networkId: string): Promise<WebhookType[]> {
    return this.service.list(viewer, networkId);
  }

  @Allow('webhooks.manage')
  @Mutation(() => MadeWebhook, { description: 'Has another program told. Refused: TOO_MANY_WEBHOOKS; `url` ADDRESS_NOT_HTTPS, ADDRESS_NOT_PUBLIC.' })
  makeWebhook(@CurrentViewer() viewer: Viewer, @Args('input', { description: 'The program.' }) input: MakeWebhookInput): Promise<MadeWebhook> {
    return this.service.make(viewer, input);
  }

  @Allow('webhooks.manage')
  @Mutation(() => MadeWebhook, { description: 'Gives another secret to sign with; the former one is over at once.' })
  renewWebhookSecret(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The program.' }) id: string): Promise<MadeWebhook> {
    return this.service.renewSecret(viewer, id);
  }

  @Allow('webhooks.manage')
  @Mutation(() => WebhookType, { description: 'Switches the signals to a program on or off.' })
  switchWebhook(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID, description: 'The program.' }) id: string,
    @Args('isOn', { type: () => Boolean, description: 'Whether it is told.' }) isOn: boolean,
  ): Promise<WebhookType> {
    return this.service.switch(viewer, id, isOn);
  }

  @Allow('webhooks.manage')
  @Mutation(() => Boolean, { description: 'Tells a program no more, and forgets its log.' })
  removeWebhook(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The program.' }) id: string): Promise<boolean> {
    return this.service.remove(viewer, id);
  }

  @Allow('webhooks.manage')
  @Mutation(() => WebhookType, { description: 'Sends a trial to a program. Refused: WEBHOOK_IS_OFF, TOO_MANY_ATTEMPTS.' })
  tryWebhook(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The program.' }) id: string): Promise<WebhookType> {
    return this.service.try(viewer, id);
  }

  @Allow('webhooks.manage')
  @Mutation(() => WebhookType, { description: 'Sends a delivery once more, under the same id. Refused: WEBHOOK_IS_OFF, TOO_MANY_ATTEMPTS.' })
  resendWebhookDelivery(@CurrentViewer() viewer: Viewer, @Args('id', { type: () => ID, description: 'The delivery.' }) id: string): Promise<WebhookType> {
    return this.service.resend(viewer, id);
  }
}
