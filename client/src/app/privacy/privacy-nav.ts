import { Component, computed, inject } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';
import { Session } from '../core';

/** The pages of the RGPD that this person can use. */
@Component({
  selector: 'app-privacy-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `<nav class="tabs no-print" aria-label="Pages du RGPD">
    @for (page of pages(); track page.link) {
      <a [routerLink]="page.link" routerLinkActive="active" ariaCurrentWhenActive="page" [routerLinkActiveOptions]="page.isRoot ? exact : within">{{
        page.label
      }}</a>
    }
  </nav>`,
})
export class PrivacyNav {
  private readonly session = inject(Session);
  protected readonly exact = { paths: 'exact', queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' } as const;
  protected readonly within = { ...this.exact, paths: 'subset' } as const;
  protected readonly pages = computed(() => [
    { label: 'Socle légal', link: '/rgpd', isRoot: true },
    ...(this.session.canSomewhere('privacy.update') ? [{ label: 'À traiter', link: '/rgpd/a-traiter', isRoot: false }] : []),
    ...(this.session.canSomewhere('privacy.readStatus') ? [{ label: 'Plan d’actions', link: '/rgpd/plan', isRoot: false }] : []),
    { label: 'Maturité', link: '/rgpd/maturite', isRoot: false },
    { label: 'Validité des preuves', link: '/rgpd/politique', isRoot: false },
  ]);
}
