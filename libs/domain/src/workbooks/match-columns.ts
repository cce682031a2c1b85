import { tidyName } from '../text/invisible';
import { searchForm } from '../text/search-text';
import type { WorkbookRefusal } from './compare-three-ways';
import type { WorkbookColumn } from './workbook-table';

/** A heading of a file: its key where the file has a line of keys, and what people read. */
export interface WorkbookHeading {
  readonly key: string;
  readonly title: string;
}

/** Where the columns of an export stand in a file that came back. */
export interface MatchedColumns {
  /** Key of the column at each place of the file; null where there is none of the export. */
  readonly keys: readonly (string | null)[];
  readonly refusals: readonly WorkbookRefusal[];
}

const refusal = (code: WorkbookRefusal['code'], column: string | null, found: string): WorkbookRefusal => ({ code, line: null, column, rowId: null, found });
const folded = (text: string): string => searchForm(tidyName(text));

/**
 * The columns of a file: by their keys, so that a title can be changed; by their titles where keys are gone, as in a CSV. One that stands twice is not
 * read at all; one of somebody's own, with a title and no key, is said and left.
 */
export function matchColumns(headings: readonly WorkbookHeading[], columns: readonly WorkbookColumn[]): MatchedColumns {
  const known = new Set(columns.map(({ key }) => key));
  const titles = new Map<string, string | null>();
  // two columns of one title are told by their keys alone
  for (const { key, title } of columns) titles.set(folded(title), titles.has(folded(title)) ? null : key);
  const keys = headings.map(({ key, title }) => (known.has(key.trim()) ? key.trim() : (titles.get(folded(title)) ?? null)));
  const twice = new Set(keys.filter((key, place) => key !== null && keys.indexOf(key) !== place));
  const refusals = headings.flatMap(({ title }, place) => {
    const key = keys[place] ?? null;
    if (key === null) return tidyName(title) === '' ? [] : [refusal('COLUMN_UNKNOWN', null, title)];
    return twice.has(key) ? [refusal('COLUMN_TWICE', key, title)] : [];
  });
  return { keys: keys.map((key) => (twice.has(key) ? null : key)), refusals };
}
