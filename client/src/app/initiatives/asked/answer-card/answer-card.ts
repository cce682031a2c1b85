import { Component, computed, ElementRef, inject, input, linkedSignal, output, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AdoptionForm } from '../../adoption/adoption-form';
import { AgoPipe, CivilDatePipe, UiChip, UiIcon } from '../../../ui';
import { StageChip } from '../../words/stage-chip';
import { type Answer, ANSWER_LABELS, answerOf } from '../answer';
import type { Draft } from '../answer-drafts';
import type { AnswerState } from '../answers';
import type { MyAdoption } from '../answers-gateway';

/** One initiative: the last answer, « Rien de nouveau » in one tap, or what changed. */
@Component({
  selector: 'app-answer-card',
  imports: [AdoptionForm, AgoPipe, CivilDatePipe, MatButton, RouterLink, UiChip, UiIcon, StageChip],
  templateUrl: './answer-card.html',
  styleUrl: './answer-card.scss',
})
export class AnswerCard {
  readonly adoption = input.required<MyAdoption>();
  readonly state = input<AnswerState>();
  /** What was typed and not yet acknowledged when the page opened. */
  readonly draft = input<Draft | null>(null);
  /** Asked today; else shown for whoever wants to change it. */
  readonly isDue = input(false);
  readonly confirmed = output();
  readonly typed = output<Answer>();
  readonly sent = output<Answer>();
  readonly dropped = output();

  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly labels = ANSWER_LABELS;
  protected readonly phase = computed(() => this.state()?.phase);
  protected readonly isNoted = computed(() => this.phase() === 'sending' || this.phase() === 'noted');
  /** The answer as it stands: the one just given, at once, even when it waits for the network; else the last one. */
  protected readonly shown = computed<MyAdoption>(() => {
    const known = this.state()?.adoption ?? this.adoption();
    return this.phase() === 'waiting' ? { ...known, ...this.start() } : known;
  });
  /** Something typed stands in the form and is not with the server yet. */
  protected readonly hasTyped = linkedSignal<{ phase: AnswerState['phase'] | undefined; draft: Draft | null }, boolean>({
    source: () => ({ phase: this.phase(), draft: this.draft() }),
    computation: ({ phase, draft }, previous) => phase !== 'noted' && (previous?.value ?? draft !== null),
  });
  protected readonly start = linkedSignal<Answer>(() => this.draft()?.answer ?? answerOf(this.adoption()));
  /** Opens by itself on what was typed earlier, or on what the server refused. */
  protected readonly isOpen = linkedSignal({
    source: () => ({ phase: this.phase(), faults: this.state()?.fields.length ?? 0, draft: this.draft() }),
    computation: ({ phase, faults, draft }) => (phase === 'refused' ? faults > 0 || this.hasTyped() : phase === undefined && draft !== null && !draft.isSent),
  });

  focus(): void {
    this.heading().nativeElement.focus({ preventScroll: true });
    this.host.scrollIntoView({ block: 'start', behavior: 'smooth' });
  }

  protected open(): void {
    if (!this.hasTyped()) this.start.set(answerOf(this.shown()));
    this.isOpen.set(true);
  }

  protected keep(answer: Answer): void {
    this.hasTyped.set(true);
    this.start.set(answer);
    this.typed.emit(answer);
  }

  protected drop(): void {
    this.hasTyped.set(false);
    this.isOpen.set(false);
    this.dropped.emit();
  }

  protected send(answer: Answer): void {
    this.hasTyped.set(true);
    this.start.set(answer);
    this.isOpen.set(false);
    this.sent.emit(answer);
  }
}
