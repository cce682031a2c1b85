import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { CONVENTION_KINDS, CONVENTION_STATUSES, CONVENTION_VOLETS, SEARCH_TEXT_MAX_LENGTH, STATUSES_IN_FORCE } from '@maillage/domain';
import { Session, today } from '../../core';
import { Scope } from '../../scope';
import { ExportWorkbook, type WorkbookOfPage } from '../../workbooks';
import { CivilDatePipe, keepLatest, plural, skipFromParam, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiDayFilter } from '../../ui/field/day-filter';
import { UiPagination } from '../../ui/pagination/pagination';
import { type ExportTable, tableOf } from '../../ui/export/table-export';
import type { ConventionSort } from '../../../generated/schema-types';
import { type ConventionItem, ConventionsGateway, type RegisterQuestion } from '../conventions-gateway';
import { ConventionsNav } from '../conventions-nav';
import { choicesOf } from '../../ui/record-form/record-field';
import { CONVENTION_KIND_LABELS, CONVENTION_STATUS_LOOKS } from '../words/convention-words';
import { StatusChip } from '../words/status-chip';
import { noticeWords, sinceWords } from '../words/status-sentence';
import { REGISTER_COLUMNS } from './register-columns';
import { registerFilterWords } from './register-filter-words';
import { filtersFromParams, NO_FILTERS, paramsFromFilters, type RegisterFilters } from './register-filters';
import { orderFromParam, paramFromOrder } from './register-order';

const TAKE = 50;

/** The register: every convention that the person may read, with its status on a day, its term and its notice. */
@Component({
  selector: 'app-register-page',
  imports: [RouterLink, MatButton, CivilDatePipe, ConventionsNav, ExportWorkbook, StatusChip, UiDayFilter, UiIcon, UiPageHeader, UiPagination, UiState],
  templateUrl: './register-page.html',
  styleUrl: './register-page.scss',
})
export class RegisterPage {
  readonly q = input<string>();
  readonly statut = input<string>();
  readonly type = input<string>();
  readonly au = input<string>();
  readonly archives = input<string>();
  readonly tri = input<string>();
  readonly debut = input<string>();

  protected readonly longestSearch = SEARCH_TEXT_MAX_LENGTH;
  protected readonly sinceWords = sinceWords;
  private readonly gateway = inject(ConventionsGateway);
  private readonly scope = inject(Scope);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  private readonly networkId = computed(() => this.session.networkId() ?? undefined);

  protected readonly plural = plural;
  protected readonly kinds = CONVENTION_KIND_LABELS;
  protected readonly kindChoices = choicesOf(CONVENTION_KINDS, CONVENTION_KIND_LABELS);
  protected readonly statuses = CONVENTION_STATUSES;
  protected readonly looks = CONVENTION_STATUS_LOOKS;
  protected readonly voletsTotal = CONVENTION_VOLETS.length;
  protected readonly take = TAKE;
  /** Folded at first on a phone, where the content comes first. */
  protected readonly isFolded = matchMedia('(max-width: 45rem)').matches;
  protected readonly filters = computed(() => filtersFromParams({ q: this.q(), statut: this.statut(), type: this.type(), au: this.au() }));
  protected readonly withArchives = computed(() => this.archives() === '1');
  protected readonly order = computed(() => orderFromParam(this.tri()));
  protected readonly skip = computed(() => skipFromParam(this.debut()));
  protected readonly activeCount = computed(() => Object.values(paramsFromFilters(this.filters())).filter(Boolean).length + (this.withArchives() ? 1 : 0));
  protected readonly columns: readonly { sort: ConventionSort; label: string; isNumber?: boolean }[] = [
    { sort: 'commune', label: 'CCAS' },
    { sort: 'title', label: 'Convention' },
    { sort: 'status', label: 'Statut' },
    { sort: 'term', label: 'Terme' },
    { sort: 'volets', label: 'Volets couverts', isNumber: true },
  ];
  private readonly question = computed<RegisterQuestion | undefined>(() => {
    const networkId = this.networkId();
    if (!networkId) return undefined;
    const { text, status, kind, on } = this.filters();
    const filter = {
      ...{ text: text || null, status: status ? [status] : null, kinds: kind ? [kind] : null, on },
      ...{ scope: this.scope.input(), isArchivedIncluded: this.withArchives() },
    };
    return { networkId, filter, sort: this.order().sort, isDescending: this.order().isDescending };
  });
  protected readonly list = rxResource({
    params: () => {
      const question = this.question();
      return question && { question, skip: this.skip() };
    },
    stream: ({ params }) => this.gateway.register(params.question, params.skip, TAKE),
  });
  protected readonly latest = keepLatest(this.list);
  protected readonly isNarrowed = computed(() => this.activeCount() > 0 || !this.scope.isWhole());
  protected readonly canManage = computed(() => this.session.canSomewhere('conventions.manage'));
  /** All pages of what is seen, asked for when somebody takes them away. */
  protected readonly exported = async (): Promise<ExportTable<ConventionItem>> => {
    const question = this.question();
    return tableOf({
      name: this.scope.named('conventions', this.filters().on ?? today()),
      columns: REGISTER_COLUMNS,
      rows: question ? await this.gateway.wholeRegister(question) : [],
    });
  };

