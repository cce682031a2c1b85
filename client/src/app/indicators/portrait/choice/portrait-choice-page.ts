import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { Session } from '../../../core';
import { PickersGateway } from '../../../pickers';
import { keepLatest, plural, textFromParam, UiIcon, UiPageHeader, UiState } from '../../../ui';
import { PlaceSearch } from '../place-search/place-search';
import { districtsOf } from './network-places';

/** Chooses the territory to look at: the network's own first, then any other of France. */
@Component({
  selector: 'app-portrait-choice-page',
  imports: [PlaceSearch, RouterLink, UiIcon, UiPageHeader, UiState],
  templateUrl: './portrait-choice-page.html',
  styleUrl: './portrait-choice-page.scss',
})
export class PortraitChoicePage {
  readonly q = input('', { transform: textFromParam });

  private readonly pickers = inject(PickersGateway);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);

  protected readonly resource = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.pickers.ccas(params) });
  private readonly ccas = keepLatest(this.resource);
  protected readonly districts = computed(() => districtsOf(this.ccas() ?? [], this.q()));
  /** What the list of the network shows already. */
  protected readonly listedIds = computed(() => this.districts().flatMap(({ ept, communes }) => [...(ept ? [ept.id] : []), ...communes.map(({ id }) => id)]));
  protected readonly count = computed(() =>
    plural(
      this.districts().reduce((sum, { communes }) => sum + communes.length, 0),
      'commune du réseau',
      'communes du réseau',
    ),
  );

  protected search(text: string): void {
    void this.router.navigate([], { queryParams: { q: text || null }, queryParamsHandling: 'merge', replaceUrl: true });
  }
}
