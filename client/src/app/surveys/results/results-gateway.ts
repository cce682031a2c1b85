import { inject, Injectable } from '@angular/core';
import { map, type Observable } from 'rxjs';
import { Graph } from '../../core';
import { JournalDocument } from '../../journal';
import { HideSurveyTextDocument, SurveyResultsDocument, type SurveyResultsFieldsFragment } from './survey-results.generated';

export type Results = SurveyResultsFieldsFragment;

/** Results of surveys, as the person may read them. */
@Injectable({ providedIn: 'root' })
export class SurveyResultsGateway {
  private readonly graph = inject(Graph);

  of(surveyId: string): Observable<Results> {
    return this.graph.watch(SurveyResultsDocument, { surveyId }).pipe(map(({ surveyResults }) => surveyResults));
  }

  async hide(id: string, isHidden: boolean): Promise<void> {
    await this.graph.mutate(HideSurveyTextDocument, { id, isHidden }, { refetch: [SurveyResultsDocument, JournalDocument] });
  }
}
