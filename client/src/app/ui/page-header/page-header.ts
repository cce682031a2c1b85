import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UiIcon } from '../icon/icon';
import { formatAgo, formatDateTime } from '../format/format';
import { type Crumb, PAGE_PLACE, trailOf } from './page-place';

/** Head of every page: where it stands, its only h1, who touched it last, what can be done here, and its views where it has several. */
@Component({
  selector: 'ui-page-header',
  imports: [RouterLink, UiIcon],
  template: `
    @if (trail().length > 0) {
      <nav aria-label="Fil d’Ariane" class="no-print">
        <ol>
          @for (crumb of trail(); track $index) {
            <li>
              @if (crumb.link; as link) {
                <a [routerLink]="link" [queryParams]="crumb.queryParams">{{ crumb.label }}</a>
              } @else {
                {{ crumb.label }}
              }
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
    <div class="views no-print"><ng-content select="[pageViews]" /></div>
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
    .views {
      margin-block-start: var(--space-3);
    }
    .views:empty {
      display: none;
    }
    /* On a phone the way back alone: where the page is found. */
    @media (max-width: 47.99rem) {
      li:not(:nth-last-child(2)) {
        display: none;
      }
      li + li::before {
        content: none;
      }
      li:has(a)::before,
      li + li:has(a)::before {
        content: '‹';
        margin-inline-end: var(--space-1);
      }
      .text {
        flex-basis: 14rem;
      }
    }
  `,
})
export class UiPageHeader {
  readonly heading = input.required<string>();
  /** Steps between the list on which the page is found and the page. */
  readonly crumbs = input<readonly Crumb[]>([]);
  readonly updatedAt = input<string | null>();
  readonly updatedBy = input<string | null>();
  private readonly place = inject(PAGE_PLACE);
  protected readonly trail = computed(() => trailOf(this.place(), this.crumbs()));
  protected readonly ago = (instant: string) => formatAgo(instant);
  protected readonly full = (instant: string) => formatDateTime(instant);
}
