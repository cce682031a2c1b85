import { Component, computed, input } from '@angular/core';
import { UiState } from '../../ui';
import { figuresOf, sample } from './ccas-figures';
import { FigureRows } from './figure-rows';

const SHOWN = 8;

/** A few figures of the commune of a CCAS, some of each theme. */
@Component({
  selector: 'app-ccas-figures-brief',
  imports: [FigureRows, UiState],
  template: `<ui-state [resource]="figures.resource" what="les chiffres" />
    @if (rows().length > 0) {
      <app-figure-rows
        [rows]="rows()"
        [commune]="figures.commune()?.name ?? ''"
        [departement]="figures.departement()"
        caption="Quelques chiffres de la commune"
        [beside]="figures.beside"
      />
    } @else if (figures.isReady()) {
      <p class="muted">Aucun chiffre pour cette commune.</p>
    }`,
})
export class CcasFiguresBrief {
  readonly ccasId = input.required<string>();

  protected readonly figures = figuresOf(this.ccasId);
  protected readonly rows = computed(() => sample(this.figures.groups(), SHOWN));
}
