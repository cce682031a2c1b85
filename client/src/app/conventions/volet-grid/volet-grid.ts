import { Component, computed, input, output } from '@angular/core';
import { CONVENTION_LIMITS, VOLET_COVERAGES } from '@maillage/domain';
import { UiChip } from '../../ui';
import { VOLET_COVERAGE_LOOKS, VOLET_LABELS } from '../words/convention-words';
import { coverageCounts, type VoletAnswer } from './volet-answers';

/** The volets, one a line, with what the convention says of each: read, or answered. What it shows is given; it keeps nothing. */
@Component({
  selector: 'app-volet-grid',
  imports: [UiChip],
  templateUrl: './volet-grid.html',
  styleUrl: './volet-grid.scss',
})
export class VoletGrid {
  readonly answers = input.required<readonly VoletAnswer[]>();
  readonly canChange = input(false);
  /** An answer that was chosen, or an article that was left. */
  readonly changed = output<VoletAnswer>();
  /** An article while it is typed. */
  readonly typed = output<VoletAnswer>();

  protected readonly labels = VOLET_LABELS;
  protected readonly articleMax = CONVENTION_LIMITS.voletArticle;
  protected readonly looks = VOLET_COVERAGE_LOOKS;
  protected readonly coverages = VOLET_COVERAGES;
  protected readonly counts = computed(() => coverageCounts(this.answers()).filter(({ count }) => count > 0));
  protected readonly unanswered = computed(() => this.answers().filter(({ coverage }) => coverage === null).length);

  protected valueOf(event: Event): string | null {
    return (event.target as HTMLInputElement).value || null;
  }
}
