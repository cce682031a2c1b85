import { CONVENTION_VOLETS } from '@maillage/domain';
import { areSameAnswers, coverageCounts, type VoletAnswer } from './volet-answers';

describe('the volets of a convention', () => {
  const answers: VoletAnswer[] = CONVENTION_VOLETS.map((volet) => ({
    volet,
    coverage: volet === 'it' ? 'covered' : volet === 'staff' ? 'partly' : null,
    article: volet === 'it' ? 'art. 4' : null,
  }));

  it('are counted by coverage, without what is not answered', () => {
    expect(coverageCounts(answers).map(({ count }) => count)).toEqual([1, 1, 0, 0]);
  });

  it('are the same whatever blanks surround an article', () => {
    expect(
      areSameAnswers(
        answers.map((answer) => (answer.volet === 'it' ? { ...answer, article: ' art. 4 ' } : answer)),
        answers,
      ),
    ).toBe(true);
    expect(
      areSameAnswers(
        answers.map((answer) => (answer.volet === 'it' ? { ...answer, coverage: 'partly' } : answer)),
        answers,
      ),
    ).toBe(false);
  });
});
