import { completeMapping } from './complete-mapping';
import { csv, KNOWN, read, readFile, sourceOf } from './reading.samples';
import { recognise } from './recognise';

const recognised = (name: string, content: string) => recognise(sourceOf(name, content), KNOWN);

/** INSEE's table of legal populations: the code of a commune is three figures beside that of its département. */
const ENSEMBLE = csv(
  'Code région;Nom de la région;Code département;Code arrondissement;Code canton;Code commune;Nom de la commune;Population municipale;Population comptée à part;Population totale',
  '11;Île-de-France;93;3;01;001;Aubervilliers;90071;601;90672',
  '11;Île-de-France;93;2;02;005;Aulnay-sous-Bois;86135;607;86742',
  '11;Île-de-France;93;1;03;6;Bagnolet;39366;215;39581',
);

describe('which column says the territory', () => {
  it('joins the code of a commune to that of its département, and tells so', async () => {
    const { recognition, cells, last, issues } = await read('ensemble-2021.csv', ENSEMBLE);
    expect(recognition).toMatchObject({ formatName: 'INSEE – Populations légales 2021 (communes)', isCertain: true });
    expect(cells).toEqual([90071, 86135, 39366].map((value, i) => `9300${[1, 5, 6][i]} municipal_population 202100 ${value} p`));
    expect(issues).toEqual([]);
    expect(last.notes).toEqual([{ kind: 'codes_joined', column: 'Code commune', found: '93001', because: 'Code département', count: 3 }]);
  });

  it('joins them too where a person designates the column, and in any table', async () => {
    const source = sourceOf('t.csv', csv('dep;commune;n°;valeur', '93;Aubervilliers;001;12', '93;Le Blanc-Mesnil;007;13'));
    const recognition = await recognise(source, KNOWN);
    const chosen = { layout: 'wide' as const, territoryColumn: 'n°', fixedPeriod: 202100, columns: [{ column: 'valeur', indicatorCode: 'households' }] };
    const { cells } = await readFile(source, { map: () => completeMapping(chosen, recognition, KNOWN) });
    expect(cells).toEqual(['93001 households 202100 12 p', '93007 households 202100 13 p']);
  });

  it('never takes a département for the territory of rows that are of its communes', async () => {
    const names = csv('Code département;Nom de la commune;households', '93;Aubervilliers;12', '93;Bobigny;13');
    expect(await recognised('t.csv', names)).toMatchObject({ mapping: null, problem: 'NO_TERRITORY_COLUMN' });
    const groups = csv('EPCI;LIBGEO;households', '200054781;Aubervilliers;12', '200054781;Bobigny;13');
    expect((await recognised('t.csv', groups)).mapping).toBeNull();
    const departements = csv('REG;DEP;Libellé;households', '11;93;Seine-Saint-Denis;12', '11;94;Val-de-Marne;13');
    expect((await recognised('t.csv', departements)).mapping?.territoryColumn).toBe('DEP');
  });

  it('takes no figures for codes, though they have five digits, nor postal codes', async () => {
    expect(await recognised('t.csv', csv('Nom;Ménages', 'Lyon;31402', 'Nice;29118', 'Lille;15904'))).toMatchObject({ problem: 'NO_TERRITORY_COLUMN' });
    expect(await recognised('t.csv', csv('Code;households', '93300;12', '93600;13'))).toMatchObject({ problem: 'NO_TERRITORY_COLUMN' });
    const both = await recognised('t.csv', csv('households;lieu', '20500;93001', '20600;93005'));
    expect([both.mapping?.territoryColumn, both.mapping?.columns.map(({ column }) => column)]).toEqual(['lieu', ['households']]);
    const few = await recognised('t.csv', csv('x;lieu', '20500;a', '93001;b'));
    expect(few.mapping).toBeNull();
  });

  it('knows communes of the network by their names, whatever the writing, and asks whether they are meant', async () => {
    const source = sourceOf(
      't.csv',
      csv('Collectivité;households', 'AUBERVILLIERS;12', 'Blanc-Mesnil (Le);13', 'St Ouen s/ Seine;14', 'Ile-St-Denis;15', 'Ailleurs;16', 'Total;70'),
    );
    const { recognition, cells, issues, last } = await readFile(source, { map: (mapping) => ({ ...mapping, fixedPeriod: 202100 }) });
    expect(recognition.isCertain).toBe(false);
    expect(cells).toEqual(['93001', '93007', '93070', '93039'].map((code, i) => `${code} households 202100 ${12 + i} p`));
    expect(issues).toEqual([{ line: 6, column: 'Collectivité', reason: 'TERRITORY_UNREADABLE', found: 'Ailleurs' }]);
    expect(last.skipped.no_territory).toBe(1);
    expect(last.notes).toEqual([{ kind: 'names_read', column: 'Collectivité', found: 'AUBERVILLIERS', because: null, count: 4 }]);
  });

  it('knows communes by the SIREN of theirs or of their CCAS', async () => {
    const known = { ...KNOWN, communesBySiren: new Map([['219300019', '93001'], ['269300018', '93001'], ['219300050', '93005']]) }; // prettier-ignore
    const source = sourceOf('t.csv', csv('SIREN;households', '219 300 019;12', '219300050;13', '200054781;14'));
    const { cells, last } = await readFile(source, { known, map: (mapping) => ({ ...mapping, fixedPeriod: 202100 }) });
    expect(cells).toEqual(['93001 households 202100 12 p', '93005 households 202100 13 p']);
    expect(last.skipped.other_level).toBe(1);
    const groups = await recognise(sourceOf('t.csv', csv('EPCI;households', '200054781;12', '200058519;13')), known);
    expect(groups.mapping?.valueRules).toMatchObject({ level: 'epci', territoryAliases: {} });
  });
});
