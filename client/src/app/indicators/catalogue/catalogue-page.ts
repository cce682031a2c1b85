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
import { type IndicatorItem, IndicatorsGateway } from '../indicators-gateway';
import { IndicatorsNav } from '../indicators-nav';
import { periodSpan } from '../words/format-value';
import { CATALOGUE_COLUMNS } from './catalogue-columns';
import { badgesOf, groupsOf, lastPeriodOf } from './catalogue-groups';
import { type CatalogueFilters, filtersFromParams, NO_FILTERS, paramsFromFilters } from './catalogue-params';

/** Every indicator of the network and of the instance: what it measures, who publishes it, up to when, what to know of it. */
@Component({
  selector: 'app-catalogue-page',
  imports: [RouterLink, MatButton, CivilDatePipe, IndicatorsNav, UiExportButtons, UiIcon, UiPageHeader, UiState],
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
  protected readonly lastPeriodOf = lastPeriodOf;
  protected readonly filters = computed(() => filtersFromParams({ q: this.q(), theme: this.theme(), archives: this.archives() }));
  protected readonly isFiltered = computed(() => this.filters().text !== '' || this.filters().theme !== null);
  protected readonly canManage = computed(() => this.session.can('indicators.manage') || this.session.can('indicators.manageShared', {}));
  protected readonly canImport = computed(() => this.session.can('indicators.import'));

  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId === null ? undefined : { networkId, withArchives: this.filters().withArchives };
    },
    stream: ({ params: { networkId, withArchives } }) => this.gateway.catalogue(networkId, withArchives),
  });
  protected readonly catalogue = keepLatest(this.resource);
  protected readonly groups = computed(() => groupsOf(this.catalogue() ?? [], this.filters()));
  protected readonly found = computed(() => this.groups().flatMap(({ indicators }) => indicators));
  protected readonly counts = computed(() => {
    const byTheme = new Map(
      groupsOf(this.catalogue() ?? [], { text: this.filters().text, theme: null }).map(({ theme, indicators }) => [theme, indicators.length]),
    );
    return (theme: IndicatorTheme): number => byTheme.get(theme) ?? 0;
  });
  protected readonly exported = computed(() => tableOf({ name: `indicateurs-catalogue-${today()}`, columns: CATALOGUE_COLUMNS, rows: this.found() }));

  protected spanOf({ periods, periodicity }: IndicatorItem): string | null {
    return periods.length > 1 ? periodSpan(periods, periodicity) : null;
  }

  protected isLate({ nextUpdateOn }: IndicatorItem): boolean {
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
