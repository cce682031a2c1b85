import { applyImport, giveCodes, importFile, longTable, settled, UNDO, undoImport } from '../../../testing/imports-world';
import { addIndicator, addValues } from '../../../testing/indicators-world';
import { arrange } from '../../../testing/initiatives-world';
import { TestApi } from '../../../testing/test-api';
import type { World } from '../../../testing/world';

describe('an import that is undone', () => {
  let api: TestApi;
  let world: World;
  let codes: string[];
  let code: string;
  let indicatorId: number;
  let serial = 0;

  beforeAll(async () => {
    api = await TestApi.start();
  }, 120_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    codes = await giveCodes(api.owner, world);
    code = `undone_${++serial}`;
    indicatorId = await addIndicator(api.owner, { code, name: `Ménages suivis ${serial}` });
  });

  const [A, B, C] = [0, 1, 2];
  const territory = (place: number): number => world.communeIds[place] as number;
  const row = (place: number, value: string, period = '2023', indicator = code) => [codes[place] as string, indicator, period, value] as const;
  const bring = async (...rows: Parameters<typeof longTable>[0]) => {
    const { id } = await importFile(api, world, longTable(rows));
    return (await applyImport(api, world, id)).id as number;
  };
  /** Given values by place, with the import that each comes from. */
  const given = async (): Promise<unknown> =>
    (
      await api.owner.query(
        `SELECT period, territory_id AS id, value, state, import_id AS "importId" FROM indicator_value WHERE indicator_id = $1 AND members IS NULL ORDER BY 1, 2`,
        [indicatorId],
      )
    ).map(({ period, id, ...rest }: { period: number; id: number }) => ({ period, place: world.communeIds.indexOf(id), ...rest }));
  const periods = (): Promise<unknown> =>
    api.owner.query('SELECT period, import_id AS "importId", geography_year AS year FROM indicator_period WHERE indicator_id = $1 ORDER BY 1', [indicatorId]);

  it('gives back what it replaced, and takes away what it brought', async () => {
    const first = await bring(row(A, '10'), row(B, '20'), row(C, '30'));
    const second = await bring(row(A, '11'), row(B, 's'), row(C, '30'), row(A, '12', '2024'));
    const undone = await undoImport(api, world, second);
    expect(undone).toMatchObject({ status: 'undone', undoneAt: api.clock.instant.toISOString(), canUndo: false, report: { keptCount: 0 } });
    expect(await given()).toEqual([
      { period: 202300, place: A, value: 10, state: 'p', importId: first },
      { period: 202300, place: B, value: 20, state: 'p', importId: first },
      { period: 202300, place: C, value: 30, state: 'p', importId: first },
    ]);
    expect(await periods()).toMatchObject([{ period: 202300, importId: first }]);
    const [total] = await api.owner.query('SELECT value FROM indicator_value WHERE indicator_id = $1 AND territory_id = $2', [
      indicatorId,
      world.departementId,
    ]);
    expect(total).toEqual({ value: 60 });
    const [{ by }] = await api.owner.query('SELECT undone_by_id AS by FROM indicator_import WHERE id = $1', [second]);
    expect(by).toBe(world.people.coordinator);
    expect((await importFile(api, world, longTable([row(A, '11'), row(B, 's'), row(C, '30'), row(A, '12', '2024')]))).sameFileAsId).toBeNull();
  });

  it('leaves alone what a later import or a correction replaced, and says how much that is', async () => {
    const first = await bring(row(A, '10'), row(B, '20'), row(C, '30'));
    const second = await bring(row(A, '11'));
    await arrange(api.owner, 'UPDATE indicator_value SET value = 22, import_id = NULL WHERE indicator_id = $1 AND territory_id = $2', [
      indicatorId,
      territory(B),
    ]);
    expect((await undoImport(api, world, first)).report).toMatchObject({ newCount: 3, keptCount: 2 });
    expect(await given()).toEqual([
      { period: 202300, place: A, value: 11, state: 'p', importId: second },
      { period: 202300, place: B, value: 22, state: 'p', importId: null },
    ]);
  });

  it('does not bring back what was undone before it', async () => {
    const first = await bring(row(A, '10'), row(B, '20'));
    const second = await bring(row(A, '11'), row(B, '21'), row(C, '31'));
    const third = await bring(row(A, '12'), row(C, '32'));
    await undoImport(api, world, second);
    expect(await given()).toMatchObject([
      { place: A, value: 12, importId: third },
      { place: B, value: 20, importId: first },
      { place: C, value: 32, importId: third },
    ]);
    await undoImport(api, world, third);
    expect(await given()).toMatchObject([
      { place: A, value: 10, importId: first },
      { place: B, value: 20, importId: first },
    ]);
  });

  it('lets a total be computed again that it had published', async () => {
    await addValues(api, indicatorId, 202300, [
      [territory(A), 10],
      [territory(B), 20],
      [territory(C), 30],
    ]);
    await arrange(api.owner, `UPDATE territory SET code = $2 WHERE id = $1`, [world.departementId, '986']);
    const { id } = await importFile(api, world, `code_territoire;niveau;indicateur;periode;valeur\n986;departement;${code};2023;64\n`);
    await applyImport(api, world, id);
    await undoImport(api, world, id);
    const total = await api.owner.query('SELECT value, members FROM indicator_value WHERE indicator_id = $1 AND territory_id = $2', [
      indicatorId,
      world.departementId,
    ]);
    expect(total).toEqual([{ value: 60, members: 3 }]);
    await arrange(api.owner, `UPDATE territory SET code = $2 WHERE id = $1`, [world.departementId, `X${serial}`]);
  });

  it('withdraws the network’s own counts that it brought, whose earlier version holds again', async () => {
    const own = await addIndicator(api.owner, { code: `${code}_own`, name: `Comptés ${serial}`, network_id: world.networkId, is_masked: true });
    const counts = (...values: string[]) => values.map((value, place) => row(place, value, '2023', `${code}_own`));
    await bring(...counts('30', '40', '50'));
    const second = await bring(...counts('31', '41', '50'));
    const third = await bring(row(B, '42', '2023', `${code}_own`));
    expect((await undoImport(api, world, second)).report).toMatchObject({ changedCount: 2, keptCount: 1 });
    const shown = await api.owner.query('SELECT territory_id AS id, value FROM indicator_value WHERE indicator_id = $1 AND members IS NULL ORDER BY 1', [own]);
    expect(shown).toEqual([
      { id: territory(A), value: 30 },
      { id: territory(B), value: 42 },
      { id: territory(C), value: 50 },
    ]);
    // what was withdrawn is no longer what the next file is compared with
    expect((await importFile(api, world, longTable(counts('31', '42', '50')))).report).toMatchObject({
      changedCount: 1,
      equalCount: 2,
      changes: [{ oldValue: 30, newValue: 31 }],
    });
    await undoImport(api, world, third);
    const [{ value }] = await api.owner.query('SELECT value FROM indicator_value WHERE indicator_id = $1 AND territory_id = $2', [own, territory(B)]);
    expect(value).toBe(40);
  });

  it('is undone once, of all who ask at the same time, and not before it was applied', async () => {
    const coordinator = await api.as(world.people.coordinator);
    const { id } = await importFile(api, world, longTable([row(A, '10')]));
    expect((await coordinator.send(UNDO, { id })).errors?.[0]?.extensions).toMatchObject({ reason: 'IMPORT_WRONG_STAGE', params: { status: 'ready' } });
    await applyImport(api, world, id);
    const answers = await Promise.all([1, 2, 3].map(() => coordinator.refusal(UNDO, { id })));
    expect(answers.sort()).toEqual(['IMPORT_WRONG_STAGE', 'IMPORT_WRONG_STAGE', null]);
    expect((await settled(api, world.people.coordinator, id)).status).toBe('undone');
    expect(await given()).toEqual([]);
    expect(await periods()).toEqual([]);
  });
});
