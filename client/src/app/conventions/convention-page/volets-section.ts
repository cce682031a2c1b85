import { Component, computed, effect, inject, input, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { FormControl, FormGroup } from '@angular/forms';
import { MatButton } from '@angular/material/button';
import { toApiError } from '../../errors';
import { Toasts } from '../../ui';
import { UiFormState } from '../../ui/saving/form-state';
import { InlineSave } from '../../ui/saving/inline-save';
import { type Convention, ConventionsGateway } from '../conventions-gateway';
import { answerOf, answersIn, byVolet, isSameAnswer, type VoletAnswer, withAnswers, wordOfVolet } from '../volet-grid/volet-answers';
import { VoletGrid } from '../volet-grid/volet-grid';
import { VOLET_LABELS } from '../words/convention-words';

/** What the convention settles, volet by volet, with the article: read, or answered by whoever may. Each answer is saved as it is chosen. */
@Component({
  selector: 'app-volets-section',
  imports: [MatButton, UiFormState, VoletGrid],
  templateUrl: './volets-section.html',
})
export class VoletsSection {
  readonly convention = input.required<Convention>();

  private readonly gateway = inject(ConventionsGateway);
  private readonly toasts = inject(Toasts);
  /** What is answered and not saved yet: an article while it is typed, an answer on its way or refused. */
  protected readonly form = new FormGroup({ answers: new FormControl<VoletAnswer[]>([], { nonNullable: true }) });
  protected readonly saver = new InlineSave({ form: this.form, name: 'Volets', fill: (values) => this.form.setValue(values as { answers: VoletAnswer[] }) });
  protected readonly pending = toSignal(this.form.controls.answers.valueChanges, { initialValue: [] });
  /** What the grid shows: what is saved, and over it what is being answered. A change elsewhere on the page keeps it. */
  protected readonly answers = computed(() => withAnswers(this.convention().volets, this.pending()));
  /** The answers over which the pending ones are written; none for those of another sitting. */
  private seen: readonly VoletAnswer[] = [];
  /** What the last write said. */
  private sent: readonly VoletAnswer[] = [];

  constructor() {
    effect(() => {
      const { version } = this.convention();
      untracked(() => {
        if (!this.form.dirty) this.saver.version = version;
      });
    });
  }

  protected put(answer: VoletAnswer): void {
    if (this.pending().length === 0) this.saver.version = this.convention().version;
    const before = answerOf(this.convention().volets, answer.volet);
    if (before && !answerOf(this.pending(), answer.volet)) this.seen = withAnswers(this.seen, [before]);
    this.form.controls.answers.setValue(withAnswers(this.pending(), [answer]));
    this.form.markAsDirty();
  }

  protected async answer(answer: VoletAnswer): Promise<void> {
    const before = answerOf(this.convention().volets, answer.volet);
    if (before && isSameAnswer(before, answer)) return this.drop([answer]);
    this.put(answer);
    await this.save();
  }

  /** Saves what is pending, and then what was answered meanwhile: one write after the other, each over the version that the last one made. */
  protected async save(): Promise<void> {
    if (this.saver.isSaving()) return;
    const before = this.seen;
    const isSaved = await this.saver.save({
      labels: VOLET_LABELS,
      values: () => byVolet(this.pending()),
      present: (current) => byVolet(current['volets'] as VoletAnswer[]),
      format: wordOfVolet,
      accept: (settled) => this.form.setValue({ answers: answersIn(settled) }),
      send: (version) => this.send(version),
      done: null,
    });
    if (!isSaved) return;
    this.tell(this.sent, before);
    this.drop(this.sent);
    if (this.pending().length > 0) await this.save();
  }

  /** What somebody changed elsewhere in the convention is no conflict with these answers; what was changed in them is. */
  private async send(version: number): Promise<void> {
    const { id: conventionId } = this.convention();
    const volets = answersIn(byVolet(this.pending()));
    this.sent = volets;
    const write = async (over: number) => {
      this.saver.version = (await this.gateway.setVolets({ conventionId, version: over, volets })).version;
    };
    try {
      await write(version);
    } catch (caught) {
      const error = toApiError(caught);
      const current = error.params['current'] as Pick<Convention, 'version' | 'volets'> | undefined;
      const isUntouched = current && volets.every(({ volet }) => isSameAnswer(answerOf(this.seen, volet), answerOf(current.volets, volet)));
      if (error.reason !== 'STALE_VERSION' || !isUntouched) throw error;
      await write(current.version);
    }
  }

  /** What was saved goes; what was answered since stays pending. */
  private drop(sent: readonly VoletAnswer[]): void {
    const left = this.pending().filter((answer) => !isSameAnswer(answerOf(sent, answer.volet), answer));
    this.seen = this.seen.filter(({ volet }) => left.some((answer) => answer.volet === volet));
    if (left.length === 0) {
      this.form.reset({ answers: [] });
      this.saver.kept?.saved();
    } else {
      this.form.setValue({ answers: left });
      this.form.markAsDirty();
    }
  }

  private tell(sent: readonly VoletAnswer[], before: readonly VoletAnswer[]): void {
    const [first, ...more] = sent;
    if (!first) return;
    const undone = sent.flatMap(({ volet }) => answerOf(before, volet) ?? []);
    const text = more.length > 0 ? `${sent.length} volets enregistrés.` : `${VOLET_LABELS[first.volet]}\u202f: ${wordOfVolet(first)}. C’est enregistré.`;
    this.toasts.show(text, undone.length > 0 ? { label: 'Annuler', run: () => void this.undo(undone) } : undefined);
  }

  private async undo(before: readonly VoletAnswer[]): Promise<void> {
    for (const answer of before) this.put(answer);
    await this.save();
  }
}
