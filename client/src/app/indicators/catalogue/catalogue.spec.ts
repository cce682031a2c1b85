import type { IndicatorHere, IndicatorItem } from '../indicators-gateway';
import { bringingFile } from './bringing-file';
import { badgesOf, groupsOf } from './catalogue-groups';
import { lastValueOf } from './last-values';
import { filtersFromParams, NO_FILTERS, paramsFromFilters } from './catalogue-params';

const anIndicator = (name: string, more: Partial<IndicatorItem> = {}): IndicatorItem => ({
  id: 1,
  code: 'median_income',
  name,
  unit: '€',
  decimals: 0,
  direction: 'up',
  theme: 'income',
  periodicity: 'year',
  aggregation: 'sum',
  isMasked: false,
  networkId: null,
  producer: 'INSEE',
  distributor: 'INSEE',
  nextUpdateOn: null,
  periods: [],
  isArchived: false,
  ...more,
});
const named = (text: string, ...indicators: IndicatorItem[]) =>
  groupsOf(indicators, { text, theme: null }).map(({ theme, indicators: found }) => [theme, ...found.map(({ name }) => name)]);

describe('the catalogue', () => {
  const income = anIndicator('Niveau de vie médian');
  const rate = anIndicator('Taux de pauvreté', { code: 'poverty_rate' });
  const people = anIndicator('Population municipale', { code: 'municipal_population', theme: 'population' });

  it('is grouped by theme in the order of an analysis of social needs, by name within each', () => {
    expect(named('', rate, income, people)).toEqual([
      ['population', 'Population municipale'],
      ['income', 'Niveau de vie médian', 'Taux de pauvreté'],
    ]);
    expect(groupsOf([rate, people], { text: '', theme: 'income' }).map(({ theme }) => theme)).toEqual(['income']);
  });

  it('is searched by words of the name, the code or the producer, whatever case and accents', () => {
    expect(named('MEDIAN niveau', rate, income, people)).toEqual([['income', 'Niveau de vie médian']]);
    expect(named('poverty', rate, income)).toEqual([['income', 'Taux de pauvreté']]);
    expect(named('insee population', rate, people)).toEqual([['population', 'Population municipale']]);
    expect(named('zut', rate, income)).toEqual([]);
  });

  it('marks what must be known before a figure is used', () => {
    const words = (more: Partial<IndicatorItem>) => badgesOf(anIndicator('x', more)).map(({ word }) => word);
    expect(words({})).toEqual([]);
    expect(words({ aggregation: 'published_only' })).toEqual(['publié seulement']);
    expect(words({ aggregation: 'computed', isArchived: true })).toEqual(['calculé', 'archivé']);
    expect(words({ isMasked: true, networkId: 'n1' })).toEqual(['secret sous 5', 'propre au réseau']);
  });

  it('tells the last value of the territory with its year, how it moved, and its curve', () => {
    const here = (states: string, ...values: (number | null)[]) =>
      ({
        ...anIndicator('x', { unit: '%', decimals: 1 }),
        breaks: [],
        recent: { periods: [202200, 202300, 202400].slice(0, values.length), values, states },
      }) as unknown as IndicatorHere;
    expect(lastValueOf(here('ppp', 10, 11, 12.5))).toMatchObject({
      text: '12,5\u202f%',
      when: '2024',
      trend: { text: expect.stringMatching(/^\+1,5\spoint depuis 2023$/) },
      points: [{ value: 10 }, { value: 11 }, { value: 12.5 }],
    });
    expect(lastValueOf(here('ps', 10, null))).toMatchObject({ text: 'secret', trend: null, points: [{ value: 10 }, { value: null }] });
    expect(lastValueOf(here(''))).toBeNull();
  });

  it('names the file that brings what has no value yet', () => {
    const of = (more: Partial<IndicatorHere>) =>
      bringingFile({ networkId: null, producer: 'DREES', sourceUrl: null, theme: 'health', ...more } as IndicatorHere);
    expect(of({ sourceUrl: 'https://data.caf.fr/explore/dataset/s_ben_com_f/' })).toContain('s_ben_com_f');
    expect(of({ sourceUrl: 'https://www.insee.fr/fr/metadonnees/source/serie/s1321', theme: 'housing' })).toContain('base-cc');
    expect(of({})).toBe('Tout tableau de DREES qui porte un code de commune');
    expect(of({ networkId: 'n1' })).toContain('Votre fichier');
  });
});

describe('the filters of the catalogue', () => {
  it('stand in the address, in French', () => {
    expect(paramsFromFilters({ text: 'rsa', theme: 'benefits', withArchives: true })).toEqual({ q: 'rsa', theme: 'prestations', archives: '1' });
    expect(filtersFromParams({ q: 'rsa', theme: 'prestations', archives: '1' })).toEqual({ text: 'rsa', theme: 'benefits', withArchives: true });
    expect(Object.values(paramsFromFilters(NO_FILTERS)).every((value) => value === null)).toBe(true);
  });

  it('leave out what an address cannot mean', () => {
    expect(filtersFromParams({ theme: 'zut', archives: 'oui' })).toEqual(NO_FILTERS);
  });
});
