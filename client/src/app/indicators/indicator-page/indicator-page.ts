import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { PageTitle, Session } from '../../core';
import { CivilDatePipe, keepLatest, UiIcon, UiPageHeader, UiState } from '../../ui';
import { Journal } from '../../journal';
import { INDICATOR_DIRECTION_LOOKS, INDICATOR_THEME_LABELS } from '../words/indicator-words';
import { badgesOf } from '../catalogue/catalogue-groups';
import { ContestSection } from '../contests/contest-section';
import { IndicatorsGateway } from '../indicators-gateway';
import { scopeTerritory } from '../own-territories/scope-territory';
import { TargetSection } from '../targets/target-section';
import { CurveView } from './series/curve-view';
import { MapView } from './map/map-view';
import { SourcePanel } from './source/source-panel';
import { sourceLine } from './source-words';
import { TableView } from './table/table-view';
import { choiceFromParams, paramsFromChoice, type View, type ViewChoice, VIEWS } from './view-params';

const VIEW_LABELS: Readonly<Record<View, string>> = { carte: 'Carte', courbe: 'Courbe', tableau: 'Tableau' };

/** One indicator: on a map, over time, as a table; what it means and where it comes from beside. */
@Component({
  selector: 'app-indicator-page',
  imports: [
    RouterLink,
    MatButton,
    CivilDatePipe,
    ContestSection,
    CurveView,
    Journal,
    MapView,
    SourcePanel,
    TableView,
    TargetSection,
    UiIcon,
    UiPageHeader,
    UiState,
  ],
  templateUrl: './indicator-page.html',
  styleUrl: './indicator-page.scss',
})
export class IndicatorPage {
  readonly code = input.required<string>();
  readonly vue = input<string>();
  readonly periode = input<string>();
  readonly territoires = input<string>();
  readonly niveau = input<string>();
  readonly classes = input<string>();
  readonly lignes = input<string>();
  readonly tri = input<string>();

  private readonly gateway = inject(IndicatorsGateway);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly pageTitle = inject(PageTitle);

  protected readonly directions = INDICATOR_DIRECTION_LOOKS;
  protected readonly themes = INDICATOR_THEME_LABELS;
  protected readonly badgesOf = badgesOf;
  protected readonly sourceLine = sourceLine;
  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId === null ? undefined : { networkId, code: this.code() };
    },
    stream: ({ params: { networkId, code } }) => this.gateway.indicator(networkId, code),
  });
  private readonly latest = keepLatest(this.resource);
  /** Never the one of the page before, while another loads. */
  protected readonly indicator = computed(() => (this.latest()?.code === this.code() ? this.latest() : undefined));
  protected readonly choice = computed<ViewChoice | undefined>(() => {
    const indicator = this.indicator();
    const params = {
      vue: this.vue(),
      periode: this.periode(),
      territoires: this.territoires(),
      niveau: this.niveau(),
      classes: this.classes(),
      lignes: this.lignes(),
      tri: this.tri(),
    };
    return indicator && choiceFromParams(params, indicator);
  });

  private readonly network = computed(() => {
    const network = this.session.network();
    return network && { id: network.territoryId, name: network.territoryName };
  });
  private readonly districtsResource = rxResource({
    params: () => this.network()?.id,
    stream: ({ params }) => this.gateway.placesWithin(params, 'ept'),
  });
  protected readonly districts = computed(() => (this.districtsResource.hasValue() ? this.districtsResource.value() : []));
  /** Of whom the page speaks: whose line is drawn, and who is marked on the map. */
  protected readonly place = scopeTerritory();
  /** What a map and a table go through: the EPT that is chosen, else the whole network, of which one CCAS is a part. */
  protected readonly perimeter = computed(() => {
    const place = this.place();
    return place && (this.districts().find(({ id }) => id === place.id) ?? this.network() ?? undefined);
  });
  protected readonly isWhole = computed(() => this.perimeter()?.id === this.network()?.id);
  /** The one commune that is chosen, to be found on the map. */
  protected readonly marked = computed(() => {
    const [place, perimeter] = [this.place(), this.perimeter()];
    return place && perimeter && place.id !== perimeter.id ? place : null;
  });
  protected readonly tabs = computed(() => VIEWS.map((view) => ({ view, label: VIEW_LABELS[view], params: { vue: view === 'carte' ? null : view } })));
  /** Asked for by a formula alone: people read names, not codes. */
  private readonly catalogue = rxResource({
    params: () => (this.indicator()?.expression ? (this.session.networkId() ?? undefined) : undefined),
    stream: ({ params }) => this.gateway.catalogue(params, true),
  });
  protected readonly names = computed(() => new Map((this.catalogue.hasValue() ? this.catalogue.value() : []).map(({ code, name }) => [code, name])));
  protected readonly isHistoryOpen = signal(false);
  protected readonly canReadHistory = computed(() => this.session.canSomewhere('journal.read'));
  /** Of a shared indicator, which the administration changes. */
  protected readonly mayPropose = computed(() => this.indicator()?.networkId === null && this.session.can('indicators.proposeShared'));
  protected readonly canImport = computed(() => this.session.can('indicators.import'));

  constructor() {
    effect(() => {
      const indicator = this.indicator();
      if (indicator) this.pageTitle.set(indicator.name);
    });
  }

  protected set(change: Partial<ViewChoice>): void {
    const [indicator, choice] = [this.indicator(), this.choice()];
    if (!indicator || !choice) return;
    void this.router.navigate([], {
      queryParams: paramsFromChoice({ ...choice, ...change }, indicator),
      queryParamsHandling: 'merge',
      // A slider that is dragged leaves one step to go back, not ten.
      replaceUrl: change.period !== undefined || change.order !== undefined,
      scroll: 'manual',
    });
  }
}
