import { CONVENTION_VOLETS } from '@maillage/domain';
import { answerOf, coverageCounts, isSameAnswer, type VoletAnswer, withAnswers } from './volet-answers';

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
    const it = answerOf(answers, 'it') as VoletAnswer;
    expect(isSameAnswer(it, { ...it, article: ' art. 4 ' })).toBe(true);
    expect(isSameAnswer(it, { ...it, coverage: 'partly' })).toBe(false);
  });

  it('keep their order under what is answered over them', () => {
    const over = withAnswers(answers, [{ volet: 'it', coverage: 'not_covered', article: null }]);
    expect(over.map(({ volet }) => volet)).toEqual(CONVENTION_VOLETS);
    expect(answerOf(over, 'it')?.coverage).toBe('not_covered');
  });
});
