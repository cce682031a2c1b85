import { computed, effect, inject, Injectable, untracked } from '@angular/core';
import type { CampaignItemState, CampaignReply } from '@maillage/domain';
import { messageOf, toApiError } from '../../errors';
import { KeptTexts, Toasts } from '../../ui';
import { Connection } from '../../ui/saving/connection';
import { CcasCampaignsGateway } from '../ccas-campaigns-gateway';

interface Reply {
  readonly itemId: string;
  readonly kind: CampaignReply | null;
  readonly reason: string | null;
}

/** What the server last said of an asked thing. */
interface Stated {
  readonly state: CampaignItemState;
  readonly statedAt: string | null;
  readonly statedByName: string | null;
}

const PREFIX = 'campagne#';

/** Refusals of the moment, that say nothing of what was said: another account, a session that ended, a server that is busy or out of order. */
const MAY_PASS: readonly string[] = ['UNAUTHENTICATED', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR'];
const mayPass = (error: unknown): boolean => {
  const { code, reason } = toApiError(error);
  return MAY_PASS.includes(code) || reason === 'OTHER_ACCOUNT_SIGNED_IN';
};

/**
 * What is said of asked things in the campaign itself. Said without network it is kept in this browser, one thing at a time, and sent in the order in which it
 * was said; the server takes what it has already for said once.
 */
@Injectable()
export class CampaignReplies {
  private readonly gateway = inject(CcasCampaignsGateway);
  private readonly texts = inject(KeptTexts);
  private readonly toasts = inject(Toasts);
  private readonly connection = inject(Connection);
  private readonly kept = computed(() =>
    [...this.texts.all()].flatMap(([key, text]) => (key.startsWith(PREFIX) ? [text] : [])).sort((one, other) => one.at.localeCompare(other.at)),
  );
  /** By what was asked. */
  readonly waiting = computed<ReadonlyMap<string, Reply>>(() => new Map(this.kept().map(({ values }) => [(values as Reply).itemId, values as Reply])));
  private isSending = false;
  private stated: (itemId: string) => Stated | undefined = () => undefined;

  constructor() {
    this.connection.count(computed(() => this.waiting().size));
    effect(() => {
      this.connection.returns();
      if (this.connection.shownSince() === null) untracked(() => void this.resume());
    });
  }

  /** Says how to find what the server last said of an asked thing: somebody may have answered it meanwhile. */
  knows(stated: (itemId: string) => Stated | undefined): void {
    this.stated = stated;
  }

  async say(name: string, reply: Reply): Promise<void> {
    const key = PREFIX + reply.itemId;
    try {
      await this.gateway.reply(reply.itemId, reply.kind, reply.reason);
      this.texts.drop(key);
    } catch (error) {
      if (toApiError(error).reason !== 'NETWORK_FAILURE') throw error;
      this.texts.keep(key, { at: new Date().toISOString(), path: location.pathname, name, version: 0, values: reply, isSent: true });
    }
  }

  /** Somebody was faster: theirs stands, and the person decides. */
  private leave(name: string, reply: Reply, { statedByName }: Stated): void {
    this.texts.drop(PREFIX + reply.itemId);
    this.toasts.error(`${name}\u202f: ${statedByName ?? 'quelqu’un'} a répondu entre-temps. Ce que vous aviez dit sans réseau n’est pas envoyé.`, {
      label: 'L’envoyer quand même',
      run: () => void this.say(name, reply).catch((error: unknown) => this.toasts.error(messageOf(error))),
    });
  }

  private async resume(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (const { name, values, at } of this.kept()) {
        const reply = values as Reply;
        const stated = this.stated(reply.itemId);
        if (stated?.statedAt && stated.state !== 'blank' && stated.statedAt > at) {
          this.leave(name, reply, stated);
          continue;
        }
        try {
          await this.say(name, reply);
        } catch (error) {
          if (mayPass(error)) return;
          this.texts.drop(PREFIX + reply.itemId);
          this.toasts.error(`${name}\u202f: ${messageOf(error)}`);
        }
        if (this.waiting().has(reply.itemId)) return;
      }
    } finally {
      this.isSending = false;
    }
  }
}
