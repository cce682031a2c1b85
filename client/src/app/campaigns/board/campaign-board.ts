import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { canBeReminded } from '@maillage/domain';
import { today } from '../../core';
import { Scope } from '../../scope';
import { ExportWorkbook, type WorkbookOfPage } from '../../workbooks';
import { AgoPipe, CivilDatePipe, keepLatest, plural, UiChip, UiIcon, UiPageHeader, UiState } from '../../ui';
import { PhoneLink } from '../../ui/phone-link/phone-link';
import { UiRatio } from '../../ui/ratio/ratio';
import { type BoardRow, CampaignsGateway } from '../campaigns-gateway';
import { wordAudience, wordPopulation, wordRate } from '../words/campaign-texts';
import { CAMPAIGN_CCAS_STATE_LOOKS, CAMPAIGN_MAIL_WORDS, CAMPAIGN_SECTION_WORDS, CAMPAIGN_STATE_LOOKS } from '../words/campaign-words';
import { BoardActs } from './board-acts';
import { BOARD_FILTERS, type BoardFilter, coverageOf, filterFrom, groupRows } from './board-rows';

/** Who has answered, how much, and what is missing, by EPT; whom to call; and what is done about it. */
@Component({
  selector: 'app-campaign-board',
  imports: [AgoPipe, CivilDatePipe, ExportWorkbook, MatButton, PhoneLink, RouterLink, UiChip, UiIcon, UiPageHeader, UiRatio, UiState],
  templateUrl: './campaign-board.html',
  styleUrl: './campaign-board.scss',
})
export class CampaignBoardView {
  readonly campaignId = input.required<string>();
  readonly etat = input<string>();

  private readonly gateway = inject(CampaignsGateway);
  private readonly scope = inject(Scope);
  private readonly router = inject(Router);
  protected readonly acts = inject(BoardActs);
  protected readonly plural = plural;
  protected readonly rate = wordRate;
  protected readonly people = wordPopulation;
  protected readonly audience = wordAudience;
  protected readonly mails = CAMPAIGN_MAIL_WORDS;
  protected readonly kinds = CAMPAIGN_SECTION_WORDS;
  protected readonly states = CAMPAIGN_STATE_LOOKS;
  protected readonly looks = CAMPAIGN_CCAS_STATE_LOOKS;
  protected readonly filters = Object.entries(BOARD_FILTERS).map(([value, { label }]) => ({ value, label }));
  protected readonly canBeReminded = canBeReminded;
  protected readonly today = today;

  protected readonly loaded = rxResource({ params: () => this.campaignId(), stream: ({ params }) => this.gateway.board(params) });
  protected readonly board = keepLatest(this.loaded);
  protected readonly filter = computed<BoardFilter>(() => filterFrom(this.etat()));
  /** Those of the scope: what is added up is added up from them. */
  private readonly rows = computed(() => {
    const [rows, ids] = [this.board()?.rows ?? [], this.scope.ccasIds()];
    return ids ? rows.filter(({ ccas }) => ids.has(ccas.id)) : rows;
  });
  private readonly shown = computed(() => this.rows().filter(BOARD_FILTERS[this.filter()].holds));
  protected readonly shownCount = computed(() => this.shown().length);
  protected readonly coverage = computed(() => coverageOf(this.rows()));
  protected readonly groups = computed(() => groupRows(this.rows(), new Set(this.shown().map(({ id }) => id))));
  /** What was asked of the CCAS that are seen, and what they said, as a workbook that comes back. */
  protected readonly workbook = (): WorkbookOfPage => {
    const name = this.scope.name();
    const state = this.filter() === 'tous' ? null : BOARD_FILTERS[this.filter()].label;
    const filters = [
      ['Périmètre', name],
      ['CCAS', state],
    ] as const;
    return {
      kind: 'campaign_answers',
      filters: filters.flatMap(([of, value]) => (value ? [{ name: of, value }] : [])),
      selection: { campaign: [this.campaignId()], ccas: this.shown().map(({ ccas }) => ccas.id) },
    };
  };
  protected readonly awaited = computed(() => this.rows().filter(({ state }) => canBeReminded(state)));
  protected readonly isOpen = computed(() => this.board()?.campaign.state === 'open');
  protected readonly canManage = computed(() => this.board()?.campaign.canManage ?? false);
  /** Ticked, as far as they are shown. */
  private readonly ticked = linkedSignal<string, ReadonlySet<string>>({ source: () => this.campaignId(), computation: () => new Set() });
  protected readonly chosen = computed(() => this.shown().filter(({ id }) => this.ticked().has(id)));
  protected readonly remindable = computed(() => this.chosen().filter(({ state }) => canBeReminded(state)));
  protected readonly excusable = computed(() => this.chosen().filter(({ state }) => state !== 'excused'));
  protected readonly opened = signal<string | null>(null);

  protected isTicked({ id }: BoardRow): boolean {
    return this.ticked().has(id);
  }

  protected tick(rows: readonly BoardRow[], isChosen: boolean): void {
    const ticked = new Set(this.ticked());
    for (const { id } of rows) {
      if (isChosen) ticked.add(id);
      else ticked.delete(id);
    }
    this.ticked.set(ticked);
  }

  protected isWhole(rows: readonly BoardRow[]): boolean {
    return rows.every((row) => this.isTicked(row));
  }

  protected missing({ missing }: BoardRow): string {
    return missing.map(({ kind, count }) => `${this.kinds[kind]}\u202f: ${count}`).join(', ');
  }

  protected show(filter: string): void {
    void this.router.navigate([], { queryParams: { etat: filter === 'tous' ? null : filter }, queryParamsHandling: 'merge', scroll: 'manual' });
  }

  protected toggle({ id }: BoardRow): void {
    this.opened.set(this.opened() === id ? null : id);
  }
}
