import { Component, computed, input, model } from '@angular/core';
import { formatPeriod } from '@maillage/domain';
import { plural, UiIcon } from '../../ui';
import { doubtSentence, formatAsRead } from './import-words';
import type { ImportReport } from './imports-gateway';

type Doubt = ImportReport['doubts'][number];

/** Values that are unlikely: they are looked at before they are applied. What applies them stands after the word that they were. */
@Component({
  selector: 'app-import-doubts',
  imports: [UiIcon],
  template: `<section class="card" aria-labelledby="a-verifier">
    <h2 class="card-title" id="a-verifier"><ui-icon name="warning" /> {{ heading() }}</h2>
    <p>{{ total() > 1 ? 'Inhabituelles, pas forcément fausses.' : 'Inhabituelle, pas forcément fausse.' }} Comparez à la publication du producteur.</p>
    <div class="table-wrap" tabindex="0" role="region" aria-labelledby="a-verifier">
      <table class="table table-stack">
        <thead>
          <tr>
            <th scope="col">Territoire</th>
            <th scope="col">Indicateur</th>
            <th scope="col">Période</th>
            <th scope="col" class="num">Valeur</th>
            <th scope="col">Pourquoi</th>
            <th scope="col" class="num">Ligne</th>
          </tr>
        </thead>
        <tbody>
          @for (doubt of doubts(); track $index) {
            <tr>
              <th scope="row" data-label="Territoire">{{ doubt.territoryName }}</th>
              <td data-label="Indicateur">{{ doubt.indicator.name }}</td>
              <td data-label="Période">{{ period(doubt) }}</td>
              <td data-label="Valeur" class="num">{{ value(doubt) }}</td>
              <td data-label="Pourquoi">{{ sentence(doubt) }}</td>
              <td data-label="Ligne" class="num">{{ doubt.line }}</td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (total() > doubts().length) {
      <p class="muted small more">Les {{ doubts().length }} premières sur {{ total() }}.</p>
    }
    @if (asksForAcceptance()) {
      <label class="check"
        ><input type="checkbox" [checked]="areAccepted()" (change)="areAccepted.set($any($event.target).checked)" /> J’ai vérifié ces valeurs</label
      >
      <div class="row"><ng-content /></div>
    }
  </section>`,
  styles: `
    /* On a phone each row is a card: a window within the page would cut one in two. */
    @media (min-width: 48rem) {
      .table-wrap {
        max-block-size: 22rem;
        overflow: auto;
      }
    }
    .check {
      margin-block: var(--space-4) var(--space-3);
      font-weight: 550;
    }
    .more {
      margin-block: var(--space-2) 0;
    }
  `,
})
export class ImportDoubts {
  readonly doubts = input.required<readonly Doubt[]>();
  /** Of all, those beyond the ones listed included. */
  readonly total = input.required<number>();
  readonly asksForAcceptance = input(false);
  readonly areAccepted = model(false);
  protected readonly heading = computed(() =>
    this.asksForAcceptance()
      ? plural(this.total(), 'valeur à vérifier', 'valeurs à vérifier')
      : plural(this.total(), 'valeur inhabituelle', 'valeurs inhabituelles'),
  );
  protected readonly sentence = doubtSentence;

  protected period({ period, indicator }: Doubt): string {
    return formatPeriod(period, indicator.periodicity);
  }

  protected value({ value, indicator }: Doubt): string {
    return value === null ? '(vide)' : formatAsRead(value, 'published', indicator);
  }
}
