import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { Session } from '../../core';
import { PickersGateway } from '../../pickers';
import { AgoPipe, CivilDatePipe, EurosPipe, keepLatest, plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { WeatherChip } from '../words/weather-chip';
import { ExportWorkbook, type WorkbookToExport } from '../../workbooks';
import { UiPerson } from '../../ui/person/person';
import { BulkBar, type BulkSelection } from '../bulk/bulk-bar';
import type { BulkNames } from '../bulk/bulk-texts';
import { RecentActs } from '../bulk/recent-acts';
import { InitiativesGateway, type InitiativeItem } from '../initiatives-gateway';
import { filterWords } from '../matrix/export/matrix-workbook';
import { FilterBar } from '../matrix/filters/filter-bar';
import { filtersFromParams, NO_FILTERS, paramsFromFilters, type MatrixFilters } from '../matrix/filters/matrix-filters';
import { tallyFigures } from '../matrix/matrix-words';
import { chosenPlan } from '../plans/chosen-plan';
import { inOrder, isListed, orderFromParam, paramFromOrder, type SortColumn } from './initiative-order';

/** The initiatives of a plan as a table that sorts: who leads, the declared weather, how far adoption and milestones are. */
@Component({
  selector: 'app-initiative-list-page',
  imports: [
    RouterLink,
    MatButton,
    AgoPipe,
    BulkBar,
    CivilDatePipe,
    EurosPipe,
    ExportWorkbook,
    FilterBar,
    RecentActs,
    UiIcon,
    UiPageHeader,
    UiPerson,
    UiState,
    WeatherChip,
  ],
  templateUrl: './initiative-list-page.html',
  styleUrl: './initiative-list-page.scss',
})
export class InitiativeListPage {
  readonly plan = input<string>();
  readonly q = input<string>();
  readonly meteo = input<string>();
  readonly reco = input<string>();
  readonly retard = input<string>();
  readonly gap = input<string>();
  readonly archives = input<string>();
  readonly tri = input<string>();

  private readonly gateway = inject(InitiativesGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);

  protected readonly plural = plural;
  protected readonly filters = computed(() => filtersFromParams({ plan: this.plan(), q: this.q(), meteo: this.meteo(), reco: this.reco() }));
  protected readonly isLateOnly = computed(() => this.retard() === '1');
  protected readonly isWithoutRecommendation = computed(() => this.gap() === 'sans-recommandation');
  protected readonly withArchives = computed(() => this.archives() === '1');
  protected readonly order = computed(() => orderFromParam(this.tri()));
  protected readonly plans = rxResource({ params: this.networkId, stream: ({ params }) => this.pickers.plans(params) });
  protected readonly chosen = computed(() => (this.plans.hasValue() ? chosenPlan(this.plans.value(), this.filters().planYear) : null));
  protected readonly list = rxResource({
    params: () => {
      const planId = this.chosen()?.id;
      return planId ? { planId, withArchives: this.withArchives() } : undefined;
    },
    stream: ({ params }) => this.gateway.initiatives(params.planId, params.withArchives),
  });
  private readonly latest = keepLatest(this.list);
  private readonly recommendationsResource = rxResource({ params: this.networkId, stream: ({ params }) => this.gateway.recommendations(params, null) });
  protected readonly recommendations = computed(() => (this.recommendationsResource.hasValue() ? this.recommendationsResource.value() : []));
  protected readonly total = computed(() => this.latest()?.totalCount ?? null);
  protected readonly items = computed(() => {
    const extra = { isLateOnly: this.isLateOnly(), isWithoutRecommendation: this.isWithoutRecommendation() };
    return inOrder(this.latest()?.items.filter((item) => isListed(item, this.filters(), extra)) ?? [], this.order());
  });
  protected readonly workbook = computed(() => {
    const plan = this.chosen();
    return plan && this.items().length > 0 ? () => this.workbookOf(plan.id) : null;
  });
  protected readonly canManage = computed(() => this.session.can('initiatives.manage'));
  protected readonly canReadFunding = computed(() => this.session.can('funding.read'));
  protected readonly columns = computed<{ key: SortColumn; label: string; isNumber?: boolean }[]>(() => [
    { key: 'numero', label: 'N°' },
    { key: 'titre', label: 'Initiative' },
    { key: 'meteo', label: 'Météo' },
    { key: 'pilote', label: 'Pilote' },
    { key: 'adoption', label: 'En place / concernés', isNumber: true },
    { key: 'jalon', label: 'Prochain jalon' },
    ...(this.canReadFunding() ? [{ key: 'financement' as const, label: 'Financement signé', isNumber: true }] : []),
    { key: 'maj', label: 'Mise à jour' },
  ]);

  /** The initiatives that are ticked; of one plan. */
  protected readonly selected = linkedSignal<string | undefined, ReadonlySet<string>>({ source: () => this.chosen()?.id, computation: () => new Set() });
  protected readonly selection = computed((): BulkSelection => ({ cells: [], initiativeIds: [...this.selected()], ccasIds: [], remindableIds: [] }));
  protected readonly isAllSelected = computed(() => this.items().length > 0 && this.items().every(({ id }) => this.selected().has(id)));
  protected readonly names = computed((): BulkNames => {
    const titles = new Map(this.latest()?.items.map(({ id, number, title }) => [id, `${number}. ${title}`]));
    return { initiative: (id) => titles.get(id) ?? '', ccas: () => '' };
  });
  protected readonly isActsOpen = signal(false);
  /** The row from which a range is taken with Shift. */
  private lastTicked = 0;

  protected tick(at: number, event: MouseEvent): void {
    const isOn = (event.target as HTMLInputElement).checked;
    const [first, last] = event.shiftKey ? [Math.min(this.lastTicked, at), Math.max(this.lastTicked, at)] : [at, at];
    this.tickAll(this.items().slice(first, last + 1), isOn);
    this.lastTicked = at;
  }

  protected tickAll(items: readonly InitiativeItem[], isOn: boolean): void {
    const next = new Set(this.selected());
    for (const { id } of items) {
      if (isOn) next.add(id);
      else next.delete(id);
    }
    this.selected.set(next);
  }

  protected restoreSelection({ initiativeIds }: BulkSelection): void {
    this.selected.set(new Set(initiativeIds));
  }

  protected clearSelection(): void {
    this.selected.set(new Set());
  }

  protected figures({ adoption }: InitiativeItem): string {
    return tallyFigures({ inPlace: adoption.inPlace + adoption.assessed, concerned: adoption.concerned, blocked: adoption.blocked, total: adoption.total });
  }

  protected sortOf(column: SortColumn): 'ascending' | 'descending' | null {
    const { column: current, isDescending } = this.order();
    return current === column ? (isDescending ? 'descending' : 'ascending') : null;
  }

  protected sortBy(column: SortColumn): void {
    void this.go({ tri: paramFromOrder({ column, isDescending: this.sortOf(column) === 'ascending' }) }, true);
  }

  protected setFilters(filters: MatrixFilters): void {
    void this.go(paramsFromFilters(filters), filters.text !== this.filters().text);
  }

  protected set(name: 'retard' | 'gap' | 'archives', value: string, event: Event): void {
    void this.go({ [name]: (event.target as HTMLInputElement).checked ? value : null });
  }

  protected showAll(): void {
    void this.go({ ...paramsFromFilters({ ...NO_FILTERS, planYear: this.filters().planYear }), retard: null, gap: null });
  }

  /** What is listed; archived initiatives are not in a workbook. */
  private workbookOf(planId: string): Omit<WorkbookToExport, 'networkId'> {
    const more = [
      ...(this.isLateOnly() ? [{ name: 'Jalons', value: 'en retard' }] : []),
      ...(this.isWithoutRecommendation() ? [{ name: 'Recommandations', value: 'sans recommandation' }] : []),
    ];
    return {
      kind: 'initiatives',
      filters: [...filterWords(this.filters(), null), ...more],
      selection: { plan: [planId], initiatives: this.items().map(({ id }) => id) },
    };
  }

  private go(queryParams: Record<string, string | null | undefined>, replaceUrl = false): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl, scroll: 'manual' });
  }
}
