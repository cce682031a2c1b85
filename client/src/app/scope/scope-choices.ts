import { inject, Injectable } from '@angular/core';
import { combineLatest, map, type Observable, of } from 'rxjs';
import { Session } from '../core';
import { type CcasChoice, eptsOf, PickersGateway } from '../pickers';
import { type Cohort, CohortsReader } from './cohorts-gateway';
import type { ScopeRef } from './scope-param';

/** A scope that can be chosen. */
export interface ScopeChoice {
  readonly ref: ScopeRef;
  readonly name: string;
  /** Another name, a place, what it is for: what tells it from the others, and is found too. */
  readonly detail: string | null;
  /** The CCAS that stand in it. */
  readonly ccasIds: ReadonlySet<string>;
}

export type ScopeChoices = readonly ScopeChoice[];

/** Every EPT, every group and every CCAS of a network, in the order in which they are offered. */
export const choicesOf = (ccas: readonly CcasChoice[], cohorts: readonly Cohort[]): ScopeChoices => [
  ...eptsOf(ccas).map(({ id, code, name, shortName }) => ({
    ref: { kind: 'ept' as const, key: code },
    name,
    detail: shortName === name ? null : shortName,
    ccasIds: new Set(ccas.filter(({ ept }) => ept?.id === id).map((one) => one.id)),
  })),
  ...cohorts.map(({ id, name, members }) => ({
    ref: { kind: 'cohort' as const, key: id },
    name,
    detail: `${members.length}\u00a0CCAS`,
    ccasIds: new Set(members.map((member) => member.id)),
  })),
  ...ccas.map(({ id, name, ept }) => ({ ref: { kind: 'ccas' as const, key: id }, name, detail: ept?.name ?? null, ccasIds: new Set([id]) })),
];

/** What can be chosen as a scope. It is not of the first load. */
@Injectable({ providedIn: 'root' })
export class ScopeChoicesReader {
  private readonly pickers = inject(PickersGateway);
  private readonly cohorts = inject(CohortsReader);
  private readonly session = inject(Session);

  all(networkId: string): Observable<ScopeChoices> {
    const cohorts = this.session.can('cohorts.read', { networkId }) ? this.cohorts.all(networkId) : of([]);
    return combineLatest([this.pickers.ccas(networkId), cohorts]).pipe(map(([ccas, groups]) => choicesOf(ccas, groups)));
  }
}
