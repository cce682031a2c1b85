import { Component, computed, input, output } from '@angular/core';
import { ROLES_OF_LAYOUT, type TakeoverRole } from '@maillage/domain';
import { UiChip } from '../../ui';
import type { TakeoverContent } from '../takeover-gateway';
import { ROLE_LABELS, STATE_OF } from '../words/takeover-words';
import type { SaidOfTakeover } from './save-input';

type Column = TakeoverContent['columns'][number];

/** What each column means, beside what stands in it. */
@Component({
  selector: 'app-columns-form',
  imports: [UiChip],
  template: `
    <div class="table-wrap">
      <table class="table table-stack">
        <caption class="visually-hidden">
          Colonnes de la feuille
        </caption>
        <thead>
          <tr>
            <th scope="col">Colonne</th>
            <th scope="col">Ce qu’on y lit</th>
            <th scope="col">Ce qu’elle veut dire</th>
          </tr>
        </thead>
        <tbody>
          @for (column of content().columns; track column.column) {
            <tr>
              <th scope="row" data-label="Colonne">
                <span
                  ><span class="muted small">{{ column.letter }}</span> {{ column.header || '(sans titre)' }}</span
                >
              </th>
              <td data-label="Ce qu’on y lit" class="muted samples">{{ column.samples.join(' ; ') || '(vide)' }}</td>
              <td data-label="Ce qu’elle veut dire">
                <span class="choice">
                  <select [attr.aria-label]="'Ce que veut dire la colonne ' + column.letter + ' ' + column.header" (change)="choose(column, $event)">
                    @for (role of roles(); track role) {
                      <option [value]="role" [selected]="role === column.role">{{ labelOf(role) }}</option>
                    }
                  </select>
                  @if (column.role !== 'left' && column.role === column.suggestedRole) {
                    <ui-chip tone="info">Suggéré</ui-chip>
                  }
                </span>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
  `,
  styles: `
    .samples {
      max-inline-size: 24rem;
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .choice {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      align-items: center;
      min-inline-size: 0;
    }
    .choice select {
      flex: 1 1 11rem;
      inline-size: auto;
      min-inline-size: 0;
      max-inline-size: 24rem;
    }
    @media (min-width: 48rem) {
      .table-wrap {
        max-block-size: 32rem;
        overflow: auto;
      }
    }
  `,
})
export class ColumnsForm {
  readonly content = input.required<TakeoverContent>();
  readonly said = output<SaidOfTakeover>();

  protected readonly roles = computed(() => ROLES_OF_LAYOUT[this.content().layout]);

  protected labelOf(role: TakeoverRole): string {
    return role === 'state' ? STATE_OF[this.content().layout] : ROLE_LABELS[role];
  }

  protected choose({ column }: Column, event: Event): void {
    const role = (event.target as HTMLSelectElement).value as TakeoverRole;
    this.said.emit({ columns: this.content().columns.map((one) => ({ column: one.column, role: one.column === column ? role : one.role })) });
  }
}
