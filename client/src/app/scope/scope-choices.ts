import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { type CcasChoice, eptsOf, PickersGateway } from '../pickers';
import type { ScopeRef } from './scope-param';

/** A scope that can be chosen. */
export interface ScopeChoice {
  readonly ref: ScopeRef;
  readonly name: string;
  /** Another name, a place: what tells it from the others, and is found too. */
  readonly detail: string | null;
  /** The CCAS that stand in it. */
  readonly ccasIds: ReadonlySet<string>;
}

export type ScopeChoices = readonly ScopeChoice[];

/** Every EPT and every CCAS of a network, in the order in which they are offered. */
export const choicesOf = (ccas: readonly CcasChoice[]): ScopeChoices => [
  ...eptsOf(ccas).map(({ id, code, name, shortName }) => ({
    ref: { kind: 'ept' as const, key: code },
    name,
    detail: shortName === name ? null : shortName,
    ccasIds: new Set(ccas.filter(({ ept }) => ept?.id === id).map((one) => one.id)),
  })),
  ...ccas.map(({ id, name, ept }) => ({ ref: { kind: 'ccas' as const, key: id }, name, detail: ept?.name ?? null, ccasIds: new Set([id]) })),
];

/** What can be chosen as a scope. It is not of the first load. */
@Injectable({ providedIn: 'root' })
export class ScopeChoicesReader {
  private readonly pickers = inject(PickersGateway);

  all(networkId: string): Observable<ScopeChoices> {
    return this.pickers.ccas(networkId).pipe(map(choicesOf));
  }
}
