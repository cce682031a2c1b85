import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { INVENTORY_TOPICS } from '@maillage/domain';
import { Session } from '../../core';
import { keepLatest, UiChip, UiPageHeader, UiState } from '../../ui';
import { InventoriesGateway } from '../inventories-gateway';

/** The inventories, each by the question that it answers and how many CCAS answered. */
@Component({
  selector: 'app-topics-page',
  imports: [RouterLink, UiChip, UiPageHeader, UiState],
  template: `
    <div class="page">
      <ui-page-header heading="États des lieux"><span>Ce que chaque CCAS a déjà en place, et ce qui arrive à échéance.</span></ui-page-header>
      <ui-state [resource]="loaded" what="les états des lieux" />
      <ul class="list-plain grid-2">
        @for (topic of topics(); track topic.path) {
          <li class="card">
            <h2 class="card-title">
              <a [routerLink]="['/etats-des-lieux', topic.path]">{{ topic.title }}</a>
            </h2>
            <p>{{ topic.lead }}</p>
            <p class="row row-between small">
              @if (topic.collection) {
                <span>{{ topic.known }} / {{ topic.expected }} CCAS connus</span>
                <ui-chip [tone]="topic.collection.isOpen ? 'info' : 'neutral'">{{ topic.collection.isOpen ? 'En cours' : 'Collecte close' }}</ui-chip>
              } @else {
                <span class="muted">Pas encore demandé aux CCAS</span>
              }
            </p>
          </li>
        }
      </ul>
    </div>
  `,
  styles: `
    p {
      margin-block: var(--space-2) 0;
    }
  `,
})
export class TopicsPage {
  private readonly gateway = inject(InventoriesGateway);
  private readonly session = inject(Session);
  protected readonly loaded = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.gateway.topics(params) });
  private readonly summaries = keepLatest(this.loaded);
  protected readonly topics = computed(() => {
    const read = this.summaries();
    return read ? INVENTORY_TOPICS.flatMap((topic) => read.filter((one) => one.topic === topic.code).map((one) => ({ ...topic, ...one }))) : [];
  });
}
