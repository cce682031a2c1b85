import { Component, computed, effect, ElementRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { ADOPTION_STAGES, type AdoptionStage, type AdoptionValues, answerableStages, type FieldError, INITIATIVE_LIMITS } from '@maillage/domain';
import { today } from '../../core';
import { maxLength, required, UiControl, UiField, UiIcon, validate } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { STAGE_LABELS, STAGE_MARKS } from '../words/stage-words';
import { UiDateInput } from '../../ui/field/date-input';
import { UiPersonalDataHint } from '../../ui/personal-data-hint/personal-data-hint';

let nextId = 1;

/** What is said of one initiative at one CCAS; no stage as long as none was chosen. */
export type AdoptionNews = Omit<AdoptionValues, 'stage'> & { readonly stage: AdoptionStage | null };

export const ADOPTION_LABELS: Readonly<Record<keyof AdoptionNews, string>> = {
  stage: 'Étape',
  notConcernedReason: 'Pourquoi ce CCAS n’est pas concerné',
  note: 'Note',
  blocker: 'Ce qui bloque',
  blockerLiftedBy: 'Qui peut débloquer',
  blockedSince: 'Bloqué depuis le',
};

/** What each stage means, for whoever answers for the first time. */
const STAGE_HINTS: Readonly<Record<AdoptionStage, string>> = {
  not_concerned: 'Cette initiative ne nous concerne pas.',
  to_contact: 'La coordination doit encore nous en parler.',
  informed: 'Nous savons de quoi il s’agit.',
  volunteer: 'Nous voulons la mettre en place.',
  committed: 'Le travail a commencé chez nous.',
  in_place: 'Elle fonctionne chez nous.',
  assessed: 'Elle fonctionne, et nous en avons fait le bilan.',
};

/**
 * News of one CCAS about one initiative: the stage, a sentence, and what blocks if something does. From a list for who follows many CCAS, by
 * large buttons for a thumb. What sends it stands around it.
 */
@Component({
  selector: 'app-adoption-form',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiDateInput, UiField, UiIcon, UiInlineForm, UiPersonalDataHint],
  templateUrl: './adoption-form.html',
  styleUrl: './adoption-form.scss',
  host: { '[class.own]': 'isOwn()' },
})
export class AdoptionForm implements OnInit {
  /** What the form starts from: a draft, or the last news. Read once. */
  readonly start = input.required<AdoptionNews>();
  readonly labels = input(ADOPTION_LABELS);
  /** Whether a CCAS speaks of itself, with a thumb. */
  readonly isOwn = input(false);
  /** Whether a CCAS answers of itself, with or without a thumb: it does not say that it is to be contacted. */
  readonly isAnswer = input(false);
  /** What the server refused. */
  readonly faults = input<readonly FieldError[]>([]);
  readonly isSending = input(false);
  readonly typed = output<AdoptionNews>();
  readonly sent = output<AdoptionNews>();
  readonly cancelled = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly name = `etape-${nextId++}`;
  protected readonly stages = computed(() => (this.isOwn() || this.isAnswer() ? answerableStages(this.start().stage) : ADOPTION_STAGES));
  protected readonly stageLabels = STAGE_LABELS;
  protected readonly stageMarks = STAGE_MARKS;
  protected readonly stageHints = STAGE_HINTS;
  protected readonly today = today();
  readonly form = new FormGroup({
    stage: new FormControl<AdoptionStage | null>(null, required),
    notConcernedReason: new FormControl<string | null>(null, [required, maxLength(INITIATIVE_LIMITS.notConcernedReason)]),
    note: new FormControl<string | null>(null, maxLength(INITIATIVE_LIMITS.note)),
    isBlocked: new FormControl(false, { nonNullable: true }),
    blocker: new FormControl<string | null>(null, [required, maxLength(INITIATIVE_LIMITS.blocker)]),
    blockerLiftedBy: new FormControl<string | null>(null, maxLength(INITIATIVE_LIMITS.blockerLiftedBy)),
    blockedSince: new FormControl<string | null>(null),
  });
  private readonly values = toSignal(this.form.valueChanges, { initialValue: this.form.getRawValue() });
  protected readonly stage = computed(() => this.values().stage ?? null);
  protected readonly isBlocked = computed(() => this.values().isBlocked === true);
  protected readonly texts = computed(() => [this.values().note, this.values().blocker, this.values().notConcernedReason]);
  protected readonly isStageMissing = signal(false);

  constructor() {
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => {
      this.enableWhatIsAsked();
      if (this.form.controls.stage.value !== null) this.isStageMissing.set(false);
      this.typed.emit(this.read());
    });
    effect(() => this.place(this.faults()));
  }

  ngOnInit(): void {
    this.fill(this.start());
    this.form.markAsPristine();
  }

  /** Shows these values instead. */
  fill(news: AdoptionNews): void {
    this.form.patchValue({ ...news, isBlocked: !!news.blocker });
  }

  /** What is asked and typed. A blocker that is lifted keeps its words in the form until it is sent: one can change one's mind. */
  read(): AdoptionNews {
    const { isBlocked, ...news } = this.form.getRawValue();
    const reason = news.stage === 'not_concerned' ? news.notConcernedReason : null;
    return { ...news, notConcernedReason: reason, ...(isBlocked ? {} : { blocker: null, blockerLiftedBy: null, blockedSince: null }) };
  }

  protected choose(stage: AdoptionStage): void {
    this.form.controls.stage.setValue(stage);
    this.form.controls.stage.markAsDirty();
  }

  protected submit(): void {
    this.isStageMissing.set(this.form.controls.stage.value === null);
    if (!this.isSending() && validate(this.form, this.element)) this.sent.emit(this.read());
  }

  /** What is not asked is neither judged nor sent. */
  private enableWhatIsAsked(): void {
    const { stage, notConcernedReason, isBlocked, blocker, blockerLiftedBy, blockedSince } = this.form.controls;
    const ask = (control: FormControl, isAsked: boolean): void => {
      if (isAsked !== control.enabled) control[isAsked ? 'enable' : 'disable']({ emitEvent: false });
    };
    ask(notConcernedReason, stage.value === 'not_concerned');
    for (const control of [blocker, blockerLiftedBy, blockedSince]) ask(control, isBlocked.value);
  }

  private place(faults: readonly FieldError[]): void {
    this.isStageMissing.set(faults.some(({ path }) => path.endsWith('stage')));
    for (const { path, reason } of faults) {
      const control = this.form.get(path.split('.').at(-1) ?? path);
      control?.setErrors({ api: reason });
      control?.markAsTouched();
    }
    if (faults.length > 0) setTimeout(() => this.element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }
}
