import { type EndingContract, purchaseGroups } from './purchase-groups';

const contract = (ccas: string, on: string, more: Partial<EndingContract> = {}): EndingContract => ({
  ...{ ccas: { id: ccas, name: ccas }, mission: 'aides', product: 'Millésime', on, decideBy: on },
  ...more,
});
const members = (contracts: readonly EndingContract[], today = '2026-12-01') =>
  purchaseGroups(contracts, today).map((group) => group.contracts.map(({ ccas }) => ccas.id));

describe('groups of purchase that are proposed', () => {
  it('hold three CCAS whose contracts for one mission end within twelve months, and say until when one must have decided', () => {
    const contracts = [
      contract('Stains', '2027-03-31', { decideBy: '2026-12-31' }),
      contract('Bondy', '2027-12-31'),
      contract('Sevran', '2028-03-30'),
      contract('Pantin', '2028-03-31'),
    ];
    expect(purchaseGroups(contracts, '2026-12-01')).toMatchObject([{ mission: 'aides', from: '2027-03-31', until: '2028-03-30', decideBy: '2026-12-31' }]);
    expect(members(contracts)).toEqual([['Stains', 'Bondy', 'Sevran']]);
  });

  it('are none for two CCAS, for three missions, or for a CCAS with three contracts', () => {
    expect(members([contract('a', '2027-01-31'), contract('b', '2027-01-31')])).toEqual([]);
    expect(members(['aides', 'portage', 'logement'].map((mission, index) => contract(String(index), '2027-01-31', { mission })))).toEqual([]);
    expect(members(['2027-01-31', '2027-02-28', '2027-03-31'].map((on) => contract('a', on)))).toEqual([]);
  });

  it('leave out who can no longer decide in time: the day of the notice is the last one, the day after is too late', () => {
    const contracts = ['a', 'b', 'c'].map((ccas) => contract(ccas, '2027-06-30', { decideBy: '2026-12-31' }));
    expect(members(contracts, '2026-12-31')).toEqual([['a', 'b', 'c']]);
    expect(members(contracts, '2027-01-01')).toEqual([]);
  });

  it('are none of what nobody decides of within two years', () => {
    expect(members(['a', 'b', 'c'].map((ccas) => contract(ccas, '2028-12-02')))).toEqual([]);
  });

  it('take of overlapping windows the one with the most CCAS, and put no contract in two', () => {
    const days = ['2027-01-31', '2027-10-31', '2027-11-30', '2027-12-31', '2028-05-31', '2028-09-30'];
    expect(members(days.map((on, index) => contract('abcdef'.charAt(index), on)))).toEqual([['b', 'c', 'd', 'e', 'f']]);
  });
});
