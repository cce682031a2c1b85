import { csv, KNOWN, sourceOf, workbook } from './reading.samples';
import { recognise } from './recognise';

const of = (content: string | Uint8Array, name = 'f.csv') => recognise(sourceOf(name, content), KNOWN);

describe('recognise', () => {
  it('tells an empty file, and one of blanks', async () => {
    expect((await of('')).problem).toBe('EMPTY');
    expect((await of('\uFEFF')).problem).toBe('EMPTY');
    expect((await of(' \n\n')).problem).toBe('EMPTY');
    expect((await of(await workbook({ F: [[null]] }))).problem).toBe('EMPTY');
  });

  it('tells a table without rows, and still what it is', async () => {
    expect(await of('CODGEO;MED21\n')).toMatchObject({
      problem: 'NO_ROWS',
      isCertain: false,
      formatName: 'INSEE – Filosofi 2021 (communes)',
      headers: ['CODGEO', 'MED21'],
    });
    expect(await of('CODGEO;MED21')).toMatchObject({ problem: 'NO_ROWS', headers: ['CODGEO', 'MED21'] });
  });

  it('tells a line that has no end, quickly', async () => {
    expect((await of('x'.repeat(10_000_000))).problem).toBe('LINE_TOO_LONG');
    expect((await of('1;2,'.repeat(2_500_000))).problem).toBe('LINE_TOO_LONG');
  });

  it('tells a text that is no table, and a table without territories', async () => {
    expect((await of('Bonjour,\n\nvoici le fichier.\nCordialement\n')).problem).toBe('NOT_A_TABLE');
    expect(await of(csv('nom;valeur', 'a;1', 'b;2'))).toMatchObject({ problem: 'NO_TERRITORY_COLUMN', headers: ['nom', 'valeur'], mapping: null });
  });

  it('finds a header below titles, in a text as in a workbook', async () => {
    expect(await of(csv('Titre;;', 'Source : Insee;;', ';;', 'CODGEO;LIBGEO;MED21', '93001;Aubervilliers;15830'))).toMatchObject({
      headerLine: 4,
      headers: ['CODGEO', 'LIBGEO', 'MED21'],
    });
  });

  it('names each header once, and those that have no name', async () => {
    expect((await of(csv('CODGEO;a;;a', '93001;1;2;3'))).headers).toEqual(['CODGEO', 'a', 'colonne 3', 'a (2)']);
  });

  it('shows twenty rows at most', async () => {
    const { sampleRows } = await of(csv('CODGEO;MED21', ...Array.from({ length: 30 }, (_, i) => `${93001 + i};${i}`)));
    expect(sampleRows).toHaveLength(20);
    expect(sampleRows[0]).toEqual(['93001', '0']);
  });

  it('is not taken in by decimal commas, nor by commas in names', async () => {
    expect((await of(csv('CODGEO;MED21;RD21', '93001;1,5;2,5', '93005;3,5;4,5'))).delimiter).toBe(';');
    expect((await of(csv('CODGEO\tLIB\tMED21', '93001\tA, B\t1', '93005\tC, D\t2'))).delimiter).toBe('\t');
    expect((await of(csv('CODGEO,LIB,MED21', '93001,"A, B",1.5'))).delimiter).toBe(',');
  });

  it('leaves the year of the geography open where the file is longer than what was looked at', async () => {
    const rows = Array.from({ length: 300_000 }, (_, i) => `93001;households;${1990 + (i % 30)};${i}`);
    const recognition = await of(['territoire;indicateur;periode;valeur', ...rows].join('\n'));
    expect(recognition).toMatchObject({ isCertain: true, mapping: { geographyYear: null } });
  });
});
