import { Component, computed, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatPeriod } from '@maillage/domain';
import { formatNumber, NumPipe, UiPagination } from '../../ui';
import { formatValue, periodSpan } from '../words/format-value';
import { coverageSentence, formatAsRead, outsideSentence } from './import-words';
import type { ImportReport } from './imports-gateway';

const TAKE = 50;

/** What the file says: how much of the network it covers, what it adds and changes, by indicator and value by value. */
@Component({
  selector: 'app-import-report',
  imports: [RouterLink, NumPipe, UiPagination],
  templateUrl: './import-report.html',
  styleUrl: './import-report.scss',
})
export class ImportReportView {
  readonly report = input.required<ImportReport>();
  /** Whether it was applied: what would change has changed. */
  readonly isApplied = input(false);

  protected readonly take = TAKE;
  protected readonly formatNumber = formatNumber;
  protected readonly coverage = computed(() => coverageSentence(this.report()));
  protected readonly outside = computed(() => outsideSentence(this.report()));
  protected readonly counts = computed(() => {
    const { newCount, changedCount, equalCount, secretCount, emptyCount, errorCount } = this.report();
    return [
      { label: 'nouvelles', count: newCount },
      { label: 'modifiées', count: changedCount },
      { label: 'identiques', count: equalCount },
      { label: 'sous secret', count: secretCount },
      { label: 'vides', count: emptyCount },
      { label: 'en erreur', count: errorCount },
    ];
  });
  protected readonly skip = linkedSignal({ source: () => this.report().changes.length, computation: () => 0 });
  protected readonly changes = computed(() =>
    this.report()
      .changes.slice(this.skip(), this.skip() + TAKE)
      .map(({ territoryName, indicator, period, oldValue, oldState, newValue, newState }) => ({
        territoryName,
        indicator,
        period: formatPeriod(period, indicator.periodicity),
        before: formatValue(oldValue, oldState, indicator),
        after: formatAsRead(newValue, newState, indicator),
      })),
  );

  protected periods({ indicator, periods }: ImportReport['indicators'][number]): string {
    return periodSpan(periods, indicator.periodicity) ?? '—';
  }
}
