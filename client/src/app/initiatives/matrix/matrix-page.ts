import { afterNextRender, ApplicationRef, Component, computed, DestroyRef, ElementRef, inject, input, linkedSignal, signal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { Session } from '../../core';
import { PickersGateway } from '../../pickers';
import { Scope } from '../../scope';
import { keepLatest, plural, UiIcon, UiPageHeader, UiState } from '../../ui';
import { ExportWorkbook } from '../../workbooks';
import { stepsIn } from '../../ui/side-panel/side-panel';
import { AdoptionGateway } from '../adoption/adoption-gateway';
import { AdoptionPanel } from '../adoption/adoption-panel';
import { BulkBar, type BulkSelection } from '../bulk/bulk-bar';
import type { BulkNames } from '../bulk/bulk-texts';
import { RecentActs } from '../bulk/recent-acts';
import { InitiativesGateway } from '../initiatives-gateway';
import { chosenPlan } from '../plans/chosen-plan';
import { FilterBar } from './filters/filter-bar';
import { matrixExport } from './export/matrix-export';
import { matrixWorkbook } from './export/matrix-workbook';
import { activeFiltersCount, filtersFromParams, NO_FILTERS, paramsFromFilters, type MatrixFilters } from './filters/matrix-filters';
import { MatrixGrid, type ChosenCell } from './grid/matrix-grid';
import { MatrixLegend } from './matrix-legend';
import { MatrixList, type ListAxis } from './list/matrix-list';
import { MatrixTable } from './table/matrix-table';
import { viewOf } from './matrix-view';
import { ccasOfColumns, cellKey, keysOf, selectionOf } from './selection/matrix-selection';

/** Below this width a grid of 39 columns is not read: one row or one column at a time is. */
const NARROW = '(max-width: 45rem)';

const NOTHING_SELECTED = { cells: [], initiativeIds: [], ccasIds: [], remindableIds: [] };

/** The product's heart: every initiative of a plan, with every CCAS of the network. What is seen stands in the address. */
@Component({
  selector: 'app-matrix-page',
  imports: [
    RouterLink,
    MatButton,
    AdoptionPanel,
    BulkBar,
    ExportWorkbook,
    FilterBar,
    MatrixGrid,
    MatrixLegend,
    MatrixList,
    MatrixTable,
    RecentActs,
    UiIcon,
    UiPageHeader,
    UiState,
  ],
  host: { '(window:beforeprint)': 'setPrinting(true)', '(window:afterprint)': 'setPrinting(false)' },
  templateUrl: './matrix-page.html',
  styleUrl: './matrix-page.scss',
})
export class MatrixPage {
  readonly plan = input<string>();
  readonly q = input<string>();
  readonly meteo = input<string>();
  readonly reco = input<string>();
  readonly etape = input<string>();
  readonly bloques = input<string>();
  readonly sansNouvelle = input<string>();
  /** Collapsed EPT, by id, separated by commas. */
  readonly replies = input<string>();
  readonly vue = input<string>();
  /** `<initiativeId>.<ccasId>`: the cell whose panel is open. */
  readonly cellule = input<string>();
  readonly par = input<string>();
  readonly choix = input<string>();

  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly scope = inject(Scope);
  private readonly initiatives = inject(InitiativesGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly adoptions = inject(AdoptionGateway);
  private readonly application = inject(ApplicationRef);
  private readonly grid = viewChild(MatrixGrid);
  private readonly isPrinting = signal(false);
  /** Keys of the cells that are selected; of one plan. */
  protected readonly selected = linkedSignal<string | undefined, ReadonlySet<string>>({ source: () => this.chosenPlan()?.id, computation: () => new Set() });
  protected readonly isSelecting = signal(false);
  protected readonly isActsOpen = signal(false);

  protected readonly plural = plural;
  protected readonly isNarrow = signal(false);
  protected readonly filters = computed(() =>
    filtersFromParams({
      plan: this.plan(),
      q: this.q(),
      meteo: this.meteo(),
      reco: this.reco(),
      etape: this.etape(),
      bloques: this.bloques(),
      sansNouvelle: this.sansNouvelle(),
    }),
  );
  protected readonly isFiltered = computed(() => activeFiltersCount(this.filters()) > 0);
  protected readonly plans = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.pickers.plans(params) });
  protected readonly chosenPlan = computed(() => (this.plans.hasValue() ? chosenPlan(this.plans.value(), this.filters().planYear) : null));
  protected readonly matrixResource = rxResource({ params: () => this.chosenPlan()?.id, stream: ({ params }) => this.adoptions.matrix(params) });
  protected readonly matrix = keepLatest(this.matrixResource);
  private readonly recommendationsResource = rxResource({
    params: () => this.session.networkId() ?? undefined,
    stream: ({ params }) => this.initiatives.recommendations(params, null),
  });
  protected readonly recommendations = computed(() => (this.recommendationsResource.hasValue() ? this.recommendationsResource.value() : []));
  protected readonly collapsed = computed<ReadonlySet<number>>(() => new Set((this.replies() ?? '').split(',').filter(Boolean).map(Number)));
  private readonly ownCcasIds = computed(() => new Set(this.session.ownCcas().map(({ id }) => id)));
  /** Who works at one CCAS sees it first, beside all others. */
  private readonly holds = computed(() => {
    const isOwn = this.scope.ccasId() !== null && this.scope.ccasId() === this.scope.ownCcasId();
    return isOwn ? () => true : (id: string) => this.scope.holds(id);
  });
  protected readonly view = computed(() => {
    const matrix = this.matrix();
    return matrix && this.scope.ccasIds() !== undefined ? viewOf(matrix, this.filters(), this.collapsed(), this.holds(), this.ownCcasIds()) : null;
  });
  /** What is seen, written out only when it is asked for. */
  protected readonly exported = computed(() => {
    const matrix = this.matrix();
    const view = this.view();
    return matrix && view?.rows.length ? () => ({ ...matrixExport(matrix, view), name: this.scope.named('adoption', String(matrix.plan.year)) }) : null;
  });
  protected readonly workbook = computed(() => {
    const matrix = this.matrix();
    const view = this.view();
    return matrix && view?.rows.length ? () => matrixWorkbook(matrix, view, this.filters(), this.scope.name()) : null;
  });
  protected readonly isTable = computed(() => this.vue() === 'tableau' || this.isPrinting());
  protected readonly axis = computed<ListAxis>(() => (this.par() === 'ccas' ? 'ccas' : 'initiative'));
  protected readonly openCell = computed<ChosenCell | null>(() => {
    const [initiativeId, ccasId] = (this.cellule() ?? '').split('.');
    return initiativeId && ccasId ? { initiativeId, ccasId } : null;
  });
  /** From one CCAS to the next, along the row, over those that are seen. */
  private readonly shownCcasIds = computed(() => this.view()?.groups.flatMap(({ places }) => places.map(({ ccas }) => ccas.id)) ?? []);
  protected readonly steps = computed(() => stepsIn(this.shownCcasIds(), (id) => id === this.openCell()?.ccasId));
  protected readonly canManage = computed(() => this.session.can('initiatives.manage'));
  protected readonly matches = computed(() => {
    const count = this.view()?.matchingCellsCount ?? null;
    return count === null ? null : plural(count, 'case répond aux filtres', 'cases répondent aux filtres');
  });

  protected readonly canSelect = computed(() => this.matrix()?.ccas.some(({ canUpdate }) => canUpdate) ?? false);
  protected readonly selection = computed(() => {
    const matrix = this.matrix();
    return matrix ? selectionOf(matrix, this.selected()) : NOTHING_SELECTED;
  });
  protected readonly names = computed((): BulkNames => {
    const { ccas = [], rows = [] } = this.matrix() ?? {};
    return {
      ccas: (id) => ccas.find((one) => one.id === id)?.communeName ?? '',
      initiative: (id) => {
        const row = rows.find((one) => one.id === id);
        return row ? `initiative ${row.number}` : '';
      },
    };
  });

  constructor() {
    const media = matchMedia(NARROW);
    const follow = (): void => this.isNarrow.set(media.matches);
    follow();
    media.addEventListener('change', follow);
    inject(DestroyRef).onDestroy(() => media.removeEventListener('change', follow));
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    // What stands above (header, banner) is not this page's to know: it is measured.
    afterNextRender({ read: () => host.style.setProperty('--page-top', `${host.getBoundingClientRect().top + scrollY}px`) });
  }

  /** Paper gets the table: the whole of it, in words. At once, since the browser takes its picture right after the event. */
  protected setPrinting(isPrinting: boolean): void {
    this.isPrinting.set(isPrinting);
    this.application.tick();
  }

  protected setFilters(filters: MatrixFilters): void {
    // Typing must not fill the history with one entry per letter.
    void this.go(paramsFromFilters(filters), filters.text !== this.filters().text);
  }

  protected clearFilters(): void {
    this.setFilters({ ...NO_FILTERS, planYear: this.filters().planYear });
  }

  protected toggleSelecting(): void {
    this.isSelecting.update((isOn) => !isOn);
    if (!this.isSelecting()) this.clearSelection();
  }

  /** What is seen and answers the filters, of the CCAS whose news the person gives. */
  protected selectAll(): void {
    const [matrix, view] = [this.matrix(), this.view()];
    if (!matrix || !view) return;
    const ccasIndexes = ccasOfColumns(view, 0, view.columns.length - 1);
    this.selected.set(new Set(keysOf(matrix, view, this.filters(), { rowIndexes: view.rows.map((_, at) => at), ccasIndexes })));
  }

  /** What was selected when a change of it was begun. */
  protected restoreSelection({ cells }: BulkSelection): void {
    this.isSelecting.set(true);
    this.selected.set(new Set(cells.map(({ initiativeId, ccasId }) => cellKey(initiativeId, ccasId))));
  }

  protected clearSelection(): void {
    this.selected.set(new Set());
    this.grid()?.focus();
  }

  protected toggleGroup(key: number): void {
    const collapsed = new Set(this.collapsed());
    if (!collapsed.delete(key)) collapsed.add(key);
    void this.go({ replies: [...collapsed].join(',') || null }, true);
  }

  protected toggleAll(): void {
    const keys = this.view()?.groups.map((group) => group.key) ?? [];
    void this.go({ replies: this.collapsed().size > 0 ? null : keys.join(',') }, true);
  }

  protected openPanel({ initiativeId, ccasId }: ChosenCell): void {
    void this.go({ cellule: `${initiativeId}.${ccasId}` });
  }

  /** The neighbour takes the place of this one in the history: « back » closes, wherever one went. */
  protected step(to: number): void {
    const ccasId = this.shownCcasIds()[to];
    if (ccasId) void this.go({ cellule: `${this.openCell()?.initiativeId}.${ccasId}` }, true);
  }

  protected async closePanel(): Promise<void> {
    // in the place of the open panel, so that « back » does not open it again
    await this.go({ cellule: null }, true);
    this.grid()?.focus();
  }

  protected readList({ axis, choice }: { axis: ListAxis; choice: string | null }): void {
    void this.go({ par: axis === 'ccas' ? 'ccas' : null, choix: choice }, true);
  }

  private go(queryParams: Record<string, string | null | undefined>, replaceUrl = false): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl, scroll: 'manual' });
  }
}
