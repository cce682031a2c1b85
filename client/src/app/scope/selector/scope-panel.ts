import { afterNextRender, Component, computed, type ElementRef, inject, input, linkedSignal, output, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { SEARCH_TEXT_MAX_LENGTH } from '@maillage/domain';
import { plural } from '../../ui/format/format';
import { UiIcon } from '../../ui/icon/icon';
import { keepLatest, UiState } from '../../ui/state/state';
import { Scope, WHOLE_NETWORK_NAME } from '../scope';
import type { ScopeRef } from '../scope-param';
import { sectionsOf } from './scope-sections';

/** Lines that a page of the keyboard goes over. */
const PAGE = 8;

/** What can be chosen: the whole network, the EPT, the groups, the CCAS. What is typed narrows it; arrows and Enter suffice. */
@Component({
  selector: 'app-scope-panel',
  imports: [UiIcon, UiState],
  templateUrl: './scope-panel.html',
  styleUrl: './scope-panel.scss',
})
export class ScopePanel {
  readonly networkId = input.required<string>();
  readonly chosen = output<ScopeRef>();
  readonly left = output();
  protected readonly scope = inject(Scope);
  private readonly box = viewChild.required<ElementRef<HTMLInputElement>>('box');
  private readonly list = viewChild<ElementRef<HTMLElement>>('list');

  protected readonly longest = SEARCH_TEXT_MAX_LENGTH;
  protected readonly typed = signal('');
  protected readonly loaded = rxResource({ params: this.networkId, stream: ({ params }) => this.scope.choices(params) });
  private readonly choices = keepLatest(this.loaded);
  protected readonly sections = computed(() => {
    const choices = this.choices();
    return choices ? sectionsOf(choices, WHOLE_NETWORK_NAME, this.typed()) : [];
  });
  protected readonly options = computed(() => this.sections().flatMap(({ options }) => options));
  /** What is chosen to begin with; the first of what is found once something is typed. */
  protected readonly active = linkedSignal({
    source: this.options,
    computation: (options) => Math.max(0, this.typed() ? 0 : options.findIndex(({ ref }) => this.scope.isChosen(ref))),
  });
  protected readonly status = computed(() => (this.typed() ? plural(this.options().length, 'périmètre trouvé', 'périmètres trouvés') : ''));

  constructor() {
    afterNextRender(() => this.box().nativeElement.focus());
  }

  protected move(event: Event, to: (at: number, last: number) => number): void {
    event.preventDefault();
    const last = this.options().length - 1;
    if (last < 0) return;
    this.active.update((at) => Math.min(Math.max(to(at, last), 0), last));
    setTimeout(() => this.list()?.nativeElement.querySelector('.active')?.scrollIntoView({ block: 'nearest' }));
  }

  protected readonly next = (at: number, last: number): number => (at === last ? 0 : at + 1);
  protected readonly previous = (at: number, last: number): number => (at === 0 ? last : at - 1);
  protected readonly first = (): number => 0;
  protected readonly last = (_: number, last: number): number => last;

  protected readonly pageDown = (at: number): number => at + PAGE;
  protected readonly pageUp = (at: number): number => at - PAGE;

  protected choose(index: number): void {
    const option = this.options()[index];
    if (option) this.chosen.emit(option.ref);
  }
}
