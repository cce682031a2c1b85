import { type ConventionVolet, VOLET_COVERAGES, type VoletCoverage } from '@maillage/domain';

/** What a convention says of one volet; without coverage: not answered yet, which is not « non couvert ». */
export interface VoletAnswer {
  readonly volet: ConventionVolet;
  readonly coverage: VoletCoverage | null;
  readonly article: string | null;
}

/** How many of the volets have each coverage, in the order of the coverages. */
export const coverageCounts = (answers: readonly VoletAnswer[]): { coverage: VoletCoverage; count: number }[] =>
  VOLET_COVERAGES.map((coverage) => ({ coverage, count: answers.filter((answer) => answer.coverage === coverage).length }));

/** Whether two sets of answers say the same. */
export const areSameAnswers = (a: readonly VoletAnswer[], b: readonly VoletAnswer[]): boolean =>
  a.every((answer, index) => answer.coverage === b[index]?.coverage && (answer.article?.trim() || null) === b[index].article);
