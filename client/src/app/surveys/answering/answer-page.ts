import { Component, computed, ElementRef, inject, resource, signal, viewChild } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute } from '@angular/router';
import type { SurveyAnswers } from '@maillage/domain';
import { readStored, writeStored } from '../../core';
import { messageOf } from '../../errors';
import { CivilDatePipe, UiFormError, UiIcon, UiState } from '../../ui';
import { UiLightText } from '../../ui/light-text/light-text';
import { newKey } from '../../ui/saving/creation-key';
import { AnsweringGateway, type SurveyLook } from './answering-gateway';
import { SurveyQuestions } from './survey-questions';

/** Says that this browser answered; it stays there, and nothing of it is sent. */
const markOf = (surveyId: string): string => `enquete.${surveyId}`;

const missing = (count: number): string =>
  count > 1
    ? `${count} questions attendent votre réponse\u202f: elles sont signalées plus bas.`
    : 'Une question attend votre réponse\u202f: elle est signalée plus bas.';

/** Where the address of a survey leads: questions for whoever has it, without an account, and nothing that says who she is. */
@Component({
  selector: 'app-answer-page',
  imports: [CivilDatePipe, MatButton, SurveyQuestions, UiFormError, UiIcon, UiLightText, UiState],
  templateUrl: './answer-page.html',
  styleUrl: './answer-page.scss',
})
export class AnswerPage {
  private readonly gateway = inject(AnsweringGateway);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly fragment = toSignal(inject(ActivatedRoute).fragment, { requireSync: true });
  protected readonly loaded = resource({ params: () => this.fragment() ?? '', loader: ({ params }) => this.look(params) });
  private readonly questions = viewChild(SurveyQuestions);
  protected readonly answers = signal<SurveyAnswers>({});
  protected readonly isSent = signal(false);
  protected readonly isBusy = signal(false);
  protected readonly message = signal<string | null>(null);
  /** Drawn once for this answer: sent again because the network was away, it counts once. */
  private readonly id = newKey();
  protected readonly state = computed((): 'closed' | 'full' | 'answered' | 'open' => {
    const look = this.loaded.hasValue() ? this.loaded.value() : null;
    if (!look?.isOpen || !look.surveyId) return 'closed';
    if (this.isSent() || readStored(markOf(look.surveyId)) !== null) return 'answered';
    return look.isFull ? 'full' : 'open';
  });

  private async look(token: string): Promise<SurveyLook> {
    if (token !== '') return this.gateway.look(token);
    return { isOpen: false, isFull: false, surveyId: null, title: null, networkName: null, closesOn: null, definition: null };
  }

  protected async send(look: SurveyLook): Promise<void> {
    const answers = this.questions()?.read();
    this.message.set(answers ? null : missing(Object.keys(this.questions()?.faults() ?? {}).length));
    if (!answers || this.isBusy()) return;
    this.isBusy.set(true);
    try {
      await this.gateway.answer(this.fragment() ?? '', this.id, answers);
      writeStored(markOf(look.surveyId ?? ''), '1');
      this.isSent.set(true);
      this.answers.set({});
      setTimeout(() => this.element.querySelector<HTMLElement>('h1')?.focus());
    } catch (error) {
      this.message.set(messageOf(error));
    } finally {
      this.isBusy.set(false);
    }
  }
}
