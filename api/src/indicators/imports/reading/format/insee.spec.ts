import { csv, KNOWN, read, readFile, sourceOf, workbook } from '../reading.samples';
import { recognise } from '../recognise';

describe('INSEE, Filosofi 1', () => {
  const FILE = csv(
    'CODGEO;NBMENFISC21;MED21;PIMP21;TP6021;TP60AGE121;PIMPOT21;PPSOC21;RD21',
    '01001;346;25820;s;s;s;s;s;s',
    '93066;41208;15 830;nd;37,0;5,0;-14,8;8,5;3,1',
    '2A004;30;21000;50,0;5;7,0;-1,0;7,0;2,6',
  );

  it('maps itself, with the year that the columns have in their names', async () => {
    const { recognition, issues } = await read('cc_filosofi_2021_COM.csv', FILE);
    expect(recognition).toMatchObject({ formatName: 'INSEE – Filosofi 2021 (communes)', isCertain: true, problem: null });
    expect(recognition.mapping?.columns).toContainEqual({ column: 'TP6021', indicatorCode: 'poverty_rate', period: 202100 });
    expect(recognition.mapping?.columns.map(({ column }) => column)).not.toContain('PIMPOT21');
    expect(issues).toEqual([]);
  });

  it('tells secret, missing, and « at most 5 » for poverty rates alone', async () => {
    const { cells } = await read('cc_filosofi_2021_COM.csv', FILE);
    expect(cells.filter((cell) => /poverty|share|ratio/.test(cell))).toEqual([
      '01001 taxed_households_share 202100 null s',
      '01001 poverty_rate 202100 null s',
      '01001 poverty_rate_under_30 202100 null s',
      '01001 social_benefits_share 202100 null s',
      '01001 interdecile_ratio 202100 null s',
      '93066 taxed_households_share 202100 null n',
      '93066 poverty_rate 202100 37 p',
      '93066 poverty_rate_under_30 202100 5 b',
      '93066 social_benefits_share 202100 8.5 p',
      '93066 interdecile_ratio 202100 3.1 p',
      '2A004 taxed_households_share 202100 50 p',
      '2A004 poverty_rate 202100 5 b',
      '2A004 poverty_rate_under_30 202100 7 p',
      '2A004 social_benefits_share 202100 7 p',
      '2A004 interdecile_ratio 202100 2.6 p',
    ]);
  });

  it('reads other levels: the name of the file tells départements from régions, the code an EPT', async () => {
    const of = async (name: string, code: string) => (await read(name, csv('CODGEO;MED21', `${code};21250`))).cells;
    expect(await of('cc_filosofi_2021_DEP.csv', '93')).toEqual(['departement:93 median_income 202100 21250 p']);
    expect(await of('cc_filosofi_2021_REG.csv', '11')).toEqual(['region:11 median_income 202100 21250 p']);
    expect(await of('cc_filosofi_2021_EPT.csv', '200057867')).toEqual(['ept:200057867 median_income 202100 21250 p']);
    expect(await of('cc_filosofi_2021_METRO.csv', 'METRO')).toEqual(['country:FR median_income 202100 21250 p']);
  });

  it('knows the older name of a column, and takes one where both are there', async () => {
    const { cells } = await read('filo.csv', csv('CODGEO;PCAF14;PPSOC14;MED14', '93001;12,5;13,5;15000'));
    expect(cells).toEqual(['93001 social_benefits_share 201400 12.5 p', '93001 median_income 201400 15000 p']);
  });

  it('leaves declared incomes aside: they are another figure', async () => {
    const { recognition } = await read('filo.csv', csv('CODGEO;DEC_MED18;DISP_MED18', '93001;12000;15000'));
    expect(recognition.mapping?.columns).toEqual([{ column: 'DISP_MED18', indicatorCode: 'median_income', period: 201800 }]);
  });
});

