import { Component, computed, input } from '@angular/core';
import { plural, UiChip } from '../../ui';
import type { TakeoverContent } from '../takeover-gateway';
import { REFUSAL_WORDS } from '../words/takeover-words';

/** What would be made, by row, and what is left with its cell and what to do. */
@Component({
  selector: 'app-takeover-preview',
  imports: [UiChip],
  template: `
    @if (content().initiatives.length > 0) {
      <div class="table-wrap">
        <table class="table table-stack">
          <caption class="visually-hidden">
            Initiatives à créer
          </caption>
          <thead>
            <tr>
              <th scope="col">Initiative</th>
              <th scope="col">Responsable</th>
              <th scope="col" class="num">Jalons</th>
              <th scope="col" class="num">CCAS</th>
              <th scope="col">Case</th>
            </tr>
          </thead>
          <tbody>
            @for (one of content().initiatives; track one.cell) {
              <tr>
                <th scope="row" data-label="Initiative">
                  <span
                    >{{ one.number === null ? '' : one.number + '. ' }}{{ one.title }}
                    @if (one.isKnown) {
                      <ui-chip>Déjà dans le plan</ui-chip>
                    }
                  </span>
                </th>
                <td data-label="Responsable">{{ one.ownerName ?? '—' }}</td>
                <td data-label="Jalons" class="num">{{ one.milestoneCount }}</td>
                <td data-label="CCAS" class="num">{{ one.stateCount }}</td>
                <td data-label="Case" class="muted">{{ one.cell }}</td>
              </tr>
            }
          </tbody>
        </table>
      </div>
    } @else {
      <p>Rien ne serait encore créé. Désignez la colonne des initiatives, puis celles de l’avancement.</p>
    }
    @if (content().refusals.length > 0) {
      <details [open]="content().refusals.length < 12">
        <summary>{{ refusedLabel() }}</summary>
        <ul class="refused">
          @for (one of content().refusals; track $index) {
            <li>
              <strong>{{ one.cell }}</strong>
              @if (one.found; as found) {
                <span>« {{ found }} »</span>
              }
              <span class="muted">{{ words[one.reason] }}</span>
            </li>
          }
        </ul>
      </details>
    }
  `,
  styles: `
    .table-wrap {
      max-block-size: 32rem;
      overflow: auto;
    }
    .refused {
      display: grid;
      gap: var(--space-1);
      padding-inline-start: var(--space-4);
    }
    .refused li > * + * {
      margin-inline-start: var(--space-2);
    }
    details {
      margin-block-start: var(--space-3);
    }
  `,
})
export class TakeoverPreview {
  readonly content = input.required<TakeoverContent>();

  protected readonly words = REFUSAL_WORDS;
  protected readonly refusedLabel = computed(() => plural(this.content().refusals.length, 'remarque', 'remarques'));
}
