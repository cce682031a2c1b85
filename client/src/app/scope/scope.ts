import { computed, effect, inject, Injectable, Injector, untracked } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { NavigationEnd, Router } from '@angular/router';
import { filter, from, map, switchMap } from 'rxjs';
import { Session } from '../core';
import { Toasts } from '../ui/toast/toasts';
import { fileSlug } from '../ui/export/file-slug';
import { isSameScope, paramOf, SCOPE_PARAM, scopeFromParam, type ScopeRef } from './scope-param';
import { presetOf } from './scope-preset';

/** As the API takes it. */
export interface ScopeFilter {
  readonly ept?: string;
  readonly ccas?: string;
  readonly cohort?: string;
}

export const WHOLE_NETWORK_NAME = 'Tout le réseau';

/**
 * Of which part of the network every page speaks: all of it, an EPT, a group of CCAS, one CCAS. It stands in the address (`?perimetre=`); absent, it is
 * what the person's role has in view. Pages read it, and keep no such filter of their own (docs/adr/0031-scope.md).
 */
@Injectable({ providedIn: 'root' })
export class Scope {
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly injector = inject(Injector);
  private readonly toasts = inject(Toasts);

  /** What the address says, be it readable or not. */
  private readonly said = toSignal(
    this.router.events.pipe(
      filter((event) => event instanceof NavigationEnd),
      map(() => this.read()),
    ),
    { initialValue: this.read() },
  );
  private readonly preset = computed(() => presetOf(this.session.me()?.roles ?? [], this.session.networkId()));
  private readonly asked = computed(() => (this.said() === undefined ? undefined : scopeFromParam(this.said())));
  private readonly ref = computed(() => this.asked() ?? this.preset().ref, { equal: isSameScope });
  readonly kind = computed(() => this.ref().kind);
  /** The code of the EPT, the id of the CCAS or of the group; null for the whole network. */
  readonly key = computed(() => this.ref().key);
  readonly isWhole = computed(() => this.kind() === 'network');
  /** The one CCAS that is chosen, if it is one. */
  readonly ccasId = computed(() => (this.kind() === 'ccas' ? this.key() : null));
  /** The CCAS that the person's role has in view when the address says nothing: whoever works at one alone. */
  readonly ownCcasId = computed(() => (this.preset().ref.kind === 'ccas' ? this.preset().ref.key : null));
  /** For the queries of the API that take a scope; null: the whole network. */
  readonly input = computed<ScopeFilter | null>(() => {
    const ref = this.ref();
    return ref.kind === 'network' ? null : { [ref.kind]: ref.key };
  });

  /** What the address asks for besides what the person's role has in view anyway; null: nothing. */
  readonly chosen = computed(() => (isSameScope(this.ref(), this.preset().ref) ? null : this.input()));

  /** What can be chosen is read when it is needed: to name, or to hold rows against, more than the whole network or one's own CCAS. */
  private readonly isKnownBySession = computed(() => this.isWhole() || (this.kind() === 'ccas' && isSameScope(this.ref(), this.preset().ref)));
  private readonly loaded = rxResource({
    params: () => (this.isKnownBySession() ? undefined : (this.session.networkId() ?? undefined)),
    stream: ({ params }) => this.choices(params),
  });
  private readonly choice = computed(() => {
    const ref = this.ref();
    return this.loaded.hasValue() ? this.loaded.value().find((choice) => isSameScope(choice.ref, ref)) : undefined;
  });
  /** Null until it is known. */
  readonly name = computed<string | null>(() => {
    if (this.isWhole()) return WHOLE_NETWORK_NAME;
    return this.choice()?.name ?? (isSameScope(this.ref(), this.preset().ref) ? this.preset().name : null);
  });
  /** The CCAS that stand in it; null: all of them; undefined: not known yet. */
  readonly ccasIds = computed<ReadonlySet<string> | null | undefined>(() => {
    const ccasId = this.ccasId();
    return this.isWhole() ? null : ccasId !== null ? new Set([ccasId]) : this.choice()?.ccasIds;
  });

  constructor() {
    effect(() => {
      if (!this.session.isSignedIn() || this.said() === undefined) return;
      const isRead = this.asked() !== undefined;
      const isMissing = isRead && !this.isKnownBySession() && this.loaded.hasValue() && !this.choice();
      if (isRead && !isMissing) return;
      untracked(() => {
        this.toasts.error('Ce périmètre n’existe pas ou ne vous est pas ouvert\u202f: voici celui de votre fonction.');
        void this.go('', true);
      });
    });
  }

  /** The name of a file of what is shown, which says the scope: `conventions-est-ensemble-2026-12-01`. */
  named(what: string, on: string): string {
    return [what, ...(this.isWhole() ? [] : [fileSlug(this.name() ?? this.key() ?? '')]), on].join('-');
  }

  /** Whether that CCAS stands in it. */
  holds(ccasId: string): boolean {
    const ids = this.ccasIds();
    return ids === null || ids?.has(ccasId) === true;
  }

  /** Keeps the page, and changes of what it speaks. */
  choose(scope: ScopeRef): Promise<boolean> {
    return this.go(paramOf(scope));
  }

  isChosen(scope: ScopeRef): boolean {
    return isSameScope(this.ref(), scope);
  }

  /** Everything that can be chosen in a network, as soon as it is asked for. */
  choices(networkId: string) {
    return from(import('./scope-choices')).pipe(switchMap((m) => this.injector.get(m.ScopeChoicesReader).all(networkId)));
  }

  /** What an address within the product says of the scope: what it says itself, else what is chosen now; nothing where the role's own is meant. */
  written(asked: unknown): string | null {
    const scope = asked === undefined ? this.asked() : scopeFromParam(asked);
    if (!this.session.isSignedIn()) return typeof asked === 'string' ? asked : null;
    if (scope === undefined) return asked === undefined || asked === '' ? null : String(asked);
    return isSameScope(scope, this.preset().ref) ? null : paramOf(scope);
  }

  /** The first page of a list is that of another list when its scope changes. */
  private go(param: string, replaceUrl = false): Promise<boolean> {
    return this.router.navigate([], { queryParams: { [SCOPE_PARAM]: param, debut: null }, queryParamsHandling: 'merge', replaceUrl, scroll: 'manual' });
  }

  private read(): unknown {
    return this.router.parseUrl(this.router.url).queryParams[SCOPE_PARAM] as unknown;
  }
}
