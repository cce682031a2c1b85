import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The views of one plan: going from one to another keeps the plan and the filters. */
@Component({
  selector: 'app-initiatives-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `<nav class="tabs no-print" aria-label="Vues des initiatives">
    @for (view of views; track view.link) {
      <a
        [routerLink]="view.link"
        routerLinkActive="active"
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="{ paths: 'exact', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' }"
        queryParamsHandling="preserve"
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
export class InitiativesNav {
  protected readonly views = [
    { label: 'Matrice', link: '/initiatives' },
    { label: 'Liste', link: '/initiatives/liste' },
    { label: 'Recommandations', link: '/initiatives/recommandations' },
    { label: 'Plans', link: '/initiatives/plans' },
  ];
}
