import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readRecords, readTable } from './documented-table';
import { LoadProblems } from './load-problems';

describe('a file of documented columns', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'maillage-load-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const written = async (content: string | Uint8Array): Promise<string> => {
    const path = join(directory, 'file.csv');
    await writeFile(path, content);
    return path;
  };

  const recordsOf = async (content: string | Uint8Array) => readRecords(await written(content), new LoadProblems());

  it('cuts a line at its separator, and leaves the one that stands between quotes', async () => {
    const [record] = await recordsOf('code;name;unit\r\n93066;"Saint-Denis; ""la ville"" ";\r\n');
    expect(record?.cells).toEqual(
      new Map([
        ['code', '93066'],
        ['name', 'Saint-Denis; "la ville"'],
      ]),
    );
  });

  it('says which line opens a quote and never closes it, and reads on', async () => {
    const problems = new LoadProblems();
    const path = await written('code;name\n01001;"open\n01002;b\n');
    expect((await readRecords(path, problems)).map(({ line }) => line)).toEqual([3]);
    expect(problems.lines).toEqual(['Lignes illisibles\u202f: 1 (ligne 2 « 01001;"open »)']);
  });

  it('says of a file that is no table what it is', async () => {
    await expect(recordsOf('')).rejects.toThrow(/file\.csv.: Le fichier est vide\. Rien n’a changé\./);
  });

  it.each([
    ['semicolons', 'code;name\n01001;Abergement, L’\n'],
    ['a compressed file', gzipSync('code;name\n01001;Abergement, L’\n')],
    ['what Excel writes in France', Buffer.from('code;name\r\n01001;Abergement, L\x92\r\n', 'latin1')],
    ['bars', 'code|name\n01001|Abergement, L’\n'],
    ['tabulations', 'code\tname\n01001\tAbergement, L’\n'],
    ['commas', 'code,name\n01001,"Abergement, L’"\n'],
    ['a byte order mark and line ends of Windows', '\uFEFFcode;name\r\n01001;Abergement, L’\r\n'],
    ['names of columns in capitals, and no last line end', 'Code; NAME \n01001;Abergement, L’'],
  ])('reads %s', async (_, content) => {
    expect(await recordsOf(content)).toEqual([
      {
        line: 2,
        cells: new Map([
          ['code', '01001'],
          ['name', 'Abergement, L’'],
        ]),
      },
    ]);
  });

  it('counts lines as an editor does, empty ones included, and leaves empty cells out', async () => {
    const records = await recordsOf('code;name\nA;\n\n;\nB;b\n');
    expect(records.map(({ line, cells }) => [line, [...cells.keys()]])).toEqual([
      [2, ['code']],
      [5, ['code', 'name']],
    ]);
  });

  it('loses no line where one block ends and the next begins', async () => {
    const count = 200_000;
    const path = await written(`code;period\n${Array.from({ length: count }, (_, i) => `é${String(i)};2024\n`).join('')}`);
    let next = 0;
    for await (const { rows, lineOf } of readTable(path, new LoadProblems())) {
      expect(lineOf(0)).toBe(next + 2);
      expect(rows.every(([code, period], offset) => code === `é${next + offset}` && period === '2024')).toBe(true);
      next += rows.length;
    }
    expect(next).toBe(count);
  });
});
