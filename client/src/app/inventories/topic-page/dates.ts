import { Component, computed, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { dateLineSvg, type InventoryBoard } from '@maillage/domain';
import { today } from '../../core';
import { CivilDatePipe, UiChip } from '../../ui';
import { linkIn, SHOWN_FIRST } from '../inventory-texts';

/** What ends or comes due: by quarter on a line of time, then one by one, the nearest first. On paper all of them. */
@Component({
  selector: 'app-inventory-dates',
  imports: [CivilDatePipe, MatButton, RouterLink, UiChip],
  host: { '(window:beforeprint)': 'isPrinted.set(true)', '(window:afterprint)': 'isPrinted.set(false)' },
  template: `
    @if (line(); as drawing) {
      <img [src]="drawing" [alt]="board().datesTitle + ' sur une ligne de temps ; la liste suit'" />
    }
    <div class="table-wrap">
      <table class="table table-stack">
        <caption class="visually-hidden">
          {{
            board().datesTitle
          }}, la plus proche d’abord
        </caption>
        <thead>
          <tr>
            <th scope="col">Objet</th>
            @if (areOfColumns()) {
              <th scope="col">{{ noun() }}</th>
            }
            <th scope="col">CCAS</th>
            @if (!arePlans()) {
              <th scope="col">Se décider avant le</th>
            }
            <th scope="col">{{ arePlans() ? 'Prévu le' : 'Fin' }}</th>
          </tr>
        </thead>
        <tbody>
          @for (date of shown(); track date.id) {
            <tr>
              <th scope="row" data-label="Objet">{{ date.label }}</th>
              @if (areOfColumns()) {
                <td [attr.data-label]="noun()">{{ date.of }}</td>
              }
              <td data-label="CCAS">
                <a [routerLink]="linkTo()(date.ccas.id)">{{ date.ccas.name }}</a>
              </td>
              @if (!arePlans()) {
                <td data-label="Se décider avant le">
                  @if (date.isOthers) {
                    <span class="muted">le titulaire en décide</span>
                  } @else {
                    <span
                      >{{ date.decideBy | civilDate }}
                      @if (date.decideBy < today) {
                        <ui-chip tone="bad">dépassé</ui-chip>
                      }
                    </span>
                  }
                </td>
              }
              <td [attr.data-label]="arePlans() ? 'Prévu le' : 'Fin'">
                <span
                  >{{ date.on | civilDate }}
                  @if (arePlans() && date.on < today) {
                    <ui-chip tone="bad">dépassé</ui-chip>
                  }
                </span>
              </td>
            </tr>
          }
        </tbody>
      </table>
    </div>
    @if (shown().length < dates().length) {
      <button matButton="text" type="button" (click)="isWhole.set(true)">Afficher les {{ dates().length }} dates</button>
    }
  `,
  styles: `
    img {
      display: block;
      inline-size: 100%;
      block-size: auto;
      margin-block-end: var(--space-3);
      background: #fff;
      border: 1px solid var(--line);
      border-radius: var(--radius-l);
    }
    th,
    td {
      padding-block: var(--space-1);
    }
    @media (max-width: 47.99rem) {
      img {
        display: none;
      }
    }
  `,
})
export class Dates {
  readonly board = input.required<InventoryBoard>();
  protected readonly today = today();
  protected readonly isWhole = signal(false);
  protected readonly isPrinted = signal(false);
  protected readonly line = computed(() => {
    const markup = dateLineSvg(this.board(), this.today);
    return markup && `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  });
  protected readonly dates = computed(() => {
    const { columns, dates } = this.board();
    const labels = new Map(columns.map(({ code, label }) => [code, label]));
    // what holds for all alike is said once, in its section
    return dates.filter(({ isOfAll }) => !isOfAll).map((date) => ({ ...date, id: `${date.ccas.id} ${date.key}`, of: labels.get(date.column ?? '') ?? '' }));
  });
  /** Whether their column says more than what they are called. */
  protected readonly areOfColumns = computed(() => !this.arePlans() && this.dates().some(({ of, label }) => of !== '' && of !== label));
  protected readonly arePlans = computed(() => this.board().datesArePlans);
  protected readonly noun = computed(() => {
    const { columnNoun } = this.board();
    return columnNoun.charAt(0).toUpperCase() + columnNoun.slice(1);
  });
  protected readonly linkTo = computed(() => linkIn(this.board()));
  protected readonly shown = computed(() => (this.isWhole() || this.isPrinted() ? this.dates() : this.dates().slice(0, SHOWN_FIRST)));
}