describe('INSEE, census', () => {
  it('maps the variables of each vintage, and adds men and women up where there is no total', async () => {
    const { recognition, cells } = await read(
      'base-cc-evol-struct-pop-2022.CSV',
      csv('CODGEO;P22_POP;P22_H0019;P22_F0019;P22_POP7589;P22_POP90P;P22_H65P;P16_POP', '93001;88948.5;100.25;90.5;40;2.5;1;88000'),
    );
    expect(recognition).toMatchObject({ formatName: 'INSEE – Recensement 2022 (communes)', isCertain: true });
    expect(cells).toEqual([
      '93001 rp_population 202200 88948.5 p',
      '93001 population_under_20 202200 190.75 p',
      '93001 population_75_plus 202200 42.5 p',
      '93001 rp_population 201600 88000 p',
    ]);
  });

  it('gives no sum of which a part is secret', async () => {
    const { cells } = await read('rp.csv', csv('CODGEO;P22_H0019;P22_F0019', '93001;s;90', '93002;;90'));
    expect(cells).toEqual(['93001 population_under_20 202200 null s', '93002 population_under_20 202200 null n']);
  });

  it('does not take parts of communes for communes, nor départements for the communes in them', async () => {
    const iris = sourceOf('base-ic.csv', csv('IRIS;COM;P22_POP', '930010101;93001;2500', '930010102;93001;2600'));
    expect(await recognise(iris, KNOWN)).toMatchObject({ mapping: null, problem: 'NO_TERRITORY_COLUMN' });
    const halves = await read('communes.csv', csv('DEP;COM;P22_POP', '93;001;88948', '93;005;86000'));
    expect(halves.cells).toEqual(['93001 rp_population 202200 88948 p', '93005 rp_population 202200 86000 p']);
    const unknown = sourceOf('communes.csv', csv('DEP;COM;P22_POP', '93;901;88948', '93;905;86000'));
    expect(await recognise(unknown, KNOWN)).toMatchObject({ mapping: null, problem: 'NO_TERRITORY_COLUMN' });
  });

  it('finds the header of codes in a workbook, under a title and a header of labels', async () => {
    const bytes = await workbook({
      Documentation: [
        ['Titre', 'Bases de données'],
        ['Producteur', 'Insee'],
      ],
      EPT: [
        ['Recensement de la population 2022', null, null],
        ['Établissements publics territoriaux', null, null],
        [null, null, null],
        ['Mise en ligne le 27/06/2025', null, null],
        ['Code géographique', 'Libellé', 'Population en 2022'],
        ['EPT', 'LIBEPT', 'P22_POP'],
        ['200057867', 'Plaine Commune', 453671.4],
        ['200058097', 'Paris Terres d’Envol', 382344],
      ],
      Variables: [
        ['COD_VAR', 'LIB_VAR'],
        ['P22_POP', 'Population'],
      ],
    });
    const { recognition, cells, lines, issues } = await read('base-cc-ept-2022.xlsx', bytes);
    expect(recognition).toMatchObject({ encoding: 'xlsx', sheet: 'EPT', headerLine: 6, isCertain: true, formatName: 'INSEE – Recensement 2022 (EPT)' });
    expect(cells).toEqual(['ept:200057867 rp_population 202200 453671.4 p', 'ept:200058097 rp_population 202200 382344 p']);
    expect(lines).toEqual([7, 8]);
    expect(issues).toEqual([]);
  });

  it('gives codes of communes back the zero that a spreadsheet took', async () => {
    const bytes = await workbook({
      COM: [
        ['CODGEO', 'P22_POP'],
        [1001, 832],
        [93001, 88948],
      ],
    });
    const { recognition, cells } = await read('communes.xlsx', bytes);
    expect(recognition.hasLostZeros).toBe(true);
    expect(cells).toEqual(['01001 rp_population 202200 832 p', '93001 rp_population 202200 88948 p']);
  });
});

