import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../core';
import { JournalDocument } from '../journal';
import {
  MakeWebhookDocument,
  type MakeWebhookInput,
  RemoveWebhookDocument,
  RenewWebhookSecretDocument,
  ResendWebhookDeliveryDocument,
  SwitchWebhookDocument,
  TryWebhookDocument,
  type WebhookFieldsFragment,
  WebhooksDocument,
} from './webhooks.generated';

export type WebhookView = WebhookFieldsFragment;
export type DeliveryView = WebhookView['deliveries'][number];

const REFETCH = { refetch: [WebhooksDocument, JournalDocument] } as const;

/** Whom a network tells, as the API has it. */
@Injectable({ providedIn: 'root' })
export class WebhooksGateway {
  private readonly graph = inject(Graph);

  webhooks(networkId: string): Observable<WebhookView[]> {
    return this.graph.watch(WebhooksDocument, { networkId }).pipe(map(({ webhooks }) => webhooks));
  }

  /** The secret, which nothing tells again. */
  async make(input: MakeWebhookInput): Promise<string> {
    return (await this.graph.mutate(MakeWebhookDocument, { input }, REFETCH)).makeWebhook.secret;
  }

  /** Another secret. */
  async renewSecret(id: string): Promise<string> {
    return (await this.graph.mutate(RenewWebhookSecretDocument, { id }, REFETCH)).renewWebhookSecret.secret;
  }

  async switch(id: string, isOn: boolean): Promise<void> {
    await this.graph.mutate(SwitchWebhookDocument, { id, isOn }, REFETCH);
  }

  async remove(id: string): Promise<void> {
    await this.graph.mutate(RemoveWebhookDocument, { id }, REFETCH);
  }

  async try(id: string): Promise<void> {
    await this.graph.mutate(TryWebhookDocument, { id }, REFETCH);
  }

  async resend(id: string): Promise<void> {
    await this.graph.mutate(ResendWebhookDeliveryDocument, { id }, REFETCH);
  }
}
