import request from 'supertest';
import { TestApi } from '../../testing/test-api';

describe('the GraphQL address', () => {
  let api: TestApi;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());

  const post = (body: unknown) =>
    request(api.app.getHttpServer())
      .post('/graphql')
      .set('x-maillage', '1')
      .send(body as object);
  const reasonOf = async (query: string) => (await post({ query })).body.errors?.[0]?.extensions?.reason;

  it('answers an anonymous « me » with nobody', async () => {
    expect(await api.anonymous().ask('{ me { account { id } } }')).toEqual({ me: null });
  });

  it('refuses introspection', async () => {
    const { body } = await post({ query: '{ __schema { types { name } } }' });
    expect(body.data).toBeUndefined();
    expect(body.errors[0].extensions.code).toBe('BAD_USER_INPUT');
  });

  it('refuses a document that is too deep', async () => {
    const deep = `{ initiative(id: "x") ${'{ carriedOverFrom '.repeat(12)} { id } ${'}'.repeat(12)} }`;
    expect(await reasonOf(deep)).toBe('REQUEST_TOO_COMPLEX');
  });

  it('refuses a document with too many aliases', async () => {
    const wide = `{ ${Array.from({ length: 200 }, (_, i) => `a${i}: me { account { id } }`).join(' ')} }`;
    expect(await reasonOf(wide)).toBe('REQUEST_TOO_COMPLEX');
  });

  it('refuses a document that is too long before it reads it', async () => {
    expect(await reasonOf(`{ ${'me { account { id } } '.repeat(3000)} }`)).toBe('REQUEST_TOO_COMPLEX');
  });

  it('refuses a document that asks for more fields than it has words', async () => {
    const spread = (count: number): string => `{ ${'...F '.repeat(count)} } fragment F on Query { me { account { id email } } }`;
    expect(await reasonOf(spread(100))).toBeUndefined();
    expect(await reasonOf(spread(300))).toBe('REQUEST_TOO_COMPLEX');
    expect(await reasonOf(spread(500))).toBe('REQUEST_TOO_COMPLEX');
  });

  it('refuses a batch', async () => {
    const { status, body } = await post([{ query: '{ me { account { id } } }' }, { query: '{ me { account { id } } }' }]);
    expect(status).toBe(400);
    expect(body.errors).toHaveLength(1);
  });

  it('refuses what is not JSON, or too large, without an internal error', async () => {
    const broken = await request(api.app.getHttpServer()).post('/graphql').set('x-maillage', '1').set('content-type', 'application/json').send('{"query":');
    expect(broken.status).toBe(400);
    const huge = await post({ query: '{ me { account { id } } }', variables: { a: 'x'.repeat(400_000) } });
    expect(huge.status).toBe(413);
  });

  it('refuses what Apollo and graphql-js have no code for as the sender’s fault', async () => {
    expect(await reasonOf('subscription { anything }')).toBe('INVALID_INPUT');
    const persisted = await post({ extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } });
    expect(persisted.body.errors[0].extensions).toMatchObject({ code: 'BAD_USER_INPUT', reason: 'INVALID_INPUT' });
    const document = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }';
    const { body } = await post({ query: document, variables: { input: { roles: Array.from({ length: 100 }, () => 'x') } } });
    expect(new Set(body.errors.map(({ extensions }: { extensions: { reason: string } }) => extensions.reason))).toEqual(new Set(['INVALID_INPUT']));
  });

  it('refuses a request that another site could send', async () => {
    const server = api.app.getHttpServer();
    const query = { query: '{ me { account { id } } }' };
    expect((await request(server).post('/graphql').send(query)).body.errors[0].extensions.reason).toBe('CROSS_SITE_REQUEST');
    const foreign = await request(server).post('/graphql').set('x-maillage', '1').set('origin', 'https://ailleurs.example').send(query);
    expect(foreign.status).toBe(403);
    expect((await request(server).get('/graphql').query(query)).status).toBe(403);
  });

  it('refuses everything but the public handlers to a visitor', async () => {
    expect(await api.anonymous().refusal('{ mySessions { id } }')).toBe('NOT_SIGNED_IN');
  });

  it('shows of an unexpected error nothing but a number', async () => {
    const world = await api.world();
    const coordinator = await api.as(world.people.coordinator);
    const broken = jest.spyOn(api.dataSource, 'query').mockRejectedValue(new Error('secret detail'));
    const { errors } = await coordinator.send('{ me { account { id } } }');
    broken.mockRestore();
    expect(JSON.stringify(errors)).not.toContain('secret detail');
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'UNEXPECTED', requestId: expect.stringMatching(/^[0-9a-f]{12}$/) });
  });
});
