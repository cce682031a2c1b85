import { strToU8 } from 'fflate';
import { csv, KNOWN, read, readFile, sourceOf } from '../reading.samples';

const BOM = '\uFEFF';

describe('CNAF, benefits', () => {
  const ROWS = [
    '2024-12;93001;AUBERVILLIERS;24595;52295;6815;100',
    '2023-12;93001;AUBERVILLIERS;24570;52695;6930;200',
    '2024-12;;NON LOCALISE;5;10;0;0',
    '2024-12;XX;XX;5;10;0;0',
  ];

  it('reads technical names: figures of December, rounded, and no row without a commune', async () => {
    const { recognition, cells, last } = await read(
      's_ben_com_f.csv',
      BOM + csv('dtreffre;numcomdo;nomcom;indfoy_ndur;indnbp_ndur;indfoy_rsa;indmtt_rsa', ...ROWS),
    );
    expect(recognition).toMatchObject({ formatName: 'CNAF – Bénéficiaires des prestations (communes)', isCertain: true });
    expect(cells).toEqual([
      '93001 caf_households 202400 24595 r',
      '93001 caf_covered_persons 202400 52295 r',
      '93001 rsa_households 202400 6815 r',
      '93001 caf_households 202300 24570 r',
      '93001 caf_covered_persons 202300 52695 r',
      '93001 rsa_households 202300 6930 r',
    ]);
    expect(last.skipped.no_territory).toBe(2);
  });

  it('reads labels to the same values', async () => {
    const labels = 'Date référence;Numéro commune;Nom commune;Nombre foyers NDUR;Nombre personnes NDUR;Nombre foyers RSA;Montant total RSA';
    const { recognition, cells } = await read('export.csv', csv(labels, ...ROWS));
    expect(recognition.isCertain).toBe(true);
    expect(cells[2]).toBe('93001 rsa_households 202400 6815 r');
  });

  it('is not certain of a table that cuts the same figures into parts', async () => {
    const { recognition } = await read('rsa_s_type_com_f.csv', csv('dtreffre;numcomdo;nomcom;rsa_type;indfoy_rsa', '2024-12;93001;A;RSA majoré;100'));
    expect(recognition.isCertain).toBe(false);
  });
});

describe('CNAF, childcare', () => {
  it('reads each level, the figure of all modes of care, and no placeholder', async () => {
    const communes = await read(
      'txcouv_pe_com.csv',
      csv('annee;numcom;nomcom;numdep;txcouv_psu_col_com;txcouv_com', '2023;93001;AUBERVILLIERS;93;20.1;35.4', '2023;XX;XX;XX;1;195.8'),
    );
    expect(communes.cells).toEqual(['93001 childcare_coverage 202300 35.4 p']);
    const departements = await read('txcouv_pe_dep.csv', csv('annee;numdep;nomdep;txcouv_dep', '2023;93;SEINE SAINT DENIS;38.2'));
    expect(departements.cells).toEqual(['departement:93 childcare_coverage 202300 38.2 p']);
    const france = await read('txcouv_pe_nat.csv', csv('annee;national;txcouv_nat', '2023-01-01;FRANCE ENTIERE HORS MAYOTTE;60.9'));
    expect(france.cells).toEqual(['country:FR childcare_coverage 202300 60.9 p']);
    const labels = await read('txcouv.csv', csv('Date référence;Numéro commune;Taux de couv EAJE - ensemble;Taux de couv global', '2023;93001;20.1;35.4'));
    expect([labels.cells, labels.recognition.isCertain]).toEqual([['93001 childcare_coverage 202300 35.4 p'], true]);
  });
});

describe('DARES, job-seekers', () => {
  const ROWS = [
    '2024-T4;11;Île-de-France;93;Seine-Saint-Denis;93001;Aubervilliers;Brutes;ABC;Total;Total;9540',
    '2024-T4;11;Île-de-France;93;Seine-Saint-Denis;93001;Aubervilliers;Brutes;ABC;Femmes;Total;4500',
    '2024-T4;11;Île-de-France;93;Seine-Saint-Denis;93001;Aubervilliers;Brutes;ABC;Total;50 ans et plus;2500',
    '2024-T3;11;Île-de-France;93;Seine-Saint-Denis;93001;Aubervilliers;Brutes;ABC;Total;Total;9300',
    '2024-T4;;;;;Total;Total France métropolitaine;Brutes;ABC;Total;Total;5000000',
    '2024-T4;11;Île-de-France;75;Paris;75101;Paris 1er;Brutes;ABC;Total;Total;900',
  ];
  const LABELS =
    "Date;Code région;Région;Code département;Département;Code commune;Commune;Type de données;Catégorie;Sexe;Tranche d'âge;Nombre de demandeurs d'emploi";
  const NAMES =
    'date;code_region;region;code_departement;departement;code_commune;commune;type_de_donnees;categorie;sexe;tranche_d_age;nombre_de_demandeurs_d_emploi';

  it('takes totals of sex and age, each quarter, and the fourth one for the year', async () => {
    for (const header of [LABELS, NAMES]) {
      const { recognition, cells, last, issues } = await read('dares_defm_communales-brutes.csv', BOM + csv(header, ...ROWS));
      expect(recognition).toMatchObject({ formatName: 'DARES – Demandeurs d’emploi inscrits (communes)', isCertain: true });
      expect(cells).toEqual(['93001 jobseekers_abc 202404 9540 r', '93001 jobseekers_abc_year 202400 9540 r', '93001 jobseekers_abc 202403 9300 r']);
      expect(last.skipped).toMatchObject({ filtered: 2, no_territory: 1, other_level: 1, other_period: 1 });
      expect(issues).toEqual([]);
    }
  });

  it('takes no month for a quarter', async () => {
    const monthly = ROWS.slice(0, 1).map((row) => row.replace('2024-T4', '2024-12'));
    const { cells, issues } = await read('dares.csv', csv(NAMES, ...monthly));
    expect(cells).toEqual([]);
    expect(issues).toEqual([{ line: 2, column: 'date', reason: 'PERIOD_UNREADABLE', found: '2024-12' }]);
  });
});

