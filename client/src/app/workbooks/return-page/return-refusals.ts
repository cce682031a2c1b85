import { Component, computed, input, linkedSignal } from '@angular/core';
import { plural } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { refusalWords } from '../workbook-words';
import type { ReturnedReport } from '../workbooks-gateway';

const TAKE = 50;

/** What of the file is not taken, each by its place, with what to do. */
@Component({
  selector: 'app-return-refusals',
  imports: [UiPagination],
  template: `
    <section class="card" aria-labelledby="refus">
      <h2 class="card-title" id="refus">{{ heading() }}</h2>
      <p class="muted">Corrigez-les dans le fichier et rapportez-le de nouveau, ou appliquez le reste : elles n’y changent rien.</p>
      @if (total() > refusals().length) {
        <p class="muted small">Les {{ refusals().length }} premières sont montrées ; toutes sont comptées.</p>
      }
      <div class="table-wrap">
        <table class="table table-stack">
          <thead>
            <tr>
              <th scope="col">Case</th>
              <th scope="col">Ligne et colonne</th>
              <th scope="col">Dans le fichier</th>
              <th scope="col">Pourquoi</th>
            </tr>
          </thead>
          <tbody>
            @for (row of rows(); track $index) {
              <tr>
                <th scope="row" data-label="Case">{{ row.place }}</th>
                <td data-label="Ligne et colonne">{{ row.of }}</td>
                <td data-label="Dans le fichier" class="found">{{ row.found || 'rien' }}</td>
                <td data-label="Pourquoi">{{ row.why }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
      <ui-pagination [skip]="skip()" [take]="take" [total]="refusals().length" (skipChange)="skip.set($event)" label="refus" />
    </section>
  `,
  styles: `
    .found {
      overflow-wrap: anywhere;
    }
  `,
})
export class ReturnRefusals {
  readonly refusals = input.required<ReturnedReport['refusals']>();
  readonly total = input.required<number>();

  protected readonly take = TAKE;
  protected readonly skip = linkedSignal({ source: () => this.refusals().length, computation: () => 0 });
  protected readonly heading = computed(() => plural(this.total(), 'case ou ligne non reprise', 'cases ou lignes non reprises'));
  protected readonly rows = computed(() =>
    this.refusals()
      .slice(this.skip(), this.skip() + TAKE)
      .map(({ sheetName, cell, rowName, columnTitle, found, code, reason }) => ({
        place: [sheetName, cell].filter(Boolean).join(' '),
        of: [rowName, columnTitle].filter(Boolean).join(', '),
        found,
        why: refusalWords(code, reason),
      })),
  );
}