describe('INSEE, legal populations', () => {
  const TABLE = csv(
    'REG;Région;DEP;CODARR;CODCAN;CODCOM;COM;Commune;PMUN;PCAP;PTOT',
    '11;Île-de-France;93;3;01;066;93066;Saint-Denis;113942;800;114742',
  ).replaceAll('\n', '\r\n');

  it('takes the year from the name of the file', async () => {
    const { recognition, cells } = await read('populations-legales-2021-donnees_communes.csv', TABLE);
    expect(recognition).toMatchObject({ formatName: 'INSEE – Populations légales 2021 (communes)', isCertain: true });
    expect(cells).toEqual(['93066 municipal_population 202100 113942 p']);
  });

  it('asks for the year where no name has one, and reads nothing before', async () => {
    const { recognition, cells, issues } = await read('donnees_communes.csv', TABLE);
    expect(recognition).toMatchObject({ formatName: 'INSEE – Populations légales (communes)', isCertain: false, mapping: { fixedPeriod: null } });
    expect([cells, issues]).toEqual([[], []]);
  });

  it('adds the arrondissements of Paris, Lyon and Marseille up, since the table has those alone', async () => {
    const lyon = Array.from({ length: 9 }, (_, i) => `84;ARA;69;1;00;38${i + 1};6938${i + 1};Lyon ${i + 1};${1000 + i};0;1000`);
    const { cells, last } = await read('pop-2021.csv', TABLE + csv(...lyon, '11;IDF;75;1;;101;75101;Paris 1;15919;1;1'));
    expect(cells).toEqual(['93066 municipal_population 202100 113942 p', '69123 municipal_population 202100 9036 p']);
    expect(last.skipped.other_level).toBe(10);
  });

  it('does not add arrondissements to a commune that the table has itself, nor rates at all', async () => {
    const lyon = Array.from({ length: 9 }, (_, i) => `6938${i + 1};10;15000`);
    const { cells } = await readFile(sourceOf('filo.csv', csv('CODGEO;NBMENFISC21;MED21', ...lyon.slice(0, 5), '69123;100;17000', ...lyon.slice(5))), {
      known: KNOWN,
    });
    expect(cells).toEqual(['69123 fiscal_households 202100 100 p', '69123 median_income 202100 17000 p']);
  });
});

