import { Component, computed, effect, ElementRef, inject, input, linkedSignal, type OnInit, output, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { PRIVACY_LIMITS, PRIVACY_ANSWERS, PRIVACY_COUNT, type PrivacyAnswer } from '@maillage/domain';
import { firstValueFrom, map } from 'rxjs';
import { today } from '../../core';
import { Attachments, ChosenFiles, UploadList, UploadQueue } from '../../files';
import { formatDate, maxLength, Toasts, UiControl, UiField } from '../../ui';
import { UiInlineForm } from '../../ui/focus/inline-form';
import { UiDateInput } from '../../ui/field/date-input';
import { UiNumberInput } from '../../ui/field/number-input';
import { UiPersonalDataHint } from '../../ui/personal-data-hint/personal-data-hint';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { POINT_WORDS, PRIVACY_ANSWER_LABELS } from '../words/privacy-words';
import { type PointStatus, PrivacyGateway } from '../privacy-gateway';

let nextId = 1;

const FIELD_LABELS = {
  answer: 'Réponse',
  notApplicableReason: 'Pourquoi c’est sans objet',
  evidenceOn: 'Date de la preuve',
  evidenceEndsOn: 'Fin de la preuve',
  evidenceReference: 'Preuve',
  doneCount: 'Fait',
  requiredCount: 'En tout',
  comment: 'Commentaire',
};
type FieldName = keyof typeof FIELD_LABELS;

/** Answers one point, for a thumb: the answer by large buttons, its date, its reference, and the document itself, saved by one button. */
@Component({
  selector: 'app-privacy-answer-form',
  imports: [
    Attachments,
    ChosenFiles,
    MatButton,
    ReactiveFormsModule,
    UiControl,
    UiDateInput,
    UiField,
    UiFormState,
    UiInlineForm,
    UiNumberInput,
    UiPersonalDataHint,
    UploadList,
  ],
  providers: [UploadQueue],
  templateUrl: './answer-form.html',
  styleUrl: './answer-form.scss',
})
export class PrivacyAnswerForm implements OnInit {
  readonly ccasId = input.required<string>();
  /** What the form starts from. Read once. */
  readonly status = input.required<PointStatus>();
  /** Sends at once what was given without network, in this visit or an earlier one. */
  readonly resumes = input(false);
  /** Given without network: kept in this browser, to be resumed. */
  readonly waits = output();
  /** Emitted at each answer that was kept. */
  readonly saved = output<PointStatus>();
  /** The person has no more to say about this point. */
  readonly finished = output();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly gateway = inject(PrivacyGateway);
  private readonly toasts = inject(Toasts);
  protected readonly saver = new InlineSave({ form: () => this.form, name: () => this.words().label, row: () => `${this.ccasId()} ${this.status().point}` });

  protected readonly id = `reponse-${nextId++}`;
  protected readonly answers = PRIVACY_ANSWERS;
  protected readonly answerLabels = PRIVACY_ANSWER_LABELS;
  protected readonly labels = FIELD_LABELS;
  protected readonly bounds = PRIVACY_COUNT;
  protected readonly today = today();
  protected readonly form = new FormGroup({
    answer: new FormControl<PrivacyAnswer | null>(null),
    notApplicableReason: new FormControl<string | null>(null, [maxLength(PRIVACY_LIMITS.notApplicableReason)]),
    evidenceOn: new FormControl<string | null>(null),
    evidenceEndsOn: new FormControl<string | null>(null),
    evidenceReference: new FormControl<string | null>(null, [maxLength(PRIVACY_LIMITS.evidenceReference)]),
    doneCount: new FormControl<number | null>(null),
    requiredCount: new FormControl<number | null>(null),
    comment: new FormControl<string | null>(null, [maxLength(PRIVACY_LIMITS.comment)]),
  });
  private readonly controls = this.form.controls;
  protected readonly answer = toSignal(this.controls.answer.valueChanges.pipe(map((value) => value ?? null)), { initialValue: null });
  protected readonly reference = toSignal(this.controls.evidenceReference.valueChanges, { initialValue: null });
  protected readonly comment = toSignal(this.controls.comment.valueChanges, { initialValue: null });
  protected readonly isAnswerMissing = signal(false);
  /** The answer as it is kept now: its files hang on it. */
  protected readonly kept = linkedSignal(() => this.status());
  /** Saved, while a document did not come through: what is left to do is to send it again, or to go on without it. */
  protected readonly isKept = signal(false);
  /** Documents that go with the answer. */
  protected readonly files = signal<readonly File[]>([]);
  protected readonly queue = inject(UploadQueue);
  protected readonly isSending = signal(false);
  private begun = '';
  protected readonly words = computed(() => POINT_WORDS[this.status().point]);
  protected readonly hasEvidence = computed(() => this.answer() === 'yes' || this.answer() === 'partly');
  protected readonly validityHint = computed(() => {
    const months = this.status().validityMonths;
    return months === null
      ? 'À donner si la preuve a une fin, comme un contrat'
      : `Sans date\u202f: ${months} mois après la preuve, selon la politique du réseau`;
  });

  constructor() {
    effect(() => {
      if (this.resumes() && this.saver.kept?.offer()) untracked(() => void this.resume());
    });
  }

  ngOnInit(): void {
    const { answer, notApplicableReason, evidenceOn, evidenceEndsOn, evidenceReference, doneCount, requiredCount, comment, version } = this.status();
    this.saver.version = version ?? 0;
    this.form.setValue({
      answer: version === null ? null : answer,
      notApplicableReason,
      evidenceOn,
      evidenceEndsOn,
      evidenceReference,
      doneCount,
      requiredCount,
      comment,
    });
    this.form.markAsPristine();
    this.begun = this.typed();
  }

  protected choose(answer: PrivacyAnswer): void {
    this.isAnswerMissing.set(false);
    this.controls.answer.setValue(answer);
    this.controls.answer.markAsDirty();
  }

  protected setToday(): void {
    this.controls.evidenceOn.setValue(this.today);
    this.controls.evidenceOn.markAsDirty();
  }

  protected async save(): Promise<void> {
    const { answer } = this.form.getRawValue();
    if (answer === null) {
      this.isAnswerMissing.set(true);
      this.element.querySelector<HTMLElement>('input[type=radio]')?.focus();
      return;
    }
    const isSaved = await this.saver.save<FieldName>({
      labels: FIELD_LABELS,
      values: () => this.form.getRawValue(),
      format: (value, key) => this.word(value, key),
      send: async (version) => {
        // a document alone changes nothing of the answer
        if (this.files().length > 0 && this.kept().answerId && this.typed() === this.begun) return;
        this.keep(await this.gateway.answer({ ccasId: this.ccasId(), point: this.status().point, version: version || null, ...this.read() }));
      },
      // a document is kept in no browser: its answer waits for it, on screen
      mayWait: this.files().length === 0,
      done: null,
    });
    if (this.saver.isWaiting()) this.waits.emit();
    if (isSaved && (await this.sendFiles())) this.finished.emit();
  }

  protected attach(files: readonly File[]): void {
    this.files.set(files);
    this.form.markAsDirty();
  }

  /** Another try brought the last document. */
  protected readonly arrived = (): void => {
    if (this.queue.pending().length === 0) void this.tellProof().then(() => this.finished.emit());
  };

  /** Sends the documents behind the answer; whether all came. Those that did not stay, to be sent again. */
  private async sendFiles(): Promise<boolean> {
    const { answerId } = this.kept();
    const files = this.files();
    if (files.length === 0 || !answerId) {
      this.toasts.show('Réponse enregistrée.');
      return true;
    }
    this.isSending.set(true);
    this.files.set([]);
    try {
      await this.queue.add(
        files.map((file) => ({ parentType: 'privacy_answer', parentId: answerId, purpose: 'evidence', file })),
        () => undefined,
      );
      await this.tellProof();
    } finally {
      this.isSending.set(false);
    }
    const isWhole = this.queue.pending().length === 0;
    if (isWhole) this.toasts.show('Réponse et pièce enregistrées.');
    else this.isKept.set(true);
    return isWhole;
  }

  /** What counts as proven has changed: read from the server. */
  private async tellProof(): Promise<void> {
    const status = await firstValueFrom(this.gateway.pointOf(this.ccasId(), this.status().point)).catch(() => undefined);
    if (!status) return;
    this.kept.set(status);
    this.saved.emit(status);
  }

  private async resume(): Promise<void> {
    this.saver.kept?.restore();
    if (this.typed() !== this.begun) return this.save();
    // it had arrived: its answer was lost on the way back
    this.saver.kept?.saved();
    this.form.markAsPristine();
    this.finished.emit();
  }

  private typed(): string {
    return JSON.stringify(this.form.getRawValue());
  }

  private keep(status: PointStatus): void {
    this.kept.set(status);
    this.saver.version = status.version ?? 0;
    this.begun = this.typed();
    this.saved.emit(status);
  }

  private read() {
    const values = this.form.getRawValue();
    return { ...values, answer: values.answer ?? undefined, notApplicableReason: values.answer === 'not_applicable' ? values.notApplicableReason : null };
  }

  private word(value: unknown, key: FieldName): string {
    if (value === null || value === undefined || value === '') return '—';
    if (key === 'answer') return PRIVACY_ANSWER_LABELS[value as PrivacyAnswer];
    return key === 'evidenceOn' || key === 'evidenceEndsOn' ? formatDate(String(value)) : String(value);
  }
}
