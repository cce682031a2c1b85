import { combineLatest, map, type Observable, of, switchMap } from 'rxjs';

/** The most that the API gives at once. */
export const MOST_AT_ONCE = 100;

interface Page<Item> {
  readonly totalCount: number;
  readonly items: readonly Item[];
}

/** Every item of a list that comes in pages of `MOST_AT_ONCE`: the first says how many others there are, which are then asked for together. */
export const allPages = <Item>(pageAt: (skip: number) => Observable<Page<Item>>): Observable<readonly Item[]> =>
  pageAt(0).pipe(
    switchMap((first) => {
      const skips = Array.from({ length: Math.max(0, Math.ceil(first.totalCount / MOST_AT_ONCE) - 1) }, (_, index) => (index + 1) * MOST_AT_ONCE);
      return skips.length === 0 ? of(first.items) : combineLatest(skips.map(pageAt)).pipe(map((pages) => [first, ...pages].flatMap(({ items }) => items)));
    }),
  );
