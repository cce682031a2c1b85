import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { UiState } from '../../ui';
import { deadlinesOf } from '../ccas-deadlines';
import { groupByMonth } from '../deadline-groups';
import { DeadlineList } from '../deadline-list';

/** What comes due at a CCAS within a year. */
@Component({
  selector: 'app-ccas-deadlines',
  imports: [DeadlineList, RouterLink, UiState],
  template: `<div class="stack">
    <ui-state
      [resource]="deadlines.resource"
      what="les échéances de ce CCAS"
      [empty]="deadlines.items()?.length === 0"
      emptyIcon="check-circle"
      emptyTitle="Rien n’est attendu dans l’année"
      emptyText="Les échéances de la convention et du RGPD de ce CCAS apparaîtront ici, la plus proche d’abord."
    />
    @for (group of groups(); track group.id) {
      <section class="card" [attr.aria-labelledby]="group.id">
        <h2 class="card-title" [id]="group.id">{{ group.title }} ({{ group.items.length }})</h2>
        <app-deadline-list [deadlines]="group.items" />
      </section>
    }
    @if (groups().length > 0) {
      <p class="no-print"><a routerLink="/echeances" [queryParams]="{ ccas: ccasId() }">Filtrer ou exporter ces échéances</a></p>
    }
  </div>`,
})
export class CcasDeadlines {
  readonly ccasId = input.required<string>();

  protected readonly deadlines = deadlinesOf(this.ccasId, { upcomingDays: 365 });
  protected readonly groups = computed(() => groupByMonth(this.deadlines.items() ?? []));
}
