import { checkSurvey, readSurveyAnswers, surveyTotals } from '@maillage/domain';
import { BENEFITS, benefitsOf, DAILY, dailyOf } from './demo-survey-answers';

describe('surveys of the demonstration', () => {
  it('ask what a survey may ask, and are answered as they ask', () => {
    for (const [definition, answersOf] of [
      [BENEFITS, benefitsOf],
      [DAILY, dailyOf],
    ] as const) {
      expect(checkSurvey(definition)).toEqual([]);
      for (let ccas = 0; ccas < 39; ccas++)
        for (let person = 0; person < 21; person++) expect(readSurveyAnswers(definition, answersOf(ccas, person))).toHaveProperty('answers');
    }
  });

  it('have results in which much is told, and a few numbers are not', () => {
    const all = Array.from({ length: 400 }, (_, i) => ({ place: String(i % 4), answers: benefitsOf(i % 39, Math.floor(i / 39)) }));
    const totals = surveyTotals(BENEFITS, ['0', '1', '2', '3', 'other'], all);
    expect(totals.filter(({ answers }) => answers !== null).length).toBeGreaterThan(totals.length / 2);
  });
});
