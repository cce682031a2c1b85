import { NO_CONTEXT, indicator, portraitOf, sheetOf } from './portrait.samples';
import { rowsOf } from './portrait-rows';
import { partsText, positionText, saidByRates, stripMarks } from './position';

const context = { ...NO_CONTEXT, indicatorIds: [1], lowest: [9], highest: [45.4], numerators: [12_340], denominators: [41_870], abovePeriods: [null, null, 202_100, null], aboveValues: [null, null, 15.2, null], aboveStates: '..p.' }; // prettier-ignore
const rowOf = (figure: { value: number | null; state?: string }) =>
  rowsOf([indicator({ id: 1 })], sheetOf(portraitOf([{ id: 1, period: 202300, ...figure }]), { context }))[0]!;

describe('the position of a value', () => {
  it('is told between the extremes, beside what is known above at the same period', () => {
    const row = rowOf({ value: 29.5 });
    expect(positionText(row)).toBe('de 9,0 à 45,4\u202f%');
    expect(stripMarks(row)).toEqual([{ value: 1, kind: 'near' }, { value: 29.5, kind: 'me' }]); // prettier-ignore
    expect(partsText(row)).toBe('12\u202f340 sur 41\u202f870');
  });

  it('is nowhere on the strip for a value that is hidden, or that is only bounded', () => {
    for (const hidden of [{ value: null, state: 's' }, { value: 4, state: 'b' }, { value: 3, state: 's' }]) expect(stripMarks(rowOf(hidden)).map(({ kind }) => kind)).toEqual(['near']); // prettier-ignore
  });

  it('has what is published of a level at another period, with that period and no place on the strip', () => {
    const { compared } = rowOf({ value: 29.5 });
    expect(compared[2]).toEqual({ value: 15.2, state: 'published', period: 202_100 });
    expect(stripMarks({ ...rowOf({ value: 29.5 }), compared: [compared[2]!, compared[2]!] }).map(({ kind }) => kind)).toEqual(['me']);
  });

  it('leaves to a rate on paper the numbers of which it is made, where it shows them', () => {
    const reference = (id: number) => ({ id, code: `i${id}`, name: '', unit: '', decimals: 0 });
    const rate = indicator({ id: 1, numerator: reference(2), denominator: reference(3) });
    const said = (more: object) => [...saidByRates(rowsOf([rate], sheetOf(portraitOf([{ id: 1, period: 202300, value: 29.5 }]), more)))];
    expect(said({ context })).toEqual([2, 3]);
    expect(said({})).toEqual([]);
  });
});
