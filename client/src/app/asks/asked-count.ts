import { computed, inject, Injectable } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Session } from '../core';
import { AsksGateway } from './asks-gateway';

/** « À répondre (n) »: what is left to answer for one's own CCAS. Null while it is not known, and for who has none. */
@Injectable({ providedIn: 'root' })
export class AskedCount {
  private readonly session = inject(Session);
  private readonly gateway = inject(AsksGateway);
  private readonly counted = rxResource({
    params: () => (this.session.ownCcas().length > 0 ? (this.session.networkId() ?? undefined) : undefined),
    stream: ({ params }) => this.gateway.count(params),
  });
  readonly value = computed(() => (this.counted.hasValue() ? this.counted.value() : null));
}
