import type { Readable } from 'node:stream';
import { completeMapping } from './complete-mapping';
import { csv, KNOWN, read, readFile, sourceOf } from './reading.samples';
import { readCells } from './read-cells';
import { recognise } from './recognise';

const long = (...rows: string[]): string => csv('territoire;indicateur;periode;valeur;etat', ...rows);

describe('readCells', () => {
  it('tells what is wrong by line and column, and reads the rest', async () => {
    const { cells, issues } = await read(
      'v.csv',
      long(
        '93066;households;2021;12;p',
        '93066;households;2022;douze;p',
        '93066;households;hier;12;p',
        'Saint-Denis;households;2021;12;p',
        '93066;households;2023;12;peut-être',
        '93066;households;2024',
        '93001;households;2021;5;p;;',
        '93001;households;2022;5;p;;x',
      ),
    );
    expect(cells).toEqual(['93066 households 202100 12 p', '93001 households 202100 5 p']);
    expect(issues).toEqual([
      { line: 3, column: 'valeur', reason: 'NUMBER_UNREADABLE', found: 'douze' },
      { line: 4, column: 'periode', reason: 'PERIOD_UNREADABLE', found: 'hier' },
      { line: 5, column: 'territoire', reason: 'TERRITORY_UNREADABLE', found: 'Saint-Denis' },
      { line: 6, column: 'etat', reason: 'STATE_UNKNOWN', found: 'peut-être' },
      { line: 7, column: null, reason: 'ROW_RAGGED', found: '93066 · households · 2024' },
      { line: 9, column: null, reason: 'ROW_RAGGED', found: '93001 · households · 2022 · 5 · p ·  · x' },
    ]);
  });

  it('reads each row once where the name of an indicator is its code, or that of two', async () => {
    const named = (code: string, name: string) => ({ code, name, unit: '', periodicity: 'year' as const, aggregation: 'sum' as const });
    const known = { ...KNOWN, indicators: [named('logements', 'Logements'), named('aides_a', 'Aides'), named('aides_b', 'Aides')] };
    const table = long('93066;logements;2021;12;p', '93001;Logements;2021;5;p', '93001;aides_b;2021;6;p', '93066;Aides;2021;7;p');
    const { cells, issues } = await readFile(sourceOf('v.csv', table), { known });
    expect(cells).toEqual(['93066 logements 202100 12 p', '93001 logements 202100 5 p', '93001 aides_b 202100 6 p']);
    expect(issues).toEqual([]);
  });

  it('gives both of two values of one territory, indicator and period, and says that there are such', async () => {
    const twice = long('93066;households;2021;12;p', '93001;households;2021;3;p', '93066;households;2021;13;p', '93066;households;2022;13;p');
    const { cells, issues, last } = await read('v.csv', twice);
    expect(cells).toEqual(['93066 households 202100 12 p', '93001 households 202100 3 p', '93066 households 202100 13 p', '93066 households 202200 13 p']);
    expect([issues, last.hasRepeats]).toEqual([[], true]);
    expect((await read('v.csv', long('93066;households;2021;12;p', 'FR;households;2021;40;p', 'FR;households;2021;41;p'))).last.hasRepeats).toBe(true);
    expect((await read('v.csv', long('93066;households;2021;12;p', '93066;households;2022;12;p'))).last.hasRepeats).toBe(false);
  });

  it('points at the line of the file, quoted line ends and empty lines counted', async () => {
    const { lines, issues } = await read(
      'v.csv',
      'territoire;indicateur;periode;valeur;"etat\nou statut"\n\n93066;households;2021;12;p\n"93001";"households";"2021";"x\ny";p\n93005;households;2021;4;p\n',
    );
    expect(lines).toEqual([4, 7]);
    expect(issues.map(({ line, reason }) => [line, reason])).toEqual([[5, 'NUMBER_UNREADABLE']]);
  });

  it('takes an empty cell for a value that is not available, and a secret state for secret whatever the number', async () => {
    const { cells } = await read('v.csv', long('93066;households;2021;;p', '93001;households;2021;12;secret', '93005;households;2021;s;p'));
    expect(cells).toEqual(['93066 households 202100 null n', '93001 households 202100 null s', '93005 households 202100 null s']);
  });

  it('keeps the rows that a filter asks for: several values of a column, and conditions on several columns', async () => {
    const source = sourceOf('t.csv', csv('code;type;annee;sexe;households', '93066;A;2021;T;1', '93001;B;2021;t;2', '93005;C;2021;T;3', '93006;A;2021;F;4'));
    const { cells, last } = await readFile(source, {
      map: (mapping) => ({
        ...mapping,
        filters: [
          { column: 'type', value: 'A' },
          { column: 'TYPE', value: 'b' },
          { column: 'sexe', value: 'T' },
        ],
      }),
    });
    expect(cells).toEqual(['93066 households 202100 1 p', '93001 households 202100 2 p']);
    expect(last.skipped.filtered).toBe(2);
  });

  it('tells a column that is not there, and reads the others', async () => {
    const source = sourceOf('t.csv', csv('code;annee;households', '93066;2021;1'));
    const { cells, issues } = await readFile(source, {
      map: (mapping) => ({ ...mapping, columns: [...mapping.columns, { column: 'absente', indicatorCode: 'housing' }] }),
    });
    expect(cells).toEqual(['93066 households 202100 1 p']);
    expect(issues).toEqual([{ line: 1, column: 'absente', reason: 'COLUMN_MISSING', found: null }]);
    const without = await readFile(source, { map: (mapping) => ({ ...mapping, territoryColumn: 'insee' }) });
    expect([without.cells, without.issues]).toEqual([[], [{ line: 1, column: 'insee', reason: 'COLUMN_MISSING', found: null }]]);
  });

  it('reads windows-1252, UTF-8 with a mark, UTF-16 and any delimiter to the same values', async () => {
    const text = csv('Code INSEE;Année;Nom de households', '93031;2021;"1 234"');
    const files: [string, Uint8Array][] = [
      ['cp1252', Buffer.from(text, 'latin1')],
      ['utf-8', Buffer.from(`\uFEFF${text}`)],
      ['utf-16', Buffer.from(`\uFEFF${text.replaceAll(';', '\t')}`, 'utf16le')],
      ['commas', Buffer.from(text.replaceAll(';', ','))],
      ['pipes', Buffer.from(text.replaceAll(';', '|').replaceAll('\n', '\r\n'))],
    ];
    for (const [name, bytes] of files) expect([name, (await read('t.csv', bytes)).cells]).toEqual([name, ['93031 households 202100 1234 p']]);
  });

  it('takes no period that the indicator cannot have', async () => {
    const source = sourceOf('t.csv', csv('code;households;jobseekers_abc', '93066;1;2'));
    const { cells, issues } = await readFile(source, { map: (mapping) => ({ ...mapping, fixedPeriod: 202100 }) });
    expect(cells).toEqual(['93066 households 202100 1 p']);
    expect(issues).toEqual([{ line: 1, column: 'jobseekers_abc', reason: 'PERIOD_UNREADABLE', found: '202100' }]);
  });

  it('gives batches of some thousands, tells its progress, and stops when its reader does', async () => {
    const rows = Array.from({ length: 30_000 }, (_, i) => `${20_000 + (i % 9000)};households;${1990 + Math.floor(i / 9000)};${i};p`);
    const source = sourceOf('v.csv', long(...rows));
    const recognition = await recognise(source, KNOWN);
    if (!recognition.mapping) throw new Error('no mapping');
    const ratios: number[] = [];
    const sizes: number[] = [];
    for await (const { lines } of readCells(source, recognition, recognition.mapping, ({ ratio }) => ratios.push(ratio))) sizes.push(lines.length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(30_000);
    expect(Math.max(...sizes)).toBe(5000);
    expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
    expect(ratios.at(-1)).toBe(1);

    const opened: Readable[] = [];
    const open = (): Readable => {
      const stream = source.open();
      opened.push(stream);
      return stream;
    };
    const cells = readCells({ ...source, open }, recognition, recognition.mapping);
    await cells.next();
    expect(opened.at(-1)?.destroyed).toBe(false);
    await cells.return();
    expect(opened.map(({ destroyed }) => destroyed)).not.toContain(false);
  });

  it('collects the communes seen, which tell the year of the geography', async () => {
    const { last, recognition } = await read('v.csv', long('93066;households;2021;1;p', '93059;households;2021;1;p', '93;households;2021;1;p'));
    expect([...last.communeCodes]).toEqual(['93066', '93059']);
    expect(recognition.mapping?.geographyYear).toBe(2024);
  });
});

describe('completeMapping', () => {
  it('gives a mapping by hand the rules of its format and the periods of its columns', async () => {
    const source = sourceOf('filo.csv', csv('CODGEO;TP6021;MED21', '93001;5,0;15830'));
    const recognition = await recognise(source, KNOWN);
    const chosen = { layout: 'wide' as const, territoryColumn: 'CODGEO', columns: [{ column: 'TP6021', indicatorCode: 'poverty_rate' }] };
    const { cells } = await readFile(source, { map: () => completeMapping(chosen, recognition, KNOWN) });
    expect(cells).toEqual(['93001 poverty_rate 202100 5 b']);
    const dated = await readFile(source, { map: () => completeMapping({ ...chosen, fixedPeriod: 201900 }, recognition, KNOWN) });
    expect(dated.cells).toEqual(['93001 poverty_rate 201900 5 b']);
  });

  it('takes the year of a column from its header, where nothing else tells', async () => {
    const source = sourceOf('t.csv', csv('Code;Médiane 2020;Médiane 2021', '93001;1;2'));
    const recognition = await recognise(source, KNOWN);
    const columns = ['Médiane 2020', 'Médiane 2021'].map((column) => ({ column, indicatorCode: 'median_income' }));
    const { cells } = await readFile(source, { map: () => completeMapping({ layout: 'wide', territoryColumn: 'Code', columns }, recognition, KNOWN) });
    expect(cells).toEqual(['93001 median_income 202000 1 p', '93001 median_income 202100 2 p']);
  });

  it('survives JSON', async () => {
    const { recognition } = await read('filo.csv', csv('CODGEO;TP6021', '93001;5,0'));
    expect(JSON.parse(JSON.stringify(recognition))).toEqual(recognition);
  });
});
