import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DateTimePipe } from '../../ui/format/format-pipes';
import { UiIcon } from '../../ui/icon/icon';
import { KeptTexts } from '../../ui/saving/kept-texts';

/** What was typed on this page, or anywhere for whoever comes home, and not saved: which form, when, and where it is taken up again. */
@Component({
  selector: 'app-kept-notice',
  imports: [DateTimePipe, MatButton, RouterLink, UiIcon],
  template: `
    @for (entry of shown(); track entry[0]) {
      <div class="notice no-print" data-tone="info" role="status">
        <ui-icon name="history" />
        <span>
          @if (entry[1].path === path()) {
            «&#8239;{{ entry[1].name }}&#8239;»&#8239;: une saisie du {{ entry[1].at | dateTime }} n’est pas enregistrée. Rouvrez ce formulaire pour la
            reprendre.
          } @else {
            «&#8239;{{ entry[1].name }}&#8239;»&#8239;: une saisie du {{ entry[1].at | dateTime }} n’est pas enregistrée.
            <a [routerLink]="entry[1].path">Y retourner</a>
          }
        </span>
        <button matButton="text" type="button" (click)="texts.drop(entry[0])">L’effacer</button>
      </div>
    }
  `,
  styles: `
    .notice {
      max-inline-size: var(--page-width, 80rem);
      margin: var(--space-3) auto 0;
      inline-size: calc(100% - 2 * var(--space-4));
      align-items: center;
    }
    span {
      flex: 1;
    }
  `,
})
export class KeptNotice {
  /** Of the page on screen. */
  readonly path = input.required<string>();
  protected readonly texts = inject(KeptTexts);
  protected readonly shown = computed(() => this.texts.waiting().filter(([, text]) => this.path() === '/' || text.path === this.path()));
}
