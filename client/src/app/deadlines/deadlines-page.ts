import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { DEADLINE_KINDS, type DeadlineKind } from '@maillage/domain';
import { Session, today } from '../core';
import { Words } from '../faces';
import { Scope } from '../scope';
import { CivilDatePipe, keepLatest, plural, skipFromParam, UiChip, UiIcon, UiPageHeader, UiState, wholeFromParam } from '../ui';
import { UiPagination } from '../ui/pagination/pagination';
import { UiExportButtons } from '../ui/export/export-buttons';
import { type AnyTable, tableOf } from '../ui/export/table-export';
import { groupByCcas, groupByMonth } from './deadline-groups';
import { DeadlineActs } from './deadline-acts/deadline-acts';
import { clockText } from './clock-text';
import { DeadlineTexts } from './deadline-texts';
import { ToAgenda } from './to-agenda';
import { type DeadlineItem, DeadlinesGateway, type DeadlinesFilter } from './deadlines-gateway';

const TAKE = 50;

/** What comes due: what to do about it and until when, the most urgent first; narrowed by what the address says. */
@Component({
  selector: 'app-deadlines-page',
  imports: [CivilDatePipe, DeadlineActs, RouterLink, UiChip, UiExportButtons, ToAgenda, UiIcon, UiPageHeader, UiPagination, UiState],
  templateUrl: './deadlines-page.html',
  styleUrl: './deadlines-page.scss',
})
export class DeadlinesPage {
  /** Query parameters of the page. */
  readonly type = input(null, { transform: (value: string | undefined) => DEADLINE_KINDS.find((kind) => kind === value) ?? null });
  /** Also what opens within so many days. */
  readonly jours = input(null, { transform: wholeFromParam });
  /** Grouped by CCAS, else by month. */
  readonly par = input(null, { transform: (value: string | undefined) => (value === 'ccas' ? value : null) });
  readonly debut = input(0, { transform: skipFromParam });

  private readonly gateway = inject(DeadlinesGateway);
  private readonly scope = inject(Scope);
  private readonly router = inject(Router);
  private readonly words = inject(Words);
  protected readonly texts = inject(DeadlineTexts);
  protected readonly session = inject(Session);

  private readonly today = today();
  protected readonly take = TAKE;
  protected readonly horizons = [
    { days: 90, label: 'et dans les 3 mois' },
    { days: 365, label: 'et dans l’année' },
  ];
  private readonly filter = computed<DeadlinesFilter | undefined>(() => {
    const networkId = this.session.networkId();
    const kind = this.type();
    return networkId
      ? {
          networkId,
          kinds: kind ? [kind] : null,
          scope: this.scope.input(),
          upcomingDays: Math.min(this.jours() ?? 0, 1830),
          isByCcas: this.par() === 'ccas',
        }
      : undefined;
  });
  protected readonly loaded = rxResource({
    params: () => {
      const filter = this.filter();
      return filter && { filter, skip: this.debut() };
    },
    stream: ({ params: { filter, skip } }) => this.words.beside(this.gateway.page(filter, skip, TAKE)),
  });
  protected readonly page = keepLatest(this.loaded);
  protected readonly groups = computed(() => {
    const items = this.page()?.items ?? [];
    return this.par() === 'ccas' ? groupByCcas(items) : groupByMonth(items);
  });
  protected readonly isFiltered = computed(() => this.type() !== null);
  protected readonly total = computed(() => plural(this.page()?.totalCount ?? 0, 'échéance', 'échéances'));
  protected readonly overdue = computed(() => {
    const kind = this.type();
    const counts = (this.page()?.counts ?? []).filter((count) => kind === null || count.kind === kind);
    return counts.reduce((sum, { overdueCount }) => sum + overdueCount, 0);
  });
  /** Kinds that there are, and the one that is chosen even when it is empty. */
  protected readonly kinds = computed(() => {
    const counts = this.page()?.counts ?? [];
    return DEADLINE_KINDS.flatMap((kind) => {
      const count = counts.find((item) => item.kind === kind)?.count ?? 0;
      return count > 0 || kind === this.type() ? [{ kind, label: `${this.texts.kind(kind)} (${count})` }] : [];
    });
  });

  /** All that is asked for, not the page alone. */
  protected readonly exported = async (): Promise<AnyTable> => {
    const filter = this.filter();
    return tableOf<DeadlineItem>({
      name: this.scope.named(`echeances`, this.today),
      rows: filter ? await this.gateway.all(filter) : [],
      columns: [
        { header: 'Échéance', value: ({ dueOn }) => dueOn, type: 'date' },
        { header: 'En retard', value: ({ isOverdue }) => isOverdue },
        { header: 'Nature', value: ({ kind }) => this.texts.kind(kind) },
        { header: 'À faire', value: (deadline) => this.texts.sentence(deadline) },
        { header: 'Objet', value: (deadline) => this.texts.label(deadline) },
        { header: 'CCAS', value: ({ ccas }) => ccas?.name },
        { header: 'EPT', value: ({ ccas }) => ccas?.ept?.name },
      ],
    });
  };

  /** A choice is a step that « back » undoes; it starts at the first page. */
  protected choose(change: { type?: DeadlineKind | ''; jours?: string; par?: string }): void {
    const queryParams = Object.fromEntries(Object.entries(change).map(([key, value]) => [key, value || null]));
    void this.router.navigate([], { queryParams: { ...queryParams, debut: null }, queryParamsHandling: 'merge' });
  }

  /** What is left of its hours. */
  protected clock(dueAt: string): string {
    return clockText(dueAt, Date.now());
  }

  protected clear(): void {
    void this.router.navigate([], { queryParams: {} });
  }

  protected turnTo(skip: number): void {
    void this.router.navigate([], { queryParams: { debut: skip || null }, queryParamsHandling: 'merge' });
  }
}
