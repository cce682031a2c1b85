import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { INDICATOR_DIRECTIONS, INDICATOR_THEMES, SEARCH_TEXT_MAX_LENGTH, type IndicatorTheme } from '@maillage/domain';
import { Session, today } from '../../core';
import { CivilDatePipe, keepLatest, plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiExportButtons } from '../../ui/export/export-buttons';
import { tableOf } from '../../ui/export/table-export';
import { INDICATOR_DIRECTION_LOOKS, INDICATOR_THEME_LABELS } from '../words/indicator-words';
import { type IndicatorHere, IndicatorsGateway } from '../indicators-gateway';
import { UiSparkline } from '../../ui/chart/sparkline';
import { scopeTerritory } from '../own-territories/scope-territory';
import { JUDGEMENT_WORDS } from '../portrait/trend';
import { periodSpan } from '../words/format-value';
import { bringingFile } from './bringing-file';
import { catalogueColumns } from './catalogue-columns';
import { badgesOf, groupsOf } from './catalogue-groups';
import { lastValueOf } from './last-values';
import { type CatalogueFilters, filtersFromParams, NO_FILTERS, paramsFromFilters } from './catalogue-params';

/** Every indicator of the network and of the instance: what it measures, who publishes it, up to when, what to know of it. */
@Component({
  selector: 'app-catalogue-page',
  imports: [RouterLink, MatButton, CivilDatePipe, UiExportButtons, UiIcon, UiPageHeader, UiSparkline, UiState],
  templateUrl: './catalogue-page.html',
  styleUrl: './catalogue-page.scss',
})
export class CataloguePage {
  readonly q = input<string>();
  readonly theme = input<string>();
  readonly archives = input<string>();

  private readonly gateway = inject(IndicatorsGateway);
  private readonly router = inject(Router);
  private readonly session = inject(Session);

  protected readonly longestSearch = SEARCH_TEXT_MAX_LENGTH;
  protected readonly plural = plural;
  protected readonly themes = INDICATOR_THEMES;
  protected readonly themeLabels = INDICATOR_THEME_LABELS;
  protected readonly directions = INDICATOR_DIRECTION_LOOKS;
  protected readonly directionOrder = INDICATOR_DIRECTIONS;
  protected readonly badgesOf = badgesOf;
  protected readonly judgementWords = JUDGEMENT_WORDS;
  protected readonly bringingFile = bringingFile;
  protected readonly filters = computed(() => filtersFromParams({ q: this.q(), theme: this.theme(), archives: this.archives() }));
  protected readonly isFiltered = computed(() => this.filters().text !== '' || this.filters().theme !== null);
  protected readonly canManage = computed(() => this.session.can('indicators.manage') || this.session.can('indicators.manageShared', {}));
  protected readonly canImport = computed(() => this.session.can('indicators.import'));

  /** Whose values are told. */
  protected readonly place = scopeTerritory();
  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      const territoryId = this.place()?.id;
      return networkId === null || territoryId === undefined ? undefined : { networkId, territoryId, withArchives: this.filters().withArchives };
    },
    stream: ({ params: { networkId, territoryId, withArchives } }) => this.gateway.catalogueHere(networkId, withArchives, territoryId),
  });
  protected readonly catalogue = keepLatest(this.resource);
  private readonly matching = computed(() => groupsOf(this.catalogue() ?? [], this.filters()));
  protected readonly found = computed(() => this.matching().flatMap(({ indicators }) => indicators));
  /** What has a value somewhere, with the last one here. */
  protected readonly groups = computed(() =>
    this.matching().flatMap(({ theme, indicators }) => {
      const lines = indicators.filter(({ periods }) => periods.length > 0).map((item) => ({ item, last: lastValueOf(item) }));
      return lines.length > 0 ? [{ theme, lines }] : [];
    }),
  );
  /** What has none anywhere yet. */
  protected readonly withoutValues = computed(() => this.found().filter(({ periods }) => periods.length === 0));
  protected readonly counts = computed(() => {
    const byTheme = new Map(
      groupsOf(this.catalogue() ?? [], { text: this.filters().text, theme: null }).map(({ theme, indicators }) => [theme, indicators.length]),
    );
    return (theme: IndicatorTheme): number => byTheme.get(theme) ?? 0;
  });
  protected readonly exported = computed(() =>
    tableOf({ name: `indicateurs-catalogue-${today()}`, columns: catalogueColumns(this.place()?.name ?? ''), rows: this.found() }),
  );

  protected spanOf({ periods, periodicity }: IndicatorHere): string | null {
    return periods.length > 1 ? periodSpan(periods, periodicity) : null;
  }

  /** Why there is no value here, where others have some. */
  protected whyNone({ aggregation }: IndicatorHere): string {
    return aggregation === 'published_only' ? 'non publié à ce niveau' : 'aucune valeur ici';
  }

  protected isLate({ nextUpdateOn }: IndicatorHere): boolean {
    return nextUpdateOn !== null && nextUpdateOn < today();
  }

  protected set(change: Partial<CatalogueFilters>): void {
    void this.router.navigate([], {
      queryParams: paramsFromFilters({ ...this.filters(), ...change }),
      queryParamsHandling: 'merge',
      replaceUrl: change.text !== undefined,
      scroll: 'manual',
    });
  }

  protected chooseTheme(value: string): void {
    this.set({ theme: INDICATOR_THEMES.find((theme) => theme === value) ?? null });
  }

  protected showAll(): void {
    this.set({ ...NO_FILTERS, withArchives: this.filters().withArchives });
  }
}
