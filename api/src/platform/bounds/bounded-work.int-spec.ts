import request from 'supertest';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const PLANS = 'query ($networkId: ID!) { plans(networkId: $networkId) { id } }';

/** Resolves when so many of these have ended. */
const firstOf = (count: number, all: readonly Promise<unknown>[]): Promise<void> =>
  new Promise((resolve) => {
    let ended = 0;
    for (const one of all) void one.then(() => ++ended === count && resolve());
  });

describe('what one person asks at once', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
  });
  afterAll(() => api.stop());

  const aliases = (count: number, field: string) => `{ ${Array.from({ length: count }, (_, i) => `a${i}: ${field}`).join(' ')} }`;

  it('leaves room for everybody else, waits its turn, and is refused beyond what may wait', async () => {
    const greedy = await api.as(world.people.coordinator);
    const neighbour = await api.as(world.people.director);
    const lock = api.owner.createQueryRunner();
    await lock.startTransaction();
    await lock.query('LOCK TABLE plan IN ACCESS EXCLUSIVE MODE');
    const refusals: (string | null)[] = [];
    const asked = Array.from({ length: 70 }, () => greedy.refusal(PLANS, { networkId: world.networkId }).then((reason) => refusals.push(reason)));
    // six are at work, sixty wait, the rest is refused at once
    await firstOf(4, asked);
    expect(refusals).toEqual(Array(4).fill('TOO_MUCH_AT_ONCE'));
    expect((await neighbour.ask('{ mySessions { id } }')).mySessions).toHaveLength(1);
    await lock.commitTransaction();
    await lock.release();
    await Promise.all(asked);
    expect(refusals.filter((reason) => reason === null)).toHaveLength(66);
  });

  it('is refused where one document asks the same thing too often, under names or in fragments', async () => {
    const caller = await api.as(world.people.coordinator);
    expect(await caller.refusal(aliases(3, 'mySessions { id }'))).toBeNull();
    expect(await caller.refusal(aliases(4, 'mySessions { id }'))).toBe('REQUEST_TOO_COMPLEX');
    const fragments = `{ ...A ... on Query { c: mySessions { id } d: mySessions { id } } } fragment A on Query { a: mySessions { id } b: mySessions { id } }`;
    expect(await caller.refusal(fragments)).toBe('REQUEST_TOO_COMPLEX');
  });

  it('is refused where one document costs more than two readings of a whole network', async () => {
    const caller = await api.as(world.people.coordinator);
    const home = `home(networkId: "${world.networkId}") { attention { kind } }`;
    const figures = `homeFigures(networkId: "${world.networkId}") { kind }`;
    const whole = `a: ${home} b: ${home} c: ${figures} d: ${figures}`;
    expect(await caller.refusal(`{ ${whole} }`)).toBeNull();
    expect(await caller.refusal(`{ ${whole} mySessions { id } }`)).toBe('REQUEST_TOO_COMPLEX');
  });

  it('is told with a status that says whose fault it is', async () => {
    const { status, body } = await request(api.app.getHttpServer())
      .post('/graphql')
      .set({ 'x-maillage': '1', cookie: await api.cookieOf(world.people.coordinator) })
      .send({ query: aliases(4, 'mySessions { id }') });
    expect(status).toBe(400);
    expect(body.errors[0].extensions).toMatchObject({
      code: 'BAD_USER_INPUT',
      reason: 'REQUEST_TOO_COMPLEX',
      requestId: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
  });
});
