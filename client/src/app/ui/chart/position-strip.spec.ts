import { stripPlaces } from './position-strip';

describe('a strip of positions', () => {
  it('runs from the lowest to the highest', () => {
    expect(stripPlaces(10, 30, [{ value: 10, kind: 'me' }, { value: 20, kind: 'near' }, { value: 30, kind: 'whole' }])).toEqual([{ x: 5, kind: 'me' }, { x: 50, kind: 'near' }, { x: 95, kind: 'whole' }]); // prettier-ignore
  });

  it('leaves out a total that is no value among its parts, and is not there for one', () => {
    expect(stripPlaces(10, 30, [{ value: 20, kind: 'me' }, { value: 900, kind: 'whole' }])).toEqual([{ x: 50, kind: 'me' }]); // prettier-ignore
    expect(stripPlaces(10, 30, [{ value: 900, kind: 'me' }])).toBeNull();
  });

  it('tells nothing where nothing is shown, nor where all is one number', () => {
    expect(stripPlaces(null, null, [])).toBeNull();
    expect(stripPlaces(7, 7, [])).toBeNull();
  });
});
