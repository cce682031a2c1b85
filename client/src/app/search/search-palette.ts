import { afterNextRender, Component, computed, type ElementRef, inject, linkedSignal, output, signal, viewChild } from '@angular/core';
import { rxResource, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { isSearchable, SEARCH_TEXT_MAX_LENGTH } from '@maillage/domain';
import { debounceTime, map } from 'rxjs';
import { Session } from '../core';
import { Words } from '../faces';
import { messageOf } from '../errors';
import { type DialogComponent, type IconName, keepLatest, UiIcon } from '../ui';
import { restoreFocus, showModal } from '../ui/dialog/dialog';
import { findPages } from './named-pages';
import { SearchGateway, type SearchHit } from './search-gateway';
import { searchSummary } from './search-summary';

const PAUSE_MS = 180;

/** What was found, as it is shown. */
interface Found {
  readonly key: string;
  readonly title: string;
  readonly detail: string | null;
  readonly label: string;
  readonly icon: IconName;
  readonly link: string;
}

/** Finds whatever has a name in the network, and the pages of the product, and answers with its address. Arrows and Enter suffice. */
@Component({
  selector: 'app-search-palette',
  imports: [UiIcon],
  templateUrl: './search-palette.html',
  styleUrl: './search-palette.scss',
})
export class SearchPalette implements DialogComponent<string> {
  readonly done = output<string | undefined>();
  private readonly gateway = inject(SearchGateway);
  private readonly session = inject(Session);
  private readonly words = inject(Words);
  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  protected readonly longestSearch = SEARCH_TEXT_MAX_LENGTH;
  protected readonly text = signal('');
  private readonly asked = toSignal(
    toObservable(this.text).pipe(
      debounceTime(PAUSE_MS),
      map((text) => text.trim()),
    ),
    { initialValue: '' },
  );
  private readonly found = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId && isSearchable(this.asked()) ? { networkId, text: this.asked() } : undefined;
    },
    stream: ({ params }) => this.words.beside(this.gateway.search(params.networkId, params.text)),
  });
  private readonly latest = keepLatest(this.found);
  private readonly pages = computed(() =>
    isSearchable(this.asked()) ? findPages(this.words.all().pages, this.asked(), (operation) => this.session.canSomewhere(operation)) : [],
  );
  /** What the network holds, then the pages of the product. */
  protected readonly hits = computed<readonly Found[]>(() => [
    ...(isSearchable(this.asked()) ? (this.latest() ?? []) : []).flatMap((hit) => this.tell(hit)),
    ...this.pages().map(({ title, link }) => ({ key: link, title, detail: null, label: 'Page', icon: 'arrow-right' as const, link })),
  ]);
  protected readonly active = linkedSignal({ source: this.hits, computation: () => 0 });
  protected readonly failure = computed(() => (this.found.error() ? messageOf(this.found.error()) : null));
  protected readonly summary = computed(() => searchSummary(this.asked(), this.found.isLoading() ? null : this.hits().length));

  constructor() {
    void this.words.load();
    const before = document.activeElement;
    afterNextRender(() => showModal(this.dialog().nativeElement));
    this.done.subscribe(() => restoreFocus(before));
  }

  protected move(event: Event, step: number): void {
    event.preventDefault();
    const count = this.hits().length;
    if (count) this.active.update((index) => (index + step + count) % count);
    setTimeout(() => this.dialog().nativeElement.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }));
  }

  protected choose(index: number): void {
    const hit = this.hits()[index];
    if (hit) this.done.emit(hit.link);
  }

  /** In the words of its feature, which know its address too. */
  private tell({ kind, id, pageKey, title, detail }: SearchHit): Found[] {
    const words = this.words.all().hits[kind];
    const link = words?.link(pageKey);
    if (!words || !link) return [];
    const told = detail && words.detail ? words.detail(detail, title) : detail || null;
    return [{ key: `${kind} ${id}`, title, detail: told, label: words.label, icon: words.icon, link }];
  }
}
