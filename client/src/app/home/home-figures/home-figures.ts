import { Component, computed, inject, input } from '@angular/core';
import { Words } from '../../faces';
import { UNTOLD_NOTE } from '../../figures';
import { UiRatio } from '../../ui/ratio/ratio';
import { figureChange } from '../figure-change';
import type { HomeFigure } from '../home-gateway';

/** Where the network stands: a few figures with what they are made of, and their change over a month. */
@Component({
  selector: 'app-home-figures',
  imports: [UiRatio],
  template: `
    <section class="card figures" aria-labelledby="chiffres">
      <h2 id="chiffres" class="card-title">Où en est le réseau</h2>
      @for (figure of told(); track figure.kind) {
        <ui-ratio [label]="figure.label" [hint]="figure.hint" [numerator]="figure.numerator" [denominator]="figure.denominator" />
      }
    </section>
  `,
  styleUrl: './home-figures.scss',
})
export class HomeFigures {
  readonly figures = input.required<readonly HomeFigure[]>();

  private readonly words = inject(Words);
  protected readonly told = computed(() => {
    const words = this.words.all().figures;
    return this.figures().map((figure) => ({
      kind: figure.kind,
      label: words[figure.kind]?.label ?? 'Autre chiffre',
      hint: figure.denominator === null ? UNTOLD_NOTE : (figureChange(figure) ?? words[figure.kind]?.hint),
      numerator: figure.numerator,
      denominator: figure.denominator,
    }));
  });
}
