import { formulaParts } from './formula-parts';

it('tells the indicators of a formula from what stands between them', () => {
  expect(formulaParts('100 * [rsa_households] / [households]')).toEqual([
    { text: '100 × ' },
    { code: 'rsa_households' },
    { text: ' / ' },
    { code: 'households' },
  ]);
  expect(formulaParts('')).toEqual([]);
});
