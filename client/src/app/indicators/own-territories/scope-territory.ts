import { computed, inject, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Session } from '../../core';
import { eptsOf, PickersGateway } from '../../pickers';
import { Scope } from '../../scope';

/** A territory by its name. */
export interface NamedTerritory {
  readonly id: number;
  readonly name: string;
}

/**
 * The territory of which pages speak: the commune of the CCAS, the EPT, else all that the network covers, which is also what a group of CCAS is
 * read in, since nothing is published of a group. Undefined until it is known. In an injection context.
 */
export function scopeTerritory(): Signal<NamedTerritory | undefined> {
  const scope = inject(Scope);
  const session = inject(Session);
  const pickers = inject(PickersGateway);
  const isSmaller = computed(() => scope.kind() === 'ept' || scope.kind() === 'ccas');
  const all = rxResource({
    params: () => (isSmaller() ? (session.networkId() ?? undefined) : undefined),
    stream: ({ params }) => pickers.ccas(params),
  });
  return computed(() => {
    const network = session.network();
    const whole = network ? { id: network.territoryId, name: network.territoryName } : undefined;
    if (!isSmaller()) return whole;
    if (!all.hasValue()) return undefined;
    const ccas = all.value();
    const found = scope.kind() === 'ept' ? eptsOf(ccas).find(({ code }) => code === scope.key()) : ccas.find(({ id }) => id === scope.key())?.commune;
    return found ?? whole;
  });
}
