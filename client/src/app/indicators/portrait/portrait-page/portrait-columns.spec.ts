import { csvOf } from '../../../ui/export/table-export';
import { indicator, portraitOf, sheetOf } from '../portrait.samples';
import { rowsOf } from '../portrait-rows';
import { comparedPlaces, portraitColumns } from './portrait-columns';

const portrait = portraitOf([{ id: 1, period: 202300, value: 29.5, previous: [202200, 28.5], rank: 3 }]);
const lines = (aggregation: 'published_only' | 'ratio') => {
  const rows = rowsOf([indicator({ id: 1, aggregation }), indicator({ id: 2 })], sheetOf(portrait));
  return csvOf({ name: 'x', columns: portraitColumns(comparedPlaces(portrait)), rows }).split('\r\n');
};

describe('a portrait as a file', () => {
  it('has two columns for each place that there is, similar communes last', () => {
    expect(comparedPlaces(portrait)).toEqual([
      { index: 1, name: 'Seine-Saint-Denis' },
      { index: 4, name: 'Communes semblables' },
    ]);
    expect(comparedPlaces({ ...portrait, peerSizeClass: null })).toHaveLength(1);
    expect(lines('ratio')[0]).toContain(';Seine-Saint-Denis;Seine-Saint-Denis, état;Communes semblables;Communes semblables, état;');
  });

  it('writes numbers as numbers, each with what it is', () => {
    expect(lines('ratio')[1]).toBe(
      'Revenus et pauvreté;Indicateur 1;%;2023;29,5;publié;;;hausse\u202f: +1 point depuis 2022;défavorable;;secret statistique;1,5;estimé;;;3;39;INSEE;INSEE;Licence ouverte',
    );
  });

  it('leaves empty what this territory has no value of, and says so', () => {
    expect(lines('ratio')[2]).toBe('Revenus et pauvreté;Indicateur 2;%;;;aucune valeur;;;;;;;;;;;;;INSEE;INSEE;Licence ouverte');
  });
});
