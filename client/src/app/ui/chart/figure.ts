import { Component, input } from '@angular/core';

export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** What every drawing says beside itself: what it shows, in which unit, from where, and the same figures as a table. */
@Component({
  selector: 'ui-figure',
  template: `
    <figure>
      <figcaption>
        <span class="strong">{{ heading() }}</span>
        @if (unit()) {
          <span class="muted small"> ({{ unit() }})</span>
        }
      </figcaption>
      @if (isEmpty()) {
        <p class="empty muted">{{ emptyText() }}</p>
      } @else {
        <ng-content />
        @if (table(); as figures) {
          <details>
            <summary>Voir en tableau</summary>
            <div class="table-wrap" tabindex="0" role="region" [attr.aria-label]="heading() + ', chiffres'">
              <table class="table">
                <caption class="visually-hidden">
                  {{
                    heading()
                  }}
                </caption>
                <thead>
                  <tr>
                    @for (column of figures.columns; track $index) {
                      <th scope="col" [class.num]="$index > 0 && isNumeric()">{{ column }}</th>
                    }
                  </tr>
                </thead>
                <tbody>
                  @for (row of figures.rows; track $index) {
                    <tr>
                      @for (cell of row; track $index) {
                        @if ($first) {
                          <th scope="row">{{ cell }}</th>
                        } @else {
                          <td [class.num]="isNumeric()">{{ cell ?? '—' }}</td>
                        }
                      }
                    </tr>
                  }
                </tbody>
              </table>
            </div>
          </details>
        }
      }
      @if (source()) {
        <p class="source muted small">Source{{ ' ' }}: {{ source() }}</p>
      }
    </figure>
  `,
  styles: `
    :host {
      display: block;
      min-inline-size: 0;
    }
    figure {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
      margin: 0;
    }
    figure > p {
      margin: 0;
    }
    .empty {
      padding: var(--space-6) var(--space-4);
      border: 1px dashed var(--line-strong);
      border-radius: var(--radius-m);
      text-align: center;
    }
    summary {
      inline-size: fit-content;
      padding-block: var(--space-1);
      color: var(--accent);
      font-size: var(--font-s);
      cursor: pointer;
    }
    .table-wrap {
      max-block-size: 24rem;
      margin-block-start: var(--space-2);
    }
  `,
})
export class UiFigure {
  readonly heading = input.required<string>();
  readonly unit = input('');
  readonly source = input('');
  readonly isEmpty = input(false);
  readonly emptyText = input('Aucune donnée pour le moment.');
  readonly table = input<FigureTable>();
  /** Figures are aligned on their right; words are not. */
  readonly isNumeric = input(true);
}
