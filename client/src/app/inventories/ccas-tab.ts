import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { INVENTORY_TOPICS, type InventoryTopic } from '@maillage/domain';
import { combineLatest, map } from 'rxjs';
import { Session } from '../core';
import { CivilDatePipe, keepLatest, UiChip, UiState } from '../ui';
import { InventoriesGateway, type TopicBoard } from './inventories-gateway';
import { heardText, lookOf } from './inventory-texts';

/** The inventories in the dossier of a CCAS: what each says of it, and what ends. */
@Component({
  selector: 'app-inventories-ccas-tab',
  imports: [CivilDatePipe, RouterLink, UiChip, UiState],
  template: `
    <ui-state
      [resource]="loaded"
      what="les états des lieux"
      [empty]="topics()?.length === 0"
      emptyIcon="list"
      emptyTitle="Aucun état des lieux pour l’instant"
      emptyText="Les outils, les contacts et les échéances que ce CCAS aura décrits s’afficheront ici."
    />
    @for (one of topics(); track one.topic.code) {
      <section class="card">
        <h2 class="card-title">
          <a [routerLink]="['/etats-des-lieux', one.topic.path]">{{ one.topic.title }}</a>
          <span class="muted small"> {{ one.heard }}</span>
        </h2>
        @if (one.fill; as link) {
          <p>
            <a [routerLink]="link">{{ one.cells.length > 0 ? 'Mettre à jour' : 'Remplir' }}</a>
          </p>
        }
        <ul class="list-plain cells">
          @for (cell of one.cells; track cell.column) {
            <li>
              <span class="muted small">{{ cell.column }}</span> <ui-chip [tone]="cell.tone">{{ cell.label }}</ui-chip>
              @if (cell.told) {
                <span class="small">{{ cell.told }}</span>
              }
            </li>
          }
        </ul>
        @if (one.dates.length > 0) {
          <h3>Échéances</h3>
          <ul class="list-plain">
            @for (date of one.dates; track date.key) {
              @if (one.arePlans) {
                <li>{{ date.label }} : le {{ date.on | civilDate }}{{ date.isOfAll ? ' au plus tard' : '' }}</li>
              } @else {
                <li>{{ date.label }} : fin le {{ date.on | civilDate }}, à décider avant le {{ date.decideBy | civilDate }}</li>
              }
            }
          </ul>
        }
      </section>
    }
  `,
  styles: `
    section + section {
      margin-block-start: var(--space-4);
    }
    .cells {
      display: grid;
      gap: var(--space-2);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 20rem), 1fr));
    }
    h3 {
      margin-block: var(--space-3) var(--space-1);
      font-size: var(--font-m);
    }
  `,
})
export class CcasTab {
  readonly ccasId = input.required<string>();
  private readonly gateway = inject(InventoriesGateway);
  private readonly session = inject(Session);
  protected readonly loaded = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, ccas: this.ccasId() } : undefined;
    },
    stream: ({ params: { networkId, ccas } }) =>
      combineLatest(INVENTORY_TOPICS.map((topic) => this.gateway.board(networkId, topic.code, { ccas }).pipe(map((read) => ({ topic, read }))))),
  });
  private readonly boards = keepLatest(this.loaded);
  protected readonly topics = computed(() => this.boards()?.flatMap(({ topic, read }) => this.shown(topic, read)));

  private shown(topic: InventoryTopic, { board, collection }: TopicBoard) {
    const [row] = board.rows;
    if (!row || (row.heard === null && !collection?.isOpen)) return [];
    const cells = board.columns.flatMap(({ label: column }, index) => {
      const cell = row.cells[index];
      return cell ? [{ column, told: cell.told, ...lookOf(board, cell) }] : [];
    });
    const canFill = collection?.isOpen && this.session.can('forms.answer', { networkId: this.session.networkId() ?? undefined, ccasId: row.ccas.id });
    return [
      {
        topic,
        heard: heardText(row),
        cells,
        dates: board.dates,
        arePlans: board.datesArePlans,
        fill: canFill ? ['/collectes', collection.id, 'ccas', row.ccas.id] : null,
      },
    ];
  }
}
