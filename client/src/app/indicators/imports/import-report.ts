import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { NumPipe } from '../../ui';
import { periodSpan } from '../words/format-value';
import { ImportChanges } from './import-changes';
import { coverageSentence, outsideSentence } from './import-words';
import type { ImportReport } from './imports-gateway';

/** What the file says: how much of the network it covers, what it adds and changes, by indicator and value by value. */
@Component({
  selector: 'app-import-report',
  imports: [RouterLink, ImportChanges, NumPipe],
  templateUrl: './import-report.html',
  styleUrl: './import-report.scss',
})
export class ImportReportView {
  readonly report = input.required<ImportReport>();
  /** Whether it was applied: what would change has changed. */
  readonly isApplied = input(false);

  protected readonly coverage = computed(() => coverageSentence(this.report()));
  protected readonly outside = computed(() => outsideSentence(this.report()));
  protected readonly counts = computed(() => {
    const { newCount, changedCount, overSecretCount, equalCount, waitingCount, leftCount, secretCount, emptyCount, errorCount } = this.report();
    return [
      { label: 'nouvelles', count: newCount },
      { label: 'modifiées', count: changedCount },
      ...(overSecretCount > 0 ? [{ label: 'à la place d’un secret', count: overSecretCount }] : []),
      { label: 'identiques', count: equalCount },
      ...(waitingCount > 0 ? [{ label: 'en attente', count: waitingCount }] : []),
      ...(leftCount > 0 ? [{ label: 'laissées', count: leftCount }] : []),
      { label: 'sous secret', count: secretCount },
      { label: 'vides', count: emptyCount },
      { label: 'en erreur', count: errorCount },
    ];
  });

  protected periods({ indicator, periods }: ImportReport['indicators'][number]): string {
    return periodSpan(periods, indicator.periodicity) ?? '—';
  }
}
