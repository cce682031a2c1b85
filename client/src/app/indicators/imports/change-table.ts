import { Component, computed, input, linkedSignal } from '@angular/core';
import { formatPeriod } from '@maillage/domain';
import { UiPagination } from '../../ui/pagination/pagination';
import { formatValue } from '../words/format-value';
import { formatAsRead } from './import-words';
import type { ImportReport } from './imports-gateway';
import { OUTCOME_WORDS } from './outcome-words';

const TAKE = 50;

/** Values beside those that are shown, each with what becomes of it. */
@Component({
  selector: 'app-change-table',
  imports: [UiPagination],
  template: `
    <div class="table-wrap">
      <table class="table table-stack">
        <thead>
          <tr>
            <th scope="col">Territoire</th>
            <th scope="col">Indicateur</th>
            <th scope="col">Période</th>
            <th scope="col" class="num">Affichée</th>
            <th scope="col" class="num">Dans le fichier</th>
            <th scope="col">Ce qu’elle devient</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track $index) {
            <tr>
              <th scope="row" data-label="Territoire">{{ row.territoryName }}</th>
              <td data-label="Indicateur">{{ row.indicator.name }}</td>
              <td data-label="Période">{{ row.period }}</td>
              <td data-label="Affichée" class="num">{{ row.before }}</td>
              <td data-label="Dans le fichier" class="num strong">{{ row.after }}</td>
              <td data-label="Ce qu’elle devient">{{ row.outcome }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    <ui-pagination [skip]="skip()" [take]="take" [total]="changes().length" (skipChange)="skip.set($event)" label="changements" />
  `,
})
export class ChangeTable {
  readonly changes = input.required<ImportReport['changes']>();

  protected readonly take = TAKE;
  protected readonly skip = linkedSignal({ source: () => this.changes().length, computation: () => 0 });
  protected readonly rows = computed(() =>
    this.changes()
      .slice(this.skip(), this.skip() + TAKE)
      .map(({ territoryName, indicator, period, outcome, oldValue, oldState, newValue, newState }) => ({
        territoryName,
        indicator,
        period: formatPeriod(period, indicator.periodicity),
        outcome: OUTCOME_WORDS[outcome],
        before: formatValue(oldValue, oldState, indicator),
        after: formatAsRead(newValue, newState, indicator),
      })),
  );
}
