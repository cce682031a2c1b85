import { randomBytes } from 'node:crypto';
import { Transactions } from '../platform/database/transactions';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const OF_CCAS = 'query ($ccasId: ID!) { journal(about: ccas, id: $ccasId, take: 100) { items { subjectType } } }';

interface Entry {
  readonly subjectType: string;
  readonly action: string;
  readonly changes: { field: string; from: string | null; to: string | null }[];
  readonly ccas: { name: string } | null;
}

describe('the history of an indicator', () => {
  let api: TestApi;
  let world: World;
  const as = async (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  /** Changes rows as that person, by the application's own connection. */
  const change = async <T = { id: string }>(person: keyof World['people'], sql: string, values: unknown[]): Promise<T> =>
    api.app.get(Transactions).run({ accountId: world.people[person], fullName: 'Nom du jour' }, async (manager) => {
      const result = await manager.query(sql, values);
      return Array.isArray(result[0]) ? result[0][0] : result[0];
    });

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
  });

  const ONE =
    'query ($indicatorId: ID!) { journal(about: indicator, id: $indicatorId, take: 100) { items { actorName subjectType action changes { field from to } ccas { name } } } }';
  const history = async (person: keyof World['people'], indicatorId: number): Promise<Entry[]> =>
    (await (await as(person)).ask(ONE, { indicatorId })).journal.items;
  const subjects = async (person: keyof World['people'], indicatorId: number) => (await history(person, indicatorId)).map(({ subjectType }) => subjectType);
  const indicator = async (columns: Record<string, unknown>): Promise<number> => {
    const row: Record<string, unknown> = {
      code: `journal_${randomBytes(4).toString('hex')}`,
      name: 'Foyers aidés',
      theme: 'ccas',
      aggregation: 'sum',
      ...columns,
    };
    const keys = Object.keys(row);
    const { id } = await change<{ id: number }>(
      'coordinator',
      `INSERT INTO indicator (${keys.join(', ')}) VALUES (${keys.map((_, i) => `$${i + 1}`).join(', ')}) RETURNING id`,
      Object.values(row),
    );
    return id;
  };
  const contest = (indicatorId: number) =>
    change(
      'director',
      `INSERT INTO indicator_contest (network_id, ccas_id, indicator_id, territory_id, period, contested_state, proposed_value, reason, source)
       VALUES ($1, $2, $3, $4, 202400, 'secret', 3, 'Nous en comptons trois', 'Registre') RETURNING id`,
      [world.networkId, world.ccasIds[0], indicatorId, world.communeIds[0]],
    );
  const target = (indicatorId: number) =>
    change('coordinator', `INSERT INTO indicator_target (network_id, indicator_id, territory_id, period, value) VALUES ($1, $2, $3, 202700, 12) RETURNING id`, [
      world.networkId,
      indicatorId,
      world.departementId,
    ]);

  it('tells its versions, its breaks and its targets, with names in place of numbers', async () => {
    const part = await indicator({ network_id: world.networkId });
    const id = await indicator({ network_id: world.networkId, aggregation: 'ratio', numerator_id: part, denominator_id: part, name: 'Part' });
    await change('coordinator', `INSERT INTO indicator_break (indicator_id, period, note) VALUES ($1, 202300, 'Rupture') RETURNING indicator_id AS id`, [id]);
    await target(id);
    await change('coordinator', `UPDATE indicator SET scale = 100 WHERE id = $1 RETURNING id`, [id]);
    const seen = await history('contributor', id);
    expect(seen.map(({ subjectType, action }) => [subjectType, action])).toEqual([
      ['indicator', 'updated'],
      ['indicator_target', 'created'],
      ['indicator_break', 'created'],
      ['indicator', 'created'],
    ]);
    expect(seen[0]?.changes).toEqual([{ field: 'scale', from: '1', to: '100' }]);
    expect(seen[1]?.changes).toContainEqual({ field: 'territory_id', from: null, to: 'Département d’essai' });
    expect(seen[3]?.changes).toContainEqual({ field: 'numerator_id', from: null, to: 'Foyers aidés' });
    for (const person of ['foreignCoordinator', 'foreignDirector'] as const)
      expect(await (await as(person)).refusal(ONE, { indicatorId: id })).toBe('NOT_FOUND');
    expect(await (await as('coordinator')).refusal(ONE, { indicatorId: 2_147_483_647 })).toBe('NOT_FOUND');
    expect(await (await as('funder')).refusal(ONE, { indicatorId: id })).toBe('NOT_ALLOWED');
  });

  it('that is shared is the same for all, save for what each network wants and contests', async () => {
    const id = await indicator({});
    await target(id);
    await contest(id);
    expect(await subjects('referent', id)).toEqual(['indicator_contest', 'indicator_target', 'indicator']);
    expect(await subjects('otherDirector', id)).toEqual(['indicator_target', 'indicator']);
    for (const person of ['foreignCoordinator', 'foreignDirector', 'admin'] as const) expect(await subjects(person, id)).toEqual(['indicator']);
  });

  it('keeps what is said of a masked count to the CCAS and who decides, and its numbers from everybody', async () => {
    const id = await indicator({ network_id: world.networkId, is_masked: true });
    await contest(id);
    for (const person of ['coordinator', 'director'] as const) {
      const [entry] = await history(person, id);
      expect(entry).toMatchObject({ subjectType: 'indicator_contest', ccas: { name: 'CCAS d’Aubigny' } });
      expect(entry?.changes).toContainEqual({ field: 'proposed_value', from: '•••', to: '•••' });
    }
    for (const person of ['referent', 'dpo', 'otherDirector'] as const) expect(await subjects(person, id)).toEqual(['indicator']);
    const { journal } = await (await as('dpo')).ask(OF_CCAS, { ccasId: world.ccasIds[0] });
    expect(journal.items.map(({ subjectType }: Entry) => subjectType)).not.toContain('indicator_contest');
  });
});
