import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { giveCodes, longTable } from '../../../testing/imports-world';
import { addIndicator, addValues } from '../../../testing/indicators-world';
import { arrange } from '../../../testing/initiatives-world';
import { TestApi } from '../../../testing/test-api';
import type { World } from '../../../testing/world';
import { ImportCommand, type ImportRequest } from './import-command';

describe('the import of a file by the command line', () => {
  let api: TestApi;
  let world: World;
  let codes: string[];
  let code: string;
  let indicatorId: number;
  let directory: string;
  let network: string;
  let serial = 0;

  beforeAll(async () => {
    api = await TestApi.start();
    directory = await mkdtemp(join(tmpdir(), 'maillage-import-'));
  }, 120_000);
  afterAll(async () => {
    await rm(directory, { recursive: true });
    await api.stop();
  });
  beforeEach(async () => {
    world = await api.world();
    codes = await giveCodes(api.owner, world);
    code = `typed_${++serial}`;
    network = `Union n° ${serial}`;
    await arrange(api.owner, 'UPDATE network SET name = $2 WHERE id = $1', [world.networkId, network]);
    indicatorId = await addIndicator(api.owner, { code, name: `Foyers comptés ${serial}`, upper_bound: 1_000 });
  });

  const write = async (name: string, content: string): Promise<string> => {
    await writeFile(join(directory, name), content);
    return join(directory, name);
  };
  /** What is printed, with plain spaces, and the exit code. */
  const run = async (path: string, request: Partial<ImportRequest> = {}, answer = true): Promise<{ code: number; text: string }> => {
    const lines: string[] = [];
    const terminal = { print: (line: string) => void lines.push(line), progress: () => undefined, confirm: async () => answer };
    const exit = await api.app.get(ImportCommand).run({ path, network, isDryRun: false, ...request }, terminal);
    return { code: exit, text: lines.join('\n').replace(/[\u00a0\u202f]/g, ' ') };
  };
  const valuesOf = async (): Promise<unknown> =>
    (await api.owner.query('SELECT value FROM indicator_value WHERE indicator_id = $1 AND members IS NULL ORDER BY territory_id', [indicatorId])).map(
      ({ value }: { value: number }) => value,
    );
  const row = (place: number, value: string, period = '2023') => [codes[place] as string, code, period, value] as const;

  it('prints in French what it would change, and changes nothing when only tried', async () => {
    await addValues(api, indicatorId, 202300, [[world.communeIds[0] as number, 10]]);
    const path = await write('essai.csv', longTable([row(0, '1234'), row(1, 's'), row(2, 'abc'), ['99998', code, '2023', '4']]));
    const { code: exit, text } = await run(path, { isDryRun: true });
    expect(exit).toBe(0);
    expect(text).toBe(
      [
        'essai.csv · Valeurs au format de Maillage · géographie 2026 · 4 lignes lues',
        '  2 communes du réseau sur 3 ; 1 code inconnu (99998)',
        '  1 valeur nouvelle, 1 modifiée, 0 inchangée ; 1 secrète, 0 case vide',
        `    Foyers comptés ${serial} (2023) : 1 nouvelle, 1 modifiée, 0 inchangée`,
        '  Erreurs (1) :',
        '    ligne 4, colonne « valeur » : ce n’est pas un nombre (« abc »)',
        '  Valeurs douteuses (1) :',
        `    ligne 2, Aubigny, Foyers comptés ${serial}, 2023 : 1 234, hors des bornes de l’indicateur`,
        '  Modifications (1) :',
        `    Aubigny, Foyers comptés ${serial}, 2023 : 10 → 1 234`,
        'Essai à blanc : rien n’a changé.',
      ].join('\n'),
    );
    expect(await valuesOf()).toEqual([10]);
    expect(await api.owner.query(`SELECT 1 FROM pg_tables WHERE schemaname = 'import_staging'`)).toEqual([]);
  });

  it('applies what is confirmed, in the name of the command line, and nothing else', async () => {
    const path = await write('valeurs.csv', longTable([row(0, '10'), row(1, '20')]));
    const refused = await run(path, {}, false);
    expect(refused).toMatchObject({ code: 1, text: expect.stringContaining('Rien n’a changé.') });
    expect(await valuesOf()).toEqual([]);
    const applied = await run(path);
    expect(applied).toMatchObject({ code: 0, text: expect.stringMatching(/Appliqué : import n° \d+\.$/) });
    expect(await valuesOf()).toEqual([10, 20]);
    expect(await api.owner.query(`SELECT created_by_id AS by FROM indicator_import WHERE status = 'applied' AND network_id = $1`, [world.networkId])).toEqual([
      { by: null },
    ]);
    expect(await run(path)).toMatchObject({ code: 0, text: expect.stringContaining('déjà connu') });
  });

  it('takes the mapping of an unknown table from a file, and the period that no column tells', async () => {
    const path = await write('accueils.csv', `Insee;Accueils\n${codes[0]};5\n${codes[1]};6\n`);
    const asked = await run(path);
    expect(asked).toMatchObject({ code: 1, text: expect.stringContaining('Colonnes du fichier : Insee, Accueils') });
    const mappingPath = await write(
      'mapping.json',
      JSON.stringify({ layout: 'wide', territoryColumn: 'Insee', columns: [{ column: 'Accueils', indicatorCode: code }] }),
    );
    expect((await run(path, { mappingPath, period: '2022' })).code).toBe(0);
    expect(await valuesOf()).toEqual([5, 6]);
    expect(await api.owner.query('SELECT period FROM indicator_period WHERE indicator_id = $1', [indicatorId])).toEqual([{ period: 202200 }]);
    const wrong = await write('faux.json', '{"layout":"table"}');
    expect(await run(path, { mappingPath: wrong })).toMatchObject({ code: 2, text: expect.stringContaining('ne convient pas') });
    await expect(run(path, { mappingPath })).rejects.toMatchObject({ reason: 'INVALID_INPUT' });
    expect(
      await api.owner.query(`SELECT 1 FROM indicator_import WHERE network_id = $1 AND status IN ('to_map', 'ready', 'reading')`, [world.networkId]),
    ).toEqual([]);
  });

  it('says why a file cannot be read, and which networks there are', async () => {
    expect(await run(await write('vide.csv', ''))).toEqual({ code: 1, text: 'vide.csv · 0 ligne lue\nLe fichier est vide. Rien n’a changé.' });
    expect(await run(await write('a.csv', 'x'), { network: 'Inconnue' })).toMatchObject({ code: 2, text: expect.stringContaining(`  ${network}`) });
    expect(await run(await write('a.csv', 'x'), { network: undefined })).toMatchObject({ code: 2, text: expect.stringContaining('--network') });
  });

  it('changes what the coordination of the network may change, and proposes the rest; in the name of the administration, everything', async () => {
    const [{ id: elsewhere }] = await api.owner.query('SELECT territory_id AS id FROM ccas WHERE id = $1', [world.foreignCcasId]);
    await arrange(api.owner, 'UPDATE territory SET code = $2 WHERE id = $1', [elsewhere, `6${4000 + serial}`]);
    await addValues(api, indicatorId, 202300, [[elsewhere, 40]]);
    const path = await write('voisins.csv', longTable([row(0, '10'), [`6${4000 + serial}`, code, '2023', '41']]));
    const own = await run(path);
    expect(own.text).toContain('1 valeur nouvelle, 0 modifiée, 0 inchangée, 1 en attente');
    expect(own.text).toContain('En attente d’un autre réseau (1) :\n    Lointain');
    expect(own.text).toContain('Union voisine : 1');
    expect(await valuesOf()).toEqual([10, 40]);
    const all = await run(path, { isAdministrative: true });
    expect(all.text).toContain('0 valeur nouvelle, 1 modifiée, 1 inchangée');
    expect(await valuesOf()).toEqual([10, 41]);
  });
});
