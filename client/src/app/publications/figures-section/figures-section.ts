import { Component, input } from '@angular/core';
import type { PublishableFigure } from '@maillage/domain';
import { CivilDatePipe, formatParts, NumPipe, PercentPipe } from '../../ui';
import { UiRatio } from '../../ui/ratio/ratio';
import { UNTOLD_NOTE } from '../../figures';
import type { PublishedFigure } from '../publications-gateway';
import { EptMap } from './ept-map';

interface FigureWords {
  readonly heading: string;
  readonly label: string;
  readonly hint: string;
  /** What the table counts, over what. */
  readonly column: string;
}

const WORDS: Readonly<Record<PublishableFigure, FigureWords>> = {
  convention_coverage: {
    heading: 'Conventions entre les villes et leurs CCAS',
    label: 'CCAS sous convention en vigueur',
    hint: 'sur les CCAS du réseau',
    column: 'Sous convention',
  },
  privacy_base: {
    heading: 'Protection des données (RGPD)',
    label: 'Points du socle légal conformes',
    hint: 'sur les points renseignés et applicables, douze par CCAS',
    column: 'Points conformes',
  },
};

/** Figures of the network published to the funder: counts by EPT, which name no CCAS. Nothing at all where none is published. */
@Component({
  selector: 'app-published-figures',
  imports: [CivilDatePipe, EptMap, NumPipe, PercentPipe, UiRatio],
  template: `
    @for (figure of figures(); track figure.networkId + figure.figure) {
      @let words = wordsOf[figure.figure];
      <section class="card" [attr.aria-labelledby]="'chiffre-' + figure.networkId + figure.figure">
        <h2 class="card-title" [id]="'chiffre-' + figure.networkId + figure.figure">{{ words.heading }}</h2>
        <p class="muted small">{{ figure.networkName }}, au {{ figure.on | civilDate }}</p>
        <ui-ratio [numerator]="figure.total.inPlace" [denominator]="figure.total.denominator" [label]="words.label" [hint]="words.hint" />
        @if ((figure.total.unknown ?? 0) > 0) {
          <p class="small">{{ figure.total.unknown }} points ne sont pas renseignés : ils sont hors du compte.</p>
        }
        @if (isSomeUntold(figure)) {
          <p class="small muted">{{ untoldNote }}</p>
        }
        <div class="by-ept">
          <app-ept-map [figure]="figure" />
          <div class="table-wrap">
            <table class="table table-stack">
              <caption class="visually-hidden">
                {{
                  words.heading
                }}, par EPT
              </caption>
              <thead>
                <tr>
                  <th scope="col">EPT</th>
                  <th scope="col" class="num">CCAS</th>
                  <th scope="col" class="num">{{ words.column }}</th>
                  <th scope="col" class="num">Part</th>
                  @if ((figure.total.unknown ?? 0) > 0) {
                    <th scope="col" class="num">Non renseignés</th>
                  }
                </tr>
              </thead>
              <tbody>
                @for (count of figure.byEpt; track $index) {
                  <tr>
                    <th scope="row" data-label="EPT">{{ count.eptName ?? 'Hors EPT' }}</th>
                    <td class="num" data-label="CCAS">{{ count.ccasCount }}</td>
                    <td class="num" [attr.data-label]="words.column">{{ partsOf(count.inPlace, count.denominator) }}</td>
                    <td class="num" data-label="Part">{{ ratioOf(count) | percent }}</td>
                    @if ((figure.total.unknown ?? 0) > 0) {
                      <td class="num" data-label="Non renseignés">{{ count.unknown | num }}</td>
                    }
                  </tr>
                }
              </tbody>
            </table>
          </div>
        </div>
      </section>
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: var(--space-4);
      margin-block-end: var(--space-5);
    }
    :host:not(:has(section)) {
      display: none;
    }
    .by-ept {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr));
      gap: var(--space-4);
      align-items: start;
      margin-block-start: var(--space-4);
    }
    @media print {
      .by-ept {
        grid-template-columns: 7cm 1fr;
      }
    }
  `,
})
export class FiguresSection {
  readonly figures = input.required<readonly PublishedFigure[]>();

  protected readonly wordsOf = WORDS;
  protected readonly untoldNote = UNTOLD_NOTE;
  protected readonly partsOf = formatParts;

  protected isSomeUntold({ total, byEpt }: PublishedFigure): boolean {
    return [total, ...byEpt].some(({ denominator }) => denominator === null);
  }

  protected ratioOf({ inPlace, denominator }: PublishedFigure['total']): number | null {
    return inPlace !== null && denominator ? inPlace / denominator : null;
  }
}
