import { createHash } from 'node:crypto';
import request from 'supertest';
import { PreparedReads } from '../database/prepared-reads';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const CREATE_ACCOUNT = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }';

describe('an error that the product does not know', () => {
  let api: TestApi;
  let world: World;
  let lines: string[];

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    // a rule of the database that no feature has a word for
    await api.owner.query(`ALTER TABLE account ADD CONSTRAINT ck_unknown_to_the_product CHECK (full_name <> 'Camille Secret')`);
  });
  afterAll(() => api.stop());
  beforeEach(() => {
    lines = [];
    const keep = (chunk: unknown) => lines.push(String(chunk)) > 0;
    for (const stream of [process.stderr, process.stdout]) jest.spyOn(stream, 'write').mockImplementation(keep);
  });
  afterEach(() => jest.restoreAllMocks());

  it('is logged once, under the number that the answer shows, and without what was sent', async () => {
    const { networkId, people } = world;
    const { errors } = await (
      await api.as(people.coordinator)
    ).send(CREATE_ACCOUNT, {
      input: { email: 'camille@secret.example', fullName: 'Camille Secret', phone: '01 23 45 67 89', roles: [{ role: 'coordinator', networkId }] },
    });
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'UNEXPECTED' });
    const log = lines.join('');
    expect(log.split(errors?.[0]?.extensions.requestId ?? '?')).toHaveLength(2);
    expect(log).toContain('ck_unknown_to_the_product');
    expect(log).toContain('INSERT INTO account');
    expect(log.match(/violates/g) ?? []).toHaveLength(0);
    for (const secret of ['camille@secret.example', 'Camille Secret', '01 23 45 67 89']) expect(log).not.toContain(secret);
  });

  it('tells of a value that PostgreSQL could not read neither the value nor its statement’s parameters', async () => {
    jest
      .spyOn(api.app.get(PreparedReads), 'query')
      .mockImplementationOnce((sql) =>
        api.owner.query(`${sql} AND $4::text::integer = 1`, [createHash('sha256').update('').digest(), new Date(), '2026-11-23', 'camille@secret.example']),
      );
    const { errors } = await (await api.as(world.people.coordinator)).send('{ me { account { id } } }');
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'UNEXPECTED' });
    expect(lines.join('')).toContain('22P02');
    expect(lines.join('')).not.toContain('camille');
  });

  it('does not stand in the log when a request cannot be read, which is its sender’s fault', async () => {
    const post = () => request(api.app.getHttpServer()).post('/graphql').set('x-maillage', '1').set('content-type', 'application/json');
    expect((await post().send('{"password":"camille@secret.example"')).status).toBe(400);
    expect((await post().send(`"${'camille@secret.example'.repeat(20_000)}"`)).status).toBe(413);
    expect((await request(api.app.getHttpServer()).get('/health/%c0%ae')).status).toBeLessThan(500);
    expect(lines.join('')).toBe('');
  });

  it('says that the database is away when it is, not that the product is at fault', async () => {
    const away = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' });
    const caller = await api.as(world.people.coordinator);
    jest.spyOn(api.dataSource, 'query').mockRejectedValue(away);
    expect(await caller.refusal('{ me { account { id } } }')).toBe('UNAVAILABLE');
    expect(lines.join('')).toMatch(/\[[0-9a-f]{12}\] the database is away: ECONNREFUSED/);
  });
});