describe('INSEE, Melodi', () => {
  const row = (...cells: (string | number)[]): string => cells.map((cell) => `"${cell}"`).join(';');
  const FILOSOFI_HEADER = ['GEO', 'GEO_OBJECT', 'FILOSOFI_MEASURE', 'UNIT_MEASURE', 'UNIT_MULT', 'CONF_STATUS', 'OBS_STATUS', 'TIME_PERIOD', 'OBS_VALUE'];

  it('reads Filosofi 2: secret and missing by their statuses, levels by their column', async () => {
    const { recognition, cells, last, issues } = await read(
      'DS_FILOSOFI_CC_2023_data.csv',
      csv(
        row(...FILOSOFI_HEADER),
        row('93066', 'COM', 'MED_SL', 'EUR_YR', '0', 'F', 'A', '2023', '17480'),
        row('93066', 'COM', 'PR_MD60', 'PT', '0', 'F', 'A', '2023', '5'),
        row('93015', 'COM', 'PR_MD60', 'PT', '0', 'C', 'A', '2023', ''),
        row('93033', 'COM', 'PR_MD60', 'PT', '0', 'C', 'E', '2023', '9'),
        row('55039', 'COM', 'PR_MD60', 'PT', '0', 'F', 'O', '2023', ''),
        row('75101', 'ARM', 'MED_SL', 'EUR_YR', '0', 'F', 'A', '2023', '35000'),
        row('93', 'DEP', 'PR_MD60', 'PT', '0', 'F', 'A', '2023', '29.5'),
        row('11', 'REG', 'MED_SL', 'EUR_YR', '3', 'F', 'A', '2023', '25.5'),
        row('200054781', 'EPCI', 'IR_D9_D1_SL', 'RT', '0', 'F', 'A', '2023', '4.6'),
        row('FM', 'FRANCE', 'MED_SL', 'EUR_YR', '0', 'F', 'A', '2023', '25760'),
        row('93', 'DEP', 'D5_SL', 'EUR_YR', '0', 'F', 'A', '2023', '1'),
        row('0101', 'UU2020', 'MED_SL', 'EUR_YR', '0', 'F', 'A', '2023', '1'),
      ),
    );
    expect(recognition).toMatchObject({ formatName: 'INSEE – Filosofi 2023 (Melodi)', isCertain: true, delimiter: ';' });
    expect(cells).toEqual([
      '93066 median_income 202300 17480 p',
      '93066 poverty_rate 202300 5 p',
      '93015 poverty_rate 202300 null s',
      '93033 poverty_rate 202300 null s',
      '55039 poverty_rate 202300 null n',
      'departement:93 poverty_rate 202300 29.5 p',
      'region:11 median_income 202300 25500 p',
      'epci:200054781 interdecile_ratio 202300 4.6 p',
      'country:FR median_income 202300 25760 p',
    ]);
    expect(last.skipped).toMatchObject({ other_level: 2, other_indicator: 1 });
    expect(issues).toEqual([]);
  });

  it('takes metropolitan France where there is no France, and France where there are both', async () => {
    const both = ['FM', 'F'].map((geo, i) => row(geo, 'FRANCE', 'MED_SL', 'EUR_YR', '0', 'F', 'A', '2023', 25000 + i));
    for (const rows of [both, both.toReversed()]) {
      expect((await read('filo.csv', csv(row(...FILOSOFI_HEADER), ...rows))).cells).toEqual(['country:FR median_income 202300 25001 p']);
    }
  });

  it('takes the rows of the census where all dimensions are totals, or what an indicator asks for', async () => {
    const header = row('GEO', 'GEO_OBJECT', 'FREQ', 'RP_MEASURE', 'OCS', 'TSH', 'NRG_SRC', 'OBS_STATUS_FR', 'TIME_PERIOD', 'OBS_VALUE');
    const value = (ocs: string, tsh: string, energy: string, number: string) => row('93001', 'COM', 'A', 'DWELLINGS', ocs, tsh, energy, 'A', '2022', number);
    const { cells, last, recognition } = await read(
      'DS_RP_LOGEMENT_PRINC_2022_data.csv',
      csv(
        header,
        value('_T', '_T', '_T', '36000.5'),
        value('DW_MAIN', '_T', '_T', '33000'),
        value('DW_MAIN', '221', '_T', '12000'),
        value('DW_MAIN', '100', '_T', '8000'),
        value('DW_VAC', '_T', '_T', '2000'),
        value('_T', '_T', '3', '900'),
        value('_T', '221', '_T', '12100'),
      ),
    );
    expect(recognition).toMatchObject({ formatName: 'INSEE – Recensement 2022 (Melodi)', isCertain: true });
    expect(cells).toEqual([
      '93001 housing 202200 36000.5 p',
      '93001 main_residences 202200 33000 p',
      '93001 social_housing_tenants 202200 12000 p',
      '93001 vacant_housing 202200 2000 p',
    ]);
    expect(last.skipped.filtered).toBe(3);
  });

  it('does not take people out of school for the population, though both are called POP', async () => {
    const { recognition } = await read(
      'DS_RP_DIPLOMES.csv',
      csv(row('GEO', 'GEO_OBJECT', 'RP_MEASURE', 'SEX', 'EDUC', 'TIME_PERIOD', 'OBS_VALUE'), row('93001', 'COM', 'POP', '_T', '_T', '2022', '9')),
    );
    expect(recognition.mapping?.columns.map(({ indicatorCode }) => indicatorCode)).not.toContain('rp_population');
  });

  it('proposes the layout of a table whose measures it does not know', async () => {
    const { recognition } = await read(
      'DS_BPE.csv',
      csv(row('GEO', 'GEO_OBJECT', 'BPE_MEASURE', 'TIME_PERIOD', 'OBS_VALUE'), row('93001', 'COM', 'FACILITIES', '2023', '9')),
    );
    expect(recognition).toMatchObject({ isCertain: false, mapping: { layout: 'long', indicatorColumn: 'BPE_MEASURE', columns: [] } });
  });
});
