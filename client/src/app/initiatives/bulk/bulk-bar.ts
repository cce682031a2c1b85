import { Component, computed, effect, ElementRef, inject, input, output, signal, untracked } from '@angular/core';
import { rxResource, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { from } from 'rxjs';
import { ADOPTION_STAGES, type AdoptionStage, ACCOUNT_LIMITS, BULK_DAYS, type BulkActKind, INITIATIVE_LIMITS, MAX_BULK_ROWS } from '@maillage/domain';
import { Session } from '../../core';
import { messageOf } from '../../errors';
import { maxLength, plural, required, Toasts, UiControl, UiField, UiIcon, UnsavedWork, validate } from '../../ui';
import { UiDateInput } from '../../ui/field/date-input';
import { UiNumberInput } from '../../ui/field/number-input';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { InitiativesGateway } from '../initiatives-gateway';
import { personOf } from '../initiative-form/person-name';
import { STAGE_LABELS } from '../words/stage-words';
import { SentRemindersGateway } from '../sent-reminders/sent-reminders-gateway';
import { type BulkChange, BulkGateway, type BulkReport } from './bulk-gateway';
import { BulkNoticeView } from './bulk-notice';
import { type BulkNames, countOutcomes, countThings, leftTexts } from './bulk-texts';
import { BulkUndoing } from './bulk-undo';

/** What is selected: cells, or initiatives alone. */
export interface BulkSelection {
  readonly cells: readonly { readonly initiativeId: string; readonly ccasId: string }[];
  readonly initiativeIds: readonly string[];
  readonly ccasIds: readonly string[];
  /** Those that the person may remind. */
  readonly remindableIds: readonly string[];
}

/** A change as it is kept while it is typed. */
interface BegunChange {
  readonly kind: BulkActKind | null;
  readonly selection: BulkSelection;
  readonly values: object;
}

/** What is done with what is selected: says what it is, offers the acts, shows what each would change before it is written, and what was left. */
@Component({
  selector: 'app-bulk-bar',
  imports: [BulkNoticeView, MatButton, ReactiveFormsModule, UiControl, UiDateInput, UiField, UiFormState, UiIcon, UiInlineForm, UiNumberInput],
  host: { class: 'no-print', role: 'region', 'aria-label': 'Sélection' },
  templateUrl: './bulk-bar.html',
  styleUrl: './bulk-bar.scss',
})
export class BulkBar {
  readonly planId = input.required<string>();
  readonly selection = input.required<BulkSelection>();
  readonly names = input.required<BulkNames>();
  /** A change that was begun is taken up again: this was selected then. */
  readonly restored = output<BulkSelection>();
  readonly cleared = output();

  private readonly gateway = inject(BulkGateway);
  private readonly initiatives = inject(InitiativesGateway);
  private readonly reminders = inject(SentRemindersGateway);
  private readonly session = inject(Session);
  private readonly toasts = inject(Toasts);
  private readonly unsaved = inject(UnsavedWork);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly undoing = inject(BulkUndoing);
  protected readonly plural = plural;
  protected readonly stages = ADOPTION_STAGES;
  protected readonly stageLabels = STAGE_LABELS;
  protected readonly days = BULK_DAYS;
  protected readonly canManage = computed(() => this.session.can('initiatives.manage'));
  protected readonly canRemind = computed(() => this.session.canSomewhere('reminders.send'));
  protected readonly kind = signal<BulkActKind | null>(null);
  protected readonly isRunning = signal(false);
  protected readonly preview = signal<BulkReport | null>(null);
  protected readonly form = new FormGroup({
    stage: new FormControl<AdoptionStage | null>(null, required),
    reason: new FormControl<string | null>(null, [required, maxLength(INITIATIVE_LIMITS.notConcernedReason)]),
    owner: new FormControl<string | null>(null, maxLength(ACCOUNT_LIMITS.personName)),
    deputy: new FormControl<string | null>(null, maxLength(ACCOUNT_LIMITS.personName)),
    dueOn: new FormControl<string | null>(null),
    byDays: new FormControl<number | null>(null),
  });
  /** Keeps what is typed, with what it is about: what is selected goes with the page. */
  protected readonly saver = new InlineSave({
    form: this.form,
    name: 'Changer la sélection',
    row: () => this.planId(),
    read: (): BegunChange => ({ kind: this.kind(), selection: this.selection(), values: this.form.getRawValue() }),
    fill: (begun) => this.resume(begun as BegunChange),
  });
  protected readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.getRawValue() });
  private readonly people = rxResource({
    params: () => (this.kind() === 'people' ? (this.session.networkId() ?? undefined) : undefined),
    stream: ({ params }) => from(this.initiatives.ownerCandidates(params)),
  });
  protected readonly candidates = computed(() => (this.people.hasValue() ? this.people.value() : []));
  protected readonly counts = computed(() => {
    const { cells, initiativeIds, ccasIds } = this.selection();
    return [
      ...(cells.length > 0 ? [plural(cells.length, 'case', 'cases'), plural(ccasIds.length, 'CCAS', 'CCAS')] : []),
      plural(initiativeIds.length, 'initiative', 'initiatives'),
    ].join(', ');
  });
  protected readonly isEmpty = computed(() => this.selection().initiativeIds.length === 0);
  protected readonly isTooMany = computed(() => this.selection().cells.length > MAX_BULK_ROWS);
  protected readonly tooMany = computed(
    () =>
      `${plural(this.selection().cells.length, 'case choisie', 'cases choisies')}\u202f: ${MAX_BULK_ROWS} au plus en un geste. Filtrez, ou choisissez un EPT.`,
  );
  protected readonly outcomes = computed(() => countOutcomes(this.preview()?.rows ?? []));
  protected readonly changing = computed(() => (this.preview()?.rows ?? []).filter(({ outcome }) => outcome === 'changes' || outcome === 'reason_required'));
  protected readonly submitLabel = computed(() => {
    const kind = this.kind();
    return this.isRunning() ? 'Enregistrement…' : kind ? `Changer ${countThings(kind, this.changing().length)}` : '';
  });

  constructor() {
    // what is previewed is what stands selected and typed; the latest answer counts
    effect((onCleanup) => {
      const kind = this.kind();
      this.values();
      this.selection();
      const change = kind && untracked(() => this.change(kind, true));
      untracked(() => this.preview.set(null));
      if (!change || this.isTooMany()) return;
      let isLatest = true;
      const timer = setTimeout(() => {
        this.gateway.run(change).then(
          (report) => isLatest && this.preview.set(report),
          (error: unknown) => isLatest && this.toasts.error(messageOf(error)),
        );
      }, 300);
      onCleanup(() => {
        isLatest = false;
        clearTimeout(timer);
      });
    });
  }

  private resume({ kind, selection, values }: BegunChange): void {
    if (!kind) return;
    this.restored.emit(selection);
    this.open(kind);
    this.form.patchValue(values);
  }

  protected open(kind: BulkActKind): void {
    this.form.reset();
    const { stage, reason } = this.form.controls;
    stage[kind === 'stage' ? 'enable' : 'disable']();
    reason[kind === 'stage' ? 'enable' : 'disable']();
    this.kind.set(kind);
  }

  protected async close(): Promise<void> {
    if (await this.unsaved.mayLeave(this.element)) this.leave();
  }

  private leave(): void {
    this.form.reset();
    this.kind.set(null);
  }

  protected async submit(form: HTMLElement): Promise<void> {
    const kind = this.kind();
    const { reason } = this.form.controls;
    if (kind === 'stage') reason[this.form.controls.stage.value === 'not_concerned' ? 'enable' : 'disable']({ emitEvent: false });
    if (!kind || this.isRunning() || !validate(this.form, form) || this.changing().length === 0) return;
    const change = this.change(kind, false);
    if (!change) return;
    this.isRunning.set(true);
    try {
      const { rows, act } = await this.gateway.run(change);
      const left = leftTexts([...rows, ...(this.preview()?.rows ?? []).filter(({ outcome }) => outcome === 'not_allowed')], this.names());
      this.undoing.notice.set(left.length > 0 ? { title: 'Laissé tel quel', items: left } : null);
      this.saver.kept?.saved();
      this.leave();
      if (act) this.undoing.offer(act, this.names());
      this.cleared.emit();
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isRunning.set(false);
    }
  }

  protected async remind(): Promise<void> {
    this.isRunning.set(true);
    try {
      this.toasts.show(await this.reminders.remindAll(this.planId(), this.selection().remindableIds));
    } catch (error) {
      this.toasts.error(messageOf(error));
    } finally {
      this.isRunning.set(false);
    }
  }

  /** What is typed, as one change; null as long as nothing says what. It is written from the versions that the preview saw. */
  private change(kind: BulkActKind, isPreview: boolean): BulkChange | null {
    const { stage, reason, owner, deputy, dueOn, byDays } = this.form.getRawValue();
    const { cells, initiativeIds } = this.selection();
    const planId = this.planId();
    const seen = this.changing();
    if (kind === 'stage') {
      if (stage === null) return null;
      const written = seen.flatMap(({ initiativeId, ccasId, version }) => (ccasId ? [{ initiativeId, ccasId, version }] : []));
      return {
        kind,
        input: {
          planId,
          isPreview,
          stage,
          notConcernedReason: stage === 'not_concerned' ? reason?.trim() || null : null,
          cells: isPreview ? [...cells] : written,
        },
      };
    }
    if (kind === 'people') {
      const people = { ...this.person('owner', owner), ...this.person('deputy', deputy) };
      if (Object.keys(people).length === 0) return null;
      const written = seen.map(({ initiativeId, version }) => ({ id: initiativeId, version }));
      return { kind, input: { planId, isPreview, ...people, initiatives: isPreview ? initiativeIds.map((id) => ({ id })) : written } };
    }
    if ((dueOn === null) === (byDays === null)) return null;
    const milestones = seen.flatMap(({ milestoneId, version }) => (milestoneId ? [{ id: milestoneId, version }] : []));
    return { kind, input: { planId, isPreview, dueOn, byDays, ...(isPreview ? { initiativeIds: [...initiativeIds] } : { milestones }) } };
  }

  private person(column: 'owner' | 'deputy', text: string | null) {
    const person = personOf(text, this.candidates(), null);
    return person ? { [column]: person } : {};
  }
}
