import { computed, inject, Injectable, signal } from '@angular/core';
import { type AccessTarget, can, canSomewhere, type Grant, type Operation } from '@maillage/domain';
import { type ApiError, toApiError } from '../../errors';
import { KeptTexts } from '../../ui/saving/kept-texts';
import { readStored, writeStored } from '../stored';
import { PageAccount } from './page-account';
import { type Me, SessionGateway } from './session-gateway';

const NETWORK_KEY = 'network';

/** Who is in front of the screen, with which rights, in which network. The server alone decides; this only shows or hides. */
@Injectable({ providedIn: 'root' })
export class Session {
  private readonly gateway = inject(SessionGateway);
  private readonly page = inject(PageAccount);
  private readonly kept = inject(KeptTexts);
  /** `undefined`: the server has not answered yet. */
  private readonly state = signal<Me | null | undefined>(undefined);
  private readonly chosenNetworkId = signal(readStored(NETWORK_KEY));
  private markKnown: () => void = () => undefined;

  /** Resolves once the server said who this is, or that it is nobody. Guards wait for it. */
  readonly known = new Promise<void>((resolve) => (this.markKnown = resolve));
  /** Why the server could not say who this is. */
  readonly failure = signal<ApiError | null>(null);
  readonly isKnown = computed(() => this.state() !== undefined);
  readonly me = computed<Me | null>(() => this.state() ?? null);
  readonly isSignedIn = computed(() => this.me() !== null);
  readonly grants = computed<readonly Grant[]>(() =>
    (this.me()?.roles ?? [])
      .filter((role) => role.isActive)
      .map(({ role, networkId, territory, ccas, funder }) => ({
        role,
        networkId,
        territoryId: territory?.id ?? null,
        ccasId: ccas?.id ?? null,
        funderId: funder?.id ?? null,
      })),
  );
  readonly networks = computed(() => this.me()?.networks ?? []);
  readonly network = computed(() => this.networks().find(({ id }) => id === this.chosenNetworkId()) ?? this.networks().at(0) ?? null);
  readonly networkId = computed(() => this.network()?.id ?? null);
  /** The CCAS that this person answers for in the current network. */
  readonly ownCcas = computed(() => {
    const own = (this.me()?.roles ?? []).filter(
      ({ role, isActive, networkId }) => isActive && networkId === this.networkId() && (role === 'director' || role === 'contributor'),
    );
    const byId = new Map(own.flatMap(({ ccas }) => (ccas ? [[ccas.id, ccas] as const] : [])));
    return [...byId.values()];
  });
  readonly isFunderOnly = computed(() => this.grants().length > 0 && this.grants().every(({ role }) => role === 'funder'));

  /** Whether to show what does this; without target, to something of the whole current network. */
  can(operation: Operation, target: AccessTarget = { networkId: this.networkId() ?? undefined }): boolean {
    return can(this.grants(), operation, target);
  }

  canSomewhere(operation: Operation): boolean {
    return canSomewhere(this.grants(), operation);
  }

  chooseNetwork(id: string): void {
    writeStored(NETWORK_KEY, id);
    this.chosenNetworkId.set(id);
  }

  /** Asks the server again who this is. Never rejects: see `failure`. */
  async reload(): Promise<void> {
    this.failure.set(null);
    try {
      this.become(await this.gateway.me({ isOfAnyone: !this.isSignedIn(), isKept: true }));
    } catch (error) {
      this.failure.set(toApiError(error));
    }
  }

  async signIn(email: string, password: string): Promise<void> {
    const before = this.me()?.account.id;
    const me = await this.gateway.signIn(email, password);
    if (before !== me.account.id) await this.gateway.forget();
    this.become(me);
  }

  /** Somebody came in, whoever was there before. */
  async welcome(me: Me): Promise<void> {
    await this.gateway.forget();
    this.become(me);
  }

  async signOut(): Promise<void> {
    await this.gateway.signOut();
    this.kept.erase();
    this.become(null);
    await this.gateway.forget();
  }

  private become(me: Me | null): void {
    this.page.id = me?.account.id ?? null;
    this.kept.belongTo(this.page.id);
    this.state.set(me);
    this.markKnown();
  }
}
