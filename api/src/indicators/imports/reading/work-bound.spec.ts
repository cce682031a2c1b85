import { csv, KNOWN, readFile, sourceOf } from './reading.samples';

/**
 * What expressions had to look at while `work` went on: the longest text, and the sum of squares of all lengths, which is the most that an
 * expression that looks back from each of its characters can cost. Nothing is timed: this says the same on every machine.
 */
async function countWork(work: () => Promise<unknown>): Promise<{ longest: number; worst: number }> {
  const counted = { longest: 0, worst: 0 };
  const original = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec') as TypedPropertyDescriptor<RegExp['exec']>;
  const exec = original.value as RegExp['exec'];
  Object.defineProperty(RegExp.prototype, 'exec', {
    ...original,
    value(this: RegExp, text: string) {
      counted.longest = Math.max(counted.longest, text.length);
      counted.worst += text.length ** 2;
      return exec.call(this, text);
    },
  });
  try {
    await work();
  } finally {
    Object.defineProperty(RegExp.prototype, 'exec', original);
  }
  return counted;
}

/** Characters of the longest text that an expression may be run over. */
const LONGEST = 1_000;

/** Cells made to be looked at again and again: blanks before nothing, digits before a letter, separators without end. */
const HOSTILE: readonly [string, (size: number) => string][] = [
  ['blanks', (size) => ' '.repeat(size)],
  ['blanks before a sign', (size) => `1${' '.repeat(size)}%x`],
  ['unbreakable blanks', (size) => '\u202f'.repeat(size)],
  ['digits', (size) => `${'1'.repeat(size)}x`],
  ['thousands', (size) => `1${' 000'.repeat(size / 4)}x`],
  ['marks', (size) => `1${','.repeat(size)}`],
  ['exponents', (size) => `${'1e'.repeat(size / 2)}1`],
  ['quotes', (size) => `=""${'""'.repeat(size / 2)}`],
  ['accents', (size) => 'e\u0301'.repeat(size / 2)],
  ['invisible characters', (size) => '\u200b'.repeat(size)],
  ['« moins de »', (size) => 'moins de '.repeat(size / 9)],
  ['percents', (size) => `${'1 %'.repeat(size / 3)}`],
];

describe('reading a table with a cell of any length', () => {
  const table = (cell: string): string => csv('territoire;indicateur;periode;valeur', `93066;households;2021;${cell}`, `${cell};households;2021;1`, `93001;${cell};2021;1`, `93001;households;${cell};1`); // prettier-ignore
  const wide = (cell: string): string => csv(`CODGEO;${cell};TP6021`, `93001;${cell};1`, `93005;1;${cell}`);
  const work = (text: string): Promise<{ longest: number; worst: number }> =>
    countWork(() =>
      readFile(sourceOf('t.csv', text), { map: (mapping) => ({ ...mapping, fixedPeriod: mapping.fixedPeriod ?? 202100 }) }).catch(() => undefined),
    );

  it.each(HOSTILE)('never runs an expression over more than a cell may hold: %s', async (_, cell) => {
    for (const form of [table, wide]) {
      const { longest } = await work(form(cell(60_000)));
      expect(longest).toBeLessThanOrEqual(LONGEST);
    }
  });

  it('costs the same whether one cell is long or ten times longer, and ten times more for ten times more of them', async () => {
    for (const [, cell] of HOSTILE) {
      const [short, long] = [await work(table(cell(6_000))), await work(table(cell(60_000)))];
      expect(long.worst).toBeLessThanOrEqual(short.worst * 1.1);
    }
    const rows = (count: number): string => csv('CODGEO;MED21', ...Array.from({ length: count }, (_, i) => `9${3000 + i};${' '.repeat(900)}x`));
    const [few, many] = [await work(rows(100)), await work(rows(1000))];
    expect(many.worst).toBeLessThanOrEqual(few.worst * 11);
  });

  it('reads on behind such a cell, and says that it is no number', async () => {
    const { cells, issues } = await readFile(sourceOf('t.csv', csv('CODGEO;MED21', `93001;${' '.repeat(120_000)}1`, '93005;2')), { known: KNOWN });
    expect(cells).toEqual(['93005 median_income 202100 2 p']);
    expect(issues.map(({ line, reason }) => [line, reason])).toEqual([[2, 'NUMBER_UNREADABLE']]);
  });
});
