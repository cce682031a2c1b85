import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { dateLineSvg, inventoryTopicAt } from '@maillage/domain';
import { Session, today } from '../../core';
import { EditionPartView } from '../../editions';
import { Scope } from '../../scope';
import { CivilDatePipe, formatDate, formatNumber, keepLatest, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { handOver } from '../../ui/export/table-export';
import { UiRatio } from '../../ui/ratio/ratio';
import { InlineSave } from '../../ui/saving/inline-save';
import { type FileFormat, InventoriesGateway } from '../inventories-gateway';
import { coverageText, figureText } from '../inventory-texts';
import { Matrix } from './matrix';
import { Practices } from './practices';
import { Suggestions } from './suggestions';

/** Rows of a long list that are shown before one asks for all. */
const SHOWN_FIRST = 12;

/** One topic: its figures, what it suggests, each CCAS, what ends, what is listed. */
@Component({
  selector: 'app-topic-page',
  imports: [CivilDatePipe, EditionPartView, MatButton, Matrix, Practices, RouterLink, Suggestions, UiChip, UiIcon, UiPageHeader, UiRatio, UiState],
  templateUrl: './topic-page.html',
  styles: `
    h2 {
      margin-block: var(--space-5) var(--space-2);
      font-size: var(--font-l);
    }
    .whole {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: var(--space-3);
    }
    .whole h2,
    .whole > p {
      margin-block-end: 0;
    }
    .figures p {
      margin: 0;
    }
    .line {
      inline-size: 100%;
      max-inline-size: 64rem;
      block-size: auto;
      background: #fff;
      border-radius: var(--radius-m);
    }
    .definitions {
      margin-block-start: var(--space-5);
    }
    @media (max-width: 47.99rem) {
      .line {
        display: none;
      }
    }
  `,
})
export class TopicPage {
  /** Last part of the address. */
  readonly path = input.required<string>();
  private readonly gateway = inject(InventoriesGateway);
  private readonly session = inject(Session);
  private readonly scope = inject(Scope);
  protected readonly saver = new InlineSave();
  protected readonly coverageText = coverageText;
  protected readonly figureText = figureText;
  protected readonly today = today();
  protected readonly topic = computed(() => inventoryTopicAt(this.path()) ?? null);
  protected readonly networkId = this.session.networkId;
  /** Whoever works at one CCAS comes here to see it beside the others. */
  protected readonly isWidened = computed(() => this.scope.ccasId() !== null && this.scope.ccasId() === this.scope.ownCcasId());
  private readonly part = computed(() => (this.isWidened() ? null : this.scope.input()));
  protected readonly loaded = rxResource({
    params: () => {
      const [networkId, topic] = [this.networkId(), this.topic()];
      return networkId && topic ? { networkId, topic: topic.code, part: this.part() } : undefined;
    },
    stream: ({ params: { networkId, topic, part } }) => this.gateway.board(networkId, topic, part),
  });
  protected readonly read = keepLatest(this.loaded);
  protected readonly hasHeard = computed(() => this.read()?.board.rows.some(({ heard }) => heard !== null) ?? false);
  protected readonly isEmpty = computed(() => this.read() !== undefined && !this.hasHeard());
  protected readonly shown = computed(() => (this.hasHeard() ? this.read()?.board : undefined));
  protected readonly figures = computed(() => this.shown()?.figures.filter(({ isUntold }) => !isUntold) ?? []);
  protected readonly canAsk = computed(() => this.read() !== undefined && !this.read()?.collection?.isOpen && this.session.can('inventories.ask'));
  protected readonly canGroup = computed(() => this.session.can('cohorts.manage'));
  private readonly open = computed(() => {
    const collection = this.read()?.collection;
    return collection?.isOpen ? collection : null;
  });
  protected readonly campaignOf = computed(() => {
    const collection = this.open();
    return collection && this.session.can('campaigns.manage') ? `form:${collection.id}` : null;
  });
  protected readonly fillLink = computed(() => {
    const [collection, own] = [this.open(), this.session.ownCcas()[0]];
    return collection && own ? ['/collectes', collection.id, 'ccas', own.id] : null;
  });
  protected readonly line = computed(() => {
    const board = this.shown();
    const markup = board ? dateLineSvg(board, this.today) : null;
    return markup && `data:image/svg+xml;charset=utf-8,${encodeURIComponent(markup)}`;
  });
  /** The nearest come first; the others are asked for. */
  protected readonly isWhole = signal(false);
  /** What holds for all alike is said once, in its section. */
  protected readonly allDates = computed(() => this.shown()?.dates.filter(({ isOfAll }) => !isOfAll) ?? []);
  protected readonly dates = computed(() => {
    return this.isWhole() ? this.allDates() : this.allDates().slice(0, SHOWN_FIRST);
  });
  /** What is chosen, by the number of the column. */
  protected readonly chosen = signal<Readonly<Record<number, string>>>({});
  protected readonly filters = computed(() => {
    const { columns = [], filters = [], rows = [] } = this.shown()?.items ?? {};
    return filters.flatMap((key) => {
      const index = columns.findIndex((column) => column.key === key);
      const values = [...new Set(rows.flatMap(({ cells }) => cells[index] ?? []).map(String))].sort((one, other) => one.localeCompare(other, 'fr'));
      return index >= 0 && values.length > 1 ? [{ index, title: columns[index]?.title ?? '', values }] : [];
    });
  });
  protected readonly items = computed(() => {
    const asked = Object.entries(this.chosen()).filter(([, value]) => value !== '');
    return (this.shown()?.items?.rows ?? []).filter(({ cells }) => asked.every(([index, value]) => String(cells[Number(index)]) === value));
  });

  protected readonly isListedWhole = signal(false);
  protected readonly listed = computed(() => (this.isListedWhole() ? this.items() : this.items().slice(0, SHOWN_FIRST)));

  protected textOf(cell: string | number | null | undefined, kind: string): string {
    if (cell === null || cell === undefined) return '';
    return kind === 'date' ? formatDate(String(cell)) : typeof cell === 'number' ? formatNumber(cell) : cell;
  }

  protected choose(index: number, event: Event): void {
    const { value } = event.target as HTMLSelectElement;
    this.chosen.update((all) => ({ ...all, [index]: value }));
  }

  protected async ask(): Promise<void> {
    const [networkId, topic] = [this.networkId(), this.topic()];
    if (!networkId || !topic) return;
    await this.saver.act(() => this.gateway.ask(networkId, topic.code), 'C’est demandé\u202f: chaque CCAS peut répondre. Une campagne le lui annoncera.');
  }

  protected async fetch(format: FileFormat): Promise<void> {
    const [networkId, topic] = [this.networkId(), this.topic()];
    if (!networkId || !topic) return;
    await this.saver.act(
      async () => handOver(`${topic.title} ${this.today}.${format}`, await this.gateway.file(topic.path, networkId, this.part(), format)),
      null,
    );
  }
}
