import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { formatPeriod } from '@maillage/domain';
import { comparedText, figureText, unitBeside } from '../portrait/figure-text';
import type { PortraitRow } from '../portrait/portrait-rows';
import type { StatedValue } from '../words/format-value';

/** Figures of a commune, each beside that of the département. */
@Component({
  selector: 'app-figure-rows',
  imports: [RouterLink],
  template: `<div class="table-wrap">
    <table class="table">
      <caption class="visually-hidden">
        {{
          caption()
        }}
      </caption>
      <thead>
        <tr>
          <th scope="col">Indicateur</th>
          <th scope="col" class="num">{{ commune() }}</th>
          <th scope="col" class="num">{{ departement() }}</th>
        </tr>
      </thead>
      <tbody>
        @for (row of rows(); track row.indicator.id) {
          <tr>
            <th scope="row">
              <a [routerLink]="['/indicateurs', row.indicator.code]">{{ row.indicator.name }}</a>
              <span class="muted small">{{ about(row) }}</span>
            </th>
            <td class="num">{{ own(row) }}</td>
            <td class="num muted">{{ compared(row) }}</td>
          </tr>
        }
      </tbody>
    </table>
  </div>`,
  styles: `
    th .muted {
      display: block;
      font-weight: 400;
    }
    /* A name keeps room for its words, beside figures that never wrap. */
    tbody th {
      min-inline-size: 6.75rem;
      overflow-wrap: anywhere;
    }
    @media print, (max-width: 47.99rem) {
      th,
      td {
        padding-inline: var(--space-2);
      }
    }
  `,
})
export class FigureRows {
  readonly rows = input.required<readonly PortraitRow[]>();
  readonly commune = input.required<string>();
  readonly departement = input.required<string>();
  readonly caption = input.required<string>();
  readonly beside = input.required<(row: PortraitRow) => StatedValue | undefined>();

  /** Its unit and its period. */
  protected about({ indicator, current }: PortraitRow): string {
    return [unitBeside(indicator), current ? formatPeriod(current.period, indicator.periodicity) : ''].filter(Boolean).join(', ');
  }

  protected own({ indicator, current }: PortraitRow): string {
    return figureText(current ?? { value: null, state: null }, indicator).text;
  }

  protected compared(row: PortraitRow): string {
    return comparedText(this.beside()(row), row.indicator).text;
  }
}
