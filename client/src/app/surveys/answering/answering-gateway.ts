import { inject, Injectable } from '@angular/core';
import type { FormDefinition, SurveyAnswers } from '@maillage/domain';
import { firstValueFrom } from 'rxjs';
import { COMING_IN, Graph } from '../../core';
import { AnswerSurveyDocument, SurveyByAddressDocument, type SurveyByAddressQuery } from './answering.generated';

/** What an address opens. */
export type SurveyLook = Omit<SurveyByAddressQuery['surveyByAddress'], 'definition'> & { readonly definition: FormDefinition | null };

/** A survey as whoever has its address sees it, without an account. */
@Injectable({ providedIn: 'root' })
export class AnsweringGateway {
  private readonly graph = inject(Graph);

  async look(token: string): Promise<SurveyLook> {
    return (await firstValueFrom(this.graph.query(SurveyByAddressDocument, { token }, COMING_IN))).surveyByAddress as SurveyLook;
  }

  /** `id` is drawn once for an answer: sent again, it counts once. */
  async answer(token: string, id: string, answers: SurveyAnswers): Promise<void> {
    await this.graph.mutate(AnswerSurveyDocument, { input: { token, id, answers: JSON.stringify(answers) } }, COMING_IN);
  }
}
