import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readIndicators } from './indicator-file';
import { LoadProblems } from './load-problems';
import { readTerritories } from './territory-file';

describe('files of territories and of indicators', () => {
  let directory: string;
  let problems: LoadProblems;

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'maillage-load-'));
  });
  afterAll(() => rm(directory, { recursive: true }));
  beforeEach(() => {
    problems = new LoadProblems();
  });

  const written = async (...lines: string[]): Promise<string> => {
    const path = join(directory, 'file.csv');
    await writeFile(path, lines.join('\n'));
    return path;
  };

  it('gives a territory with its dates and ancestors', async () => {
    const path = await written(
      'kind;code;name;short_name;siren;population;valid_from;valid_to;ancestors',
      ';93066;Saint-Denis;;219300662;149077;2025-01-01;;departement:93  ept:200057867',
    );
    expect(await readTerritories(path, problems)).toEqual([
      {
        ...{ line: 2, kind: 'commune', code: '93066', name: 'Saint-Denis', shortName: null, siren: '219300662', populationPersons: 149_077 },
        ...{ validFrom: '2025-01-01', validTo: null, ancestors: ['departement:93', 'ept:200057867'] },
      },
    ]);
    expect(problems.lines).toEqual([]);
  });

  it.each([
    ['canton;1;Nom;;;;', 'Niveaux inconnus', 'canton'],
    [';93066;;;;;', 'Codes ou noms absents', ''],
    [';93066;Nom;;01/01/2025;;', 'Dates illisibles', '01/01/2025 '],
    [';93066;Nom;;2025-01-01;2025-01-01;', 'Dates illisibles', '2025-01-01 2025-01-01'],
    [';93066;Nom;149 077;;;', 'Populations illisibles', '149 077'],
    [';93066;Nom;;;;93', 'Ancêtres illisibles', '93'],
  ])('leaves a territory out, and says why: %s', async (line, kind, detail) => {
    expect(await readTerritories(await written('kind;code;name;population;valid_from;valid_to;ancestors', line), problems)).toEqual([]);
    expect(problems.lines).toEqual([`${kind}\u202f: 1 (ligne 2${detail && ` « ${detail} »`})`]);
  });

  it('gives an indicator, and nothing for a cell that says nothing', async () => {
    const path = await written(
      'code;name;theme;aggregation;numerator;denominator;scale;unit;is_masked;lower_bound',
      'rsa_part;Part;benefits;ratio;rsa;foyers;100;%;;0,5',
      'aides;;;;;;;;oui;',
    );
    const [share, help] = await readIndicators(path, problems);
    expect(share).toMatchObject({ code: 'rsa_part', aggregation: 'ratio', numerator: 'rsa', denominator: 'foyers', isMasked: null, theme: 'benefits' });
    expect(share?.numbers).toEqual({ scale: 100, lower_bound: 0.5, upper_bound: null, decimals: null });
    expect(help).toMatchObject({ name: null, theme: null, aggregation: null, isMasked: true });
    expect(problems.lines).toEqual([]);
  });

  it.each([
    ['rsa;magic;', 'Cellules illisibles', 'aggregation magic'],
    ['rsa;sum;beaucoup', 'Cellules illisibles', 'scale beaucoup'],
    ['RSA socle;sum;', 'Codes illisibles', 'RSA socle'],
  ])('leaves an indicator out, and says why: %s', async (line, kind, detail) => {
    expect(await readIndicators(await written('code;aggregation;scale', line), problems)).toEqual([]);
    expect(problems.lines).toEqual([`${kind}\u202f: 1 (ligne 2 « ${detail} »)`]);
  });
});
