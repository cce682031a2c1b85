import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { keepLatest, UiIcon, UiState } from '../../ui';
import { ContestList } from '../contests/contest-list';
import { ContestsGateway } from '../contests/contests-gateway';
import { INDICATOR_THEME_LABELS } from '../words/indicator-words';
import { figuresOf } from './ccas-figures';
import { FigureRows } from './figure-rows';

/** Rows of each theme; the portrait has them all. */
const PER_THEME = 4;

/** The commune of a CCAS in figures, and the values that the CCAS contested. */
@Component({
  selector: 'app-ccas-figures',
  imports: [ContestList, FigureRows, MatButton, RouterLink, UiIcon, UiState],
  templateUrl: './ccas-tab.html',
  styles: `
    .card-title {
      margin: 0;
    }
    h3 {
      margin-block: var(--space-4) var(--space-2);
    }
    .cards {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
      gap: 0 var(--space-5);
      align-items: start;
    }
  `,
})
export class CcasFigures {
  readonly ccasId = input.required<string>();

  private readonly session = inject(Session);
  private readonly gateway = inject(ContestsGateway);
  protected readonly themeLabels = INDICATOR_THEME_LABELS;
  protected readonly figures = figuresOf(this.ccasId);
  protected readonly groups = computed(() => this.figures.groups().map(({ theme, rows }) => ({ theme, rows: rows.slice(0, PER_THEME), total: rows.length })));
  protected readonly contestsRead = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, ccasId: this.ccasId() } : undefined;
    },
    stream: ({ params }) => this.gateway.ofCcas(params.networkId, params.ccasId),
  });
  protected readonly contests = keepLatest(this.contestsRead);
}
