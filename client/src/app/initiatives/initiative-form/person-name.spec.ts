import { personOf } from './person-name';

const candidates = [
  { id: 'a1', fullName: 'Camille Fictif', isFictitious: true },
  { id: 'a2', fullName: 'Camille Fictif', isFictitious: true },
];

describe('who is meant by a typed name', () => {
  it('is the account that bears it, whatever the capitals', () => {
    expect(personOf(' camille FICTIF ', candidates, null)).toEqual({ accountId: 'a1' });
  });
  it('stays the account that was there while the name is not touched', () => {
    expect(personOf('Camille Fictif', candidates, { accountId: 'a2', name: 'Camille Fictif' })).toEqual({ accountId: 'a2' });
  });
  it('is a free name when no account bears it', () => {
    expect(personOf('Sacha Inventé', candidates, null)).toEqual({ name: 'Sacha Inventé' });
  });
  it('is nobody when nothing is typed', () => {
    expect(personOf('  ', candidates, null)).toBeNull();
    expect(personOf(null, candidates, null)).toBeNull();
  });
});
