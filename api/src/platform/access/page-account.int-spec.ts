import request from 'supertest';
import { addIndicator, addValues } from '../../testing/indicators-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const CREATE_PLAN = 'mutation ($input: CreatePlanInput!) { createPlan(input: $input) { id } }';
const TABLE = `query ($networkId: ID!, $indicatorId: Int!, $withinId: Int!) {
  indicatorTable(networkId: $networkId, indicatorId: $indicatorId, withinId: $withinId, kind: commune) { values } }`;

describe('a page that shows one person while another is signed in', () => {
  let api: TestApi;
  let world: World;
  let cookie: string;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    cookie = await api.cookieOf(world.people.coordinator);
  });
  afterAll(() => api.stop());

  const send = async (query: string, page: string | null, variables: object = {}, session = cookie) => {
    const post = request(api.app.getHttpServer()).post('/graphql').set({ 'x-maillage': '1', cookie: session });
    if (page !== null) post.set('x-maillage-account', page);
    const { body } = await post.send({ query, variables });
    return { data: body.data, refusal: body.errors?.[0]?.extensions };
  };
  const plans = async () => (await api.owner.query('SELECT year FROM plan WHERE network_id = $1', [world.networkId])) as unknown[];

  it('writes nothing in the name of that other, and is told who it is', async () => {
    const { refusal } = await send(CREATE_PLAN, world.people.director, { input: { networkId: world.networkId, year: 2031, title: 'Plan' } });
    expect(refusal).toMatchObject({ code: 'FORBIDDEN', reason: 'OTHER_ACCOUNT_SIGNED_IN', params: { fullName: 'Cora Dina' } });
    expect(await plans()).toEqual([]);
  });

  it('is shown nothing of what that other may see', async () => {
    expect((await send('{ mySessions { id } }', world.people.director)).refusal?.reason).toBe('OTHER_ACCOUNT_SIGNED_IN');
  });

  it('does not end the session of that other', async () => {
    expect((await send('mutation { signOut }', world.people.director)).refusal?.reason).toBe('OTHER_ACCOUNT_SIGNED_IN');
    expect((await send('{ mySessions { id } }', null)).refusal).toBeUndefined();
  });

  it('is refused too when it was opened before anybody signed in', async () => {
    expect((await send(CREATE_PLAN, '-', { input: { networkId: world.networkId, year: 2031, title: 'Plan' } })).refusal?.reason).toBe(
      'OTHER_ACCOUNT_SIGNED_IN',
    );
    expect(await plans()).toEqual([]);
  });

  it('gets no answer that is kept for that other', async () => {
    const indicatorId = await addIndicator(api.owner);
    await addValues(api, indicatorId, 202400, [[world.communeIds[0] as number, 8]]);
    const variables = { networkId: world.networkId, indicatorId, withinId: world.departementId };
    for (let time = 0; time < 3; time++) expect((await send(TABLE, world.people.coordinator, variables)).data.indicatorTable.values).toBeDefined();
    expect((await send(TABLE, world.people.director, variables)).refusal?.reason).toBe('OTHER_ACCOUNT_SIGNED_IN');
    expect((await send(TABLE, world.people.coordinator, variables)).data.indicatorTable.values).toBeDefined();
  });

  it('sends no file in the name of that other', async () => {
    const { status, body } = await request(api.app.getHttpServer())
      .post(`/imports?networkId=${world.networkId}&name=essai.csv`)
      .set({ 'x-maillage': '1', 'x-maillage-account': world.people.director, cookie })
      .send('a;b');
    expect([status, body.error.reason]).toEqual([403, 'OTHER_ACCOUNT_SIGNED_IN']);
  });

  it('is an ordinary page for who is signed in, and one whose session ended when nobody is', async () => {
    expect((await send('{ mySessions { id } }', world.people.coordinator)).refusal).toBeUndefined();
    expect((await send('{ mySessions { id } }', world.people.coordinator, {}, '')).refusal?.reason).toBe('NOT_SIGNED_IN');
  });
});
