import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { type ConventionVolet, VOLET_COVERAGES, type VoletCoverage } from '@maillage/domain';
import { InlineSave, UiChip, UiIcon } from '../../ui';
import { type Convention, ConventionsGateway } from '../conventions-gateway';
import { VOLET_COVERAGE_LOOKS, VOLET_LABELS } from '../../words/convention-labels';
import { areSameAnswers, coverageCounts, type VoletAnswer } from './volet-answers';

/** What the convention settles, volet by volet, with the article: read, or answered by whoever may. */
@Component({
  selector: 'app-volets-section',
  imports: [MatButton, UiChip, UiIcon],
  templateUrl: './volets-section.html',
  styleUrl: './volets-section.scss',
})
export class VoletsSection {
  readonly convention = input.required<Convention>();

  private readonly gateway = inject(ConventionsGateway);
  protected readonly saver = new InlineSave();
  protected readonly labels = VOLET_LABELS;
  protected readonly looks = VOLET_COVERAGE_LOOKS;
  protected readonly coverages = VOLET_COVERAGES;
  private readonly saved = computed<VoletAnswer[]>(() => this.convention().volets);
  /** What the grid shows: what is saved, and over it what is being answered. A change elsewhere on the page keeps it. */
  protected readonly answers = linkedSignal<VoletAnswer[], VoletAnswer[]>({
    source: this.saved,
    computation: (saved, previous) => (previous && !areSameAnswers(previous.value, previous.source) ? previous.value : saved),
  });
  protected readonly counts = computed(() => coverageCounts(this.answers()).filter(({ count }) => count > 0));
  protected readonly unanswered = computed(() => this.answers().filter(({ coverage }) => coverage === null).length);

  isDirty(): boolean {
    return !areSameAnswers(this.answers(), this.saved());
  }

  protected cover(volet: ConventionVolet, coverage: VoletCoverage): void {
    this.change(volet, { coverage });
  }

  protected quote(volet: ConventionVolet, event: Event): void {
    this.change(volet, { article: (event.target as HTMLInputElement).value || null });
  }

  protected cancel(): void {
    this.answers.set(this.saved());
  }

  protected async save(): Promise<void> {
    const { id, version } = this.convention();
    const volets = this.answers().map(({ volet, coverage, article }) => ({ volet, coverage, article: article?.trim() || null }));
    await this.saver.act(() => this.gateway.setVolets({ conventionId: id, version, volets }), 'Volets enregistrés.');
  }

  private change(volet: ConventionVolet, change: Partial<VoletAnswer>): void {
    this.answers.update((answers) => answers.map((answer) => (answer.volet === volet ? { ...answer, ...change } : answer)));
  }
}
