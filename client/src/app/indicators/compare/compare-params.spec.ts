import { choiceFromParams, paramsFromChoice, refusalToAdd, TOO_MANY_TERRITORIES } from './compare-params';

describe('the address of a comparison', () => {
  it.each([
    ['1,2,3', [1, 2, 3], 0],
    ['3,1,3', [3, 1], 0],
    ['1,x,-2,,0,2.5', [1], 0],
    ['1,2,3,4,5,6,7,8', [1, 2, 3, 4, 5, 6], 2],
    [undefined, [], 0],
  ])('« %s » names territories, each once, six at most', (territoires, territoryIds, leftOut) => {
    expect(choiceFromParams({ territoires })).toEqual({ territoryIds, theme: null, leftOut });
  });

  it('names one theme, or none that exists', () => {
    expect(choiceFromParams({ theme: 'housing' }).theme).toBe('housing');
    expect(choiceFromParams({ theme: 'weather' }).theme).toBeNull();
  });

  it('reads back what it wrote, and takes away what is not chosen', () => {
    const written = paramsFromChoice({ territoryIds: [9, 4], theme: 'income' });
    expect(written).toEqual({ territoires: '9,4', theme: 'income' });
    expect(choiceFromParams({ territoires: '9,4', theme: 'income' })).toMatchObject({ territoryIds: [9, 4], theme: 'income' });
    expect(paramsFromChoice({ territoryIds: [], theme: null })).toEqual({ territoires: null, theme: null });
  });
});

describe('one more territory', () => {
  it('is refused when there are six, with what to do', () => {
    expect(refusalToAdd([1, 2, 3, 4, 5], 6)).toBeNull();
    expect(refusalToAdd([1, 2, 3, 4, 5, 6], 7)).toBe(TOO_MANY_TERRITORIES);
    expect(TOO_MANY_TERRITORIES).toBe('On compare 6 territoires au plus. Retirez-en un avant d’en ajouter un autre.');
  });

  it('is refused when it is there already', () => expect(refusalToAdd([1, 2], 2)).toMatch(/déjà/));
});
