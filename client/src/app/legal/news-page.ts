import { NgTemplateOutlet } from '@angular/common';
import { Component } from '@angular/core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- a text, of which there is one for the project
import CHANGELOG from '../../../../CHANGELOG.md';
import { UiPageHeader } from '../ui';
import { readChangelog } from './changelog';

/** What each version brings to those who use it, part by part: the changelog of the project, taken in when the client is built. */
@Component({
  selector: 'app-news-page',
  imports: [NgTemplateOutlet, UiPageHeader],
  template: `<div class="page page-narrow stack">
    <ui-page-header heading="Nouveautés"><span>Ce qui change pour les personnes qui utilisent Maillage</span></ui-page-header>
    @for (version of versions; track version.title) {
      <section class="card">
        <h2 class="card-title">{{ version.title }}</h2>
        @for (group of version.groups; track $index) {
          @if (group.title; as title) {
            <details>
              <summary>
                <h3>{{ title }}</h3>
                <span class="muted">{{ group.items.length }}</span>
              </summary>
              <ng-container [ngTemplateOutlet]="list" [ngTemplateOutletContext]="{ $implicit: group.items }" />
            </details>
          } @else {
            <ng-container [ngTemplateOutlet]="list" [ngTemplateOutletContext]="{ $implicit: group.items }" />
          }
        }
      </section>
    }
    <ng-template #list let-items>
      <ul>
        @for (item of items; track $index) {
          <li>{{ item }}</li>
        }
      </ul>
    </ng-template>
  </div>`,
  styles: `
    details {
      border-block-start: 1px solid var(--line);
    }
    summary {
      padding-block: var(--space-3);
      cursor: pointer;
    }
    summary h3 {
      display: inline;
      margin: 0 var(--space-2);
    }
    ul {
      margin: 0 0 var(--space-4);
      padding-inline-start: var(--space-5);
    }
    li {
      margin-block-end: var(--space-2);
      overflow-wrap: anywhere;
    }
  `,
})
export class NewsPage {
  protected readonly versions = readChangelog(CHANGELOG);
}
