import fc from 'fast-check';
import { type CcasNames, ccasRecogniser } from './recognise-ccas';

const ccas = (inseeCode: string, communeName: string, name: string, siren: string): CcasNames => ({ id: communeName, name, siren, inseeCode, communeName });
const ALL = [
  ccas('93066', 'Saint-Denis', 'CCAS de Saint-Denis', '269300166'),
  ccas('93039', 'L’Île-Saint-Denis', 'CCAS de L’Île-Saint-Denis', '269300240'),
  ccas('93061', 'Le Pré-Saint-Gervais', 'CCAS du Pré-Saint-Gervais', '269300117'),
  ccas('93045', 'Les Lilas', 'CCAS des Lilas', '269300109'),
  ccas('93051', 'Noisy-le-Grand', 'CCAS de Noisy-le-Grand', '269300125'),
  ccas('93053', 'Noisy-le-Sec', 'CCAS de Noisy-le-Sec', '269300133'),
  ccas('93031', 'Épinay-sur-Seine', 'CCAS d’Épinay-sur-Seine', '269300141'),
  ccas('93005', 'Aulnay-sous-Bois', 'CCAS d’Aulnay-sous-Bois', '269300158'),
  ccas('93048', 'Montreuil', 'CCAS de Montreuil', '269300174'),
  ccas('01004', 'Ambérieu-en-Bugey', 'CCAS d’Ambérieu-en-Bugey', '260100014'),
];
const recognise = ccasRecogniser(ALL);

describe('a CCAS that a file names', () => {
  it.each([
    ['93066', 'Saint-Denis'],
    ['269 300 166', 'Saint-Denis'],
    ['26930016600012', 'Saint-Denis'],
    ['1004', 'Ambérieu-en-Bugey'],
    ['93066 - ST DENIS', 'Saint-Denis'],
    ['SAINT DENIS', 'Saint-Denis'],
    ['St-Denis (93)', 'Saint-Denis'],
    ['93200 Saint-Denis', 'Saint-Denis'],
    ['Ccas de la ville de saint denis', 'Saint-Denis'],
    ['Ile St Denis', 'L’Île-Saint-Denis'],
    ['L\u2019ÎLE-SAINT-DENIS', 'L’Île-Saint-Denis'],
    ['CCAS de l’Île-St-Denis', 'L’Île-Saint-Denis'],
    ['Pré St Gervais (Le)', 'Le Pré-Saint-Gervais'],
    ['CCAS du Pré Saint-Gervais', 'Le Pré-Saint-Gervais'],
    ['Lilas', 'Les Lilas'],
    ['Centre communal d’action sociale des Lilas', 'Les Lilas'],
    ['Epinay s/ Seine', 'Épinay-sur-Seine'],
    ['AULNAY S/S BOIS', 'Aulnay-sous-Bois'],
    ['Noisy le Grand', 'Noisy-le-Grand'],
  ])('« %s » is surely that of %s', (text, id) => expect(recognise(text)).toEqual({ kind: 'sure', id }));

  it.each([
    ['Noisy', ['Noisy-le-Sec', 'Noisy-le-Grand']],
    ['Montreuil-sous-Bois', ['Montreuil']],
    ['Aulnay', ['Aulnay-sous-Bois']],
    ['Epinai sur Sene', ['Épinay-sur-Seine']],
    ['93066 Les Lilas', ['Saint-Denis', 'Les Lilas']],
    ['93048 Total', ['Montreuil']],
  ])('« %s » is asked about, the likeliest first', (text, ids) => expect(recognise(text)).toEqual({ kind: 'doubtful', ids }));

  it.each(['', 'Total', '93', 'EPT Plaine Commune', '99999', 'Paris', 'CCAS'])('« %s » is none', (text) =>
    expect(recognise(text)).toEqual({ kind: 'unknown' }),
  );

  it('is not looked for where only a sure one is wanted', () => {
    expect(recognise('Noisy', false)).toEqual({ kind: 'unknown' });
    expect(recognise('CCAS du Pré St-Gervais', false)).toEqual({ kind: 'sure', id: 'Le Pré-Saint-Gervais' });
  });

  it('is asked about where two bear one name', () => {
    const twice = ccasRecogniser([...ALL, { ...(ALL[0] as CcasNames), id: 'CIAS', inseeCode: null, siren: '200000172' }]);
    expect(twice('Saint-Denis')).toEqual({ kind: 'doubtful', ids: ['Saint-Denis', 'CIAS'] });
    expect(twice('200000172')).toEqual({ kind: 'sure', id: 'CIAS' });
  });

  it('is the same whatever the case, accents and marks, and no text breaks it', () => {
    const disguised = fc.constantFrom(...ALL).chain(({ id, communeName }) =>
      fc.tuple(fc.constantFrom('', 'CCAS de ', 'ccas '), fc.boolean(), fc.constantFrom('-', ' ', ' - ')).map(([before, isUpper, mark]) => {
        const plain = communeName.normalize('NFD').replace(/\p{M}/gu, '').replace(/[-]/g, mark);
        return { id, text: before + (isUpper ? plain.toUpperCase() : plain) };
      }),
    );
    fc.assert(
      fc.property(disguised, ({ id, text }) => expect(recognise(text)).toEqual({ kind: 'sure', id })),
      { numRuns: 60 },
    );
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => expect(['sure', 'doubtful', 'unknown']).toContain(recognise(text).kind)));
  });
});
