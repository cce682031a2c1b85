import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { CONTEST_TOLD_DAYS, DAY_MS } from '@maillage/domain';
import { Session } from '../../core';
import { keepLatest, UiState } from '../../ui';
import { ContestList } from './contest-list';
import { ContestsGateway } from './contests-gateway';

/** What was decided of late on the values that a CCAS contested: nothing to answer. */
@Component({
  selector: 'app-contest-outcomes',
  imports: [ContestList, UiState],
  template: `<section aria-labelledby="contestations-decidees">
    <h2 id="contestations-decidees">Vos contestations, décidées</h2>
    <ui-state [resource]="read" what="les contestations" />
    <div class="card"><app-contest-list [contests]="decided()" [isReadOnly]="true" /></div>
  </section>`,
  styles: `
    h2 {
      margin: 0 0 var(--space-3);
    }
  `,
})
export class ContestOutcomes {
  readonly ccasId = input.required<string>();

  private readonly session = inject(Session);
  private readonly gateway = inject(ContestsGateway);
  private readonly since = Date.now() - CONTEST_TOLD_DAYS * DAY_MS;
  protected readonly read = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, ccasId: this.ccasId() } : undefined;
    },
    stream: ({ params }) => this.gateway.ofCcas(params.networkId, params.ccasId),
  });
  private readonly latest = keepLatest(this.read);
  protected readonly decided = computed(() =>
    (this.latest()?.items ?? []).filter(
      ({ status, decidedAt }) => (status === 'accepted' || status === 'refused') && decidedAt !== null && Date.parse(decidedAt) > this.since,
    ),
  );
}
