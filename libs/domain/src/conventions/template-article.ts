import type { ConventionVolet } from './convention-enums';
import { unknownVariables } from './template-variables';

/** An article of a convention-type. Its number is its rank in the convention that is produced, so that leaving one out shifts the next. */
export interface TemplateArticle {
  readonly title: string;
  /** Paragraphs on lines of their own; a line that starts with « - » is an item of a list. */
  readonly body: string;
  /** What it settles; null for what belongs to any convention (purpose, term, disputes). */
  readonly volet: ConventionVolet | null;
  /** Whether it is kept only where its volet is chosen. */
  readonly isOptional: boolean;
}

/** Variables of an article that do not exist. */
export const unknownVariablesOf = ({ title, body }: Pick<TemplateArticle, 'title' | 'body'>): string[] => [
  ...new Set([...unknownVariables(title), ...unknownVariables(body)]),
];

/** Volets that can be chosen or left out: those of the optional articles, in the order of the articles, each once. */
export const optionalVolets = (articles: readonly TemplateArticle[]): ConventionVolet[] => [
  ...new Set(articles.flatMap(({ volet, isOptional }) => (isOptional && volet !== null ? [volet] : []))),
];

/** The articles of one convention, in their order: all but the optional ones whose volet was not chosen. */
export const chosenArticles = <Article extends Pick<TemplateArticle, 'volet' | 'isOptional'>>(
  articles: readonly Article[],
  volets: readonly ConventionVolet[],
): Article[] => articles.filter(({ volet, isOptional }) => !isOptional || (volet !== null && volets.includes(volet)));

/** What happened to an article from one version to the next. */
export type ArticleChangeKind = 'added' | 'removed' | 'reworded' | 'moved';

/** One article that differs between two versions. */
export interface ArticleChange {
  readonly kind: ArticleChangeKind;
  readonly title: string;
  /** Rank in the earlier version, from 1; null when it was not there. */
  readonly before: number | null;
  /** Rank in the later version, from 1; null when it is gone. */
  readonly after: number | null;
}

const keyOf = ({ title }: TemplateArticle): string => title.normalize('NFC').trim().toLowerCase();

const saysTheSame = (a: TemplateArticle, b: TemplateArticle): boolean => a.body === b.body && a.volet === b.volet && a.isOptional === b.isOptional;

/**
 * What changed from a version to a later one, in the order of the later one, removed articles last. An article is known by its title;
 * it is said to have moved only when the order of those that both versions have changed, not when one above came or went.
 */
export function compareArticles(before: readonly TemplateArticle[], after: readonly TemplateArticle[]): ArticleChange[] {
  const ranks = new Map(before.map((article, index) => [keyOf(article), index]));
  const kept = after.flatMap((article) => ranks.get(keyOf(article)) ?? []);
  const inOrder = new Set(longestIncreasing(kept));
  const changes = after.flatMap((article, index): ArticleChange[] => {
    const rank = ranks.get(keyOf(article));
    const former = rank === undefined ? undefined : before[rank];
    if (rank === undefined || !former) return [{ kind: 'added', title: article.title, before: null, after: index + 1 }];
    if (!saysTheSame(former, article)) return [{ kind: 'reworded', title: article.title, before: rank + 1, after: index + 1 }];
    return inOrder.has(rank) ? [] : [{ kind: 'moved', title: article.title, before: rank + 1, after: index + 1 }];
  });
  const keys = new Set(after.map(keyOf));
  const removed = before.flatMap((article, index): ArticleChange[] =>
    keys.has(keyOf(article)) ? [] : [{ kind: 'removed', title: article.title, before: index + 1, after: null }],
  );
  return [...changes, ...removed];
}

/** Longest run of ranks, neighbours or not, that kept their order: what is outside of it moved. */
function longestIncreasing(ranks: readonly number[]): number[] {
  const best: number[][] = [];
  for (const rank of ranks) {
    const longest = best.filter((run) => (run.at(-1) ?? -1) < rank).reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, rank]);
  }
  return best.reduce((a, b) => (b.length > a.length ? b : a), []);
}
