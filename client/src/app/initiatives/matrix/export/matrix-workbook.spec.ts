import { NO_FILTERS } from '../filters/matrix-filters';
import { filterWords } from './matrix-workbook';

describe('what a page has on, as it is written on a workbook', () => {
  it('says each filter in words, and nothing of those that are off', () => {
    expect(filterWords(NO_FILTERS, null)).toEqual([]);
    expect(filterWords({ ...NO_FILTERS, text: ' numérique ', weather: 'compromised', stage: 'none', weeksWithoutNews: 8 }, 'Est Ensemble')).toEqual([
      { name: 'Périmètre', value: 'Est Ensemble' },
      { name: 'Recherche', value: 'numérique' },
      { name: 'Météo', value: 'Objectifs compromis' },
      { name: 'Étape', value: 'Sans nouvelle' },
      { name: 'Sans nouvelle', value: 'depuis 8 semaines ou plus' },
    ]);
  });
});
