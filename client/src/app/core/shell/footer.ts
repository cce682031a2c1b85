import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** Where every page leads, signed in or not. */
export const FOOTER_LINKS = [
  { label: 'Accessibilité\u202f: non conforme', path: '/accessibilite' },
  { label: 'Mentions légales', path: '/mentions-legales' },
  { label: 'Données personnelles', path: '/donnees-personnelles' },
  { label: 'Aide et contact', path: '/aide' },
  { label: 'Nouveautés', path: '/nouveautes' },
] as const;

@Component({
  selector: 'app-footer',
  imports: [RouterLink],
  template: `<footer class="no-print">
    <ul class="list-plain" aria-label="Informations sur le service">
      @for (link of links; track link.path) {
        <li>
          <a [routerLink]="link.path">{{ link.label }}</a>
        </li>
      }
    </ul>
  </footer>`,
  styles: `
    footer {
      padding: var(--space-3) var(--space-5) calc(var(--space-3) + var(--bottom-nav-height));
      border-block-start: 1px solid var(--line);
      font-size: var(--font-s);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-5);
    }
    a {
      display: inline-flex;
      align-items: center;
      min-block-size: 1.75rem;
      color: var(--text-muted);
    }
  `,
})
export class Footer {
  protected readonly links = FOOTER_LINKS;
}
