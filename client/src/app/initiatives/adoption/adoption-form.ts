import { Component, computed, effect, ElementRef, inject, input, output, signal, untracked } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { NonNullableFormBuilder, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { ADOPTION_STAGES, type AdoptionStage, answerableStages, INITIATIVE_LIMITS } from '@maillage/domain';
import { Session, today } from '../../core';
import { toApiError } from '../../errors';
import {
  applyApiError,
  Dialogs,
  formatDate,
  maxLength,
  required,
  settleConflict,
  STAGE_LABELS,
  STAGE_MARKS,
  stageLabel,
  Toasts,
  UiControl,
  UiDateInput,
  UiField,
  UiFormError,
  UiPersonalDataHint,
  validate,
} from '../../ui';
import { AdoptionGateway, type Adoption } from './adoption-gateway';

const LABELS = {
  stage: 'Étape',
  notConcernedReason: 'Pourquoi ce CCAS n’est pas concerné',
  note: 'Note',
  blocker: 'Ce qui bloque',
  blockerLiftedBy: 'Qui peut débloquer',
  blockedSince: 'Bloqué depuis le',
};
type Field = keyof typeof LABELS;

const wordValue = (value: unknown, key: Field): string => {
  if (key === 'stage') return stageLabel(value as AdoptionStage | null);
  if (value === null || value === undefined || value === '') return '(vide)';
  return key === 'blockedSince' ? formatDate(String(value)) : String(value);
};

/** News of one CCAS about one initiative. What is typed stays until it is saved or given up. */
@Component({
  selector: 'app-adoption-form',
  imports: [ReactiveFormsModule, MatButton, UiControl, UiDateInput, UiField, UiFormError, UiPersonalDataHint],
  templateUrl: './adoption-form.html',
  styleUrl: './adoption-form.scss',
})
export class AdoptionForm {
  readonly adoption = input.required<Adoption>();
  readonly planId = input.required<string>();
  readonly saved = output<Adoption>();
  readonly cancelled = output();

  private readonly gateway = inject(AdoptionGateway);
  private readonly session = inject(Session);
  private readonly dialogs = inject(Dialogs);
  private readonly toasts = inject(Toasts);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly builder = inject(NonNullableFormBuilder);
  private version: number | null = null;

  protected readonly stages = computed(() => {
    const { ccas, stage } = this.adoption();
    const isOwn = this.session.ownCcas().some(({ id }) => id === ccas.id) && !this.session.can('initiatives.manage');
    return (isOwn ? answerableStages(stage) : ADOPTION_STAGES).map((value) => ({ value, label: STAGE_LABELS[value], mark: STAGE_MARKS[value] }));
  });
  protected readonly form = this.builder.group({
    stage: this.builder.control<AdoptionStage | null>(null, required),
    notConcernedReason: this.builder.control<string | null>(null, [required, maxLength(INITIATIVE_LIMITS.notConcernedReason)]),
    note: this.builder.control<string | null>(null, maxLength(INITIATIVE_LIMITS.note)),
    isBlocked: false,
    blocker: this.builder.control<string | null>(null, [required, maxLength(INITIATIVE_LIMITS.blocker)]),
    blockerLiftedBy: this.builder.control<string | null>(null, maxLength(INITIATIVE_LIMITS.blockerLiftedBy)),
    blockedSince: this.builder.control<string | null>(null, required),
  });
  private readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.value });
  protected readonly isNotConcerned = computed(() => this.values().stage === 'not_concerned');
  protected readonly isBlocked = computed(() => this.values().isBlocked === true);
  protected readonly texts = computed(() => [this.values().note, this.values().blocker, this.values().notConcernedReason]);
  protected readonly message = signal<string | null>(null);
  protected readonly isSaving = signal(false);

  constructor() {
    effect(() => {
      const adoption = this.adoption();
      untracked(() => this.fill(adoption));
    });
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => this.enableWhatIsAsked());
    this.enableWhatIsAsked();
  }

  /** Whether something was typed that is not saved. */
  isDirty(): boolean {
    return this.form.dirty;
  }

  protected async save(): Promise<void> {
    this.message.set(null);
    if (this.isSaving() || !validate(this.form, this.host.nativeElement)) return;
    this.isSaving.set(true);
    try {
      const { initiative, ccas } = this.adoption();
      const adoption = await this.gateway.update(this.planId(), { initiativeId: initiative.id, ccasId: ccas.id, version: this.version, ...this.toInput() });
      this.form.markAsPristine();
      this.toasts.show(`${ccas.communeName}\u202f: nouvelle enregistrée.`);
      this.saved.emit(adoption);
    } catch (caught) {
      await this.onRefused(caught);
    } finally {
      this.isSaving.set(false);
    }
  }

  private async onRefused(caught: unknown): Promise<void> {
    const error = toApiError(caught);
    if (error.reason !== 'STALE_VERSION' || !error.params['current']) {
      this.message.set(applyApiError(this.form, error));
      return;
    }
    const settled = await settleConflict(this.dialogs, error, LABELS, this.toInput(), { format: wordValue });
    if (!settled) return;
    this.version = settled.version;
    this.form.patchValue({ ...(settled.values as Partial<ReturnType<typeof this.toInput>>), isBlocked: !!settled.values.blocker });
    this.form.markAsDirty();
    this.isSaving.set(false);
    await this.save();
  }

  private fill(adoption: Adoption): void {
    // Somebody's news that arrives while this person types must not wipe out what she typed: saving will show both.
    if (this.form.dirty) return;
    this.version = adoption.version;
    this.form.reset({ ...adoption, isBlocked: adoption.blocker !== null, blockedSince: adoption.blockedSince ?? today() });
  }

  /** What is not asked is neither judged nor sent. */
  private enableWhatIsAsked(): void {
    const { controls } = this.form;
    const quiet = { emitEvent: false };
    if (controls.stage.value === 'not_concerned') controls.notConcernedReason.enable(quiet);
    else controls.notConcernedReason.disable(quiet);
    for (const control of [controls.blocker, controls.blockerLiftedBy, controls.blockedSince])
      if (controls.isBlocked.value) control.enable(quiet);
      else control.disable(quiet);
  }

  private toInput(): Record<Field, string | null> & { stage: AdoptionStage | null } {
    const { stage, notConcernedReason, note, isBlocked, blocker, blockerLiftedBy, blockedSince } = this.form.getRawValue();
    const text = (value: string | null): string | null => value?.trim() || null;
    return {
      stage,
      notConcernedReason: stage === 'not_concerned' ? text(notConcernedReason) : null,
      note: text(note),
      blocker: isBlocked ? text(blocker) : null,
      blockerLiftedBy: isBlocked ? text(blockerLiftedBy) : null,
      blockedSince: isBlocked ? blockedSince : null,
    };
  }
}
