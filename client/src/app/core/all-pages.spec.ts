import { firstValueFrom, of } from 'rxjs';
import { allPages } from './all-pages';

const listOf = (totalCount: number) => {
  const all = Array.from({ length: totalCount }, (_, index) => index);
  const asked: number[] = [];
  const pageAt = (skip: number) => {
    asked.push(skip);
    return of({ totalCount, items: all.slice(skip, skip + 100) });
  };
  return { all, asked, pageAt };
};

describe('allPages', () => {
  it.each([
    [0, [0]],
    [39, [0]],
    [100, [0]],
    [101, [0, 100]],
    [250, [0, 100, 200]],
  ])('gives all of %i items in their order and asks no page twice', async (count, skips) => {
    const { all, asked, pageAt } = listOf(count);
    expect(await firstValueFrom(allPages(pageAt))).toEqual(all);
    expect(asked).toEqual(skips);
  });
});
