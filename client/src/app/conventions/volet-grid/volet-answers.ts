import { type ConventionVolet, VOLET_COVERAGES, type VoletCoverage } from '@maillage/domain';
import { VOLET_COVERAGE_LOOKS } from '../words/convention-words';

/** What a convention says of one volet; without coverage: not answered yet, which is not « non couvert ». */
export interface VoletAnswer {
  readonly volet: ConventionVolet;
  readonly coverage: VoletCoverage | null;
  readonly article: string | null;
}

/** How many of the volets have each coverage, in the order of the coverages. */
export const coverageCounts = (answers: readonly VoletAnswer[]): { coverage: VoletCoverage; count: number }[] =>
  VOLET_COVERAGES.map((coverage) => ({ coverage, count: answers.filter((answer) => answer.coverage === coverage).length }));

/** What is said of one volet among answers. */
export const answerOf = (answers: readonly VoletAnswer[], volet: ConventionVolet): VoletAnswer | undefined => answers.find((answer) => answer.volet === volet);

/** Whether two answers to one volet say the same. */
export const isSameAnswer = (a: VoletAnswer | undefined, b: VoletAnswer | undefined): boolean =>
  a !== undefined && b !== undefined && a.coverage === b.coverage && (a.article?.trim() || null) === (b.article?.trim() || null);

/** The answers with others over them; those to further volets come behind. */
export const withAnswers = (answers: readonly VoletAnswer[], over: readonly VoletAnswer[]): VoletAnswer[] => [
  ...answers.map((answer) => answerOf(over, answer.volet) ?? answer),
  ...over.filter(({ volet }) => !answerOf(answers, volet)),
];

/** What is said of each volet, under its name: what a conflict compares and settles. */
export const byVolet = (answers: readonly VoletAnswer[]): Partial<Record<ConventionVolet, Omit<VoletAnswer, 'volet'>>> =>
  Object.fromEntries(answers.map(({ volet, coverage, article }) => [volet, { coverage, article: article?.trim() || null }]));

/** The answers again, from what is said under each name. */
export const answersIn = (said: Readonly<Partial<Record<ConventionVolet, unknown>>>): VoletAnswer[] =>
  Object.entries(said).map(([volet, answer]) => ({ volet: volet as ConventionVolet, ...(answer as Omit<VoletAnswer, 'volet'>) }));

/** What is said of a volet, as a person reads it. */
export const wordOfVolet = (said: unknown): string => {
  const { coverage, article } = (said ?? {}) as Partial<VoletAnswer>;
  if (!coverage) return 'sans réponse';
  return article ? `${VOLET_COVERAGE_LOOKS[coverage].label}, ${article}` : VOLET_COVERAGE_LOOKS[coverage].label;
};
