import { Component, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { AgoPipe, CivilDatePipe, UiPageHeader, UiState } from '../../ui';
import { ReadingsGateway } from './readings-gateway';

/** The editions that were granted to the reader’s organisation. */
@Component({
  selector: 'app-readable-page',
  imports: [AgoPipe, CivilDatePipe, RouterLink, UiPageHeader, UiState],
  template: `<div class="page">
    <ui-page-header heading="Éditions" />
    <ui-state
      [resource]="editions"
      what="les éditions"
      [empty]="editions.hasValue() && editions.value().length === 0"
      emptyIcon="file"
      emptyTitle="Aucune édition ne vous est encore ouverte"
      emptyText="Dès que le réseau vous ouvrira un bilan ou un point d’étape, vous le lirez ici, avec ce qui a changé depuis votre dernière lecture."
    />
    @if (editions.hasValue()) {
      <ul class="list-plain">
        @for (edition of editions.value(); track edition.id) {
          <li class="card">
            <span class="muted small">{{ edition.networkName }}, édition {{ edition.number }}</span>
            <a class="title" [routerLink]="['/lectures-editions', edition.id]">{{ edition.title }}</a>
            <span class="muted small">
              État au {{ edition.asOf | civilDate }}.
              @if (edition.readAt) {
                Lue {{ edition.readAt | ago }}.
              } @else {
                Pas encore lue.
              }
              @if (edition.replacedBy) {
                Rectifiée par l’édition {{ edition.replacedBy }}.
              }
            </span>
          </li>
        }
      </ul>
    }
  </div>`,
  styles: `
    ul {
      display: grid;
      gap: var(--space-4);
    }
    li {
      display: grid;
      gap: var(--space-1);
    }
    .title {
      font-size: var(--font-l);
      font-weight: 600;
    }
  `,
})
export class ReadablePage {
  private readonly gateway = inject(ReadingsGateway);
  protected readonly editions = rxResource({ stream: () => this.gateway.editions() });
}
