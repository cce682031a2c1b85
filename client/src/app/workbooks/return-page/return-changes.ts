import { Component, computed, input, linkedSignal } from '@angular/core';
import type { WorkbookReturnStatus } from '@maillage/domain';
import { plural } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import type { ReturnedReport } from '../workbooks-gateway';

const TAKE = 50;

/** The cells that a workbook changes: before, after. */
@Component({
  selector: 'app-return-changes',
  imports: [UiPagination],
  template: `
    <section class="card" aria-labelledby="changements">
      <h2 class="card-title" id="changements">{{ heading() }}</h2>
      @if (total() > changes().length) {
        <p class="muted small">Les {{ changes().length }} premières sont montrées ; toutes sont comptées.</p>
      }
      <div class="table-wrap">
        <table class="table table-stack">
          <thead>
            <tr>
              <th scope="col">Case</th>
              <th scope="col">Ligne</th>
              <th scope="col">Colonne</th>
              <th scope="col">Avant</th>
              <th scope="col">Après</th>
            </tr>
          </thead>
          <tbody>
            @for (change of rows(); track change.key) {
              <tr>
                <td data-label="Case" class="muted">{{ change.sheetName }} {{ change.cell }}</td>
                <th scope="row" data-label="Ligne">{{ change.rowName }}</th>
                <td data-label="Colonne">{{ change.columnTitle }}</td>
                <td data-label="Avant">
                  <del>{{ change.before || 'rien' }}</del>
                </td>
                <td data-label="Après">
                  <ins class="strong">{{ change.after || 'rien' }}</ins>
                </td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      <ui-pagination [skip]="skip()" [take]="take" [total]="changes().length" (skipChange)="skip.set($event)" label="changements" />
    </section>
  `,
  styles: `
    del,
    ins {
      text-decoration: none;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
  `,
})
export class ReturnChanges {
  readonly changes = input.required<ReturnedReport['changes']>();
  readonly total = input.required<number>();
  readonly status = input.required<WorkbookReturnStatus>();

  protected readonly take = TAKE;
  protected readonly skip = linkedSignal({ source: () => this.changes().length, computation: () => 0 });
  protected readonly rows = computed(() => this.changes().slice(this.skip(), this.skip() + TAKE));
  protected readonly heading = computed(() => {
    const count = plural(this.total(), 'case', 'cases');
    if (this.status() === 'undone') return `${count} que ce classeur avait changées`;
    return this.status() === 'applied' ? `${count} changées dans le fichier` : `${count} qui changeraient`;
  });
}
