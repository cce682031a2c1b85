import { Component, computed, effect, inject, input, numberAttribute } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { PageTitle, Session } from '../../core';
import { CivilDatePipe, NumPipe, UiIcon, UiPageHeader, UiState } from '../../ui';
import { NetworkGateway } from '../network-gateway';
import { TerritoriesGateway } from '../territories-gateway';
import { tellPredecessors, tellSuccessors } from '../territory-story';
import { TERRITORY_KIND_LABELS } from '../../territories';

/** One territory of the official geographic code: where it stands, since when, what it was before and became after. */
@Component({
  selector: 'app-territory-page',
  imports: [CivilDatePipe, MatButton, NumPipe, RouterLink, UiIcon, UiPageHeader, UiState],
  templateUrl: './territory-page.html',
})
export class TerritoryPage {
  readonly id = input.required({ transform: numberAttribute });

  private readonly gateway = inject(TerritoriesGateway);
  private readonly network = inject(NetworkGateway);
  private readonly session = inject(Session);

  protected readonly territory = rxResource({ params: () => this.id(), stream: ({ params }) => this.gateway.watch(params) });
  private readonly present = computed(() => (this.territory.hasValue() ? this.territory.value() : undefined));
  /** The row that held the same code before: read for its SIREN alone. */
  private readonly former = rxResource({
    params: () => this.present()?.predecessors.find(({ territory }) => territory.code === this.present()?.code)?.territory.id,
    stream: ({ params }) => this.gateway.watch(params),
  });
  private readonly ccas = rxResource({
    params: () => (this.session.can('network.read') ? (this.session.networkId() ?? undefined) : undefined),
    stream: ({ params }) => this.network.watchAllCcas(params),
  });

  protected readonly canReadIndicators = computed(() => this.session.can('indicators.readNetwork'));
  protected readonly events = computed(() => {
    const territory = this.present();
    if (!territory) return [];
    return [...tellPredecessors(territory, this.former.hasValue() ? this.former.value() : null), ...tellSuccessors(territory)];
  });
  protected readonly ccasHere = computed(() =>
    (this.ccas.hasValue() ? this.ccas.value() : []).filter(({ commune, ept }) => commune.id === this.id() || ept?.id === this.id()),
  );
  protected readonly kindLabel = computed(() => {
    const kind = this.present()?.kind;
    return kind ? TERRITORY_KIND_LABELS[kind] : '';
  });
  protected readonly kinds = TERRITORY_KIND_LABELS;

  constructor() {
    const title = inject(PageTitle);
    effect(() => title.set(this.present()?.name));
  }
}
