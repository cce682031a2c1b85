import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import type { Operation } from '@maillage/domain';
import { Session } from '../core';

const VIEWS: readonly { readonly label: string; readonly link: string; readonly operations?: readonly Operation[] }[] = [
  { label: 'Catalogue', link: '/indicateurs' },
  { label: 'Territoires', link: '/indicateurs/territoires' },
  { label: 'Comparer', link: '/indicateurs/comparer' },
  { label: 'Contestations', link: '/indicateurs/contestations', operations: ['indicators.readNetwork'] },
  { label: 'Imports', link: '/indicateurs/importer', operations: ['indicators.import', 'indicators.changeShared'] },
  { label: 'Propositions', link: '/indicateurs/propositions', operations: ['indicators.decideShared'] },
  { label: 'Contours', link: '/indicateurs/contours', operations: ['outlines.manage'] },
];

/** The views of the indicators that this person may open. */
@Component({
  selector: 'app-indicators-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `<nav class="tabs no-print" aria-label="Vues des indicateurs">
    @for (view of views(); track view.link) {
      <a
        [routerLink]="view.link"
        routerLinkActive="active"
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="{
          paths: view.link === '/indicateurs' ? 'exact' : 'subset',
          queryParams: 'ignored',
          fragment: 'ignored',
          matrixParams: 'ignored',
        }"
        >{{ view.label }}</a
      >
    }
  </nav>`,
  styles: `
    :host {
      min-inline-size: 0;
    }
    nav {
      margin: 0;
    }
  `,
})
export class IndicatorsNav {
  private readonly session = inject(Session);
  protected readonly views = computed(() =>
    VIEWS.filter(({ operations }) => !operations || operations.some((operation) => this.session.canSomewhere(operation))),
  );
}
