import { Component, computed, effect, ElementRef, inject, input, type OnInit, output, signal } from '@angular/core';
import { takeUntilDestroyed, toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { type AdoptionStage, answerableStages, checkAdoption, type FieldError, INITIATIVE_LIMITS } from '@maillage/domain';
import { today } from '../../core';
import { maxLength, STAGE_LABELS, STAGE_MARKS, UiControl, UiDateInput, UiField, UiIcon, validate } from '../../ui';
import { type Answer, ANSWER_LABELS, tidyAnswer } from '../answer';

let nextId = 1;

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

/** One answer, for a thumb: the stage by large buttons, a sentence, and what blocks if something does. */
@Component({
  selector: 'app-answer-form',
  imports: [MatButton, ReactiveFormsModule, UiControl, UiDateInput, UiField, UiIcon],
  templateUrl: './answer-form.html',
  styleUrl: './answer-form.scss',
})
export class AnswerForm implements OnInit {
  /** What the form starts from: a draft, or the last answer. Read once. */
  readonly start = input.required<Answer>();
  /** What the server refused. */
  readonly faults = input<readonly FieldError[]>([]);
  readonly typed = output<Answer>();
  readonly sent = output<Answer>();
  readonly cancelled = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly name = `etape-${nextId++}`;
  protected readonly stages = computed(() => answerableStages(this.start().stage));
  protected readonly stageLabels = STAGE_LABELS;
  protected readonly stageMarks = STAGE_MARKS;
  protected readonly stageHints = STAGE_HINTS;
  protected readonly labels = ANSWER_LABELS;
  protected readonly today = today();
  protected readonly form = new FormGroup({
    stage: new FormControl<AdoptionStage | null>(null),
    notConcernedReason: new FormControl<string | null>(null, [maxLength(INITIATIVE_LIMITS.notConcernedReason)]),
    note: new FormControl<string | null>(null, [maxLength(INITIATIVE_LIMITS.note)]),
    blocker: new FormControl<string | null>(null, [maxLength(INITIATIVE_LIMITS.blocker)]),
    blockerLiftedBy: new FormControl<string | null>(null, [maxLength(INITIATIVE_LIMITS.blockerLiftedBy)]),
    blockedSince: new FormControl<string | null>(null),
  });
  protected readonly stage = toSignal(this.form.controls.stage.valueChanges, { initialValue: null });
  protected readonly isBlocked = signal(false);
  protected readonly stageError = signal<string | null>(null);

  constructor() {
    this.form.valueChanges.pipe(takeUntilDestroyed()).subscribe(() => this.typed.emit(this.read()));
    effect(() => this.place(this.faults()));
  }

  ngOnInit(): void {
    this.form.setValue({ ...this.start() }, { emitEvent: false });
    this.form.controls.stage.setValue(this.start().stage, { emitEvent: true });
    this.isBlocked.set(!!this.start().blocker);
  }

  /** A blocker that is lifted keeps its words in the form until the answer leaves: one can change one's mind. */
  protected setBlocked(isBlocked: boolean): void {
    this.isBlocked.set(isBlocked);
    this.typed.emit(this.read());
  }

  protected submit(): void {
    this.place([]);
    const isReadable = validate(this.form, this.element);
    const answer = this.read();
    const faults = checkAdoption(tidyAnswer(answer, this.today), this.today);
    const isBlockerMissing = this.isBlocked() && !answer.blocker?.trim();
    if (isBlockerMissing) faults.push({ path: 'blocker', reason: 'REQUIRED' });
    this.place(faults);
    if (isReadable && faults.length === 0) this.sent.emit(answer);
  }

  private read(): Answer {
    const answer = this.form.getRawValue();
    return this.isBlocked() ? answer : { ...answer, blocker: null, blockerLiftedBy: null, blockedSince: null };
  }

  private place(faults: readonly FieldError[]): void {
    this.stageError.set(faults.some(({ path }) => path.endsWith('stage')) ? 'Choisissez l’étape où vous en êtes.' : null);
    for (const { path, reason } of faults) {
      const control = this.form.get(path.split('.').at(-1) ?? path);
      control?.setErrors({ api: reason });
      control?.markAsTouched();
    }
    if (faults.length > 0) setTimeout(() => this.element.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  }
}