describe('OFGL, accounts of CCAS', () => {
  const ROWS = [
    'CCAS;CCAS SAINT-DENIS;93066;Budget principal;Recettes de fonctionnement;1000.5',
    'CCAS;CCAS SAINT-DENIS;93066;Budget principal;Participations des communes;800',
    'CCAS;CCAS SAINT-DENIS;93066;Budget annexe;Recettes de fonctionnement;50',
    'CIAS;CIAS;93066;Budget principal;Recettes de fonctionnement;7',
    'CCAS;CCAS SAINT-DENIS;93066;Budget principal;Encours de dette;9',
  ];
  const FILE = csv(
    'exer;siren;type;nom_ccas;commune;type_de_budget;agregat;montant',
    ...ROWS.map((row) => `2025;929940146;${row}`),
    `2025;269300323;${ROWS[0]}`,
  );

  it('adds up what two CCAS of one commune have in a year: the main budget alone', async () => {
    const { recognition, cells, issues, last } = await read('comptes.csv', FILE);
    expect(recognition).toMatchObject({ formatName: 'OFGL – Comptes des CCAS', isCertain: true });
    expect(cells).toEqual(['93066 ccas_operating_income 202500 2001 p', '93066 ccas_town_grant 202500 800 p']);
    expect(issues).toEqual([]);
    expect(last.skipped).toMatchObject({ filtered: 2, other_indicator: 1 });
  });

  it('finds the commune of a CCAS by its SIREN where the file names no commune, as published', async () => {
    const published = FILE.replaceAll(';93066;', ';').replace(';commune;', ';');
    const known = { ...KNOWN, communesBySiren: new Map([['929940146', '93066']]) };
    const { recognition, cells, last } = await readFile(sourceOf('ofgl-base-ccas-cias.csv', published), { known });
    expect(recognition.isCertain).toBe(true);
    expect(cells).toEqual(['93066 ccas_operating_income 202500 1000.5 p', '93066 ccas_town_grant 202500 800 p']);
    expect(last.skipped.other_level).toBe(1);
    expect((await read('ofgl-base-ccas-cias.csv', published)).recognition.isCertain).toBe(false);
  });
});

describe('our own form', () => {
  it('reads back what the product exports: codes or names of indicators, states in words, periods of each kind', async () => {
    const { recognition, cells, issues } = await read(
      'valeurs.csv',
      BOM +
        csv(
          'territoire;niveau;indicateur;periode;valeur;etat',
          '93066;commune;median_income;2021;15830;publié',
          '93;departement;Nom de poverty_rate;2021;;secret',
          '11;region;jobseekers_abc;2024-T4;1 200;arrondi',
          '200057867;ept;visits;2024-12;12,5;estimé',
          'FR;country;poverty_rate;2021;5;borné',
          '93001;commune;poverty_rate;2021;;non disponible',
          '93005;commune;inconnu;2021;3;publié',
        ),
    );
    expect(recognition).toMatchObject({ formatName: 'Valeurs au format de Maillage', isCertain: true });
    expect(cells).toEqual([
      '93066 median_income 202100 15830 p',
      'departement:93 poverty_rate 202100 null s',
      'region:11 jobseekers_abc 202404 1200 r',
      'ept:200057867 visits 202412 12.5 e',
      '93001 poverty_rate 202100 null n',
      'country:FR poverty_rate 202100 5 b',
    ]);
    expect(issues).toEqual([]);
  });

  it('reads the English names and letters too', async () => {
    const { cells } = await read(
      'values.csv',
      csv('territory,indicator,period,value,state', '93066,median_income,202100,15830.5,p', '93001,median_income,2021,,s'),
    );
    expect(cells).toEqual(['93066 median_income 202100 15830.5 p', '93001 median_income 202100 null s']);
  });
});

describe('any other table', () => {
  it('is guessed: territories, the year, and the columns that bear the name of an indicator', async () => {
    const { recognition, cells } = await read('enquete 2024.csv', csv('Code INSEE;Commune;Nom de households;autre', '93066;Saint-Denis;12;x'));
    expect(recognition).toMatchObject({ formatName: null, isCertain: false, mapping: { layout: 'wide', territoryColumn: 'Code INSEE', fixedPeriod: 202400 } });
    expect(cells).toEqual(['93066 households 202400 12 p']);
  });

  it('finds codes of communes under any name, and is not taken in by postal codes', async () => {
    const { recognition } = await read('t.csv', csv('Code postal;Identifiant;valeur', '93200;93066;12', '93300;93001;13'));
    expect(recognition.mapping?.territoryColumn).toBe('Identifiant');
  });

  it('has the same signature whatever the case, accents, quotes and encoding of its header', async () => {
    const signatureOf = async (content: string | Uint8Array) => (await read('t.csv', content)).recognition.signature;
    const signature = await signatureOf(csv('Code INSEE;Année;Médiane', '93066;2021;1'));
    expect(await signatureOf(BOM + csv('"code insee";"ANNEE";"mediane"', '93066;2021;1'))).toBe(signature);
    expect(await signatureOf(strToU8(csv('Code INSEE;Année;Médiane', '93066;2021;1'), true))).toBe(signature);
    expect(await signatureOf(csv('Code INSEE;Année;Moyenne', '93066;2021;1'))).not.toBe(signature);
  });
});
