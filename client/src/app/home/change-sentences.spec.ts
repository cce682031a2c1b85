import type { AllWords } from '../faces';
import { actorsText, changeSentence, dayText } from './change-sentences';

const told = (one: string, many: string) => ({ noun: [one, many] as const, tell: () => '', columns: {} });
const TABLES: AllWords['journal'] = {
  adoption: told('réponse', 'réponses'),
  indicator_contest: told('contestation', 'contestations'),
  milestone: told('jalon', 'jalons'),
  comment: told('commentaire', 'commentaires'),
};
const of = (subjectType: string, count: number, action: 'created' | 'updated' | 'deleted' = 'updated') => ({ subjectType, count, action });

describe('what changed, as a sentence', () => {
  it.each([
    [[of('adoption', 6), of('indicator_contest', 1)], '6 réponses, 1 contestation'],
    [[of('adoption', 1)], '1 réponse'],
    [[of('adoption', 2, 'created'), of('adoption', 3)], '5 réponses'],
    [[of('milestone', 1), of('adoption', 2)], '2 réponses, 1 jalon'],
    [[of('adoption', 4), of('milestone', 3), of('comment', 2), of('indicator_contest', 1)], '4 réponses, 3 jalons, 2 commentaires et 1 autre modification'],
    [[of('of_tomorrow', 2)], '2 modifications'],
    [[of('adoption', 1234)], '1\u202f234 réponses'],
  ])('is %j → « %s »', (counts, sentence) => expect(changeSentence(counts, TABLES).replaceAll('\u00a0', ' ')).toBe(sentence));

  it('counts what changed of the object that it is about as changes of it, not as one more', () =>
    expect(changeSentence([of('milestone', 2), of('comment', 1)], TABLES, 'milestone').replaceAll('\u00a0', ' ')).toBe('2 modifications, 1 commentaire'));

  it.each([
    [['Camille Exemple'], 'Camille Exemple'],
    [['Camille Exemple', 'Dominique Test'], 'Camille Exemple et Dominique Test'],
    [['Camille Exemple', 'B', 'C'], 'Camille Exemple et 2\u00a0autres personnes'],
  ])('names who did it: %j', (names, text) => expect(actorsText(names)).toBe(text));

  it.each([
    ['2026-12-01', 'Aujourd’hui'],
    ['2026-11-30', 'Hier'],
    ['2026-11-28', '28 novembre 2026'],
  ])('says the day %s as « %s »', (day, text) => expect(dayText(day, '2026-12-01', '2026-11-30')).toBe(text));
});
