import { TOKEN_GROUP_NAMES, TOKEN_GROUPS, TOKEN_LIMITS, TOKEN_RATE, type TokenGroupName } from '@maillage/domain';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { createHash, randomUUID } from 'node:crypto';
import request from 'supertest';
import { everyCall } from '../testing/every-call';
import { addNews, addPlan, arrange } from '../testing/initiatives-world';
import { mailsTo } from '../testing/mails';
import { type Answer, type Caller, TestApi } from '../testing/test-api';
import { until } from '../testing/until';
import type { World } from '../testing/world';

const TOKEN = '{ id name hint state groups usesCount refusedCount lastUsedAt territory { id } ccas { id } }';
const TOKENS = `{ apiTokens ${TOKEN} }`;
const MAKE = `mutation ($input: MakeApiTokenInput!) { makeApiToken(input: $input) { secret token ${TOKEN} } }`;
const REVOKE = `mutation ($id: ID!) { revokeApiToken(id: $id) ${TOKEN} }`;
const CHOICES = 'query ($networkId: ID!) { apiTokenChoices(networkId: $networkId) { groups narrowedGroups territories { id } ccas { id } } }';
const LIST = 'query ($networkId: ID!) { ccasList(networkId: $networkId) { items { id } } }';
const ONE = 'query ($id: ID!) { ccas(id: $id) { id canUpdate } }';

interface Reply {
  readonly status: number;
  readonly body: Answer;
  readonly headers: Record<string, string>;
}

