import { applyImport, CONFIRM, giveCodes, importFile, longTable, settled } from '../../../testing/imports-world';
import { addIndicator, addValues } from '../../../testing/indicators-world';
import { arrange } from '../../../testing/initiatives-world';
import { TestApi } from '../../../testing/test-api';
import type { World } from '../../../testing/world';

describe('an import that is applied', () => {
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
    code = `applied_${++serial}`;
    indicatorId = await addIndicator(api.owner, { code, name: `Ménages aidés ${serial}` });
  });

  const [A, B, C] = [0, 1, 2];
  const territory = (place: number): number => world.communeIds[place] as number;
  const row = (place: number, value: string, period = '2023') => [codes[place] as string, code, period, value] as const;
  const given = (): Promise<unknown> =>
    api.owner.query(
      `SELECT period, territory_id AS id, value, state, import_id AS "importId" FROM indicator_value WHERE indicator_id = $1 AND members IS NULL ORDER BY 1, 2`,
      [indicatorId],
    );
  const history = (): Promise<unknown> =>
    api.owner.query(
      `SELECT territory_id AS id, old_value AS "oldValue", old_state AS "oldState", new_value AS "newValue", new_state AS "newState", new_import_id AS "importId"
         FROM indicator_value_change WHERE indicator_id = $1 ORDER BY id`,
      [indicatorId],
    );
  const total = async (period = 202300): Promise<unknown> =>
    (
      await api.owner.query('SELECT value, state, members FROM indicator_value WHERE indicator_id = $1 AND period = $2 AND territory_id = $3', [
        indicatorId,
        period,
        world.departementId,
      ])
    )[0];

  it('brings its values and all that follows from them, and keeps what stood before', async () => {
    const first = await importFile(api, world, longTable([row(A, '10'), row(B, '20'), row(C, '30')]));
    expect(await applyImport(api, world, first.id)).toMatchObject({
      status: 'applied',
      appliedAt: api.clock.instant.toISOString(),
      canUndo: true,
      progressRatio: 1,
    });
    expect(await total()).toEqual({ value: 60, state: 'p', members: 3 });
    expect(await history()).toEqual([]);

    const second = await importFile(api, world, longTable([row(A, '10'), row(B, '21'), row(C, '30'), row(A, '11', '2024')]));
    expect(second.report).toMatchObject({ newCount: 1, changedCount: 1, equalCount: 2 });
    expect((await applyImport(api, world, second.id)).report).toMatchObject({ newCount: 1, changedCount: 1, equalCount: 2 });
    expect(await given()).toEqual([
      { period: 202300, id: territory(A), value: 10, state: 'p', importId: first.id },
      { period: 202300, id: territory(B), value: 21, state: 'p', importId: second.id },
      { period: 202300, id: territory(C), value: 30, state: 'p', importId: first.id },
      { period: 202400, id: territory(A), value: 11, state: 'p', importId: second.id },
    ]);
    expect(await total()).toMatchObject({ value: 61 });
    expect(await history()).toEqual([{ id: territory(B), oldValue: 20, oldState: 'p', newValue: 21, newState: 'p', importId: second.id }]);
    expect(await api.owner.query(`SELECT 1 FROM pg_tables WHERE schemaname = 'import_staging'`)).toEqual([]);
  });

  it('changes nothing the second time', async () => {
    const table = longTable([row(A, '10'), row(B, 's'), row(C, '')]);
    const first = await importFile(api, world, table);
    await applyImport(api, world, first.id);
    const before = await given();
    const again = await importFile(api, world, table);
    expect(again).toMatchObject({
      status: 'unchanged',
      sameFileAsId: first.id,
      canUndo: false,
      report: { newCount: 0, changedCount: 0, equalCount: 2, emptyCount: 1 },
    });
    expect(await (await api.as(world.people.coordinator)).refusal(CONFIRM, { id: again.id })).toBe('IMPORT_WRONG_STAGE');
    expect(await given()).toEqual(before);
  });

  it('leaves nothing visible of what its producer withdrew: a secret takes the place of a number, and so does an empty cell', async () => {
    const first = await importFile(api, world, longTable([row(A, '10'), row(B, '20'), row(C, '')]));
    await applyImport(api, world, first.id);
    const second = await importFile(api, world, longTable([row(A, 's'), row(B, ''), row(C, '')]));
    // an empty cell over a figure is asked about
    expect(second.report).toMatchObject({ newCount: 0, changedCount: 2, secretCount: 1, emptyCount: 2, doubts: [{ kind: 'emptied', previousValue: 20 }] });
    await applyImport(api, world, second.id, true);
    expect(await given()).toEqual([
      { period: 202300, id: territory(A), value: null, state: 's', importId: second.id },
      { period: 202300, id: territory(B), value: null, state: 'n', importId: second.id },
    ]);
    const latest = await api.owner.query('SELECT territory_id AS id, value, state FROM indicator_latest WHERE indicator_id = $1 AND territory_id = $2', [
      indicatorId,
      territory(A),
    ]);
    expect(latest).toEqual([{ id: territory(A), value: null, state: 's' }]);
    expect(await total()).not.toMatchObject({ value: 30 });
  });

  it('puts a published total in the place of the computed one, which is no change of anybody’s figure', async () => {
    await addValues(api, indicatorId, 202300, [
      [territory(A), 10],
      [territory(B), 20],
      [territory(C), 30],
    ]);
    expect(await total()).toEqual({ value: 60, state: 'p', members: 3 });
    await arrange(api.owner, `UPDATE territory SET code = $2 WHERE id = $1`, [world.departementId, '987']);
    const table = `code_territoire;niveau;indicateur;periode;valeur\n987;departement;${code};2023;64\n`;
    const found = await importFile(api, world, table);
    expect(found.report).toMatchObject({ newCount: 1, changedCount: 0, networkMatched: 0 });
    await applyImport(api, world, found.id);
    expect(await total()).toEqual({ value: 64, state: 'p', members: null });
    expect(await history()).toEqual([]);
    await arrange(api.owner, `UPDATE territory SET code = $2 WHERE id = $1`, [world.departementId, `X${serial}`]);
  });

  it('waits until its unlikely values are accepted', async () => {
    await addValues(api, indicatorId, 202200, [[territory(A), 40]]);
    const { id } = await importFile(api, world, longTable([row(A, '400')]));
    const coordinator = await api.as(world.people.coordinator);
    const refused = await coordinator.send(CONFIRM, { id });
    expect(refused.errors?.[0]?.extensions).toMatchObject({ reason: 'IMPORT_DOUBTS', params: { doubts: 1 } });
    expect((await settled(api, world.people.coordinator, id)).status).toBe('ready');
    expect((await applyImport(api, world, id, true)).status).toBe('applied');
  });

  it('is applied once, of all who confirm it at the same time', async () => {
    const { id } = await importFile(api, world, longTable([row(A, '10')]));
    const coordinator = await api.as(world.people.coordinator);
    const answers = await Promise.all([1, 2, 3].map(() => coordinator.refusal(CONFIRM, { id })));
    expect(answers.sort()).toEqual(['IMPORT_WRONG_STAGE', 'IMPORT_WRONG_STAGE', null]);
    expect((await settled(api, world.people.coordinator, id)).status).toBe('applied');
    const late = await coordinator.send(CONFIRM, { id });
    expect(late.errors?.[0]?.extensions).toMatchObject({ reason: 'IMPORT_WRONG_STAGE', params: { status: 'applied' } });
  });

  it('compares with what stands when it is applied, not when it was read', async () => {
    const one = await importFile(api, world, longTable([row(A, '10'), row(B, '20')]));
    const other = await importFile(api, world, longTable([row(A, '11'), row(B, '20')]));
    await applyImport(api, world, other.id);
    const { report } = await applyImport(api, world, one.id);
    expect(report).toMatchObject({ newCount: 0, changedCount: 1, equalCount: 1 });
    expect(await history()).toMatchObject([{ id: territory(A), oldValue: 11, newValue: 10 }]);
    const last = await importFile(api, world, longTable([row(A, '12')]));
    const same = await importFile(api, world, `${longTable([row(A, '12')])}\n`);
    await applyImport(api, world, last.id);
    expect(await applyImport(api, world, same.id)).toMatchObject({
      status: 'unchanged',
      appliedAt: null,
      report: { newCount: 0, changedCount: 0, equalCount: 1 },
    });
  });
});
