import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The views of the network's conventions. */
@Component({
  selector: 'app-conventions-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `<nav class="tabs no-print" aria-label="Vues des conventions">
    @for (view of views; track view.link) {
      <a
        [routerLink]="view.link"
        routerLinkActive="active"
        ariaCurrentWhenActive="page"
        [routerLinkActiveOptions]="{ paths: 'exact', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' }"
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
export class ConventionsNav {
  protected readonly views = [
    { label: 'Couverture', link: '/conventions' },
    { label: 'Registre', link: '/conventions/registre' },
  ];
}
