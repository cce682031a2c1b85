import { CONVENTION_VOLETS, unknownVariablesOf } from '@maillage/domain';
import { STARTING_ARTICLES } from './starting-template';

describe('the proposed articles', () => {
  it('cover every volet', () => expect(CONVENTION_VOLETS.filter((volet) => !STARTING_ARTICLES.some((article) => article.volet === volet))).toEqual([]));

  it('use only variables that exist', () => expect(STARTING_ARTICLES.flatMap(unknownVariablesOf)).toEqual([]));

  it('are optional only with a volet to choose them by, and have titles of their own', () => {
    expect(STARTING_ARTICLES.filter(({ isOptional, volet }) => isOptional && volet === null)).toEqual([]);
    expect(new Set(STARTING_ARTICLES.map(({ title }) => title)).size).toBe(STARTING_ARTICLES.length);
  });

  it('never leave an ordinary space where a line must not break', () =>
    expect(STARTING_ARTICLES.filter(({ title, body }) => / [;:!?»]|« /.test(title + body))).toEqual([]));
});
