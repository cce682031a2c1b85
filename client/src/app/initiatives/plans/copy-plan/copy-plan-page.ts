import { Component, computed, inject, input, linkedSignal, viewChild } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router } from '@angular/router';
import { INITIATIVE_LIMITS } from '@maillage/domain';
import { Session } from '../../../core';
import { PickersGateway } from '../../../pickers';
import { keepLatest, plural, Toasts, UiPageHeader, UiState, wholeFromParam } from '../../../ui';
import type { RecordField } from '../../../ui/record-form/record-field';
import { type AskedBesides, type SaveRecord, UiRecordForm } from '../../../ui/record-form/record-form';
import { CopyPlanGateway, type PlanCopyRow } from './copy-plan-gateway';
import { goesAlong, leavers, LEFT_BEHIND_WORDS } from './copy-plan-texts';

interface Typed {
  readonly title: string | null;
  readonly reason: string;
  readonly hasDates: boolean;
}

/** The plan of the next year, made from one that stands: what goes on and why, with what goes along, and what stays behind, before anything is written. */
@Component({
  selector: 'app-copy-plan-page',
  imports: [UiPageHeader, UiRecordForm, UiState],
  templateUrl: './copy-plan-page.html',
  styleUrl: './copy-plan-page.scss',
})
export class CopyPlanPage {
  /** Year of the plan that is copied; by default the one under way. */
  readonly plan = input(null, { transform: wholeFromParam });

  private readonly gateway = inject(CopyPlanGateway);
  private readonly pickers = inject(PickersGateway);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly toasts = inject(Toasts);
  private readonly form = viewChild(UiRecordForm);

  protected readonly plural = plural;
  protected readonly goesAlong = goesAlong;
  protected readonly leavers = leavers;
  protected readonly whyLeft = LEFT_BEHIND_WORDS;
  protected readonly plans = rxResource({ params: () => this.session.networkId() ?? undefined, stream: ({ params }) => this.pickers.plans(params) });
  protected readonly from = computed(() => {
    const plans = this.plans.hasValue() ? this.plans.value() : [];
    return plans.find(({ year }) => year === this.plan()) ?? plans.find(({ isCurrent }) => isCurrent) ?? null;
  });
  protected readonly year = computed(() => (this.from()?.year ?? 0) + 1);
  protected readonly loaded = rxResource({
    params: () => {
      const from = this.from();
      return from ? { planId: from.id, year: this.year() } : undefined;
    },
    stream: ({ params: { planId, year } }) => this.gateway.preview(planId, year),
  });
  protected readonly preview = keepLatest(this.loaded);
  private readonly rows = computed(() => this.preview()?.rows ?? []);
  protected readonly carried = computed(() => this.rows().filter(({ outcome }) => outcome === 'carried'));
  protected readonly left = computed(() => this.rows().flatMap(({ outcome, ...row }) => (outcome === 'carried' ? [] : [{ ...row, why: outcome }])));
  /** What the person does not want to go on; the rest does. */
  protected readonly unwanted = linkedSignal<readonly PlanCopyRow[], ReadonlySet<string>>({
    source: this.carried,
    computation: (_, before) => before?.value ?? new Set(),
  });
  protected readonly chosen = computed(() => this.carried().filter(({ id }) => !this.unwanted().has(id)));
  /** What is ticked is kept with what is typed. */
  protected readonly choices: AskedBesides = {
    read: () => [...this.unwanted()],
    fill: (kept) => this.unwanted.set(new Set(Array.isArray(kept) ? (kept as string[]) : [])),
  };
  protected readonly fields = computed<readonly RecordField[]>(() => {
    const year = this.year();
    const existing = this.preview()?.existingTitle ?? null;
    const title: RecordField = {
      key: 'title',
      label: 'Intitulé',
      kind: 'text',
      isRequired: true,
      maxLength: INITIATIVE_LIMITS.title,
      initial: `Plan d’initiatives ${year}`,
    };
    return [
      ...(existing === null ? [title] : []),
      {
        key: 'reason',
        label: 'Pourquoi ces initiatives continuent',
        kind: 'long',
        isRequired: true,
        maxLength: INITIATIVE_LIMITS.carryOverReason,
        hint: 'Ce motif restera visible sur chaque fiche. Vous pourrez en donner un autre en reportant une initiative depuis sa page.',
      },
      { key: 'hasDates', label: `Reprendre les dates et les jalons, un an plus tard`, kind: 'check', initial: true, isWide: true },
    ];
  });
  protected readonly save: SaveRecord = async (values) => {
    const from = this.from();
    if (!from) return;
    const { title, reason, hasDates } = values as unknown as Typed;
    const initiativeIds = this.chosen().map(({ id }) => id);
    const made = await this.gateway.copy({ planId: from.id, year: this.year(), title: title ?? from.title, reason, hasDates, initiativeIds });
    this.toasts.show(`Plan ${made.year} prêt\u202f: ${plural(initiativeIds.length, 'initiative reconduite', 'initiatives reconduites')}.`);
    this.copiedYear = made.year;
  };
  private copiedYear: number | null = null;

  protected choose(id: string, isWanted: boolean): void {
    this.unwanted.update((before) => new Set(isWanted ? [...before].filter((each) => each !== id) : [...before, id]));
    this.form()?.touch();
  }

  protected async leave(): Promise<void> {
    const year = this.copiedYear;
    await (year === null ? this.router.navigate(['/initiatives/plans']) : this.router.navigate(['/initiatives/liste'], { queryParams: { plan: year } }));
  }
}
