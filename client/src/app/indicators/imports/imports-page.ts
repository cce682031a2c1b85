import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../core';
import { DateTimePipe, keepLatest, skipFromParam, UiPageHeader, UiState } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { ImportDrop } from './import-drop';
import { isRunning } from './import-status';
import { ImportStatusChip } from './import-status-chip';
import { changeSummary, wholePercent } from './import-words';
import { ImportsGateway } from './imports-gateway';
import { KnownFormats } from './known-formats';

const TAKE = 50;

/** Brings a file of values, and finds again those that were brought: what each said and where it stands. */
@Component({
  selector: 'app-imports-page',
  imports: [RouterLink, DateTimePipe, ImportDrop, ImportStatusChip, KnownFormats, UiPageHeader, UiPagination, UiState],
  templateUrl: './imports-page.html',
})
export class ImportsPage {
  /** First of the page, in the address. */
  readonly debut = input<string>();

  private readonly gateway = inject(ImportsGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  protected readonly take = TAKE;
  protected readonly isRunning = isRunning;
  protected readonly summary = changeSummary;
  protected readonly wholePercent = wholePercent;
  protected readonly skip = computed(() => skipFromParam(this.debut()));
  protected readonly list = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, skip: this.skip(), take: TAKE } : undefined;
    },
    stream: ({ params }) => this.gateway.list(params),
  });
  protected readonly latest = keepLatest(this.list);

  protected open(id: number): void {
    void this.router.navigate(['/indicateurs/importer', id]);
  }

  protected turnTo(skip: number): void {
    void this.router.navigate([], { queryParams: { debut: skip || null }, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}