  /** The same as a workbook that comes back; what is asked of another day is of today there. */
  protected readonly workbook = async (): Promise<WorkbookOfPage> => {
    const question = this.question();
    const items = question ? await this.gateway.wholeRegister(question) : [];
    return {
      kind: 'convention_register',
      filters: registerFilterWords(this.filters(), { scope: this.scope.name(), isArchivedIncluded: this.withArchives() }),
      selection: { convention: items.map(({ id }) => id) },
    };
  };

  /** Said of what is in force alone: what is over has nothing to be given notice of. */
  protected noticeOf({ status, noticeOn, renewal }: ConventionItem): string | null {
    return STATUSES_IN_FORCE.includes(status) ? noticeWords(noticeOn, renewal, this.filters().on ?? today()) : null;
  }

  protected countOf(status: (typeof CONVENTION_STATUSES)[number]): number {
    return this.latest()?.countsByStatus.find((entry) => entry.status === status)?.count ?? 0;
  }

  protected sortOf(sort: ConventionSort): 'ascending' | 'descending' | null {
    const order = this.order();
    return order.sort === sort ? (order.isDescending ? 'descending' : 'ascending') : null;
  }

  protected sortBy(sort: ConventionSort): void {
    void this.go({ tri: paramFromOrder({ sort, isDescending: this.sortOf(sort) === 'ascending' }), debut: null }, true);
  }

  protected set(change: Partial<RegisterFilters>): void {
    void this.go({ ...paramsFromFilters({ ...this.filters(), ...change }), debut: null }, change.text !== undefined);
  }

  protected chooseStatus(event: Event): void {
    this.set({ status: this.statuses.find((status) => status === this.valueOf(event)) ?? null });
  }

  protected chooseKind(event: Event): void {
    this.set({ kind: CONVENTION_KINDS.find((kind) => kind === this.valueOf(event)) ?? null });
  }

  protected setArchives(event: Event): void {
    void this.go({ archives: (event.target as HTMLInputElement).checked ? '1' : null, debut: null });
  }

  protected showAll(): void {
    void this.go({ ...paramsFromFilters(NO_FILTERS), archives: null, debut: null });
  }

  protected turnTo(skip: number): void {
    void this.go({ debut: skip === 0 ? null : String(skip) });
  }

  protected valueOf(event: Event): string {
    return (event.target as HTMLInputElement | HTMLSelectElement).value;
  }

  private go(queryParams: Record<string, string | null>, replaceUrl = false): Promise<boolean> {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl, scroll: 'manual' });
  }
}