describe('a token of a person', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
  });

  const inputOf = (more: object = {}) => ({ networkId: world.networkId, name: 'Tableau de bord', groups: ['network'], lastDay: '2027-02-21', ...more });
  const make = async (who: Caller, more: object = {}): Promise<{ secret: string; id: string }> => {
    const { secret, token } = (await who.ask(MAKE, { input: inputOf(more) })).makeApiToken;
    return { secret, id: token.id };
  };
  /** As a program asks: no cookie, no header of ours. */
  const ask = async (secret: string, query: string, variables: object = {}, headers: Record<string, string> = {}): Promise<Reply> => {
    const post = request(api.app.getHttpServer())
      .post('/graphql')
      .set({ authorization: `Bearer ${secret}`, ...headers });
    return (await post.send({ query, variables })) as unknown as Reply;
  };
  const reason = ({ body }: Reply): string | null => body.errors?.[0]?.extensions.reason ?? null;
  const list = (secret: string, headers = {}) => ask(secret, LIST, { networkId: world.networkId }, headers);
  const listed = async (secret: string): Promise<string[]> => {
    const reply = await list(secret);
    expect(reply.body.errors).toBeUndefined();
    return reply.body.data.ccasList.items.map(({ id }: { id: string }) => id);
  };
  const fieldsOf = async (who: Caller, more: object) => (await who.send(MAKE, { input: inputOf(more) })).errors?.[0]?.extensions.fields;

  it('is made by its owner, told once, kept as a hash, told by mail, written in the history, listed to nobody else, and ended by her alone', async () => {
    const { secret, id } = await make(coordinator);
    expect(secret).toMatch(/^mlg_[\w-]{43}$/);
    const [kept] = await api.owner.query('SELECT to_jsonb(t)::text AS row FROM api_token t WHERE id = $1', [id]);
    expect(kept.row).not.toContain(secret.slice(8));
    const entries = await api.owner.query('SELECT to_jsonb(j)::text AS row FROM journal_entry j WHERE subject_id = $1', [id]);
    expect(entries).toHaveLength(1);
    expect(entries[0].row).not.toMatch(new RegExp(`${secret.slice(8)}|${createHash('sha256').update(secret).digest('hex')}`));
    const [{ email }] = await api.owner.query('SELECT email FROM account WHERE id = $1', [world.people.coordinator]);
    const [mail] = await mailsTo(api, email, 1);
    expect(mail?.text).toContain('Tableau de bord');
    expect(mail?.text).toContain('/mon-compte/outils');
    expect(mail?.text).not.toContain(secret.slice(8));
    expect((await coordinator.ask(TOKENS)).apiTokens).toMatchObject([{ id, state: 'active', hint: secret.slice(0, 8), usesCount: 0, lastUsedAt: null }]);

    const referent = await api.as(world.people.referent);
    expect((await referent.ask(TOKENS)).apiTokens).toEqual([]);
    for (const unknown of [id, randomUUID(), 'x']) expect(await referent.refusal(REVOKE, { id: unknown })).toBe('NOT_FOUND');
    for (const who of ['admin', 'funder', 'nobody'] as const)
      expect(await (await api.as(world.people[who])).refusal(MAKE, { input: inputOf() })).toBe('NOT_ALLOWED');
    expect(await api.anonymous().refusal(TOKENS)).toBe('NOT_SIGNED_IN');

    expect(await listed(secret)).toHaveLength(3);
    expect((await coordinator.ask(REVOKE, { id })).revokeApiToken).toMatchObject({ state: 'revoked', usesCount: 1 });
    const refused = await list(secret);
    expect([refused.status, reason(refused)]).toEqual([401, 'NOT_SIGNED_IN']);
    expect(refused.headers['www-authenticate']).toContain('invalid_token');
    expect(refused.body.errors?.[0]?.message).toContain('révoqué');
  });

  it('is refused for more than its owner reads: another network, a place that is not hers, kinds that are not, too long a time, one too many', async () => {
    expect(await coordinator.refusal(MAKE, { input: inputOf({ networkId: world.otherNetworkId }) })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(CHOICES, { networkId: world.otherNetworkId })).toBe('NOT_FOUND');
    expect(await fieldsOf(coordinator, { ccasId: world.foreignCcasId })).toEqual([{ path: 'ccasId', reason: 'UNKNOWN_REFERENCE' }]);
    expect(await fieldsOf(coordinator, { territoryId: world.eptIds[0], ccasId: world.ccasIds[0] })).toHaveLength(1);
    expect(await fieldsOf(coordinator, { lastDay: '2027-11-24' })).toEqual([{ path: 'lastDay', reason: 'OUT_OF_RANGE' }]);
    expect(await fieldsOf(coordinator, { lastDay: '2026-11-22' })).toEqual([{ path: 'lastDay', reason: 'OUT_OF_RANGE' }]);
    expect(await fieldsOf(coordinator, { groups: ['indicators'], ccasId: world.ccasIds[0] })).toEqual([{ path: 'groups', reason: 'NOT_IN_LIST' }]);
    const director = await api.as(world.people.director);
    expect(await fieldsOf(director, { groups: ['funding'], ccasId: null })).toBeUndefined();
    expect(await fieldsOf(director, { ccasId: world.ccasIds[1] })).toEqual([{ path: 'ccasId', reason: 'UNKNOWN_REFERENCE' }]);
    expect(await fieldsOf(director, { territoryId: world.eptIds[0] })).toEqual([{ path: 'territoryId', reason: 'UNKNOWN_REFERENCE' }]);
    expect((await director.ask(CHOICES, { networkId: world.networkId })).apiTokenChoices).toMatchObject({ territories: [], ccas: [{ id: world.ccasIds[0] }] });
    const referent = (await (await api.as(world.people.referent)).ask(CHOICES, { networkId: world.networkId })).apiTokenChoices;
    expect(referent.territories).toEqual([{ id: world.eptIds[0] }]);
    expect(referent.ccas).toHaveLength(2);

    const contributor = await api.as(world.people.contributor);
    for (let count = 0; count < TOKEN_LIMITS.perPerson; count++) await make(contributor);
    expect(await contributor.refusal(MAKE, { input: inputOf() })).toBe('TOO_MANY_TOKENS');
  }, 30_000);

  it('of each kind answers the queries of its kind and nothing else of the whole schema, changes nothing, signs nobody in and makes no token', async () => {
    const calls = everyCall(api.app.get(GraphQLSchemaHost).schema);
    expect(calls.length).toBeGreaterThan(150);
    const listedQueries = new Set(Object.values(TOKEN_GROUPS).flatMap(({ queries }) => queries));
    expect([...listedQueries].filter((name) => !calls.some((call) => call.kind === 'query' && call.name === name))).toEqual([]);
    const { secret, id } = await make(coordinator, { groups: [...TOKEN_GROUP_NAMES] });
    const answered = async (groups: readonly TokenGroupName[]): Promise<string[]> => {
      await arrange(api.owner, 'UPDATE api_token SET groups = $2 WHERE id = $1', [id, groups]);
      const names: string[] = [];
      for (const [index, { name, document }] of calls.entries()) {
        // never held back: that would be no answer to whether it may
        if (index % 200 === 0) await arrange(api.owner, 'DELETE FROM api_token_use WHERE token_id = $1', [id]);
        const told = reason(await ask(secret, document));
        expect(told).not.toBe('TOO_MANY_ATTEMPTS');
        if (told !== 'NOT_ALLOWED') names.push(name);
      }
      return names.toSorted();
    };
    expect(await answered(TOKEN_GROUP_NAMES)).toEqual([...listedQueries].toSorted());
    expect(await answered(['network'])).toEqual([...TOKEN_GROUPS.network.queries].toSorted());
    // beside what is granted, by another name, or in a fragment: the whole refuses it
    await arrange(api.owner, `UPDATE api_token SET groups = '{network}' WHERE id = $1`, [id]);
    for (const hidden of ['ok: me { account { email } }', '...F } fragment F on Query { mySessions { id }', 'apiTokens { id }'])
      expect(
        reason(await ask(secret, `query ($networkId: ID!) { ccasList(networkId: $networkId) { totalCount } ${hidden} }`, { networkId: world.networkId })),
      ).toBe('NOT_ALLOWED');
    await arrange(api.owner, 'DELETE FROM api_token_use WHERE token_id = $1', [id]);
    const introspection = await ask(secret, '{ __schema { types { name } } }');
    expect([introspection.body.data, introspection.status]).toEqual([undefined, 400]);
  }, 120_000);

  it('of an EPT or of a CCAS reads its CCAS and no other, nor what is of the network', async () => {
    const { planId, initiativeIds } = await addPlan(api.owner, world);
    for (const ccasId of world.ccasIds)
      await addNews(api.owner, String(initiativeIds[0]), ccasId, { stage: 'committed', blocker: 'Budget', blocked_since: '2026-11-01' });
    const [aubigny = '', bellerive = '', clairval = ''] = world.ccasIds;
    const groups = [...TOKEN_GROUP_NAMES];
    const places = [
      { place: { ccasId: aubigny }, reached: [aubigny] },
      { place: { territoryId: world.eptIds[0] }, reached: [aubigny, bellerive] },
      { place: { territoryId: world.eptIds[1] }, reached: [clairval] },
    ];
    for (const { place, reached } of places) {
      const { secret } = await make(coordinator, { groups, ...place });
      expect((await listed(secret)).toSorted()).toEqual(reached.toSorted());
      const blockers = await ask(secret, 'query ($networkId: ID!) { blockers(networkId: $networkId) { totalCount items { ccas { id } } } }', {
        networkId: world.networkId,
      });
      expect(blockers.body.data.blockers.totalCount).toBe(reached.length);
      for (const ccasId of [...world.ccasIds, world.foreignCcasId]) {
        const questions: readonly (readonly [string, object])[] = [
          [ONE, { id: ccasId }],
          [
            'query ($ccasId: ID!, $initiativeId: ID!) { adoption(ccasId: $ccasId, initiativeId: $initiativeId) { stage } }',
            { ccasId, initiativeId: initiativeIds[0] },
          ],
          ['query ($ccasId: ID!, $planId: ID!) { ccasAdoptions(ccasId: $ccasId, planId: $planId) { stage } }', { ccasId, planId }],
          ['query ($ccasId: ID!) { ccasPrivacyBase(ccasId: $ccasId) { __typename } }', { ccasId }],
          ['query ($ccasId: ID!) { ccasMaturity(ccasId: $ccasId) { __typename } }', { ccasId }],
          ['query ($ccasId: ID!) { ccasDpo(ccasId: $ccasId) { __typename } }', { ccasId }],
          [
            'query ($ccasId: ID!, $networkId: ID!) { ccasCampaigns(ccasId: $ccasId, networkId: $networkId) { __typename } }',
            { ccasId, networkId: world.networkId },
          ],
        ];
        for (const [document, variables] of questions) {
          const told = reason(await ask(secret, document, variables));
          expect([document, told]).toEqual([document, reached.includes(ccasId) ? null : 'NOT_FOUND']);
        }
      }
      expect(reason(await ask(secret, 'query ($planId: ID!) { adoptionMatrix(planId: $planId) { __typename } }', { planId }))).toBe('NOT_ALLOWED');
    }
  });

  it('of one kind tells nothing of another beside what it asks', async () => {
    const { initiativeIds } = await addPlan(api.owner, world);
    await addNews(api.owner, String(initiativeIds[0]), String(world.ccasIds[0]), { stage: 'in_place', blocker: 'Budget', blocked_since: '2026-11-01' });
    const NEWS =
      'query ($networkId: ID!) { ccasList(networkId: $networkId) { items { id lastNewsAt inPlaceCount answeredCount blockedCount lastRemindedAt lastVisitAt } } }';
    const newsOf = async (groups: readonly TokenGroupName[]) => {
      const reply = await ask((await make(coordinator, { groups })).secret, NEWS, { networkId: world.networkId });
      return reply.body.data.ccasList.items.find(({ id }: { id: string }) => id === world.ccasIds[0]);
    };
    const nothing = { lastNewsAt: null, inPlaceCount: 0, answeredCount: 0, blockedCount: 0, lastRemindedAt: null, lastVisitAt: null };
    expect(await newsOf(['network'])).toMatchObject(nothing);
    expect(await newsOf(['network', 'initiatives'])).toMatchObject({
      inPlaceCount: 1,
      answeredCount: 1,
      blockedCount: 0,
      lastRemindedAt: null,
      lastVisitAt: null,
    });
    expect(await newsOf(['network', 'blockers'])).toMatchObject({ blockedCount: 1 });
  });

  it('may what its owner may at that moment: a role that she lost, a network that she left, an account that is closed', async () => {
    const { secret } = await make(coordinator);
    expect((await ask(secret, ONE, { id: world.ccasIds[0] })).body.data.ccas.canUpdate).toBe(false);
    await arrange(api.owner, `INSERT INTO role_assignment (account_id, role, network_id, ccas_id) VALUES ($1, 'director', $2, $3)`, [
      ...[world.people.coordinator, world.networkId, world.ccasIds[0]],
    ]);
    const { secret: ofEpt } = await make(coordinator, { territoryId: world.eptIds[1] });
    expect(await listed(ofEpt)).toHaveLength(1);
    const { secret: campaigns } = await make(coordinator, { groups: ['campaigns'] });
    const CAMPAIGNS = 'query ($networkId: ID!) { updateCampaigns(networkId: $networkId) { __typename } }';
    expect(reason(await ask(campaigns, CAMPAIGNS, { networkId: world.networkId }))).toBeNull();
    await arrange(api.owner, `UPDATE role_assignment SET ends_on = '2026-11-22' WHERE account_id = $1 AND role = 'coordinator'`, [world.people.coordinator]);
    expect(await listed(secret)).toHaveLength(3);
    expect((await list(ofEpt)).status).toBe(401);
    expect(reason(await ask(campaigns, CAMPAIGNS, { networkId: world.networkId }))).toBe('NOT_ALLOWED');
    await arrange(api.owner, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.coordinator]);
    expect((await list(secret)).status).toBe(401);
  });

  it('counts alone: no cookie beside it, no session for it, no other place than its header, and on GraphQL alone', async () => {
    const director = await api.as(world.people.director);
    const { secret } = await make(director);
    const cookie = await api.cookieOf(world.people.coordinator);
    const foreign = { cookie, origin: 'https://ailleurs.example', 'x-maillage-account': world.people.coordinator };
    expect((await list(secret, foreign)).body.errors).toBeUndefined();
    expect(reason(await ask(secret, '{ mySessions { id } }', {}, foreign))).toBe('NOT_ALLOWED');
    for (const wrong of ['', 'mlg_', `mlg_${'a'.repeat(43)}`, `${secret}x`, secret.slice(0, -1), secret.toUpperCase()])
      expect((await list(wrong, { cookie })).status).toBe(401);
    const server = api.app.getHttpServer();
    for (const place of [`/graphql?access_token=${secret}`, `/graphql?token=${secret}`])
      expect(
        reason(
          (await request(server)
            .post(place)
            .set('x-maillage', '1')
            .send({ query: LIST, variables: { networkId: world.networkId } })) as unknown as Reply,
        ),
      ).toBe('NOT_SIGNED_IN');
    const got = await request(server)
      .get('/graphql')
      .query({ query: LIST, variables: JSON.stringify({ networkId: world.networkId }) })
      .set('authorization', `bearer ${secret}`);
    expect(got.body.data.ccasList.items).toHaveLength(3);
    for (const path of [`/files/${randomUUID()}`, `/lectures/editions/${randomUUID()}`, '/agendas/echeance?cle=x'])
      expect([
        path,
        (
          await request(server)
            .get(path)
            .set({ authorization: `Bearer ${secret}`, cookie })
        ).status,
      ]).not.toEqual([path, 200]);
    // an answer that is kept for a person is none for a token
    const asked = { query: 'query { territories(search: "Aubigny") { totalCount } }' };
    for (let times = 0; times < 2; times++)
      expect((await request(server).post('/graphql').set({ 'x-maillage': '1', cookie }).send(asked)).body.errors).toBeUndefined();
    expect(reason(await ask(secret, asked.query, {}, { cookie }))).toBe('NOT_ALLOWED');
  });

  it('is over at midnight of its last day, and forgotten a year later; of who left it is ended', async () => {
    const { secret, id } = await make(coordinator, { lastDay: '2026-11-23' });
    const before = api.clock.instant;
    try {
      api.clock.instant = new Date('2026-11-23T22:59:00Z');
      expect((await list(secret)).status).toBe(200);
      api.clock.instant = new Date('2026-11-23T23:00:00Z');
      expect((await list(secret)).status).toBe(401);
      expect((await (await api.as(world.people.coordinator)).ask(TOKENS)).apiTokens).toMatchObject([{ id, state: 'expired' }]);
    } finally {
      api.clock.instant = before;
    }
  });

  it('is held back when it asks too fast, says so in French and in its headers, and answers again afterwards; another does meanwhile', async () => {
    const { secret, id } = await make(coordinator);
    const first = await list(secret);
    expect(first.headers['ratelimit-policy']).toBe(`"jeton";q=${TOKEN_RATE.questions};w=${TOKEN_RATE.seconds}`);
    expect(first.headers['ratelimit']).toBe(`"jeton";r=${TOKEN_RATE.questions - 1};t=${TOKEN_RATE.seconds}`);
    await arrange(api.owner, 'UPDATE api_token_use SET window_count = $2 WHERE token_id = $1', [id, TOKEN_RATE.questions - 3]);
    const burst = await Promise.all(Array.from({ length: 40 }, () => list(secret)));
    expect(burst.filter(({ status }) => status === 200)).toHaveLength(3);
    const refused = burst.find(({ status }) => status === 429);
    expect(refused?.headers['retry-after']).toBe(String(TOKEN_RATE.seconds));
    expect(refused?.body.errors?.[0]).toMatchObject({ extensions: { code: 'RATE_LIMITED', params: { retryAfterSeconds: TOKEN_RATE.seconds } } });
    expect(refused?.body.errors?.[0]?.message).toBe('Ce jeton a posé plus de 300 questions en 60 secondes\u202f: réessayez dans 60 secondes.');
    expect(await listed((await make(coordinator)).secret)).toHaveLength(3);
    expect((await coordinator.ask(TOKENS)).apiTokens.find((token: { id: string }) => token.id === id)).toMatchObject({ usesCount: 4, refusedCount: 37 });
    const before = api.clock.instant;
    try {
      api.clock.instant = new Date(before.getTime() + TOKEN_RATE.seconds * 1000);
      expect((await list(secret)).status).toBe(200);
    } finally {
      api.clock.instant = before;
    }
  });

  it('guessed again and again from one place makes that place wait, and nobody who has one', async () => {
    const { secret } = await make(coordinator);
    const statuses: number[] = [];
    for (let guess = 0; guess < 70; guess++) statuses.push((await list(`mlg_${String(guess).padStart(43, 'a')}`)).status);
    expect(statuses.at(0)).toBe(401);
    expect(statuses.at(-1)).toBe(429);
    expect((await list(secret)).status).toBe(200);
  });

  it('of one person take one turn together, and hold up no page of hers', async () => {
    const secrets = [await make(coordinator, { groups: ['initiatives'] }), await make(coordinator, { groups: ['initiatives'] })].map(({ secret }) => secret);
    const lock = api.owner.createQueryRunner();
    await lock.startTransaction();
    await lock.query('LOCK TABLE plan IN ACCESS EXCLUSIVE MODE');
    const statuses: number[] = [];
    const asked = Array.from({ length: 70 }, async (_, index) => {
      const { status } = await ask(secrets[index % 2] ?? '', 'query ($id: ID!) { plans(networkId: $id) { id } }', { id: world.networkId });
      return statuses.push(status);
    });
    // six are at work, sixty wait
    await until(async () => statuses.length === 4 || null);
    expect(statuses).toEqual(Array(4).fill(429));
    expect((await coordinator.ask('{ me { account { id } } }')).me.account.id).toBe(world.people.coordinator);
    await lock.commitTransaction();
    await lock.release();
    await Promise.all(asked);
    expect(statuses.filter((status) => status === 200)).toHaveLength(66);
  });
});
