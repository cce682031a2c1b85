import { haveLostZeros, readTerritory, type Level } from './territory-code';

const told = (code: string, level: Level | null = null, hasLostZeros = false): string => {
  const reading = readTerritory(code, level, hasLostZeros);
  return typeof reading === 'string' ? reading : `${reading.kind}:${reading.code}${reading.part ? ` part ${reading.part}` : ''}`;
};

describe('readTerritory', () => {
  it('tells the level from the shape of the code', () => {
    expect(['93066', '2A004', '2b033', '97411', '93', '2A', '974', '200054781', '200057867', 'FR', 'METRO'].map((code) => told(code))).toEqual([
      'commune:93066',
      'commune:2A004',
      'commune:2B033',
      'commune:97411',
      'departement:93',
      'departement:2A',
      'departement:974',
      'epci:200054781',
      'ept:200057867',
      'country:FR',
      'country:FR',
    ]);
  });

  it('takes the level that the file says', () => {
    expect(told('11', 'region')).toBe('region:11');
    expect(told('11', 'departement')).toBe('departement:11');
    expect(told('930010101', 'other')).toBe('other_level');
    expect(told('200058097', 'epci')).toBe('ept:200058097');
    expect(told('T8', 'ept')).toBe('ept:200057875');
  });

  it('gives back lost zeros only where the column has lost them', () => {
    expect(told('1001', null, true)).toBe('commune:01001');
    expect(told('1001')).toBe('unreadable');
    expect(told('1', 'departement', true)).toBe('departement:01');
  });

  it('refuses numbers that a spreadsheet made of codes, and names', () => {
    expect(['93001.0', '9.3E4', '930', 'Saint-Denis', '001', '123456'].map((code) => told(code))).toEqual(Array(6).fill('unreadable'));
  });

  it('sees through characters that nobody sees, and spaces within a number', () => {
    expect(['\u200b93066', '93\u00ad066', '93\u00a0066', ' 2a 004 ', '219 300 662', '\ufeff'].map((code) => told(code))).toEqual([
      'commune:93066',
      'commune:93066',
      'commune:93066',
      'commune:2A004',
      'epci:219300662',
      'no_territory',
    ]);
  });

  it('leaves out rows that are no place', () => {
    expect(['', ' ', 'XX', 'XXX', 'Total', 'Ensemble', 'Non localisés'].map((code) => told(code))).toEqual(Array(7).fill('no_territory'));
  });

  it('knows arrondissements as parts of their commune', () => {
    expect(['75101', '75120', '69381', '13216', '75121'].map((code) => told(code))).toEqual([
      'commune:75056 part 75101',
      'commune:75056 part 75120',
      'commune:69123 part 69381',
      'commune:13055 part 13216',
      'commune:75121',
    ]);
  });

  it('reads the codes of INSEE’s interface', () => {
    expect(['COM-93001', '2025-DEP-93', 'REG-11', 'ARR-931'].map((code) => told(code))).toEqual([
      'commune:93001',
      'departement:93',
      'region:11',
      'other_level',
    ]);
  });
});

describe('haveLostZeros', () => {
  it('needs a code of four digits, and no code that kept its zero', () => {
    expect(haveLostZeros(['1001', '93001'])).toBe(true);
    expect(haveLostZeros(['1001', '01002'])).toBe(false);
    expect(haveLostZeros(['93001', '93005'])).toBe(false);
  });
});
