import { comparedText, figureText, unitBeside } from './figure-text';

const RATE = { unit: '%', decimals: 1, aggregation: 'published_only', periodicity: 'year' } as const;
const COUNT = { unit: 'foyers', decimals: 0, aggregation: 'sum', periodicity: 'year' } as const;

describe('a value in a narrow place', () => {
  it.each([
    ['published', 29.5, '29,5\u202f%', null],
    ['estimated', 29.5, '≈\u202f29,5\u202f%', 'estimé'],
    ['bounded', 5, '≤\u202f5\u202f%', null],
    ['secret', null, 'secret', null],
    ['not_available', null, 'non disponible', null],
    ['not_applicable', null, 'sans objet', null],
    [null, null, '—', null],
  ] as const)('says what a rate that is %s is', (state, value, text, note) => expect(figureText({ value, state }, RATE)).toEqual({ text, note }));

  it('leaves a long unit to the name of the indicator, and says below what is rounded', () => {
    expect(unitBeside(COUNT)).toBe('foyers');
    expect(unitBeside(RATE)).toBe('');
    expect(figureText({ value: 1705, state: 'rounded' }, COUNT)).toEqual({ text: '1\u202f705', note: 'arrondi' });
  });

  it('says that nothing is published of a level above, and of which year what is', () => {
    expect(comparedText({ value: null, state: null }, RATE).text).toBe('non publié');
    expect(comparedText({ value: 12, state: 'published', period: 202_100 }, RATE)).toMatchObject({ text: '12,0\u202f%', when: '2021' });
    expect(comparedText({ value: null, state: null }, COUNT).text).toBe('—');
    expect(comparedText({ value: 27, state: 'published' }, RATE).text).toBe('27,0\u202f%');
    expect(comparedText({ value: null, state: 'not_available' }, COUNT).text).toBe('n.\u202fd.');
  });
});
