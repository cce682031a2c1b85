import type { Office } from './ccas-gateway';
import { directionVacantSince, officesToCall, splitOffices } from './offices';

const office = (personName: string, changes: Partial<Office>): Office => ({
  id: personName,
  function: 'director',
  personName,
  jobTitle: null,
  email: null,
  phone: null,
  startsOn: null,
  endsOn: null,
  isFictitious: true,
  isCurrent: true,
  version: 1,
  ...changes,
});
const names = (offices: readonly Office[]) => offices.map(({ personName }) => personName);

describe('the offices of a CCAS', () => {
  const offices = [
    office('Ancien', { isCurrent: false, startsOn: '2015-01-01', endsOn: '2019-12-31' }),
    office('Récent', { isCurrent: false, startsOn: '2020-01-01', endsOn: '2025-12-31' }),
    office('Contact', { function: 'contact' }),
    office('Adjointe', { function: 'deputy_director' }),
    office('Directrice', { startsOn: '2026-01-01' }),
    office('Présidente', { function: 'president' }),
    office('Suivant', { isCurrent: false, startsOn: '2027-01-01' }),
  ];

  it('come by function, then those to come, then past ones, latest first', () => {
    const { current, coming, past } = splitOffices(offices, '2026-03-12');
    expect([names(current), names(coming), names(past)]).toEqual([['Présidente', 'Directrice', 'Adjointe', 'Contact'], ['Suivant'], ['Récent', 'Ancien']]);
  });

  it('say whom to call, the director first and nobody who left', () => {
    expect(names(officesToCall(offices))).toEqual(['Directrice', 'Adjointe', 'Contact']);
  });

  it('tell since when there is no director: from the day after the last one, unless somebody holds the office, or never did', () => {
    const past = office('Ancienne', { isCurrent: false, startsOn: '2015-01-01', endsOn: '2019-12-31' });
    const last = office('Dernière', { isCurrent: false, startsOn: '2020-01-01', endsOn: '2026-11-30' });
    const next = office('Suivante', { isCurrent: false, startsOn: '2027-02-01' });
    expect(directionVacantSince([last, past, next, office('Contact', { function: 'contact' })], '2026-12-01')).toBe('2026-12-01');
    expect(directionVacantSince([past, office('En poste', {})], '2026-12-01')).toBeNull();
    expect(directionVacantSince([next], '2026-12-01')).toBeNull();
  });
});
