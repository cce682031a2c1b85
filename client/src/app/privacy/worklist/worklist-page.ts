import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { PRIVACY_RISKS, type PrivacyState } from '@maillage/domain';
import { Session } from '../../core';
import { messageOf } from '../../errors';
import { CivilDatePipe, keepLatest, plural, skipFromParam, Toasts, UiChip, UiIcon, UiPageHeader, UiState, UnsavedWork, wholeFromParam } from '../../ui';
import { UiPagination } from '../../ui/pagination/pagination';
import { PrivacyAnswerForm } from '../answer-form/answer-form';
import { POINT_WORDS, RISK_ICONS, RISK_LABELS, RISK_TONES, STATE_LABELS } from '../words/privacy-words';
import { type PointStatus, PrivacyGateway, type WorkItem } from '../privacy-gateway';
import { PrivacyNav } from '../privacy-nav';
import { PrivacyStateChip } from '../state-chip';

const PAGE_SIZE = 50;

/** What a shared DPO has to handle, over all CCAS. An item is cleared where it stands, then the next one gets the focus; nothing moves meanwhile. */
@Component({
  selector: 'app-privacy-worklist-page',
  imports: [CivilDatePipe, MatButton, PrivacyAnswerForm, PrivacyNav, PrivacyStateChip, RouterLink, UiChip, UiIcon, UiPageHeader, UiPagination, UiState],
  templateUrl: './worklist-page.html',
  styleUrl: './worklist-page.scss',
})
export class WorklistPage {
  readonly risque = input<string>();
  readonly ept = input<string>();
  readonly debut = input<string>();

  private readonly gateway = inject(PrivacyGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly unsaved = inject(UnsavedWork);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly pageSize = PAGE_SIZE;
  protected readonly crumbs = [{ label: 'RGPD', link: '/rgpd' }];
  protected readonly risks = PRIVACY_RISKS;
  protected readonly riskLabels = RISK_LABELS;
  protected readonly riskTones = RISK_TONES;
  protected readonly riskIcons = RISK_ICONS;
  protected readonly words = POINT_WORDS;
  protected readonly risk = computed(() => PRIVACY_RISKS.find((risk) => risk === this.risque()) ?? null);
  protected readonly skip = computed(() => skipFromParam(this.debut()));
  private readonly eptId = computed(() => wholeFromParam(this.ept()));
  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, risk: this.risk(), eptId: this.eptId(), skip: this.skip(), take: PAGE_SIZE } : undefined;
    },
    stream: ({ params }) => this.gateway.worklist(params),
  });
  protected readonly page = keepLatest(this.resource);
  /** What was answered on this page: it keeps its place until the list is read again. */
  protected readonly handled = linkedSignal({ source: this.page, computation: (): ReadonlyMap<string, PrivacyState> => new Map() });
  protected readonly opened = signal<{ readonly item: WorkItem; readonly status: PointStatus } | null>(null);
  protected readonly isOpening = signal<string | null>(null);
  protected readonly countLabel = computed(() => {
    const total = (this.page()?.totalCount ?? 0) - this.handled().size;
    return plural(Math.max(0, total), 'point à traiter', 'points à traiter');
  });

  protected go(queryParams: Record<string, string | number | null>): void {
    this.opened.set(null);
    void this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  protected isPoint({ risk }: WorkItem): boolean {
    return risk !== 'cnil_procedure' && risk !== 'breach';
  }

  protected open(item: WorkItem): void {
    this.isOpening.set(item.id);
    this.gateway.pointOf(item.ccas.id, item.point).subscribe({
      next: (status) => {
        this.isOpening.set(null);
        if (!status) return;
        this.opened.set({ item, status });
        this.focus('.answer input');
      },
      error: (error: unknown) => {
        this.isOpening.set(null);
        this.toasts.error(messageOf(error));
      },
    });
  }

  protected keep(item: WorkItem, { state }: PointStatus): void {
    this.handled.update((handled) => new Map(handled).set(item.id, state));
  }

  /** Goes to the next item that is left; back to this one when nothing was answered. */
  protected finish(item: WorkItem): void {
    this.opened.set(null);
    const items = this.page()?.items ?? [];
    const at = items.findIndex(({ id }) => id === item.id);
    const isLeft = ({ id }: WorkItem): boolean => !this.handled().has(id);
    if (isLeft(item)) {
      this.focus(`[data-item="${item.id}"]`);
      return;
    }
    const next = [...items.slice(at + 1), ...items.slice(0, at)].find(isLeft);
    this.toasts.announce(`${STATE_LABELS[this.handled().get(item.id) ?? 'unknown']}. ${this.countLabel()}.`);
    this.focus(next ? `[data-item="${next.id}"]` : 'h1');
  }

  protected async cancel(item: WorkItem): Promise<void> {
    if (await this.unsaved.mayLeave()) this.finish(item);
  }

  private focus(selector: string): void {
    afterNextRender(() => this.element.querySelector<HTMLElement>(selector)?.focus(), { injector: this.injector });
  }
}
