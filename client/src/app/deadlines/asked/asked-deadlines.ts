import { Component, input } from '@angular/core';
import { UiState } from '../../ui';
import { deadlinesOf } from '../ccas-deadlines';
import { DeadlineList } from '../deadline-list';

/** Deadlines of a CCAS that the person is there to handle, the earliest first. */
@Component({
  selector: 'app-asked-deadlines',
  imports: [DeadlineList, UiState],
  template: `<section aria-labelledby="echeances-a-traiter">
    <h2 id="echeances-a-traiter">Échéances</h2>
    <ui-state [resource]="deadlines.resource" what="les échéances" />
    <div class="card">
      @if (deadlines.items()?.length === 0) {
        <p class="muted">Tout est traité, merci.</p>
      }
      <app-deadline-list [deadlines]="deadlines.items() ?? []" />
    </div>
  </section>`,
  styles: `
    h2 {
      margin: 0 0 var(--space-3);
    }
    p {
      margin: 0;
    }
  `,
})
export class AskedDeadlines {
  readonly ccasId = input.required<string>();

  protected readonly deadlines = deadlinesOf(this.ccasId, { isAsked: true });
}
