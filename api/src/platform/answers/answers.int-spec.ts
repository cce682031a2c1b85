import request from 'supertest';
import { addIndicator, addValues } from '../../testing/indicators-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';
import { ViewerSource } from '../access/viewer';
import { AnswerVersions } from './answer-versions';
import { DirectExecution } from './direct-execution';

const FIELDS = 'indicatorTable(networkId: $networkId, indicatorId: $indicatorId, withinId: $withinId, kind: commune) { values }';
const VARIABLES = '($networkId: ID!, $indicatorId: Int!, $withinId: Int!)';
const TABLE = `query ${VARIABLES} { ${FIELDS} }`;

describe('kept answers', () => {
  let api: TestApi;
  let world: World;
  let versions: AnswerVersions;
  let indicatorId: number;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    versions = api.app.get(AnswerVersions);
    indicatorId = await addIndicator(api.owner);
    await addValues(api, indicatorId, 202400, [[world.communeIds[0] as number, 8]]);
  });
  afterAll(() => api.stop());
  afterEach(() => jest.restoreAllMocks());

  const ask = async (cookie: string, query = TABLE, more: object = {}) => {
    const variables = { networkId: world.networkId, indicatorId, withinId: world.departementId };
    const { body } = await request(api.app.getHttpServer())
      .post('/graphql')
      .set({ 'x-maillage': '1', cookie })
      .send({ query, variables, ...more });
    return body as { data?: { indicatorTable: { values: unknown } }; errors?: { extensions: { reason: string } }[] };
  };
  const refusal = async (...asked: Parameters<typeof ask>) => (await ask(...asked)).errors?.[0]?.extensions.reason;
  const announced = (event: 'viewers' | 'versions') => new Promise<void>((resolve) => versions.once(event, () => resolve()));
  /** Lets the session end just after the next request looked it up, and before that request knows. */
  const revokeInTheMiddle = () => {
    const source = api.app.get(ViewerSource);
    const lookUp = source.of.bind(source);
    jest.spyOn(source, 'of').mockImplementationOnce(async (asked) => {
      const viewer = await lookUp(asked);
      const heard = announced('viewers');
      await api.owner.query('DELETE FROM session WHERE account_id = $1', [viewer?.accountId]);
      await heard;
      return viewer;
    });
  };

  it('are for nobody whose session ended while she was being looked up: a question that is new', async () => {
    const cookie = await api.cookieOf(world.people.director);
    const own = `query Mine${VARIABLES} { ${FIELDS} }`;
    revokeInTheMiddle();
    expect(await refusal(cookie, own)).toBeUndefined(); // it was asked in time
    expect(await refusal(cookie, own)).toBe('NOT_SIGNED_IN');
  });

  it('are for nobody whose session ended while she was being looked up: a question that is known', async () => {
    await ask(await api.cookieOf(world.people.coordinator));
    const cookie = await api.cookieOf(world.people.director);
    revokeInTheMiddle();
    expect(await refusal(cookie)).toBeUndefined();
    expect(await refusal(cookie)).toBe('NOT_SIGNED_IN');
  });

  it('are not trusted while the connection that announces changes is silent, nor whom it announced', async () => {
    const cookie = await api.cookieOf(world.people.coordinator);
    await ask(cookie);
    expect(versions.current).toBeDefined();
    const { client } = versions as unknown as { client: { connection: { stream: { pause(): void } } } };
    client.connection.stream.pause(); // what a firewall does to a connection that it forgot
    await addValues(api, indicatorId, 202400, [[world.communeIds[0] as number, 77]]);
    versions.beat();
    const forgotten = announced('viewers');
    versions.beat();
    await forgotten;
    expect(versions.current).toBeUndefined();
    expect(JSON.stringify((await ask(cookie)).data)).toContain('77');
    // a new connection takes its place, and what was announced meanwhile counts as announced
    await announced('viewers');
    if (versions.current === undefined) await announced('versions');
    expect(versions.current).toBeDefined();
  });

  it('are forgotten when the database has other versions than it announced', async () => {
    const before = versions.current;
    const heard = announced('versions');
    // nothing announces this one
    await api.owner.query(`UPDATE answer_version SET version = version + 1 WHERE topic = 'indicators'`);
    versions.beat();
    await heard;
    expect(versions.current).not.toBe(before);
  });

  it('are of a document that asks one thing: of two, the other was never looked at', async () => {
    const cookie = await api.cookieOf(world.people.coordinator);
    const two = `query Figures${VARIABLES} { ${FIELDS} } mutation Leave { signOut }`;
    const known = jest.spyOn(api.app.get(DirectExecution), 'answer');
    for (let time = 0; time < 2; time++) await ask(cookie, two, { operationName: 'Figures' });
    expect(known).not.toHaveBeenCalled();
  });
});
