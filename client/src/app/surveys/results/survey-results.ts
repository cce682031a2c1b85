import { Component, computed, inject, input } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { surveyQuestions } from '@maillage/domain';
import { CivilDatePipe, keepLatest, UiIcon, UiState } from '../../ui';
import { UiExportButtons } from '../../ui/export/export-buttons';
import { InlineSave } from '../../ui/saving/inline-save';
import type { Survey } from '../surveys-gateway';
import { placeName, resultBlocks, resultTable, shareSaid, toldPlaces } from './result-lines';
import { SurveyResultsGateway } from './results-gateway';

/** What may be told of a survey that is closed: each question with its answers, over all and by territory, and texts to the coordination. */
@Component({
  selector: 'app-survey-results',
  imports: [CivilDatePipe, MatButton, UiExportButtons, UiIcon, UiState],
  templateUrl: './survey-results.html',
  styleUrl: './survey-results.scss',
})
export class SurveyResults {
  readonly survey = input.required<Survey>();
  private readonly gateway = inject(SurveyResultsGateway);
  protected readonly saver = new InlineSave();
  protected readonly placeName = placeName;
  protected readonly shareSaid = shareSaid;
  // what is published, or worked out, is told anew
  private readonly asked = computed(() => ({ id: this.survey().id, publishedAt: this.survey().publishedAt }), {
    equal: (one, other) => one.id === other.id && one.publishedAt === other.publishedAt,
  });
  protected readonly loaded = rxResource({ params: () => this.asked(), stream: ({ params }) => this.gateway.of(params.id) });
  protected readonly results = keepLatest(this.loaded);
  protected readonly places = computed(() => {
    const results = this.results();
    return results ? toldPlaces(results) : [];
  });
  protected readonly untold = computed(() =>
    (this.results()?.places ?? [])
      .filter(({ answers }) => answers === null)
      .map(placeName)
      .join(', '),
  );
  protected readonly blocks = computed(() => {
    const results = this.results();
    return results ? resultBlocks(this.survey().definition, results) : [];
  });
  protected readonly exported = computed(() => () => {
    const { title, definition } = this.survey();
    return resultTable(title, definition, this.results() ?? { surveyId: '', isSettled: false, isTold: false, places: [], totals: [], texts: null });
  });
  protected readonly texts = computed(() => {
    const texts = this.results()?.texts;
    if (!texts) return [];
    return surveyQuestions(this.survey().definition)
      .filter(({ kind }) => kind === 'text')
      .map(({ code, label }) => ({ code, label, texts: texts.filter(({ question }) => question === code) }));
  });

  protected width(count: number | null, answers: number | null | undefined): string {
    return `${answers ? Math.round((100 * (count ?? 0)) / answers) : 0}%`;
  }

  protected async hide(id: string, isHidden: boolean): Promise<void> {
    await this.saver.act(() => this.gateway.hide(id, isHidden), isHidden ? 'Texte masqué.' : 'Texte remontré.');
  }
}
