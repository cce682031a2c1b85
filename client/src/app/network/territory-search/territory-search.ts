import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { TERRITORY_KINDS, type TerritoryKind } from '@maillage/domain';
import { Session } from '../../core';
import { keepLatest, plural, skipFromParam, textFromParam, UiIcon, UiPageHeader, UiState, wholeFromParam } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { TerritoriesGateway } from '../territories-gateway';
import { TERRITORY_KIND_LABELS } from '../../territories';

const TAKE = 50;

const toKind = (value: string | undefined): TerritoryKind | undefined => TERRITORY_KINDS.find((kind) => kind === value);

/** Finds a territory by name or code; the search is in the address. */
@Component({
  selector: 'app-territory-search',
  imports: [RouterLink, UiIcon, UiPageHeader, UiPagination, UiState],
  templateUrl: './territory-search.html',
})
export class TerritorySearch {
  readonly q = input('', { transform: textFromParam });
  readonly genre = input(undefined, { transform: toKind });
  readonly dans = input(undefined, { transform: (value: string | undefined) => wholeFromParam(value) ?? undefined });
  readonly debut = input(0, { transform: skipFromParam });

  private readonly gateway = inject(TerritoriesGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected readonly take = TAKE;
  protected readonly kinds = TERRITORY_KINDS;
  protected readonly labels = TERRITORY_KIND_LABELS;
  protected readonly found = rxResource({
    params: () => ({
      search: this.q() || undefined,
      kind: this.genre(),
      withinId: this.dans(),
      nearId: this.session.network()?.territoryId ?? null,
      skip: this.debut(),
      take: TAKE,
    }),
    stream: ({ params }) => this.gateway.search(params),
  });
  protected readonly page = keepLatest(this.found);
  private readonly around = rxResource({ params: () => this.dans(), stream: ({ params }) => this.gateway.watch(params) });
  protected readonly aroundName = computed(() => (this.around.hasValue() ? this.around.value().name : null));
  protected readonly countLabel = computed(() => plural(this.page()?.totalCount ?? 0, 'territoire', 'territoires'));

  protected search(change: { q?: string; genre?: string; dans?: null; debut?: number }): void {
    const { q, genre, debut } = change;
    const queryParams = {
      debut: null,
      ...change,
      ...(q === '' && { q: null }),
      ...(genre === '' && { genre: null }),
      ...(debut !== undefined && { debut: debut || null }),
    };
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: q !== undefined });
  }
}
