import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { type BlockerOrder, BLOCKER_ORDER_MEANINGS, DAYS_BEFORE_A_BLOCKER_IS_OLD } from '@maillage/domain';
import { Session, today } from '../../core';
import { Scope } from '../../scope';
import { keepLatest, plural, skipFromParam, UiChip, UiPageHeader, UiState } from '../../ui';
import { type AnyTable, tableOf } from '../../ui/export/table-export';
import { UiExportButtons } from '../../ui/export/export-buttons';
import { UiPagination } from '../../ui/pagination/pagination';
import { type Blocker, BlockersGateway } from './blockers-gateway';
import { BlockerLine } from './blocker-line';
import { groupBlockers, ORDER_LABELS, orderFromParam, paramFromOrder } from './blocker-groups';

const TAKE = 50;
const isOn = (value: string | undefined): boolean => value === '1';

/** Every blocker of the network that the person may read, the oldest first. */
@Component({
  selector: 'app-blockers-page',
  imports: [BlockerLine, UiChip, UiExportButtons, UiPageHeader, UiPagination, UiState],
  templateUrl: './blockers-page.html',
  styleUrl: './blockers-page.scss',
})
export class BlockersPage {
  readonly debut = input(0, { transform: skipFromParam });
  /** Those alone that the person may lift; those that are addressed to her; those whose day to be looked at is past. */
  readonly miens = input(false, { transform: isOn });
  readonly pourMoi = input(false, { transform: isOn });
  readonly depasses = input(false, { transform: isOn });
  /** Who can lift them: an account, or a name. */
  readonly qui = input<string>();
  readonly par = input<BlockerOrder, string | undefined>('age', { transform: orderFromParam });

  private readonly gateway = inject(BlockersGateway);
  private readonly router = inject(Router);
  private readonly scope = inject(Scope);
  private readonly session = inject(Session);
  protected readonly take = TAKE;
  private readonly filter = computed(() => {
    const networkId = this.session.networkId();
    return networkId
      ? {
          networkId,
          scope: this.scope.input(),
          isMine: this.miens(),
          isAddressed: this.pourMoi(),
          isOverdue: this.depasses(),
          holder: this.qui() ?? null,
          order: this.par(),
        }
      : undefined;
  });
  protected readonly loaded = rxResource({
    params: () => {
      const filter = this.filter();
      return filter && { filter, skip: this.debut() };
    },
    stream: ({ params: { filter, skip } }) => this.gateway.page(filter, skip, TAKE),
  });
  protected readonly page = keepLatest(this.loaded);
  protected readonly total = computed(() => plural(this.page()?.totalCount ?? 0, 'blocage', 'blocages'));
  protected readonly isFiltered = computed(() => this.miens() || this.pourMoi() || this.depasses() || !!this.qui());
  protected readonly isNarrowed = computed(() => this.isFiltered() || !this.scope.isWhole());
  protected readonly orders = Object.keys(BLOCKER_ORDER_MEANINGS) as BlockerOrder[];
  protected readonly orderLabels = ORDER_LABELS;
  protected readonly oldAfter = DAYS_BEFORE_A_BLOCKER_IS_OLD;
  protected readonly groups = computed(() => groupBlockers(this.page()?.items ?? [], this.par()));
  /** What is asked, in words, for the paper. */
  protected readonly asked = computed(() => {
    const holder = this.page()?.holders.find(({ accountId, name }) => (accountId ?? name) === this.qui());
    return [
      ...(this.pourMoi() ? ['qui me sont adressés'] : []),
      ...(this.miens() ? ['que je peux lever'] : []),
      ...(this.depasses() ? ['dont la date de revue est passée'] : []),
      ...(holder ? [`que peut lever ${holder.name}`] : []),
    ].join(', ');
  });

  protected readonly exported = async (): Promise<AnyTable> => {
    const filter = this.filter();
    return tableOf<Blocker>({
      name: this.scope.named('blocages', today()),
      rows: filter ? await this.gateway.all(filter) : [],
      columns: [
        { header: 'CCAS', value: ({ ccas }) => ccas.name },
        { header: 'EPT', value: ({ ccas }) => ccas.ept?.name },
        { header: 'Initiative', value: ({ initiative }) => `${initiative.number}. ${initiative.title}` },
        { header: 'Blocage', value: ({ text }) => text },
        { header: 'Depuis le', value: ({ since }) => since, type: 'date' },
        { header: 'Peut le lever', value: ({ liftedBy }) => liftedBy },
        { header: 'Levé quand', value: ({ liftsWhen }) => liftsWhen },
        { header: 'À revoir le', value: ({ reviewOn }) => reviewOn, type: 'date' },
        { header: 'Téléphone', value: ({ addresseePhone, phone }) => addresseePhone ?? phone },
      ],
    });
  };

  protected groupBy(order: string): void {
    this.ask({ par: paramFromOrder(order as BlockerOrder) });
  }

  protected ask(queryParams: Readonly<Record<string, string | null>>): void {
    void this.router.navigate([], { queryParams: { ...queryParams, debut: null }, queryParamsHandling: 'merge' });
  }

  protected turnTo(skip: number): void {
    void this.router.navigate([], { queryParams: { debut: skip || null }, queryParamsHandling: 'merge' });
  }
}
