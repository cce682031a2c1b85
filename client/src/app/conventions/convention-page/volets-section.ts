import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { CONVENTION_LIMITS, type ConventionVolet, VOLET_COVERAGES, type VoletCoverage } from '@maillage/domain';
import { UiChip, UiIcon } from '../../ui';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { type Convention, ConventionsGateway } from '../conventions-gateway';
import { VOLET_COVERAGE_LOOKS, VOLET_LABELS } from '../words/convention-words';
import { answersIn, areSameAnswers, byVolet, coverageCounts, type VoletAnswer, wordOfVolet } from './volet-answers';

/** What the convention settles, volet by volet, with the article: read, or answered by whoever may. */
@Component({
  selector: 'app-volets-section',
  imports: [MatButton, UiChip, UiFormState, UiIcon],
  templateUrl: './volets-section.html',
  styleUrl: './volets-section.scss',
})
export class VoletsSection {
  readonly convention = input.required<Convention>();

  private readonly gateway = inject(ConventionsGateway);
  protected readonly form = new FormGroup({ answers: new FormControl<VoletAnswer[]>([], { nonNullable: true }) });
  protected readonly saver = new InlineSave({
    form: this.form,
    name: 'Volets',
    fill: (values) => {
      this.form.setValue(values as ReturnType<typeof this.form.getRawValue>);
      this.seen = null;
    },
  });
  /** The answers over which these are written; unknown for those of another sitting. */
  private seen: readonly VoletAnswer[] | null = null;
  protected readonly labels = VOLET_LABELS;
  protected readonly articleMax = CONVENTION_LIMITS.voletArticle;
  protected readonly looks = VOLET_COVERAGE_LOOKS;
  protected readonly coverages = VOLET_COVERAGES;
  private readonly saved = computed<VoletAnswer[]>(() => this.convention().volets);
  /** What the grid shows: what is saved, and over it what is being answered. A change elsewhere on the page keeps it. */
  protected readonly answers = toSignal(this.form.controls.answers.valueChanges, { initialValue: [] });
  protected readonly counts = computed(() => coverageCounts(this.answers()).filter(({ count }) => count > 0));
  protected readonly unanswered = computed(() => this.answers().filter(({ coverage }) => coverage === null).length);

  protected readonly isDirty = computed(() => !areSameAnswers(this.answers(), this.saved()));

  constructor() {
    effect(() => {
      const { version, volets } = this.convention();
      untracked(() => {
        if (!this.form.dirty) this.form.reset({ answers: volets });
        // what changed elsewhere on the page is no conflict with what is answered here
        else if (!this.seen || !areSameAnswers(this.seen, volets)) return;
        this.seen = volets;
        this.saver.version = version;
      });
    });
  }

  protected cover(volet: ConventionVolet, coverage: VoletCoverage): void {
    this.change(volet, { coverage });
  }

  protected quote(volet: ConventionVolet, event: Event): void {
    this.change(volet, { article: (event.target as HTMLInputElement).value || null });
  }

  protected cancel(): void {
    this.form.reset({ answers: this.saved() });
    this.saver.kept?.saved();
  }

  protected async save(): Promise<void> {
    const isSaved = await this.saver.save({
      labels: VOLET_LABELS,
      values: () => byVolet(this.answers()),
      present: (current) => byVolet(current['volets'] as VoletAnswer[]),
      format: wordOfVolet,
      accept: (settled) => this.form.setValue({ answers: answersIn(settled) }),
      send: (version) => this.gateway.setVolets({ conventionId: this.convention().id, version, volets: answersIn(byVolet(this.answers())) }),
      done: 'Volets enregistrés.',
    });
    if (isSaved) this.form.reset({ answers: this.saved() });
  }

  private change(volet: ConventionVolet, change: Partial<VoletAnswer>): void {
    this.form.controls.answers.setValue(this.answers().map((answer) => (answer.volet === volet ? { ...answer, ...change } : answer)));
    if (this.isDirty()) this.form.markAsDirty();
    else this.form.markAsPristine();
  }
}
