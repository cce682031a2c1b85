import { Component, computed, inject, input, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { CRC_FOLLOW_UPS } from '@maillage/domain';
import { Session } from '../../core';
import { PickersGateway, targetOf } from '../../pickers';
import { Scope } from '../../scope';
import { Dialogs, keepLatest, plural, skipFromParam, UiIcon, UiPageHeader, UiState } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { InlineSave } from '../../ui/saving/inline-save';
import { stepsIn, UiSidePanel } from '../../ui/side-panel/side-panel';
import { CRC_FOLLOW_UP_LOOKS } from '../words/crc-follow-up-words';
import { CrcForm } from './crc-form';
import { CrcGateway, type CrcRecommendation } from './crc-gateway';
import { CrcList } from './crc-list';

const PAGE_SIZE = 50;

/** They come ordered by CCAS: neighbours of one CCAS stand together. */
const byCcas = (items: readonly CrcRecommendation[]): CrcRecommendation[][] =>
  items.reduce<CrcRecommendation[][]>((groups, item) => {
    const last = groups.at(-1);
    return last?.[0]?.ccas.id === item.ccas.id ? [...groups.slice(0, -1), [...last, item]] : [...groups, [item]];
  }, []);

/** The recommendations of the chamber by CCAS: what was done of each, and which convention answers it. */
@Component({
  selector: 'app-crc-page',
  imports: [MatButton, RouterLink, CrcForm, CrcList, UiIcon, UiPageHeader, UiPagination, UiSidePanel, UiState],
  templateUrl: './crc-page.html',
})
export class CrcPage {
  /** Follow-up and page, in the address. */
  readonly suite = input<string>();
  readonly debut = input<string>();

  private readonly gateway = inject(CrcGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  protected readonly scope = inject(Scope);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);

  protected readonly saver = new InlineSave();
  protected readonly plural = plural;
  protected readonly pageSize = PAGE_SIZE;
  protected readonly followUps = CRC_FOLLOW_UPS.map((value) => ({ value, label: CRC_FOLLOW_UP_LOOKS[value].label }));
  protected readonly followUp = computed(() => CRC_FOLLOW_UPS.find((value) => value === this.suite()) ?? null);
  protected readonly skip = computed(() => skipFromParam(this.debut()));

  protected readonly list = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.pickers.ccas(params) });
  protected readonly choices = computed(() => (this.list.hasValue() ? this.list.value() : []));
  protected readonly manageable = computed(() =>
    this.choices().filter((ccas) => this.session.can('conventions.manage', targetOf(ccas, this.session.network()))),
  );

  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, scope: this.scope.input(), followUp: this.followUp(), skip: this.skip(), take: PAGE_SIZE } : undefined;
    },
    stream: ({ params }) => this.gateway.recommendations(params),
  });
  protected readonly latest = keepLatest(this.resource);
  protected readonly isFiltered = computed(() => this.followUp() !== null);
  protected readonly byCcas = computed(() => byCcas(this.latest()?.items ?? []));

  protected readonly isPanelOpen = signal(false);
  protected readonly edited = signal<CrcRecommendation | null>(null);

  protected readonly steps = computed(() => stepsIn(this.byCcas().flat(), ({ id }) => id === this.edited()?.id));

  protected step(to: number): void {
    this.edited.set(this.byCcas().flat()[to] ?? null);
  }

  protected edit(recommendation: CrcRecommendation | null): void {
    this.edited.set(recommendation);
    this.isPanelOpen.set(true);
  }

  protected filter(change: { readonly suite: string | null }): void {
    this.go({ ...change, debut: null });
  }

  protected turn(skip: number): void {
    this.go({ debut: skip || null });
  }

  protected async remove(recommendation: CrcRecommendation): Promise<void> {
    const isSure = await this.dialogs.confirm({
      title: 'Supprimer cette recommandation\u202f?',
      text: 'À réserver aux erreurs de saisie\u202f: une recommandation suivie garde sa place avec sa suite. L’historique garde la trace de la suppression.',
      confirmLabel: 'Supprimer',
      tone: 'danger',
    });
    if (isSure) await this.saver.act(() => this.gateway.delete(recommendation), 'Recommandation supprimée.');
  }

  private go(queryParams: Record<string, string | number | null>): void {
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge', scroll: 'manual' });
  }
}
