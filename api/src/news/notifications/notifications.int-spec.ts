import { randomUUID } from 'node:crypto';
import { Transactions } from '../../platform/database/transactions';
import { addMessage } from '../../testing/discussions-world';
import { addPlan, arrange } from '../../testing/initiatives-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';
import { News, type Told } from '../index';

const LIST = `query ($kinds: [NewsKind!]) { notifications(kinds: $kinds) { totalCount kinds items { id kind isRead byName about ccas { name } subject { type id name } } } }`;
const COUNT = 'query { unreadNotificationsCount }';
const MARK = 'mutation ($input: MarkNotificationsReadInput!) { markNotificationsRead(input: $input) }';
const PREFERENCES = 'query { newsPreferences { rhythm hasMentionsAtOnce mutedKinds } }';
const SET = 'mutation ($input: SetNewsPreferencesInput!) { setNewsPreferences(input: $input) { rhythm hasMentionsAtOnce mutedKinds } }';

describe('what a person reads of what she was told', () => {
  let api: TestApi;
  let world: World;
  let initiativeId: string;
  const as = (person: keyof World['people']) => api.as(world.people[person]);
  const tell = async (more: Partial<Told> = {}) => {
    const about = await addMessage(api.owner, world, more.ccasId ?? (world.ccasIds[0] as string));
    await api.app.get(Transactions).asSystem('Essai', (manager) =>
      api.app.get(News).tell(manager, {
        kind: 'mention',
        networkId: world.networkId,
        ccasId: world.ccasIds[0] as string,
        subject: { type: 'initiative', id: initiativeId },
        accountIds: Object.values(world.people),
        byId: world.people.coordinator,
        about,
        ...more,
      }),
    );
  };
  const countOf = async (person: keyof World['people']): Promise<number> => (await (await as(person)).ask(COUNT)).unreadNotificationsCount;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    ({
      initiativeIds: [initiativeId = ''],
    } = await addPlan(api.owner, world));
    api.clock.instant = new Date('2026-11-23T09:00:00Z');
  });

  it('names the object, the CCAS and who caused it as they are called today', async () => {
    await tell();
    await arrange(api.owner, `UPDATE initiative SET title = 'Domiciliation' WHERE id = $1`, [initiativeId]);
    const director = await as('director');
    expect((await director.ask(LIST)).notifications).toMatchObject({
      totalCount: 1,
      kinds: ['mention'],
      items: [
        { kind: 'mention', isRead: false, byName: 'Cora Dina', ccas: { name: 'CCAS d’Aubigny' }, subject: { type: 'initiative', name: '1. Domiciliation' } },
      ],
    });
    expect((await director.ask(LIST, { kinds: ['reply'] })).notifications).toMatchObject({ totalCount: 0, kinds: ['mention'], items: [] });
  });

  it('is what she may read where it stands: a neighbour, another union, the administration, a funder told by mistake see and count nothing', async () => {
    await tell({ kind: 'news_reminder', about: null });
    const told = await Promise.all(
      (['director', 'contributor', 'referent', 'otherDirector', 'dpo', 'foreignCoordinator', 'foreignDirector', 'admin'] as const).map(async (person) => [
        person,
        await countOf(person),
        (await (await as(person)).ask(LIST)).notifications.totalCount,
      ]),
    );
    expect(told).toEqual([
      ['director', 1, 1],
      ['contributor', 1, 1],
      ['referent', 1, 1],
      ['otherDirector', 0, 0],
      ['dpo', 0, 0],
      ['foreignCoordinator', 0, 0],
      ['foreignDirector', 0, 0],
      ['admin', 0, 0],
    ]);
    for (const [document, variables] of [[COUNT], [LIST], [PREFERENCES], [MARK, { input: { ids: [] } }]] as const)
      for (const person of ['funder', 'nobody'] as const) expect(await (await as(person)).refusal(document, variables)).toBe('NOT_ALLOWED');
  });

  it('goes with the right: a role that ends, an object that is gone', async () => {
    await tell();
    expect(await countOf('director')).toBe(1);
    await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-20', ccas_id = ccas_id WHERE account_id = $1`, [world.people.director]);
    await arrange(api.owner, `INSERT INTO role_assignment (account_id, role, network_id) VALUES ($1, 'coordinator', $2)`, [
      world.people.director,
      world.otherNetworkId,
    ]);
    expect([await countOf('director'), (await (await as('director')).ask(LIST)).notifications.items]).toEqual([0, []]);
    expect(await countOf('referent')).toBe(1);
    await arrange(api.owner, 'DELETE FROM initiative WHERE id = $1', [initiativeId]);
    expect(await countOf('referent')).toBe(0);
  });

  it('is marked read by herself alone: some, or all that was there when she looked', async () => {
    await tell();
    await tell({ subject: { type: 'ccas', id: world.ccasIds[0] as string } });
    const director = await as('director');
    const [first] = (await director.ask(LIST)).notifications.items as { id: string }[];
    expect((await (await as('contributor')).ask(MARK, { input: { ids: [first?.id] } })).markNotificationsRead).toBe(2);
    expect((await director.ask(MARK, { input: { ids: [first?.id, randomUUID(), 'x'] } })).markNotificationsRead).toBe(1);
    api.clock.instant = new Date('2026-11-23T09:05:00Z');
    await tell();
    expect((await director.ask(MARK, { input: { until: '2026-11-23T09:01:00Z', kinds: ['reply'] } })).markNotificationsRead).toBe(2);
    expect((await director.ask(MARK, { input: { until: '2026-11-23T09:01:00Z' } })).markNotificationsRead).toBe(1);
    expect((await director.ask(LIST)).notifications.items.map(({ isRead }: { isRead: boolean }) => isRead)).toEqual([false, true, true]);
    expect((await director.ask(MARK, { input: {} })).markNotificationsRead).toBe(1);
  });

  it('reads each object once, however much was told of it', async () => {
    for (let i = 0; i < 20; i++) await tell();
    const director = await as('director');
    const places = (await api.statements(() => director.ask(COUNT))).filter((statement) => statement.includes('row_place'));
    expect(places).toHaveLength(1);
  });

  it('comes by mail as she chooses: weekly until she says otherwise', async () => {
    const director = await as('director');
    expect((await director.ask(PREFERENCES)).newsPreferences).toEqual({ rhythm: 'weekly', hasMentionsAtOnce: true, mutedKinds: [] });
    const input = { rhythm: 'never', hasMentionsAtOnce: false, mutedKinds: ['reply', 'reply'] };
    for (const sent of [{ ...input, rhythm: 'daily' }, input])
      expect((await director.ask(SET, { input: sent })).setNewsPreferences).toEqual({ ...sent, mutedKinds: ['reply'] });
    expect((await (await as('contributor')).ask(PREFERENCES)).newsPreferences.rhythm).toBe('weekly');
  });
});
