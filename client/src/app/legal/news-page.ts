import { Component } from '@angular/core';
// eslint-disable-next-line @nx/enforce-module-boundaries -- a text, of which there is one for the project
import CHANGELOG from '../../../../CHANGELOG.md';
import { UiPageHeader } from '../ui';
import { readChangelog } from './changelog';

/** What each version brings to those who use it: the changelog of the project, taken in when the client is built. */
@Component({
  selector: 'app-news-page',
  imports: [UiPageHeader],
  template: `<div class="page page-narrow stack">
    <ui-page-header heading="Nouveautés"><span>Ce qui change pour les personnes qui utilisent Maillage</span></ui-page-header>
    @for (version of versions; track version.title) {
      <section class="card">
        <h2 class="card-title">{{ version.title }}</h2>
        @for (group of version.groups; track $index) {
          @if (group.title) {
            <h3>{{ group.title }}</h3>
          }
          <ul>
            @for (item of group.items; track $index) {
              <li>{{ item }}</li>
            }
          </ul>
        }
      </section>
    }
  </div>`,
  styles: `
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
