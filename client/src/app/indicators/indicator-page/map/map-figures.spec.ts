import { exportedValue, figuresOf, mapNotes, mapRowsOf, mapTableOf, outlinedRows } from './map-figures';
import { originLines, sourceLine } from '../source-words';
import type { ValueRow } from '../value-rows';

const PERCENT = { unit: '%', decimals: 1 };
const row = (id: number, name: string, value: number | null, state: ValueRow['values'][number]['state']): ValueRow => ({
  id,
  code: String(id),
  name,
  group: 'Est Ensemble',
  values: [{ value, state }],
});
const rows = mapRowsOf([
  row(1, 'Bobigny', 29.5, 'published'),
  row(2, 'Coubron', null, 'secret'),
  row(3, 'Vaujours', 9, 'bounded'),
  row(4, 'Stains', null, null),
]);

describe('the map of an indicator', () => {
  it('says each value with its unit and its rank, or its state in words', () => {
    const figures = figuresOf(rows, [20], PERCENT);
    expect([1, 2, 3, 4].map((id) => figures.get(id))).toEqual([
      { mapClass: 1, text: '29,5\u202f%', value: '29,5', hint: '1er sur 1', link: ['/indicateurs/territoires', 1] },
      { mapClass: 'secret', text: 'secret statistique', value: '', hint: undefined, link: ['/indicateurs/territoires', 2] },
      { mapClass: 0, text: 'au plus 9\u202f%', value: '≤\u202f9', hint: undefined, link: ['/indicateurs/territoires', 3] },
      { mapClass: 'missing', text: 'aucune valeur', value: '', hint: undefined, link: ['/indicateurs/territoires', 4] },
    ]);
    expect(mapTableOf(rows, 'Commune', PERCENT).rows[1]).toEqual(['Coubron', 'Est Ensemble', 'secret', null]);
  });

  it('tells which territories have no outline', () => {
    const outlines = { territoryIds: [1, 3], codes: ['1', '3'], names: [], rings: ['0,0 1,0 1,1', ''], source: null };
    const { drawn, without } = outlinedRows(rows, outlines);
    expect(drawn.map(({ id }) => id)).toEqual([1]);
    expect(without.map(({ id }) => id)).toEqual([2, 3, 4]);
  });

  it('keeps a secret in a file, and a bound as a bound', () => {
    expect(rows.map(({ shown }) => exportedValue(shown, PERCENT))).toEqual([29.5, 'secret', '≤\u202f9', null]);
    expect(exportedValue({ value: 3, state: 'secret' }, PERCENT)).toBe('secret');
  });
});

describe('the map as a picture', () => {
  it('says where its outlines come from, and which territories have none', () => {
    expect(mapNotes(['Source\u202f: INSEE.'], 'IGN', 'Coubron, Stains')).toEqual([
      'Source\u202f: INSEE.',
      'Contours\u202f: IGN.',
      'Sans contour, non dessinés\u202f: Coubron, Stains.',
    ]);
    expect(mapNotes(['Source\u202f: INSEE.'], null, '')).toEqual(['Source\u202f: INSEE.']);
  });
});

describe('where figures come from', () => {
  const source = { producer: 'INSEE', distributor: 'data.gouv.fr', licence: 'Licence Ouverte 2.0', limits: 'Ménages fiscaux seulement.' };

  it('is said in one line, the distributor when it is another', () => {
    expect(sourceLine(source)).toBe('INSEE, diffusé par data.gouv.fr, Licence Ouverte 2.0');
    expect(sourceLine({ ...source, distributor: 'INSEE' })).toBe('INSEE, Licence Ouverte 2.0');
  });

  it('leaves the product with them', () => {
    expect(originLines(source, '2021')).toEqual(expect.arrayContaining(['Période\u202f: 2021.', 'Limites\u202f: Ménages fiscaux seulement.']));
    expect(originLines({ ...source, producer: '', distributor: '', licence: '' }, '2021')[0]).toBe('Source\u202f: non renseignée.');
  });
});
