import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { Session, today } from '../../core';
import { Scope } from '../../scope';
import { keepLatest, plural, skipFromParam, UiChip, UiPageHeader, UiState } from '../../ui';
import { type AnyTable, tableOf } from '../../ui/export/table-export';
import { UiExportButtons } from '../../ui/export/export-buttons';
import { UiPagination } from '../../ui/pagination/pagination';
import { type Blocker, BlockersGateway } from './blockers-gateway';
import { BlockerLine } from './blocker-line';

const TAKE = 50;

/** Every blocker of the network that the person may read, the oldest first. */
@Component({
  selector: 'app-blockers-page',
  imports: [BlockerLine, UiChip, UiExportButtons, UiPageHeader, UiPagination, UiState],
  templateUrl: './blockers-page.html',
  styleUrl: './blockers-page.scss',
})
export class BlockersPage {
  readonly debut = input(0, { transform: skipFromParam });
  /** Those alone that the person may lift. */
  readonly miens = input(false, { transform: (value: string | undefined) => value === '1' });

  private readonly gateway = inject(BlockersGateway);
  private readonly router = inject(Router);
  private readonly scope = inject(Scope);
  private readonly session = inject(Session);
  protected readonly take = TAKE;
  private readonly filter = computed(() => {
    const networkId = this.session.networkId();
    return networkId ? { networkId, scope: this.scope.input(), isMine: this.miens() } : undefined;
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
  protected readonly isNarrowed = computed(() => this.miens() || !this.scope.isWhole());

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
        { header: 'Téléphone', value: ({ phone }) => phone },
      ],
    });
  };

  protected showMine(isMine: boolean): void {
    void this.router.navigate([], { queryParams: { miens: isMine ? '1' : null, debut: null }, queryParamsHandling: 'merge' });
  }

  protected turnTo(skip: number): void {
    void this.router.navigate([], { queryParams: { debut: skip || null }, queryParamsHandling: 'merge' });
  }
}
