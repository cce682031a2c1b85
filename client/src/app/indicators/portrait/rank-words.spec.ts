import { rankWords, sizeClassWords } from './rank-words';

it.each([
  [1, 39, '1er sur 39'],
  [3, 39, '3e sur 39'],
  [1204, 34_900, '1\u202f204e sur 34\u202f900'],
])('words rank %d of %d', (rank, ranked, words) => expect(rankWords(rank, ranked)).toBe(words));

it.each([
  [0, 'moins de 2\u202f000 habitants'],
  [4, '20\u202f000 à 50\u202f000 habitants'],
  [6, '100\u202f000 habitants et plus'],
])('words class %d of similar communes', (sizeClass, words) => expect(sizeClassWords(sizeClass)).toBe(words));
