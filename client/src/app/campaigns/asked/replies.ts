import { computed, effect, inject, Injectable, signal, untracked } from '@angular/core';
import type { CampaignItemState, CampaignReply } from '@maillage/domain';
import { type ApiError, messageOf, toApiError } from '../../errors';
import { Dialogs, KeptTexts, Toasts } from '../../ui';
import { Connection } from '../../ui/saving/connection';
import { settleConflict } from '../../ui/saving/settle-conflict';
import { withinTime } from '../../ui/saving/within-time';
import { CcasCampaignsGateway } from '../ccas-campaigns-gateway';

interface Reply {
  readonly itemId: string;
  readonly kind: CampaignReply | null;
  readonly reason: string | null;
}

/** What the server last said of an asked thing: what a conflict shows too. */
interface Stated {
  readonly state: CampaignItemState;
  readonly version: number;
  readonly reply: Omit<Reply, 'itemId'> | null;
}

const PREFIX = 'campagne#';

/** Refusals of the moment, that say nothing of what was said: another account, a session that ended, a server that is busy or out of order. */
const MAY_PASS: readonly string[] = ['UNAUTHENTICATED', 'RATE_LIMITED', 'INTERNAL_SERVER_ERROR'];
const mayPass = (error: unknown): boolean => {
  const { code, reason } = toApiError(error);
  return (code !== null && MAY_PASS.includes(code)) || reason === 'OTHER_ACCOUNT_SIGNED_IN';
};

const said = (reply: Pick<Reply, 'kind' | 'reason'> | null): string => {
  if (reply?.kind === 'unavailable') return `Non disponible\u202f: ${reply.reason}`;
  if (reply?.kind === 'unchanged') return reply.reason === null ? 'Rien de nouveau' : `Rien de nouveau\u202f: ${reply.reason}`;
  return 'Sans réponse';
};

/**
 * What is said of asked things in the campaign itself, from what the person saw there: who was faster is shown, and she decides. Said without network it is kept in this browser, one thing at a time, and sent in the order in which it
 * was said; the server takes what it has already for said once.
 */
@Injectable()
export class CampaignReplies {
  private readonly gateway = inject(CcasCampaignsGateway);
  private readonly texts = inject(KeptTexts);
  private readonly toasts = inject(Toasts);
  private readonly dialogs = inject(Dialogs);
  private readonly connection = inject(Connection);
  private readonly kept = computed(() =>
    [...this.texts.all()].flatMap(([key, text]) => (key.startsWith(PREFIX) ? [text] : [])).sort((one, other) => one.at.localeCompare(other.at)),
  );
  /** By what was asked. */
  readonly waiting = computed<ReadonlyMap<string, Reply>>(() => new Map(this.kept().map(({ values }) => [(values as Reply).itemId, values as Reply])));
  /** Noted in a section and sent a little later, so that it can be undone: by what was asked, with what sends it at once. */
  private readonly held = signal<ReadonlyMap<string, () => Promise<unknown>>>(new Map());
  private isSending = false;
  private stated: (itemId: string) => Stated | undefined = () => undefined;

  constructor() {
    this.connection.count(computed(() => this.waiting().size));
    effect(() => {
      this.connection.returns();
      if (this.connection.shownSince() === null) untracked(() => void this.resume());
    });
  }

  /** Says how to find what the server last said of an asked thing, which is what the person sees of it. */
  knows(stated: (itemId: string) => Stated | undefined): void {
    this.stated = stated;
  }

  /** Whether a section noted it, and sends it by itself. */
  isHeld(itemId: string): boolean {
    return this.held().has(itemId);
  }

  hold(itemIds: readonly string[], now: (() => Promise<unknown>) | null): void {
    const held = new Map(this.held());
    for (const id of itemIds) {
      if (now) held.set(id, now);
      else held.delete(id);
    }
    this.held.set(held);
  }

  /** Sends what is held at once. */
  async sendHeld(): Promise<void> {
    await Promise.all([...new Set(this.held().values())].map((now) => now()));
  }

  say(name: string, reply: Reply): Promise<void> {
    return this.send(name, reply, this.stated(reply.itemId)?.version ?? 0);
  }

  private async send(name: string, reply: Reply, version: number): Promise<void> {
    const key = PREFIX + reply.itemId;
    try {
      await withinTime(this.gateway.reply(reply.itemId, reply.kind, reply.reason, version));
      this.texts.drop(key);
    } catch (caught) {
      const error = toApiError(caught);
      if (error.reason === 'STALE_VERSION') return this.settle(name, reply, error);
      if (error.reason !== 'NETWORK_FAILURE') throw error;
      this.texts.keep(key, { at: new Date().toISOString(), path: location.pathname, name, version, values: reply, isSent: true });
    }
  }

  /** Somebody was faster: an answer where it belongs counts; of two words in the campaign both are shown, and the person chooses. */
  private async settle(name: string, reply: Reply, error: ApiError): Promise<void> {
    const current = error.params['current'] as Stated;
    this.gateway.outdate();
    const mine = said(reply);
    const settled =
      current.state === 'answered'
        ? null
        : await settleConflict(this.dialogs, error, { said: name }, { said: mine }, { current: { said: said(current.reply) } });
    if (settled?.values.said === mine) return this.send(name, reply, settled.version);
    this.texts.drop(PREFIX + reply.itemId);
    const by = typeof error.params['changedByName'] === 'string' ? error.params['changedByName'] : 'quelqu’un';
    this.toasts.show(`${name}\u202f: ${by} a répondu entre-temps, et cette réponse compte.`);
  }

  private async resume(): Promise<void> {
    if (this.isSending) return;
    this.isSending = true;
    try {
      for (const { name, values, version } of this.kept()) {
        const reply = values as Reply;
        try {
          await this.send(name, reply, version);
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
