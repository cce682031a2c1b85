import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UiIcon } from '../icon/icon';
import { formatAgo, formatDateTime } from '../format/format';

export interface Crumb {
  readonly label: string;
  readonly link: string | readonly unknown[];
  readonly queryParams?: Record<string, string>;
}

/** Head of a page: where it stands, its only h1, who touched it last, what can be done here. */
@Component({
  selector: 'ui-page-header',
  imports: [RouterLink, UiIcon],
  template: `
    @if (crumbs(); as ancestors) {
      <nav aria-label="Fil d’Ariane" class="no-print">
        <ol>
          <li><a routerLink="/">Accueil</a></li>
          @for (crumb of ancestors; track crumb.label) {
            <li>
              <a [routerLink]="crumb.link" [queryParams]="crumb.queryParams">{{ crumb.label }}</a>
            </li>
          }
          <li aria-current="page">{{ heading() }}</li>
        </ol>
      </nav>
    }
    <div class="line">
      <div class="text">
        <h1 tabindex="-1">{{ heading() }}</h1>
        <div class="meta">
          <ng-content />
          @if (updatedAt(); as instant) {
            <span class="updated" [title]="full(instant)">
              <ui-icon name="history" /> mis à jour {{ ago(instant) }}
              @if (updatedBy(); as name) {
                par {{ name }}
              }
            </span>
          }
        </div>
      </div>
      <div class="actions no-print"><ng-content select="[pageActions]" /></div>
    </div>
  `,
  styles: `
    :host {
      display: block;
      margin-block-end: var(--space-5);
    }
    ol {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1);
      margin: 0 0 var(--space-2);
      padding: 0;
      list-style: none;
      font-size: var(--font-s);
      color: var(--text-muted);
    }
    li {
      max-inline-size: 24rem;
      overflow: hidden;
      text-overflow: ellipsis;
      white-space: nowrap;
    }
    li + li::before {
      content: '›';
      margin-inline-end: var(--space-1);
      color: var(--text-muted);
    }
    li a {
      color: inherit;
    }
    .line {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-3) var(--space-5);
      align-items: flex-start;
      justify-content: space-between;
    }
    .text {
      flex: 1 1 20rem;
      min-inline-size: 0;
    }
    h1 {
      margin: 0;
    }
    h1:focus {
      outline: none;
    }
    .meta {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      align-items: center;
      margin-block-start: var(--space-1);
      color: var(--text-muted);
      font-size: var(--font-s);
    }
    .meta:empty {
      display: none;
    }
    .updated {
      display: inline-flex;
      gap: 0.35em;
      align-items: center;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2);
      max-inline-size: 100%;
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class UiPageHeader {
  readonly heading = input.required<string>();
  readonly crumbs = input<readonly Crumb[]>();
  readonly updatedAt = input<string | null>();
  readonly updatedBy = input<string | null>();
  protected readonly ago = (instant: string) => formatAgo(instant);
  protected readonly full = (instant: string) => formatDateTime(instant);
}
