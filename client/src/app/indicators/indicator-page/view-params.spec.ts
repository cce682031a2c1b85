import { periodText } from '@maillage/domain';
import { choiceFromParams, paramsFromChoice, type ViewChoice, type ViewParams } from './view-params';

const subject = { periods: [202100, 202300], periodicity: 'year', classBounds: null } as const;
const read = (params: ViewParams, about: Parameters<typeof choiceFromParams>[1] = subject): ViewChoice => choiceFromParams(params, about);
/** The address of a choice, as the router gives it back. */
const asParams = (choice: ViewChoice): ViewParams =>
  Object.fromEntries(Object.entries(paramsFromChoice(choice, subject)).filter((entry) => entry[1] !== null)) as ViewParams;

describe('what is looked at', () => {
  it('is the map of the whole network by commune at the last period, unless the address says otherwise', () => {
    expect(read({})).toEqual({
      view: 'carte',
      period: null,
      territoryIds: [],
      level: null,
      classes: 'quantiles',
      comparisons: ['group', 'departement', 'country'],
      order: { by: 'name', isDescending: false },
    });
    expect(asParams(read({}))).toEqual({});
  });

  it('stands in the address as a whole, so that a link shows what its sender saw', () => {
    const params: ViewParams = {
      vue: 'courbe',
      periode: '2021',
      territoires: '12,15',
      niveau: 'ept',
      lignes: 'region,semblables',
      tri: '-2021',
    };
    expect(asParams(read(params))).toEqual(params);
    expect(asParams(read({ lignes: 'aucune', tri: '-nom' }))).toEqual({ lignes: 'aucune', tri: '-nom' });
  });

  it('leaves out what the address cannot mean for this indicator', () => {
    expect(read({ vue: 'zut', periode: '2022', territoires: '1,x,1,-3', tri: '2022' })).toEqual({ ...read({}), territoryIds: [1] });
    expect(read({ territoires: '1,2,3,4,5,6,7,8' }).territoryIds).toHaveLength(6);
  });

  it('has the fixed classes of the indicator where it has some, unless quantiles are asked for', () => {
    const fixed = { ...subject, classBounds: [10, 20] };
    expect(read({}, fixed).classes).toBe('fixed');
    expect(read({ classes: 'quantiles' }, fixed).classes).toBe('quantiles');
    expect(paramsFromChoice(read({ classes: 'quantiles' }, fixed), fixed).classes).toBe('quantiles');
    expect(paramsFromChoice(read({}, fixed), fixed).classes).toBeNull();
  });

  it('names periods as people write them', () => {
    expect([periodText(202100, 'year'), periodText(202402, 'quarter'), periodText(202403, 'month')]).toEqual(['2021', '2024-T2', '2024-03']);
  });
});
