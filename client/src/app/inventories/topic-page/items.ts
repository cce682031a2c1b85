import { Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { InventoryTable } from '@maillage/domain';
import { formatDate, formatNumber } from '../../ui';
import { SHOWN_FIRST } from '../inventory-texts';

/** What CCAS list, a line each. Columns in which nobody says anything are left out; on paper all lines stand. */
@Component({
  selector: 'app-inventory-items',
  imports: [MatButton],
  host: { '(window:beforeprint)': 'isPrinted.set(true)', '(window:afterprint)': 'isPrinted.set(false)' },
  template: `
    <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="table().title">
      <table class="table table-stack">
        <caption class="visually-hidden">
          {{
            table().title
          }}
        </caption>
        <thead>
          <tr>
            <th scope="col">CCAS</th>
            @for (column of columns(); track column.key) {
              <th scope="col" [class.num]="column.isNumber">{{ column.title }}</th>
            }
          </tr>
        </thead>
        <tbody>
          @for (line of lines(); track line.id) {
            <tr>
              <th scope="row">{{ line.name }}</th>
              @for (cell of line.cells; track $index) {
                <td [attr.data-label]="cell.title" [class.num]="cell.isNumber">{{ cell.text }}</td>
              }
            </tr>
          } @empty {
            <tr>
              <td [attr.colspan]="columns().length + 1">Rien ne répond à ces filtres.</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (lines().length < rows().length) {
      <button matButton="text" type="button" (click)="isWhole.set(true)">Afficher les {{ rows().length }} lignes</button>
    }
  `,
  styles: `
    th,
    td {
      padding: var(--space-1) var(--space-3);
      font-size: var(--font-s);
    }
    @media (min-width: 48rem) {
      tbody th {
        min-inline-size: 8rem;
      }
      td:not(.num) {
        min-inline-size: 6.5rem;
      }
    }
  `,
})
export class Items {
  readonly table = input.required<InventoryTable>();
  /** What is shown of what is listed. */
  readonly rows = input.required<InventoryTable['rows']>();
  protected readonly isWhole = signal(false);
  protected readonly isPrinted = signal(false);
  protected readonly columns = computed(() =>
    this.table().columns.flatMap(({ key, title, kind }, index) => {
      const isSaid = this.table().rows.some(({ cells }) => (cells[index] ?? '') !== '');
      return isSaid ? [{ key, title, kind, index, isNumber: kind === 'integer' }] : [];
    }),
  );
  protected readonly lines = computed(() => {
    const rows = this.isWhole() || this.isPrinted() ? this.rows() : this.rows().slice(0, SHOWN_FIRST);
    return rows.map(({ ccas, key, cells }) => ({
      id: `${ccas.id} ${key}`,
      name: ccas.name,
      cells: this.columns().map(({ title, kind, index, isNumber }) => ({ title, isNumber, text: textOf(cells[index] ?? null, kind) })),
    }));
  });
}

function textOf(cell: string | number | null, kind: string): string {
  if (cell === null) return '';
  return kind === 'date' ? formatDate(String(cell)) : typeof cell === 'number' ? formatNumber(cell) : cell;
}
