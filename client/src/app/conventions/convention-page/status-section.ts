import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { type ConventionActKind, type ConventionStatus, periodsInForce, STATUSES_IN_FORCE } from '@maillage/domain';
import { today } from '../../core';
import { CivilDatePipe, UiIcon } from '../../ui';
import type { Convention } from '../conventions-gateway';
import { ACT_KIND_LABELS, ACT_KIND_NOUNS } from '../words/convention-words';
import { StatusChip } from '../words/status-chip';
import { statusSentence } from '../words/status-sentence';
import { nextStep, stepsOf } from './next-acts';

/** Statuses after which nothing brings the convention into force any more. */
const OVER: readonly ConventionStatus[] = ['expired', 'terminated', 'replaced'];

/** Where the convention stands, in a sentence, and what is missing for it to be in force: the next act is one press away. */
@Component({
  selector: 'app-status-section',
  imports: [RouterLink, MatButton, CivilDatePipe, StatusChip, UiIcon],
  templateUrl: './status-section.html',
  styleUrl: './status-section.scss',
})
export class StatusSection {
  readonly convention = input.required<Convention>();
  /** The act that the person wants to record. */
  readonly recording = output<ConventionActKind>();

  protected readonly labels = ACT_KIND_LABELS;
  protected readonly nouns = ACT_KIND_NOUNS;
  protected readonly isInForce = computed(() => STATUSES_IN_FORCE.includes(this.convention().status));
  protected readonly isOver = computed(() => OVER.includes(this.convention().status));
  protected readonly sentence = computed(() => {
    const { statusSince: since, periods, ...facts } = this.convention();
    const on = today();
    const inForceSince = periodsInForce(periods).findLast(({ startsOn }) => startsOn <= on)?.startsOn ?? null;
    return statusSentence({ ...facts, since, inForceSince, on });
  });
  protected readonly steps = computed(() => stepsOf(this.convention().acts));
  /** What can be decided of a convention in force before its term. */
  protected readonly decision = computed<ConventionActKind | null>(() => {
    const { renewal, noticeOn, acts } = this.convention();
    if (!this.isInForce() || acts.some(({ kind }) => kind === 'notice')) return null;
    if (renewal === 'tacit') return noticeOn !== null && noticeOn >= today() ? 'notice' : null;
    return renewal === 'express' ? 'express_renewal' : null;
  });
  protected readonly next = computed(() => nextStep(this.steps()));
}
