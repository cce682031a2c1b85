import { Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { keepLatest, UiChip, UiState } from '../../ui';
import { periodText } from '../words/period-words';
import { CollectionsGateway } from '../collections-gateway';

/** The collections in the dossier of a CCAS: each leads to what this CCAS answers. */
@Component({
  selector: 'app-forms-ccas-tab',
  imports: [RouterLink, UiChip, UiState],
  template: `
    <ui-state
      [resource]="loaded"
      what="les collectes"
      [empty]="loaded.hasValue() && loaded.value().length === 0"
      emptyIcon="list"
      emptyTitle="Aucune collecte pour l’instant"
      emptyText="Les bilans d’activités, inventaires et enquêtes demandés à ce CCAS s’afficheront ici."
    />
    <ul class="list-plain stack">
      @for (collection of collections(); track collection.id) {
        <li class="card row row-between">
          <span>
            <a class="strong" [routerLink]="['/collectes', collection.id, 'ccas', ccasId()]">{{ collection.title }}</a>
            <span class="small muted">, {{ periodText(collection) }}</span>
          </span>
          <ui-chip [tone]="collection.closedAt ? 'neutral' : 'info'">{{ collection.closedAt ? 'Close' : 'En cours' }}</ui-chip>
        </li>
      }
    </ul>
  `,
})
export class CcasTab {
  readonly ccasId = input.required<string>();
  private readonly gateway = inject(CollectionsGateway);
  private readonly session = inject(Session);
  protected readonly periodText = periodText;
  protected readonly loaded = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.all(params) });
  protected readonly collections = keepLatest(this.loaded);
}
