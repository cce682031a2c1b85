import fc from 'fast-check';
import Papa from 'papaparse';
import { csvRows } from './csv-rows';
import type { TextIssue } from './text-issue';

interface Read {
  rows: (readonly string[])[];
  lines: number[];
  issues: TextIssue[];
}

async function* pieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size) yield { text: text.slice(at, at + size), isDamaged: false };
}

async function read(text: string, size = 1_000_000): Promise<Read> {
  const all: Read = { rows: [], lines: [], issues: [] };
  for await (const { rows, firstLine, lines, issues } of csvRows(pieces(text, size), ';')) {
    for (const [i, row] of rows.entries()) {
      all.rows.push(row);
      all.lines.push(lines?.[i] ?? firstLine + i);
    }
    all.issues.push(...issues);
  }
  return all;
}

const filled = ({ rows, lines }: Read): { rows: (readonly string[])[]; lines: number[] } => {
  const kept = rows.map((row, i) => ({ row, line: lines[i] ?? 0 })).filter(({ row }) => row.join('') !== '');
  return { rows: kept.map(({ row }) => row), lines: kept.map(({ line }) => line) };
};

describe('csvRows', () => {
  it('reads lines of Linux, Windows and old Macs', async () => {
    for (const end of ['\n', '\r\n', '\r'])
      expect(filled(await read(['a;b', '1;2', '3;4'].join(end))).rows).toEqual([
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
      ]);
  });

  it('reads quoted cells with delimiters, quotes and line ends in them, and counts the lines of the file', async () => {
    const text = 'a;b\n"x;y";"il dit ""oui"""\n"deux\nlignes";z\nc;d\n';
    for (const size of [3, 7, 1000]) {
      expect(filled(await read(text, size))).toEqual({
        rows: [
          ['a', 'b'],
          ['x;y', 'il dit "oui"'],
          ['deux\nlignes', 'z'],
          ['c', 'd'],
        ],
        lines: [1, 2, 3, 5],
      });
    }
  });

  it('leaves the carriage return of a quoted last cell aside', async () => {
    expect(filled(await read('"a";"b"\r\n"1";"2"\r\n', 6)).rows).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('leaves out the line of a quote that is never closed, tells it, and reads on', async () => {
    const { rows, issues, lines } = await read('a;b\n1;2\n3;"quatre\n5;6\n7;8\n');
    expect(filled({ rows, lines, issues })).toEqual({
      rows: [
        ['a', 'b'],
        ['1', '2'],
        ['5', '6'],
        ['7', '8'],
      ],
      lines: [1, 2, 4, 5],
    });
    expect(issues).toEqual([{ line: 3, column: null, reason: 'QUOTE_UNCLOSED', found: '3;"quatre' }]);
  });

  it('leaves out the line where a quote closes amid a cell, and reads on', async () => {
    const { rows, issues, lines } = await read('"a";"b"\n"1";"rue "haute" 2"\n"3";"4"\n"5";"6"\n');
    expect(filled({ rows, lines, issues })).toEqual({
      rows: [
        ['a', 'b'],
        ['3', '4'],
        ['5', '6'],
      ],
      lines: [1, 3, 4],
    });
    expect(issues.map(({ line, reason }) => [line, reason])).toEqual([[2, 'QUOTE_UNCLOSED']]);
  });

  it('takes a quote within a cell that opens with none as it is', async () => {
    expect(filled(await read('a;b\n5" de neige;1\n')).rows).toEqual([
      ['a', 'b'],
      ['5" de neige', '1'],
    ]);
  });

  it('finds its way out of a quote that swallows more than any line has', async () => {
    const after = 'x;1\n'.repeat(400_000);
    const { rows, issues } = await read(`a;b\n"ouvert;1\n${after}`, 65_536);
    expect(issues.map(({ line, reason }) => [line, reason])).toEqual([[2, 'QUOTE_UNCLOSED']]);
    expect(rows.filter((row) => row[0] === 'x')).toHaveLength(400_000);
  });

  it('skips a line that never ends, and keeps little of it', async () => {
    const { rows, issues, lines } = await read(`a;b\n${'9'.repeat(3_000_000)}\n1;2\n`, 65_536);
    expect(filled({ rows, lines, issues })).toEqual({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      lines: [1, 3],
    });
    expect(issues).toEqual([{ line: 2, column: null, reason: 'LINE_TOO_LONG', found: '9'.repeat(80) }]);
  });

  it('gives the same rows and lines however the file is cut into pieces', async () => {
    const cell = fc.stringMatching(/^[a-c;"\n é]{0,6}$/);
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 12 }), async (cells, size) => {
        const text = cells.map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(';')).join('\n');
        const cut = await read(text, size);
        const whole = await read(text);
        expect(cut.rows).toEqual(whole.rows);
        expect(cut.lines).toEqual(whole.lines);
        expect(whole.rows).toEqual(cells.map((row) => [...row]));
      }),
      { numRuns: 300 },
    );
  });
});

describe('the work of reading rows', () => {
  /** Characters that are parsed: more than there are, where a wrong quote makes some be read again. */
  const parsed = async (text: string): Promise<number> => {
    let count = 0;
    const { Parser } = Papa;
    const spy = jest.spyOn(Papa, 'Parser').mockImplementation(function (config: Papa.ParseConfig) {
      const parser = new Parser(config);
      const parse = parser.parse.bind(parser);
      return Object.assign(parser, {
        parse: (piece: string, ...rest: [number, boolean]) => {
          count += piece.length;
          return parse(piece, ...rest);
        },
      });
    } as never);
    await read(text, 64 * 1024);
    spy.mockRestore();
    return count;
  };

  it.each(['a;b\n', '"a";"b""c"\n', ';', '\n', 'a"b;c\n'])('is ten times as much when there is ten times as much of %j', async (piece) => {
    const of = (count: number): Promise<number> => parsed(piece.repeat(count));
    expect(await of(20_000)).toBeLessThanOrEqual(10 * (await of(2_000)) + 64 * 1024);
  });

  it('has an end where every line has a wrong quote', async () => {
    const line = '"a"b;c\n';
    // what is read again comes to twenty-four million characters at most, beyond the piece that is just read
    expect(await parsed(line.repeat(5_000))).toBeLessThanOrEqual(2 * line.length * 5_000 + 25_000_000);
  });
});
