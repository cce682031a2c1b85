import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { INVENTORY_TOPICS, type InventoryDate, type InventoryTopic } from '@maillage/domain';
import { combineLatest, map } from 'rxjs';
import { Session } from '../core';
import { CivilDatePipe, formatDate, keepLatest, UiChip, UiState } from '../ui';
import { InventoriesGateway, type TopicBoard } from './inventories-gateway';
import { heardText, lookOf } from './inventory-texts';

/** The inventories in the dossier of a CCAS: what each says of it, and what ends. */
@Component({
  selector: 'app-inventories-ccas-tab',
  imports: [CivilDatePipe, MatButton, RouterLink, UiChip, UiState],
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
        <div class="head">
          <h2 class="card-title">
            <a [routerLink]="['/etats-des-lieux', one.topic.path]">{{ one.topic.title }}</a>
          </h2>
          <span class="muted small">{{ one.heard }}</span>
          @if (one.fill; as link) {
            <a class="act" matButton="outlined" [routerLink]="link"
              >{{ one.cells.length > 0 ? 'Mettre à jour' : 'Remplir' }}<span class="visually-hidden"> : {{ one.topic.title }}</span></a
            >
          }
        </div>
        @if (one.cells.length > 0) {
          <dl class="cells">
            @for (cell of one.cells; track cell.column) {
              <div>
                <dt class="muted small">{{ cell.column }}</dt>
                <dd>
                  <ui-chip [tone]="cell.tone">{{ cell.label }}</ui-chip>
                  @if (cell.told) {
                    <span class="told small">{{ cell.told }}</span>
                  }
                </dd>
              </div>
            }
          </dl>
        }
        @if (one.dates.length > 0) {
          <h3>Échéances</h3>
          <ul class="list-plain small">
            @for (date of one.dates; track date.key) {
              <li>
                <span class="strong">{{ date.on | civilDate }}</span>&nbsp;: {{ date.label }}<span class="muted">{{ date.more }}</span>
              </li>
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
    .head {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-3);
      align-items: baseline;
    }
    .head h2 {
      margin: 0;
    }
    .act {
      margin-inline-start: auto;
    }
    .cells {
      display: grid;
      gap: var(--space-3) var(--space-4);
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
      margin-block: var(--space-3) 0;
    }
    dd {
      display: flex;
      flex-wrap: wrap;
      gap: 2px var(--space-2);
      align-items: baseline;
      margin: 2px 0 0;
    }
    li {
      margin-block-end: var(--space-1);
    }
    h3 {
      margin-block: var(--space-4) var(--space-1);
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
    const dates = board.dates.map((date) => ({ ...date, more: moreText(date) }));
    return [{ topic, heard: heardText(row), cells, dates, fill: canFill ? ['/collectes', collection.id, 'ccas', row.ccas.id] : null }];
  }
}

/** What is to be known of a date beside its day. */
function moreText({ on, decideBy, isOfAll, isOthers }: InventoryDate): string {
  if (isOfAll) return ' (au plus tard)';
  if (isOthers) return ', le titulaire en décide';
  return decideBy < on ? `, à décider avant le ${formatDate(decideBy)}` : '';
}
