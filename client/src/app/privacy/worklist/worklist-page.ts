import { afterNextRender, Component, computed, ElementRef, inject, Injector, input, linkedSignal, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { PRIVACY_RISKS, type PrivacyState } from '@maillage/domain';
import { Session, today } from '../../core';
import { messageOf } from '../../errors';
import { Scope } from '../../scope';
import { CivilDatePipe, keepLatest, plural, skipFromParam, Toasts, UiChip, UiIcon, UiPageHeader, UiState, UnsavedWork } from '../../ui';
import { UiExportButtons } from '../../ui/export/export-buttons';
import type { ExportTable } from '../../ui/export/table-export';
import { UiPagination } from '../../ui/pagination/pagination';
import { PrivacyAnswerForm } from '../answer-form/answer-form';
import { POINT_WORDS, RISK_ICONS, RISK_LABELS, RISK_TONES, STATE_LABELS } from '../words/privacy-words';
import { type AnswersOutcome, type PointStatus, PrivacyGateway, type WorkItem } from '../privacy-gateway';
import { PrivacyNav } from '../privacy-nav';
import { PrivacyStateChip } from '../state-chip';
import { SeveralAnswersForm } from './several-form';
import { workExport } from './work-export';
import { groupsOf, ORDERS, type WorkGroup } from './work-groups';

const PAGE_SIZE = 50;
/** Groups are cut by as few pages as the API allows. */
const GROUPED_PAGE_SIZE = 100;

/** What a shared DPO has to handle, over all CCAS. An item is cleared where it stands, then the next one gets the focus; nothing moves meanwhile. */
@Component({
  selector: 'app-privacy-worklist-page',
  imports: [
    CivilDatePipe,
    MatButton,
    PrivacyAnswerForm,
    PrivacyNav,
    PrivacyStateChip,
    RouterLink,
    SeveralAnswersForm,
    UiChip,
    UiExportButtons,
    UiIcon,
    UiPageHeader,
    UiPagination,
    UiState,
  ],
  templateUrl: './worklist-page.html',
  styleUrl: './worklist-page.scss',
})
export class WorklistPage {
  readonly risque = input<string>();
  readonly debut = input<string>();
  /** `ccas`, `point`; absent: by risk. */
  readonly grouper = input<string>();

  private readonly gateway = inject(PrivacyGateway);
  private readonly session = inject(Session);
  private readonly scope = inject(Scope);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly unsaved = inject(UnsavedWork);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly crumbs = [{ label: 'RGPD', link: '/rgpd' }];
  protected readonly risks = PRIVACY_RISKS;
  protected readonly riskLabels = RISK_LABELS;
  protected readonly riskTones = RISK_TONES;
  protected readonly riskIcons = RISK_ICONS;
  protected readonly words = POINT_WORDS;
  protected readonly risk = computed(() => PRIVACY_RISKS.find((risk) => risk === this.risque()) ?? null);
  protected readonly order = computed(() => ORDERS[this.grouper() ?? ''] ?? 'risk');
  protected readonly pageSize = computed(() => (this.order() === 'risk' ? PAGE_SIZE : GROUPED_PAGE_SIZE));
  protected readonly skip = computed(() => skipFromParam(this.debut()));
  protected readonly resource = rxResource({
    params: () => {
      const networkId = this.session.networkId();
      return networkId ? { networkId, risk: this.risk(), scope: this.scope.input(), order: this.order(), skip: this.skip(), take: this.pageSize() } : undefined;
    },
    stream: ({ params }) => this.gateway.worklist(params),
  });
  protected readonly page = keepLatest(this.resource);
  /** What was answered on this page: it keeps its place until the list is read again. */
  protected readonly handled = linkedSignal({ source: this.page, computation: (): ReadonlyMap<string, PrivacyState> => new Map() });
  protected readonly groups = computed(() => {
    const page = this.page();
    return page ? groupsOf(page, this.order()) : [];
  });
  /** The lines that get the same answer, by their ids; a list that is read again has none. */
  protected readonly chosen = linkedSignal({ source: this.page, computation: (): ReadonlySet<string> => new Set() });
  protected readonly chosenItems = computed(() => (this.page()?.items ?? []).filter(({ id }) => this.chosen().has(id)));
  /** The lines of the form for several; null: it is closed. */
  protected readonly answering = signal<readonly WorkItem[] | null>(null);
  /** Lines that were left as they were, in words. */
  protected readonly left = signal<readonly string[]>([]);
  protected readonly exported = async (): Promise<ExportTable<WorkItem>> => {
    const networkId = this.session.networkId();
    const question = { risk: this.risk(), scope: this.scope.input(), order: this.order() };
    return workExport(networkId ? await this.gateway.wholeWorklist({ networkId, ...question }) : [], this.scope.named('rgpd-a-traiter', today()));
  };
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

  protected canChoose(item: WorkItem): boolean {
    return this.isPoint(item) && !this.handled().has(item.id);
  }

  protected choose(items: readonly WorkItem[], isChosen: boolean): void {
    this.chosen.update((chosen) => {
      const next = new Set(chosen);
      for (const item of items.filter((one) => this.canChoose(one)))
        if (isChosen) next.add(item.id);
        else next.delete(item.id);
      return next;
    });
  }

  /** The same answer for the lines that are chosen: by the button, or from any of their boxes, which is where the keyboard is. */
  protected answerChosen(): void {
    if (this.answering() === null && this.chosenItems().length > 0) this.answering.set(this.chosenItems());
  }

  protected isWholeChosen({ items }: WorkGroup): boolean {
    const choosable = items.filter((item) => this.canChoose(item));
    return choosable.length > 0 && choosable.every(({ id }) => this.chosen().has(id));
  }

  /** The form for several is over. What was left is told; all that was changed can be taken back by one act. */
  protected settle(outcome: AnswersOutcome | null): void {
    const items = this.answering() ?? [];
    this.answering.set(null);
    if (!outcome) return;
    const itemOf = (ccasId: string, point: string) => items.find((item) => item.ccas.id === ccasId && item.point === point);
    this.mark(outcome, items);
    this.left.set(
      outcome.left.map(({ ccasId, point, reason, changedByName }) => {
        const name = `${itemOf(ccasId, point)?.ccas.communeName ?? 'Un CCAS'}, ${POINT_WORDS[point].label}`;
        return `${name}\u202f: ${LEFT_WORDS[reason]?.(changedByName) ?? LEFT_WORDS['INVALID_INPUT']?.(null)}`;
      }),
    );
    this.chosen.set(new Set());
    const count = outcome.changed.length;
    if (count > 0)
      this.toasts.show(`${plural(count, 'réponse enregistrée', 'réponses enregistrées')}.`, { label: 'Annuler', run: () => void this.undo(outcome, items) });
    this.focus('h1');
  }

  private async undo({ changed }: AnswersOutcome, items: readonly WorkItem[]): Promise<void> {
    try {
      const undone = await this.gateway.answerSeveral(
        changed.map(({ ccasId, before, after }) => ({ ccasId, point: after.point, version: after.version, ...answerIn(before) })),
      );
      this.mark(undone, items);
      this.left.set(
        undone.left.map(
          ({ point, ccasId }) =>
            `${items.find(({ ccas }) => ccas.id === ccasId)?.ccas.communeName ?? ''}, ${POINT_WORDS[point].label}\u202f: modifié depuis, non annulé.`,
        ),
      );
      this.toasts.show(`${plural(undone.changed.length, 'réponse annulée', 'réponses annulées')}.`);
      this.resource.reload();
    } catch (error) {
      this.toasts.error(messageOf(error));
    }
  }

  private mark({ changed }: AnswersOutcome, items: readonly WorkItem[]): void {
    for (const { ccasId, after } of changed) {
      const item = items.find(({ ccas, point }) => ccas.id === ccasId && point === after.point);
      if (item) this.keep(item, after);
    }
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

/** Why a line was left, in words. */
const LEFT_WORDS: Readonly<Record<string, (changedBy: string | null | undefined) => string>> = {
  STALE_VERSION: (changedBy) => `modifié entre-temps${changedBy ? ` par ${changedBy}` : ''}, laissé tel quel. Relisez la liste, puis reprenez.`,
  NOT_ALLOWED: () => 'vous n’avez pas le droit de le modifier, laissé tel quel.',
  NOT_FOUND: () => 'vous n’avez pas le droit de le modifier, laissé tel quel.',
  INVALID_INPUT: () => 'cette réponse ne va pas avec ce qui y est déjà renseigné, laissé tel quel. Traitez cette ligne à part.',
};

/** What an answer said, to be said again. */
const answerIn = ({ answer, notApplicableReason, evidenceOn, evidenceEndsOn, evidenceReference, comment }: PointStatus) => ({
  ...{ answer, notApplicableReason, evidenceOn, evidenceEndsOn, evidenceReference, comment },
});
