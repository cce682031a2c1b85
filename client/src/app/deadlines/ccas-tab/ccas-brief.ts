import { Component, computed, input } from '@angular/core';
import { plural } from '../../ui/format/format';
import { UiState } from '../../ui/state/state';
import { deadlinesOf } from '../ccas-deadlines';
import { DeadlineList } from '../deadline-list';

const SHOWN = 5;

/** The nearest deadlines of a CCAS. */
@Component({
  selector: 'app-ccas-deadlines-brief',
  imports: [DeadlineList, UiState],
  template: `<ui-state [resource]="deadlines.resource" what="les échéances" />
    @if (deadlines.items()?.length === 0) {
      <p class="muted">Rien n’est attendu dans les six mois.</p>
    }
    <app-deadline-list [deadlines]="nearest()" />
    @if (more(); as label) {
      <p class="muted small">{{ label }}</p>
    }`,
  styles: `
    p {
      margin: 0;
    }
  `,
})
export class CcasDeadlinesBrief {
  readonly ccasId = input.required<string>();

  protected readonly deadlines = deadlinesOf(this.ccasId, { upcomingDays: 183 });
  protected readonly nearest = computed(() => (this.deadlines.items() ?? []).slice(0, SHOWN));
  protected readonly more = computed(() => {
    const count = (this.deadlines.items()?.length ?? 0) - SHOWN;
    return count > 0 ? `et ${plural(count, 'autre échéance', 'autres échéances')} dans les six mois` : null;
  });
}
