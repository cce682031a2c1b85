import { computed, inject, type Signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Session } from '../../core';
import { keepLatest } from '../../ui';
import { CcasConventionsGateway } from './ccas-conventions-gateway';

/** The conventions of a CCAS and, for who reads none of them, where it stands; in an injection context. */
export function conventionsOf(ccasId: Signal<string>) {
  const session = inject(Session);
  const gateway = inject(CcasConventionsGateway);
  const question = computed(() => {
    const networkId = session.networkId();
    return networkId ? { networkId, ccasId: ccasId() } : undefined;
  });
  const resource = rxResource({ params: question, stream: ({ params }) => gateway.ofCcas(params.networkId, params.ccasId) });
  const latest = keepLatest(resource);
  const conventions = computed(() => latest()?.conventions.items);
  const status = rxResource({
    params: () => (conventions()?.length === 0 ? question() : undefined),
    stream: ({ params }) => gateway.statusOf(params.networkId, params.ccasId),
  });
  return {
    resource,
    conventions,
    lacks: computed(() => latest()?.conventionLacks ?? []),
    /** Undefined while it is not known, or not needed. */
    status: computed(() => (status.hasValue() ? status.value() : undefined)),
  };
}
