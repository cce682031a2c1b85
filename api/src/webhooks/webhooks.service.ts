import { WEBHOOK_LIMITS } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { isIP } from 'node:net';
import { DataSource, type EntityManager } from 'typeorm';
import { Throttle, type ThrottleRule } from '../accounts';
import { networkTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { CONFIG, type Config } from '../platform/config/config';
import { isId } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { DomainError, InputError } from '../platform/errors/domain-error';
import { isPublicAddress } from './public-address';
import { shownSecret } from './sign-delivery';
import { WebhookCollecting } from './webhook-collecting.service';
import { Webhook } from './webhook.entity';
import type { MadeWebhook, MakeWebhookInput, WebhookType } from './webhook.type';
import { listWebhooks } from './webhooks.queries';

const SECRET_BYTES = 32;
/** Trials and replays to one program: somebody else’s address gets no flood of them. */
const SENDING_BY_HAND: ThrottleRule = { name: 'webhook.byHand', freeAttempts: 10, firstWaitS: 10, longestWaitS: 300, forgottenAfterS: 600 };

/** Whom a network tells, as its coordination settles it. */
@Injectable()
export class WebhooksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly collecting: WebhookCollecting,
    private readonly throttle: Throttle,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list(viewer: Viewer, networkId: string): Promise<WebhookType[]> {
    requireCan(viewer, 'webhooks.manage', await networkTarget(this.dataSource, networkId));
    return listWebhooks(this.dataSource, networkId);
  }

  async make(viewer: Viewer, { networkId, name, url, events }: MakeWebhookInput): Promise<MadeWebhook> {
    requireCan(viewer, 'webhooks.manage', await networkTarget(this.dataSource, networkId));
    const address = this.readAddress(url);
    const secret = randomBytes(SECRET_BYTES);
    return this.transactions.run(viewer, async (manager) => {
      // one after the other: two tabs do not make more than there may be
      await manager.query('SELECT FROM network WHERE id = $1 FOR NO KEY UPDATE', [networkId]);
      if ((await manager.countBy(Webhook, { networkId })) >= WEBHOOK_LIMITS.perNetwork)
        throw new DomainError('TOO_MANY_WEBHOOKS', { max: WEBHOOK_LIMITS.perNetwork });
      const { identifiers } = await manager.insert(Webhook, {
        networkId,
        name,
        url: address,
        events: [...new Set(events)],
        secret,
        createdById: viewer.accountId,
      });
      return { secret: shownSecret(secret), webhook: await this.one(manager, networkId, String(identifiers[0]?.['id'])) };
    });
  }

  /** Another secret; what is sent from now on is signed with it. */
  async renewSecret(viewer: Viewer, id: string): Promise<MadeWebhook> {
    const { networkId } = await this.require(viewer, id);
    const secret = randomBytes(SECRET_BYTES);
    return this.transactions.run(viewer, async (manager) => {
      await manager.update(Webhook, { id }, { secret });
      return { secret: shownSecret(secret), webhook: await this.one(manager, networkId, id) };
    });
  }

  /** Switched off, nothing is told, nor is it later on; switched on again, it is from now on. */
  async switch(viewer: Viewer, id: string, isOn: boolean): Promise<WebhookType> {
    const { networkId, disabledAt } = await this.require(viewer, id);
    return this.transactions.run(viewer, async (manager) => {
      if (isOn !== (disabledAt === null))
        await manager.query(
          isOn
            ? 'UPDATE webhook SET disabled_at = NULL, is_disabled_by_failures = false, active_since = now() WHERE id = $1'
            : 'UPDATE webhook SET disabled_at = now() WHERE id = $1',
          [id],
        );
      return this.one(manager, networkId, id);
    });
  }

  async remove(viewer: Viewer, id: string): Promise<true> {
    await this.require(viewer, id);
    await this.transactions.run(viewer, (manager) => manager.delete(Webhook, { id }));
    return true;
  }

  /** Sends a trial now. */
  async try(viewer: Viewer, id: string): Promise<WebhookType> {
    const { networkId, disabledAt } = await this.require(viewer, id);
    if (disabledAt !== null) throw new DomainError('WEBHOOK_IS_OFF');
    await this.throttle.take(SENDING_BY_HAND, [id]);
    return this.transactions.run(viewer, async (manager) => {
      const [row] = (await manager.query(
        `INSERT INTO webhook_delivery (webhook_id, event, happened_at, next_attempt_at) VALUES ($1, 'trial', $2, $2) RETURNING id`,
        [id, this.clock.now()],
      )) as { id: string }[];
      await this.collecting.send(manager, [{ id: found(row).id, attempts: 0 }]);
      return this.one(manager, networkId, id);
    });
  }

  /** Sends once more what was sent, under the same id: who took it already knows it. */
  async resend(viewer: Viewer, deliveryId: string): Promise<WebhookType> {
    const [delivery] = isId(deliveryId)
      ? ((await this.dataSource.query('SELECT webhook_id AS "webhookId" FROM webhook_delivery WHERE id = $1', [deliveryId])) as { webhookId: string }[])
      : [];
    const { id, networkId, disabledAt } = await this.require(viewer, found(delivery).webhookId);
    if (disabledAt !== null) throw new DomainError('WEBHOOK_IS_OFF');
    await this.throttle.take(SENDING_BY_HAND, [id]);
    return this.transactions.run(viewer, async (manager) => {
      const [rows] = (await manager.query(
        `UPDATE webhook_delivery SET state = 'waiting', attempts = 0, next_attempt_at = $2, settled_at = NULL WHERE id = $1 AND state <> 'waiting' RETURNING id`,
        [deliveryId, this.clock.now()],
      )) as [{ id: string }[]];
      await this.collecting.send(
        manager,
        rows.map((row) => ({ id: row.id, attempts: 0 })),
      );
      return this.one(manager, networkId, id);
    });
  }

  /** An https address of the open Internet, as far as that can be told before its name is looked up, which is at each sending. */
  private readAddress(text: string): string {
    const refuse = (reason: 'NOT_A_URL' | 'ADDRESS_NOT_HTTPS' | 'ADDRESS_NOT_PUBLIC') => new InputError([{ path: 'url', reason }]);
    if (!URL.canParse(text.trim())) throw refuse('NOT_A_URL');
    const url = new URL(text.trim());
    if (url.username !== '' || url.password !== '' || !['https:', 'http:'].includes(url.protocol)) throw refuse('NOT_A_URL');
    if (this.config.tellsInnerAddresses) return url.href;
    if (url.protocol !== 'https:') throw refuse('ADDRESS_NOT_HTTPS');
    const name = url.hostname.replace(/^\[|\]$/g, '');
    if (isIP(name) ? !isPublicAddress(name) : !name.includes('.') || /(^|\.)(localhost|local|internal|home\.arpa)\.?$/i.test(name))
      throw refuse('ADDRESS_NOT_PUBLIC');
    return url.href;
  }

  private async require(viewer: Viewer, id: string): Promise<Webhook> {
    const webhook = isId(id) ? await this.dataSource.manager.findOneBy(Webhook, { id }) : null;
    return requireCan(viewer, 'webhooks.manage', webhook);
  }

  private async one(manager: EntityManager, networkId: string, id: string): Promise<WebhookType> {
    const [webhook] = await listWebhooks(manager, networkId, id);
    return found(webhook);
  }
}
