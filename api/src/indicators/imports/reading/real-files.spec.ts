import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { KNOWN, readFile, type ReadFile } from './reading.samples';

/** Files as their producers publish them, kept beside the repository: too large, and not ours, to be in it. */
function findFolder(from: string): string | null {
  const folder = join(from, 'shared/data');
  if (existsSync(folder)) return folder;
  return dirname(from) === from ? null : findFolder(dirname(from));
}

const folder = findFolder(process.cwd());
/** All communes of France in one file, on a machine that may be busy. */
const LONG_MS = 60_000;

/** A test that has nothing to read where the files are not there. */
const itReads = (name: string, test: () => Promise<void>): void =>
  it(
    name,
    async () => {
      if (folder !== null) await test();
    },
    LONG_MS,
  );

/** Communes of the official code, as far as it stands beside the files. */
function officialCodes(): ReadonlySet<string> {
  const path = join(folder ?? '', 'territories/insee-cog-2024-v_commune.csv');
  return new Set(existsSync(path) ? Array.from(readFileSync(path, 'utf8').matchAll(/^COM[A-Z]*,([0-9AB]{5}),/gm), ([, code]) => code ?? '') : []);
}

function readReal(name: string): Promise<ReadFile> {
  const path = join(folder ?? '', name);
  return readFile(
    { fileName: basename(name), sizeBytes: statSync(path).size, open: () => createReadStream(path) },
    { known: { ...KNOWN, geographyYearOf: () => null, communeCodes: officialCodes() } },
  );
}

/** Sum, and how many values are in each state, of an indicator and a period. */
function tally({ cells }: ReadFile, indicator: string, period: number) {
  const states: Record<string, number> = {};
  let sum = 0;
  for (const cell of cells) {
    const [, code, when, value = '', state = ''] = cell.split(' ');
    if (code !== indicator || Number(when) !== period) continue;
    states[state] = (states[state] ?? 0) + 1;
    if (value !== 'null') sum += Number(value);
  }
  return { sum, states };
}

describe('files as published', () => {
  itReads('reads the CNAF’s benefits of Seine-Saint-Denis to their known totals', async () => {
    const file = await readReal('indicators/s_ben_com_f_93.csv');
    expect(file.recognition).toMatchObject({ isCertain: true, formatName: 'CNAF – Bénéficiaires des prestations (communes)' });
    expect(file.last.rowsRead).toBe(195);
    expect(file.issues).toEqual([]);
    expect(tally(file, 'rsa_households', 202400)).toEqual({ sum: 84_270, states: { r: 39 } });
    expect(tally(file, 'caf_households', 202400).sum).toBe(392_980);
    expect(tally(file, 'caf_covered_persons', 202400).sum).toBe(980_570);
  });

  itReads('reads Filosofi 2021 of all communes: what is secret, missing, and « at most 5 % »', async () => {
    const file = await readReal('indicators/cc_filosofi_2021_COM.csv');
    expect(file.recognition).toMatchObject({ isCertain: true, formatName: 'INSEE – Filosofi 2021 (communes)' });
    expect(file.last.rowsRead).toBe(34_909);
    expect(file.issues).toEqual([]);
    // 45 of the rows are arrondissements of Paris, Lyon and Marseille, which the file has beside these three
    expect(file.last.skipped.other_level).toBe(45);
    expect(tally(file, 'poverty_rate', 202100).states).toEqual({ s: 30_500, n: 12, b: 132, p: 34_909 - 45 - 30_500 - 12 - 132 });
    expect(file.cells.filter((cell) => / (MED21|median_income) /.test(cell) && /^930(59|66) /.test(cell))).toHaveLength(2);
    const inDepartment = file.cells.filter((cell) => /^93\d{3} poverty/.test(cell));
    expect(inDepartment.filter((cell) => / poverty_rate /.test(cell) && cell.endsWith('p'))).toHaveLength(40);
  });

  itReads('reads the legal populations of 2021, with Paris, Lyon and Marseille', async () => {
    const file = await readReal('indicators/insee-populations-legales-2021-donnees_communes.csv');
    expect(file.recognition).toMatchObject({ isCertain: true, mapping: { fixedPeriod: 202100, territoryColumn: 'COM' } });
    expect(file.last.rowsRead).toBe(34_970);
    expect(file.issues).toEqual([]);
    expect(file.cells).toHaveLength(34_970 - 45 + 3);
    expect(file.cells).toContain('75056 municipal_population 202100 2133111 p');
  });

  itReads('reads the accounts of the CCAS of Seine-Saint-Denis', async () => {
    const file = await readReal('network-93-ccas-accounts-2023-2025.csv');
    expect(file.recognition).toMatchObject({ isCertain: true, formatName: 'OFGL – Comptes des CCAS' });
    expect(file.cells).toHaveLength(468);
    expect(file.issues).toEqual([]);
    expect(tally(file, 'ccas_operating_income', 202300).states).toEqual({ p: 39 });
  });
});
