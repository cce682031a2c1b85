import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PrivacyState } from '@maillage/domain';
import { POINT_WORDS, STATE_LABELS } from '../words/privacy-words';
import { type BaseView, OUTSIDE_EPT, rateOf } from './base-view';

/** States as columns, the one to act on first. */
const COLUMNS: readonly PrivacyState[] = ['non_compliant', 'to_confirm', 'in_progress', 'unknown', 'compliant', 'not_applicable'];

/** The same as the heat map in words: for each CCAS, which points stand in which state. */
@Component({
  selector: 'app-base-table',
  imports: [RouterLink],
  template: `<div class="table-wrap">
    <table class="table table-stack">
      <caption class="visually-hidden">
        Points du socle RGPD par CCAS et par état
      </caption>
      <thead>
        <tr>
          <th scope="col">CCAS</th>
          <th scope="col">EPT</th>
          <th scope="col" class="num">Conformes</th>
          @for (state of columns; track state) {
            <th scope="col">{{ labels[state] }}</th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.id) {
          <tr>
            <th scope="row" data-label="CCAS">
              <a [routerLink]="['/rgpd/ccas', row.id]">{{ row.name }}</a>
            </th>
            <td data-label="EPT">{{ row.eptName }}</td>
            <td data-label="Conformes" class="num">{{ row.rate }}</td>
            @for (cell of row.byState; track cell.state) {
              <td [attr.data-label]="labels[cell.state]">{{ cell.points || '—' }}</td>
            }
          </tr>
        }
      </tbody>
    </table>
  </div>`,
})
export class BaseTable {
  readonly view = input.required<BaseView>();
  protected readonly columns = COLUMNS;
  protected readonly labels = STATE_LABELS;
  protected readonly rows = computed(() =>
    this.view().lines.map(({ ccas, cells, counts }) => ({
      id: ccas.id,
      name: ccas.communeName,
      eptName: ccas.ept?.name ?? OUTSIDE_EPT,
      rate: rateOf(counts),
      byState: COLUMNS.map((state) => ({
        state,
        points: cells
          .filter((cell) => cell.state === state)
          .map(({ point }) => POINT_WORDS[point].short)
          .join(', '),
      })),
    })),
  );
}
