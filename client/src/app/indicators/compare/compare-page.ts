import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { formatPeriod, INDICATOR_THEMES, type IndicatorTheme } from '@maillage/domain';
import { catchError, combineLatest, of } from 'rxjs';
import { Session, today } from '../../core';
import { PickersGateway } from '../../pickers';
import { toApiError } from '../../errors';
import { formatDate, keepLatest, plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiExportButtons } from '../../ui/export/export-buttons';
import { tableOf } from '../../ui/export/table-export';
import { INDICATOR_THEME_LABELS } from '../words/indicator-words';
import { districtsOf } from '../portrait/choice/network-places';
import { comparedText, type FigureText, figureText, unitBeside } from '../portrait/figure-text';
import { PlaceSearch } from '../portrait/place-search/place-search';
import { type Place, PortraitGateway, type TerritorySheet } from '../portrait/portrait-gateway';
import { SourceList } from '../portrait/source-list';
import { sourcesOf } from '../portrait/sources';
import { compareColumns, EXTREME_LOOKS } from './compare-columns';
import { choiceFromParams, type CompareChoice, paramsFromChoice, refusalToAdd, TOO_MANY_TERRITORIES } from './compare-params';
import { type CompareCell, compareGroups, type CompareRow } from './compare-rows';
import { TERRITORY_KIND_LABELS } from '../../territories';

/** Up to six territories side by side, through the indicators of one theme or of all. */
@Component({
  selector: 'app-compare-page',
  imports: [MatButton, PlaceSearch, RouterLink, SourceList, UiExportButtons, UiIcon, UiPageHeader, UiState],
  templateUrl: './compare-page.html',
  styleUrls: ['../portrait/stacked-table.scss', './compare-page.scss'],
})
export class ComparePage {
  readonly territoires = input<string>();
  readonly theme = input<string>();

  private readonly gateway = inject(PortraitGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly router = inject(Router);
  protected readonly session = inject(Session);
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);

  protected readonly themes = INDICATOR_THEMES;
  protected readonly themeLabels = INDICATOR_THEME_LABELS;
  protected readonly extremeLooks = EXTREME_LOOKS;
  protected readonly unitBeside = unitBeside;
  protected readonly printedOn = formatDate(today());
  protected readonly choice = computed(() => choiceFromParams({ territoires: this.territoires(), theme: this.theme() }));
  /** Why a territory was not added; gone with the next change. */
  protected readonly refusal = linkedSignal<CompareChoice, string | null>({
    source: this.choice,
    computation: ({ leftOut }) => (leftOut > 0 ? TOO_MANY_TERRITORIES : null),
  });

  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.networkId();
      return networkId === undefined ? undefined : { networkId, ids: this.choice().territoryIds };
    },
    stream: ({ params: { networkId, ids } }) =>
      ids.length === 0 ? of([]) : combineLatest(ids.map((id) => this.gateway.sheet(networkId, id, { withContext: false }).pipe(catchError(unknownAsNull)))),
  });
  private readonly answers = keepLatest(this.resource);
  private readonly catalogue = rxResource({ params: this.networkId, stream: ({ params }) => this.gateway.indicators(params, null) });
  private readonly indicators = keepLatest(this.catalogue);
  private readonly networkCcas = rxResource({ params: this.networkId, stream: ({ params }) => this.pickers.ccas(params) });
  /** The network's territories to choose from without typing. */
  protected readonly districts = computed(() => districtsOf(this.networkCcas.hasValue() ? this.networkCcas.value() : [], ''));

  private readonly sheets = computed(() => (this.answers() ?? []).filter((sheet): sheet is TerritorySheet => sheet !== null));
  protected readonly portraits = computed(() => this.sheets().map(({ portrait }) => portrait));
  protected readonly unknownCount = computed(() => (this.answers() ?? []).length - this.portraits().length);
  protected readonly groups = computed(() => compareGroups(this.indicators() ?? [], this.sheets(), this.choice().theme));
  protected readonly sources = computed(() => sourcesOf(this.groups().flatMap(({ rows }) => rows)));
  protected readonly count = computed(() => plural(this.portraits().length, 'territoire', 'territoires'));
  protected readonly exported = computed(() =>
    tableOf({
      name: 'comparaison-de-territoires',
      columns: compareColumns(this.portraits().map(({ territory }) => territory.name)),
      rows: this.groups().flatMap(({ rows }) => rows),
    }),
  );

  protected add(id: number): void {
    const { territoryIds } = this.choice();
    const refusal = refusalToAdd(territoryIds, id);
    if (refusal === null) this.set({ territoryIds: [...territoryIds, id] });
    else this.refusal.set(refusal);
  }

  protected remove(id: number): void {
    this.set({ territoryIds: this.choice().territoryIds.filter((chosen) => chosen !== id) });
  }

  protected addChosen(select: HTMLSelectElement): void {
    const id = Number(select.value);
    select.value = '';
    if (id > 0) this.add(id);
  }

  protected setTheme(value: string): void {
    this.set({ theme: INDICATOR_THEMES.find((theme) => theme === value) ?? null });
  }

  /** An EPT by its sign: its full kind would make the column as wide as three. */
  protected kindOf({ kind }: Place): string {
    return kind === 'ept' || kind === 'epci' ? kind.toUpperCase() : TERRITORY_KIND_LABELS[kind];
  }

  /** A median of communes is none of the whole. */
  protected textOf(cell: CompareCell, { indicator }: CompareRow): FigureText {
    return cell.territory.kind === 'commune' ? figureText(cell, indicator) : comparedText({ value: cell.value, state: cell.state }, indicator);
  }

  /** What is known of a value, below it: « arrondi », « 2022 ». */
  protected about(note: string | null, cell: CompareCell, { indicator }: CompareRow): string {
    const period = cell.isOtherPeriod && cell.period !== null ? formatPeriod(cell.period, indicator.periodicity) : '';
    return [period, note, cell.isFormerPerimeter ? 'ancien périmètre' : ''].filter(Boolean).join(', ');
  }

  protected periodOf({ indicator, period }: CompareRow): string {
    return period === null ? '' : formatPeriod(period, indicator.periodicity);
  }

  protected print(): void {
    window.print();
  }

  private set(change: { readonly territoryIds?: readonly number[]; readonly theme?: IndicatorTheme | null }): void {
    void this.router.navigate([], { queryParams: paramsFromChoice({ ...this.choice(), ...change }), queryParamsHandling: 'merge', scroll: 'manual' });
  }
}

/** A territory that an old address names and that is not there: the others are compared all the same. */
const unknownAsNull = (error: unknown) => {
  if (toApiError(error).reason !== 'NOT_FOUND') throw error;
  return of(null);
};
