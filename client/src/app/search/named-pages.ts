import { holdsWords, type Operation } from '@maillage/domain';
import type { NamedPage } from '../faces';

/** Few, so that what people search for stands first. */
const MOST = 4;

/** The pages that fit all the words, of those that the person may open; by title before by other words. */
export function findPages(pages: readonly NamedPage[], typed: string, may: (operation: Operation) => boolean): NamedPage[] {
  const open = pages.filter(({ operations }) => operations.length === 0 || operations.some(may));
  const byTitle = open.filter(({ title }) => holdsWords(title, typed));
  const byWords = open.filter((page) => !byTitle.includes(page) && holdsWords(`${page.title} ${page.words ?? ''}`, typed));
  return [...byTitle, ...byWords].slice(0, MOST);
}
