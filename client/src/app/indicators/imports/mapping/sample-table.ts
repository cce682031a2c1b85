import { Component, input } from '@angular/core';
import type { ImportSample } from '../imports-gateway';

/** The first rows of a file as they stand, each column with what it was designated as. */
@Component({
  selector: 'app-sample-table',
  template: `<div class="table-wrap" tabindex="0" role="region" aria-label="Premières lignes du fichier">
    <table class="table">
      <caption>
        Premières lignes du fichier
      </caption>
      <thead>
        <tr>
          @for (header of sample().headers; track $index) {
            <th scope="col">
              {{ header || '(sans nom)' }}
              @if (roles().get(header); as role) {
                <span class="role">{{ role }}</span>
              }
            </th>
          }
        </tr>
      </thead>
      <tbody>
        @for (row of sample().rows; track $index) {
          <tr>
            @for (cell of row; track $index) {
              <td>{{ cell }}</td>
            }
          </tr>
        }
      </tbody>
    </table>
  </div>`,
  styles: `
    .table-wrap {
      max-block-size: 18rem;
      overflow: auto;
    }
    thead {
      position: sticky;
      inset-block-start: 0;
      background: var(--surface-raised);
    }
    th,
    td {
      max-inline-size: 16rem;
      overflow: hidden;
      padding-block: var(--space-1);
      white-space: nowrap;
      text-overflow: ellipsis;
    }
    .role {
      display: block;
      color: var(--accent-strong);
      font-weight: 600;
    }
  `,
})
export class SampleTable {
  readonly sample = input.required<ImportSample>();
  /** By header, in words: « code du territoire ». */
  readonly roles = input<ReadonlyMap<string, string>>(new Map());
}
