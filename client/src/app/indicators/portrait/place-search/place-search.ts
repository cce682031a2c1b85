import { Component, computed, inject, input, model, output } from '@angular/core';
import { rxResource, toObservable, toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { debounceTime, distinctUntilChanged } from 'rxjs';
import { Session } from '../../../core';
import { keepLatest, plural, UiIcon, UiState } from '../../../ui';
import { type Place, PortraitGateway } from '../portrait-gateway';
import { namePlaces } from './place-names';

const SHOWN = 12;
const MIN_LENGTH = 2;
const TYPING_PAUSE_MS = 200;
let nextId = 1;

/** Finds a territory of all France by what is typed: its portrait to follow, or a territory to choose. */
@Component({
  selector: 'app-place-search',
  imports: [RouterLink, UiIcon, UiState],
  templateUrl: './place-search.html',
  styleUrl: './place-search.scss',
})
export class PlaceSearch {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** Above what is found. */
  readonly heading = input('Territoires trouvés');
  readonly text = model('');
  /** Whether what is found leads to its portrait; else it is chosen. */
  readonly isLinked = input(false);
  /** Already shown elsewhere on the page. */
  readonly excludedIds = input<readonly number[]>([]);
  readonly chosen = output<Place>();

  private readonly gateway = inject(PortraitGateway);
  private readonly session = inject(Session);
  protected readonly id = `recherche-territoire-${nextId++}`;
  private readonly asked = toSignal(toObservable(computed(() => this.text().trim())).pipe(debounceTime(TYPING_PAUSE_MS), distinctUntilChanged()), {
    initialValue: '',
  });
  protected readonly isAsked = computed(() => this.asked().length >= MIN_LENGTH && this.text().trim().length >= MIN_LENGTH);
  protected readonly resource = rxResource({
    params: () => (this.isAsked() ? { search: this.asked(), nearId: this.session.network()?.territoryId ?? null, skip: 0, take: SHOWN } : undefined),
    stream: ({ params }) => this.gateway.places(params),
  });
  private readonly page = keepLatest(this.resource);
  protected readonly found = computed(() => namePlaces(this.page()?.items ?? []).filter(({ place }) => !this.excludedIds().includes(place.id)));
  protected readonly hasMore = computed(() => (this.page()?.totalCount ?? 0) > SHOWN);
  protected readonly count = computed(() =>
    this.isAsked() && this.resource.hasValue() ? plural(this.found().length, 'territoire trouvé', 'territoires trouvés') : '',
  );

  protected choose(place: Place): void {
    this.text.set('');
    this.chosen.emit(place);
  }
}
