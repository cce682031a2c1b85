import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Session } from '../../core';
import { DateTimePipe, UiState } from '../../ui';
import { type BulkAct, BulkGateway } from './bulk-gateway';
import { actText, type BulkNames, countParticiple } from './bulk-texts';
import { BulkUndoing } from './bulk-undo';

/** The latest acts on many things, each with what takes it back. */
@Component({
  selector: 'app-recent-acts',
  imports: [DateTimePipe, MatButton, UiState],
  host: { class: 'card no-print', role: 'region', 'aria-label': 'Gestes récents' },
  template: `
    <h2>Gestes récents</h2>
    <ui-state
      [resource]="loaded"
      what="les gestes"
      [empty]="acts().length === 0 && loaded.hasValue()"
      emptyIcon="history"
      emptyTitle="Aucun geste pour l’instant"
      emptyText="Ce que vous changez sur plusieurs cases ou initiatives à la fois s’affichera ici, et pourra s’annuler."
    />
    <ul class="list-plain">
      @for (act of acts(); track act.id) {
        <li>
          <span
            >{{ text(act) }} <span class="muted small">{{ act.madeAt | dateTime }}, {{ act.madeByName }}</span></span
          >
          @if (act.undoneAt) {
            <span class="muted small">annulé par {{ act.undoneByName }} ({{ restored(act) }})</span>
          } @else {
            <button matButton type="button" (click)="undoing.undo(act, names())">
              Annuler<span class="visually-hidden"> {{ text(act) }}</span>
            </button>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: block;
      max-block-size: 16rem;
      overflow: auto;
      margin-block-end: var(--space-2);
    }
    h2 {
      margin: 0 0 var(--space-2);
      font-size: 1rem;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-2) var(--space-4);
      align-items: center;
      justify-content: space-between;
    }
  `,
})
export class RecentActs {
  readonly names = input.required<BulkNames>();
  /** Of one initiative, on its page; of all where it is null. */
  readonly initiativeId = input<string | null>(null);

  private readonly gateway = inject(BulkGateway);
  private readonly session = inject(Session);
  protected readonly undoing = inject(BulkUndoing);
  protected readonly loaded = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, initiativeId: this.initiativeId() } : undefined;
    },
    stream: ({ params }) => this.gateway.acts(params.networkId, params.initiativeId),
  });
  protected readonly acts = computed(() => (this.loaded.hasValue() ? this.loaded.value() : []));
  protected readonly text = actText;
  protected readonly restored = ({ kind, restoredCount }: BulkAct): string => countParticiple(kind, restoredCount ?? 0, 'rétabli');
}
