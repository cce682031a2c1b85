import { mappedColumns, mappingInput, proposedValues, wordsOf } from './mapping-values';

const WIDE = {
  headers: ['CODGEO', 'LIBGEO', 'MED21', 'TP6021'],
  rows: [
    ['93066', 'Saint-Denis', '17 870', '37'],
    ['93001', 'Aubervilliers', '16 450', '44'],
  ],
  encoding: 'utf-8',
  delimiter: ';',
};
const LONG = {
  headers: ['commune', 'mesure', 'annee', 'valeur'],
  rows: [
    ['93066', 'RSA', '2024', '2 715'],
    ['93066', 'PPA', '2024', '5 100'],
    ['93001', 'RSA', '2024', ''],
  ],
  encoding: 'windows-1252',
  delimiter: ',',
};
const wideProposal = {
  layout: 'wide',
  territoryColumn: 'CODGEO',
  columns: [
    { column: 'MED21', indicatorCode: 'median_income' },
    { column: 'TP6021', indicatorCode: 'poverty_rate' },
  ],
  valueRules: { of: 'the server alone' },
};

describe('a mapping by hand', () => {
  it('starts from what the server proposes', () => {
    const values = proposedValues(WIDE, JSON.stringify(wideProposal));
    expect(values.territoryColumn).toBe('CODGEO');
    expect(values.codes).toEqual([null, null, 'median_income', 'poverty_rate']);
    expect(values.periodPlace).toBe('headers');
  });

  it.each([[null], ['no json'], ['null']])('starts from nothing when the proposal is %s', (json) => {
    const values = proposedValues(WIDE, json);
    expect(values).toMatchObject({ layout: 'wide', territoryColumn: '', periodPlace: 'fixed', fixedPeriod: null, filters: [] });
    expect(values.codes).toEqual([null, null, null, null]);
  });

  it('reads a month, a quarter and a year out of a proposed period', () => {
    const of = (fixedPeriod: number) => proposedValues(WIDE, JSON.stringify({ ...wideProposal, fixedPeriod }));
    expect(of(202400)).toMatchObject({ periodPlace: 'fixed', fixedPeriodicity: 'year', fixedPeriod: 202400 });
    expect(of(202404).fixedPeriodicity).toBe('quarter');
    expect(of(202412).fixedPeriodicity).toBe('month');
  });

  it('offers the words of the indicator column that are on screen, the mapped ones first', () => {
    const proposal = { layout: 'long', indicatorColumn: 'mesure', columns: [{ column: 'RSA', indicatorCode: 'rsa_households' }] };
    expect(proposedValues(LONG, JSON.stringify(proposal)).words).toEqual([
      { column: 'RSA', indicatorCode: 'rsa_households' },
      { column: 'PPA', indicatorCode: null },
    ]);
    expect(wordsOf(LONG, null)).toEqual([]);
  });

  it('sends nothing of what is ignored, nor a territory or a period as an indicator', () => {
    const values = proposedValues(WIDE, JSON.stringify(wideProposal));
    const changed = { ...values, codes: ['rsa_share', null, 'median_income', null], geographyYear: ' 2023 ', rememberAs: ' Revenus ' };
    expect(mappingInput(7, changed, WIDE.headers)).toEqual({
      id: 7,
      layout: 'wide',
      territoryColumn: 'CODGEO',
      levelColumn: null,
      periodColumn: null,
      fixedPeriod: null,
      columns: [{ column: 'MED21', indicatorCode: 'median_income' }],
      indicatorColumn: null,
      valueColumn: null,
      statusColumn: null,
      filters: [],
      geographyYear: 2023,
      decimalMark: null,
      rememberAs: 'Revenus',
    });
  });

  it('sends a long table with its words, or with one indicator for all its lines', () => {
    const values = proposedValues(
      LONG,
      JSON.stringify({ layout: 'long', territoryColumn: 'commune', periodColumn: 'annee', valueColumn: 'valeur', indicatorColumn: 'mesure' }),
    );
    const words = [
      { column: 'RSA', indicatorCode: 'rsa_households' },
      { column: 'PPA', indicatorCode: null },
    ];
    const filters = [
      { column: 'annee', value: ' 2024 ' },
      { column: '', value: '' },
    ];
    const input = mappingInput(7, { ...values, words, filters }, LONG.headers);
    expect(input).toMatchObject({ layout: 'long', periodColumn: 'annee', fixedPeriod: null, valueColumn: 'valeur', indicatorColumn: 'mesure' });
    expect(input.columns).toEqual([{ column: 'RSA', indicatorCode: 'rsa_households' }]);
    expect(input.filters).toEqual([{ column: 'annee', value: '2024' }]);
    expect(mappedColumns({ ...values, words, indicatorColumn: null }, LONG.headers)).toEqual([{ column: '', indicatorCode: 'rsa_households' }]);
  });
});
