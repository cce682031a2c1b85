import type { TerritoryKey } from '@maillage/domain';
import { type EtalabFiles, readEtalab } from './etalab-vintage';

const files: EtalabFiles = {
  regions: [
    { code: '11', nom: 'Île-de-France', zone: 'metro' },
    { code: '988', nom: 'Nouvelle-Calédonie', zone: 'com' },
  ],
  departements: [
    { code: '93', nom: 'Seine-Saint-Denis', region: '11', zone: 'metro' },
    { code: '75', nom: 'Paris', region: '11', zone: 'metro' },
    { code: '988', nom: 'Nouvelle-Calédonie', region: '988', zone: 'com' },
  ],
  epci: [{ code: '200054781', nom: 'Métropole du Grand Paris', populationMunicipale: 7, membres: [{ code: '93066' }, { code: '75056' }] }],
  ept: [{ code: '200057867', nom: 'Plaine Commune', membres: [{ code: '93066' }] }],
  communes: [
    {
      type: 'commune-actuelle',
      code: '93066',
      nom: 'Saint-Denis',
      departement: '93',
      siren: '929939411',
      codesPostaux: ['93200'],
      population: 5,
      anciensCodes: ['75066', '93059', '93001'],
    },
    { type: 'commune-deleguee', code: '93066', nom: 'Saint-Denis', departement: '93', chefLieu: '93066' },
    { type: 'commune-deleguee', code: '93059', nom: 'Pierrefitte-sur-Seine', departement: '93', chefLieu: '93066' },
    { type: 'commune-deleguee', code: '93001', nom: 'Aubervilliers', departement: '93', chefLieu: '75056' },
    { type: 'commune-actuelle', code: '75056', nom: 'Paris', departement: '75', population: 3 },
    { type: 'arrondissement-municipal', code: '75101', nom: 'Paris 1er', departement: '75' },
    { type: 'commune-actuelle', code: '98801', nom: 'Bélep', departement: '988' },
  ],
};

describe('readEtalab', () => {
  const { year, territories } = readEtalab(2026, files);
  const get = (key: TerritoryKey) => territories.find(({ kind, code }) => key === `${kind}:${code}`);

  it('takes the communes of today, once each', () => {
    expect(year).toBe(2026);
    expect(territories.filter(({ kind }) => kind === 'commune').map(({ code }) => code)).toEqual(['93066', '75056', '98801']);
  });

  it('puts a commune in its EPT and in the Métropole, and the EPT in the Métropole, its département and its région', () => {
    expect(get('commune:93066')?.ancestors).toEqual(['country:FR', 'region:11', 'departement:93', 'epci:200054781', 'ept:200057867']);
    expect(get('ept:200057867')).toMatchObject({
      shortName: 'T6',
      siren: '200057867',
      ancestors: ['country:FR', 'region:11', 'departement:93', 'epci:200054781'],
    });
  });

  it('puts an EPCI in every département of its communes', () => {
    expect(get('epci:200054781')?.ancestors).toEqual(['country:FR', 'region:11', 'departement:93', 'departement:75']);
  });

  it('tells an overseas collectivity as one level straight under France', () => {
    expect(get('region:988')).toBeUndefined();
    expect(get('departement:988')?.ancestors).toEqual(['country:FR']);
    expect(get('commune:98801')?.ancestors).toEqual(['country:FR', 'departement:988']);
  });

  it('believes a delegated commune before a former code', () => {
    expect(get('commune:93066')?.absorbedCodes).toEqual(['93066', '93059', '75066']);
    expect(get('commune:75056')?.absorbedCodes).toEqual(['93001']);
  });

  it('sums populations, and leaves without a figure what has none', () => {
    expect(
      ['country:FR', 'region:11', 'departement:93', 'departement:988', 'epci:200054781'].map((key) => get(key as TerritoryKey)?.populationPersons),
    ).toEqual([8, 8, 5, null, 7]);
  });
});
