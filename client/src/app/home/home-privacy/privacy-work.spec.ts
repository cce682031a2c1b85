import { privacyWork } from './privacy-work';

const row = (id: string, states: string, canUpdate = true) => ({ ccas: { id, communeName: id }, states, canUpdate });

describe('the work of a DPO', () => {
  it('tells the CCAS and the points that lack most first, and counts what does not apply nowhere', () => {
    const { byCcas, byPoint } = privacyWork([row('A', 'cccccccccccc'), row('B', 'nxcccccccccc'), row('C', 'nt.ccccccccc')]);
    expect(byCcas.map(({ name, count }) => [name, count])).toEqual([
      ['C', 3],
      ['B', 1],
    ]);
    expect(byPoint.map(({ point, count, of }) => [point, count, of])).toEqual([
      ['dpo', 2, 3],
      ['register', 1, 2],
      ['processors', 1, 3],
    ]);
  });

  it('is of the CCAS for which the person answers', () => expect(privacyWork([row('A', 'nnnnnnnnnnnn', false)])).toEqual({ byCcas: [], byPoint: [] }));
});
