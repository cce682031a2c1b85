import { inject, Injectable } from '@angular/core';
import type { ApolloLink } from '@apollo/client';
import { ANSWER_MEMORY_MS } from '@maillage/domain';
import { Router } from '@angular/router';
import { Apollo } from 'apollo-angular';
import { toApiError } from '../../errors';
import { OFFLINE_PREFIX } from '../../ui/saving/kept-texts';
import { Connection } from '../../ui/saving/connection';
import { PageAccount } from '../session/page-account';
import { Session } from '../session/session';

interface KeptAnswer {
  /** Instant at which the server gave it, ISO 8601. */
  readonly at: string;
  readonly data: Record<string, unknown>;
}

const WORKER = '/sw.js';
const ME = 'Me';
const PAGE = '/mon-ccas';

const storedKeys = (): string[] => {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(OFFLINE_PREFIX));
  } catch {
    return [];
  }
};

/**
 * The last questions of « Mon CCAS » with their answers, kept in this browser so that the page opens without network: of one account, a week at most,
 * nothing after it signs out or another one signs in (`KeptTexts`). Only of who answers for a CCAS of her own; and nothing where the server switched it off.
 */
@Injectable({ providedIn: 'root' })
export class KeptAnswers {
  private readonly session = inject(Session);
  private readonly page = inject(PageAccount);
  private readonly connection = inject(Connection);
  private readonly router = inject(Router);
  private allow: (isAllowed: boolean) => void = () => undefined;
  private readonly isAllowed = new Promise<boolean>((resolve) => (this.allow = resolve));

  constructor() {
    const apollo = inject(Apollo);
    this.connection.asks(() => apollo.client.refetchQueries({ include: 'active' }));
  }

  /** Has the browser keep the files of the page, or take back whatever it kept where the server says so. Never rejects. */
  async begin(): Promise<void> {
    if (this.session.ownCcas().length === 0) return this.allow(false);
    for (const key of storedKeys()) if (this.read(key) === null) localStorage.removeItem(key);
    const workers = (navigator as Partial<Navigator>).serviceWorker; // none on a trial over plain HTTP
    if (!workers) return this.allow(false);
    try {
      const { headers } = await fetch(WORKER, { method: 'HEAD', cache: 'no-store' });
      const isOn = headers.get('x-maillage-offline') === '1';
      this.allow(isOn);
      if (isOn) await workers.register(WORKER, { updateViaCache: 'none' });
      else await this.takeBack(workers);
    } catch {
      // no network, or a browser that refuses: the page works as it does without
    }
  }

  /** Keeps an answer of the server. */
  async keep({ operationName = '', variables, getContext }: ApolloLink.Operation, { data, errors }: ApolloLink.Result): Promise<void> {
    const accountId = this.page.id;
    const asker = (getContext()['headers'] as Record<string, string> | undefined)?.['x-maillage-account'];
    // of another account, whose page this was when it was asked
    if (!accountId || asker !== accountId || errors || !data || this.session.ownCcas().length === 0) return;
    this.connection.answered();
    if (!(await this.isAllowed) || this.page.id !== accountId) return;
    this.write(accountId, operationName, variables, data as Record<string, unknown>);
    this.write(accountId, ME, {}, { me: this.session.me() });
  }

  /** What was answered the last time, when there is no network to ask; else the refusal. */
  recall({ operationName = '', variables }: ApolloLink.Operation, error: unknown): ApolloLink.Result {
    if (toApiError(error).reason !== 'NETWORK_FAILURE') throw error;
    // before anybody is known: of the one account of which anything is kept
    const asked = this.page.id ? this.keyOf(this.page.id, operationName, variables) : storedKeys().find((key) => key.endsWith(`.${ME}.{}`));
    const answer = operationName === ME || this.page.id ? this.read(asked ?? '') : null;
    if (!answer) throw error;
    this.connection.isAway(answer.at);
    // no other page is kept
    if (operationName === ME && !location.pathname.startsWith(PAGE)) void this.router.navigateByUrl(PAGE);
    return { data: answer.data };
  }

  private async takeBack(workers: ServiceWorkerContainer): Promise<void> {
    for (const key of storedKeys()) localStorage.removeItem(key);
    for (const registration of await workers.getRegistrations()) await registration.update();
  }

  private keyOf(accountId: string, operationName: string, variables: unknown): string {
    return `${OFFLINE_PREFIX}${accountId}.${operationName}.${JSON.stringify(variables)}`;
  }

  private write(accountId: string, operationName: string, variables: unknown, data: Record<string, unknown>): void {
    try {
      localStorage.setItem(this.keyOf(accountId, operationName, variables), JSON.stringify({ at: new Date().toISOString(), data } satisfies KeptAnswer));
    } catch {
      // private window, full disk: no message helps
    }
  }

  private read(key: string): KeptAnswer | null {
    try {
      const answer = JSON.parse(localStorage.getItem(key) ?? 'null') as Partial<KeptAnswer> | null;
      const age = Date.now() - Date.parse(answer?.at ?? '');
      return answer?.data && age < ANSWER_MEMORY_MS ? (answer as KeptAnswer) : null;
    } catch {
      return null;
    }
  }
}
