import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { formatPeriod, type Periodicity } from '@maillage/domain';
import { Session } from '../../core';
import { DateTimePipe, UiIcon, UiState } from '../../ui';
import { formatValue } from '../words/format-value';
import { ContestsGateway } from './contests-gateway';
import { originSentence } from './value-origin';

/** Of which value the history is asked. */
export interface HistorySubject {
  readonly indicator: { readonly id: number; readonly name: string; readonly unit: string; readonly decimals: number; readonly periodicity: Periodicity };
  readonly territory: { readonly id: number; readonly name: string };
}

/** What stood before for one indicator and territory, since when something else stands, and from which file or decision. */
@Component({
  selector: 'app-value-history',
  imports: [DateTimePipe, UiIcon, UiState],
  template: `
    <ui-state
      [resource]="resource"
      what="l’historique"
      [empty]="lines().length === 0"
      emptyIcon="history"
      emptyTitle="Aucun changement"
      emptyText="Ces valeurs ont été chargées avec l’instance et n’ont pas changé. Chaque import et chaque correction apparaîtront ici."
    />
    @if (lines().length > 0) {
      <ol class="timeline">
        @for (line of lines(); track $index) {
          <li>
            <p class="strong">{{ line.period }}</p>
            <p>
              @if (line.before; as before) {
                {{ before }} <ui-icon name="arrow-right" label="remplacé par" />
              }
              {{ line.after }}
            </p>
            <p class="muted small">{{ line.changedAt | dateTime }}, {{ line.origin }}</p>
          </li>
        }
      </ol>
    }
  `,
  styles: `
    p ui-icon {
      margin-inline: 0.4em;
    }
    p {
      margin: 0;
      overflow-wrap: anywhere;
    }
  `,
})
export class ValueHistory {
  readonly subject = input.required<HistorySubject>();

  private readonly gateway = inject(ContestsGateway);
  private readonly session = inject(Session);
  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      const { indicator, territory } = this.subject();
      return networkId ? { networkId, indicatorId: indicator.id, territoryId: territory.id } : undefined;
    },
    stream: ({ params }) => this.gateway.history(params),
  });
  protected readonly lines = computed(() => {
    const { indicator } = this.subject();
    return (this.resource.hasValue() ? this.resource.value() : []).map((change) => ({
      period: formatPeriod(change.period, indicator.periodicity),
      before: change.oldState === null ? null : formatValue(change.oldValue, change.oldState, indicator),
      after: formatValue(change.newValue, change.newState, indicator),
      changedAt: change.changedAt,
      origin: originSentence(change),
    }));
  });
}
