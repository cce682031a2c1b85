import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { inventoryTopicAt } from '@maillage/domain';
import { Session, today } from '../../core';
import { EditionPartView } from '../../editions';
import { Scope } from '../../scope';
import { keepLatest, UiIcon, UiPageHeader, UiState } from '../../ui';
import { handOver } from '../../ui/export/table-export';
import { InlineSave } from '../../ui/saving/inline-save';
import { type FileFormat, InventoriesGateway } from '../inventories-gateway';
import { coverageText, linkIn } from '../inventory-texts';
import { Dates } from './dates';
import { Figures } from './figures';
import { Items } from './items';
import { Matrix } from './matrix';
import { Practices } from './practices';
import { Suggestions } from './suggestions';

/** One topic: its figures, what it suggests, each CCAS, what ends, what is listed. */
@Component({
  selector: 'app-topic-page',
  imports: [Dates, EditionPartView, Figures, Items, MatButton, Matrix, Practices, RouterLink, Suggestions, UiIcon, UiPageHeader, UiState],
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
    .definitions {
      margin-block-start: var(--space-5);
    }
    .control {
      display: grid;
      gap: var(--space-1);
    }
    .toolbar select {
      max-inline-size: 15rem;
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
  protected readonly today = today();
  protected readonly topic = computed(() => inventoryTopicAt(this.path()) ?? null);
  protected readonly networkId = this.session.networkId;
  protected readonly waitsText = computed(() => {
    const { waits = '' } = this.topic() ?? {};
    const said = this.canAsk() || this.read()?.collection ? '' : ' La coordination le demande quand le réseau en a besoin.';
    return `Ici s’afficheront ${waits.charAt(0).toLowerCase()}${waits.slice(1)}${said}`;
  });
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
  /** CCAS that ask for the label of their ABS. */
  protected readonly labelled = computed(() => {
    const { columns = [], rows = [] } = this.shown() ?? {};
    const at = columns.findIndex(({ code }) => code === 'label');
    return rows.filter(({ cells }) => cells[at]);
  });
  /** What holds for all alike is said once, in its section. */
  protected readonly hasDates = computed(() => this.shown()?.dates.some(({ isOfAll }) => !isOfAll) ?? false);
  protected readonly linkTo = computed(() => linkIn(this.shown() ?? { rows: [] }));
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
