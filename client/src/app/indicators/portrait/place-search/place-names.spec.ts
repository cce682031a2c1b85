import { namePlaces } from './place-names';

it('tells a perimeter in force from the one that the same commune had before', () => {
  const place = (id: number, code: string) => ({ id, kind: 'commune' as const, code, name: 'Saint-Denis', shortName: null });
  expect(namePlaces([place(1, '93066'), place(2, '97411'), place(3, '93066')]).map(({ detail }) => detail)).toEqual([
    'Commune · 93066',
    'Commune · 97411',
    'Commune · 93066, ancien périmètre',
  ]);
});
