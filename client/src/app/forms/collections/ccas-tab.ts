import { Component, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { Session } from '../../core';
import { keepLatest, type Tone, UiChip, UiState } from '../../ui';
import { periodText } from '../words/period-words';
import { ownLook } from '../words/return-words';
import { CollectionsGateway, type CollectionSummary } from '../collections-gateway';

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
          @let look = lookOf(collection);
          <ui-chip [tone]="look.tone">{{ look.label }}</ui-chip>
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

  /** Who answers for this CCAS alone is told what is left to it. */
  protected lookOf(collection: CollectionSummary): { readonly label: string; readonly tone: Tone } {
    const [own, ...others] = this.session.ownCcas();
    if (own?.id === this.ccasId() && others.length === 0 && !this.session.can('forms.manage')) return ownLook(collection);
    return collection.closedAt ? { label: 'Close', tone: 'neutral' } : { label: 'En cours', tone: 'info' };
  }
}
