import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { CONTEST_STATUSES } from '@maillage/domain';
import { Session } from '../../core';
import { Scope } from '../../scope';
import { keepLatest, plural, skipFromParam, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { ContestDecisions } from './contest-decisions';
import { ContestList } from './contest-list';
import { CONTEST_STATUS_LOOKS } from './contest-words';
import { ContestsGateway } from './contests-gateway';
import type { HistorySubject } from './value-history';
import { ValueHistoryPanel } from './value-history-panel';

const TAKE = 50;

/** The contested values of the network: what waits for a decision first. */
@Component({
  selector: 'app-contests-page',
  imports: [MatButton, RouterLink, ContestList, UiIcon, UiPageHeader, UiPagination, UiState, ValueHistoryPanel],
  templateUrl: './contests-page.html',
})
export class ContestsPage {
  /** Status and first of the page, in the address. */
  readonly statut = input<string>();
  readonly debut = input<string>();

  private readonly gateway = inject(ContestsGateway);
  private readonly session = inject(Session);
  protected readonly scope = inject(Scope);
  private readonly router = inject(Router);
  protected readonly plural = plural;
  protected readonly take = TAKE;
  protected readonly statuses = CONTEST_STATUSES.map((value) => ({ value, label: CONTEST_STATUS_LOOKS[value].label }));
  protected readonly status = computed(() => CONTEST_STATUSES.find((value) => value === this.statut()) ?? null);
  protected readonly skip = computed(() => skipFromParam(this.debut()));
  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, status: this.status(), scope: this.scope.input(), skip: this.skip(), take: TAKE } : undefined;
    },
    stream: ({ params }) => this.gateway.list(params),
  });
  protected readonly latest = keepLatest(this.resource);
  protected readonly decisions = new ContestDecisions(() => this.resource.reload());
  protected readonly history = signal<HistorySubject | null>(null);

  protected filter(event: Event): void {
    this.go({ statut: (event.target as HTMLSelectElement).value || null, debut: null });
  }

  protected turnTo(skip: number): void {
    this.go({ debut: skip || null });
  }

  private go(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}
