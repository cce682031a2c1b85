import { ChangeDetectionStrategy, Component, computed, input, linkedSignal } from '@angular/core';
import { formatPeriod } from '@maillage/domain';
import { UiPagination } from '../../ui/pagination/pagination';
import { noteSentence, skipSentence } from './import-notes';
import { formatAsRead } from './import-words';
import type { ImportReport } from './imports-gateway';

const TAKE = 10;

/** How the file was understood: what decided where it could be read in two ways, which rows were left, and the values as they were read. */
@Component({
  selector: 'app-import-understanding',
  imports: [UiPagination],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `
    @if (sentences().length > 0 || readings().length > 0) {
      <section class="card" aria-labelledby="lecture">
        <h2 class="card-title" id="lecture">Comment le fichier a été lu</h2>
        @if (sentences().length > 0) {
          <ul>
            @for (sentence of sentences(); track $index) {
              <li>{{ sentence }}</li>
            }
          </ul>
        }
        @if (readings().length > 0) {
          <div class="table-wrap">
            <table class="table table-stack">
              <caption class="muted small">
                Les premières valeurs de chaque indicateur, à côté de ce qui est écrit
              </caption>
              <thead>
                <tr>
                  <th scope="col">Territoire</th>
                  <th scope="col">Indicateur</th>
                  <th scope="col">Période</th>
                  <th scope="col" class="num">Dans le fichier</th>
                  <th scope="col" class="num">Lu</th>
                  <th scope="col" class="num">Ligne</th>
                </tr>
              </thead>
              <tbody>
                @for (reading of readings(); track $index) {
                  <tr>
                    <th scope="row" data-label="Territoire">{{ reading.territoryName }}</th>
                    <td data-label="Indicateur">{{ reading.indicator }}</td>
                    <td data-label="Période">{{ reading.period }}</td>
                    <td data-label="Dans le fichier" class="num">{{ reading.found || '(vide)' }}</td>
                    <td data-label="Lu" class="num strong">{{ reading.read }}</td>
                    <td data-label="Ligne" class="num">{{ reading.line }}</td>
                  </tr>
                }
              </tbody>
            </table>
          </div>
          <ui-pagination [skip]="skip()" [take]="take" [total]="report().readings.length" (skipChange)="skip.set($event)" label="valeurs lues" />
        }
      </section>
    }
  `,
  styles: `
    ul {
      margin-block: 0 var(--space-4);
      padding-inline-start: var(--space-5);
    }
    li {
      overflow-wrap: anywhere;
    }
    caption {
      text-align: start;
      padding-block-end: var(--space-2);
    }
  `,
})
export class ImportUnderstanding {
  readonly report = input.required<Pick<ImportReport, 'notes' | 'skips' | 'readings'>>();

  protected readonly take = TAKE;
  protected readonly sentences = computed(() => {
    const { notes, skips } = this.report();
    return [...notes.map(noteSentence), ...skips.map(skipSentence)].filter((sentence) => sentence !== null);
  });
  protected readonly skip = linkedSignal({ source: () => this.report().readings.length, computation: () => 0 });
  protected readonly readings = computed(() =>
    this.report()
      .readings.slice(this.skip(), this.skip() + TAKE)
      .map(({ line, territoryName, indicator, period, found, value, state }) => ({
        line,
        territoryName,
        indicator: indicator.name,
        period: formatPeriod(period, indicator.periodicity),
        found,
        read: formatAsRead(value, state, indicator),
      })),
  );
}
