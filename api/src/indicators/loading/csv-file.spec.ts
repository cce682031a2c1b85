import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cellsOf, readCsv, readRecords } from './csv-file';

describe('a file of documented columns', () => {
  let directory: string;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'maillage-load-'));
  });
  afterAll(() => rm(directory, { recursive: true }));

  const written = async (content: string): Promise<string> => {
    const path = join(directory, 'file.csv');
    await writeFile(path, content);
    return path;
  };

  it('cuts a line at its separator, and leaves the one that stands between quotes', () => {
    expect(cellsOf('93066;"Saint-Denis; ""la ville"" ";\r', ';')).toEqual(['93066', 'Saint-Denis; "la ville" ', '']);
    expect(cellsOf('a,"b",c', ',')).toEqual(['a', 'b', 'c']);
    expect(cellsOf('"open;never', ';')).toEqual(['open;never']);
  });

  it.each([
    ['semicolons', 'code;name\n01001;Abergement, L’\n'],
    ['tabulations', 'code\tname\n01001\tAbergement, L’\n'],
    ['commas', 'code,name\n01001,"Abergement, L’"\n'],
    ['a byte order mark and line ends of Windows', '\uFEFFcode;name\r\n01001;Abergement, L’\r\n'],
    ['names of columns in capitals, and no last line end', 'Code; NAME \n01001;Abergement, L’'],
  ])('reads %s', async (_, content) => {
    expect(await readRecords(await written(content))).toEqual([
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
    const records = await readRecords(await written('code;name\nA;\n\n;\nB;b\n'));
    expect(records.map(({ line, cells }) => [line, [...cells.keys()]])).toEqual([
      [2, ['code']],
      [5, ['code', 'name']],
    ]);
  });

  it('loses no line where one block ends and the next begins', async () => {
    const count = 200_000;
    const path = await written(`code;period\n${Array.from({ length: count }, (_, i) => `é${String(i)};2024\n`).join('')}`);
    let next = 0;
    for await (const { firstLine, lines } of readCsv(path)) {
      expect(firstLine).toBe(next + 2);
      expect(lines.every((line, offset) => line === `é${next + offset};2024`)).toBe(true);
      next += lines.length;
    }
    expect(next).toBe(count);
  });
});
