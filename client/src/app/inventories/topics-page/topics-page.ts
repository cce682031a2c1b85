import { Component, computed, inject } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { INVENTORY_TOPICS } from '@maillage/domain';
import { Session } from '../../core';
import { keepLatest, UiChip, UiPageHeader, UiState } from '../../ui';
import { UiRatio } from '../../ui/ratio/ratio';
import { InventoriesGateway } from '../inventories-gateway';

/** The inventories, each by the question that it answers and how many CCAS answered. */
@Component({
  selector: 'app-topics-page',
  imports: [RouterLink, UiChip, UiPageHeader, UiRatio, UiState],
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
            @if (topic.collection) {
              <div class="known">
                <ui-ratio [numerator]="topic.known" [denominator]="topic.expected" label="CCAS connus" />
                <ui-chip [tone]="topic.collection.isOpen ? 'info' : 'neutral'">{{ topic.collection.isOpen ? 'Collecte en cours' : 'Collecte close' }}</ui-chip>
              </div>
            } @else {
              <p class="small muted">Pas encore demandé aux CCAS</p>
            }
          </li>
        }
      </ul>
    </div>
  `,
  styles: `
    .card {
      display: flex;
      flex-direction: column;
    }
    p {
      margin-block: var(--space-2) 0;
    }
    .known {
      display: flex;
      gap: var(--space-4);
      align-items: end;
      justify-content: space-between;
      margin-block-start: auto;
      padding-block-start: var(--space-3);
    }
    ui-ratio {
      flex: 0 1 16rem;
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
