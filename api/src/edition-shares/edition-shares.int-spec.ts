import { type EditionContent, type FrozenBlock, READINGS_PATH } from '@maillage/domain';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { FileStore } from '../files';
import { everyCall } from '../testing/every-call';
import { arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';
import { ForgetReadings } from './forget-readings.service';

const SHARE = '{ id number isForFunders grants { funder { id } readingsCount lastReadAt } links { id label state hasPassword readingsCount } readings { by } }';
const SHARES = `query ($networkId: ID!) { editionShares(networkId: $networkId) ${SHARE} }`;
const GRANT = `mutation ($input: GrantEditionInput!) { grantEdition(input: $input) ${SHARE} }`;
const MAKE = `mutation ($input: MakeEditionLinkInput!) { makeEditionLink(input: $input) { address share ${SHARE} } }`;
const REVOKE = `mutation ($id: ID!) { revokeEditionLink(id: $id) ${SHARE} }`;
const READABLE = '{ readableEditions { id number title readAt } }';
const OPEN = 'mutation ($editionId: ID!) { openEdition(editionId: $editionId) { contentHash readBeforeId replacedBy contacts { fullName } } }';
const LOOK = 'query ($token: String!) { editionLink(token: $token) { state asksForPassword } }';
const OPEN_LINK = 'mutation ($input: OpenEditionLinkInput!) { openEditionLink(input: $input) { contentHash linkKey changes readBeforeAt contacts { email } } }';
const PASSWORD = 'saule-genêt-42';

/** What a stranger may ask, with or without a link. Another operation that needs nobody is to be looked at before it is written here. */
const ASKED_BY_ANYBODY = [
  ...['me', 'publisher', 'signIn', 'signOut', 'requestLink', 'useLink', 'oneTimeLink', 'declineInvitation', 'pageLink', 'openPageLink', 'renewPageLink'],
  ...['editionLink', 'openEditionLink', 'mailChoices', 'setMailChoice', 'surveyByAddress', 'answerSurvey'],
];
/** What a funder has without naming something of hers. */
const OF_A_FUNDER = [
  ...['publishedInitiatives', 'publishedFigures', 'publishedContacts', 'readableEditions'],
  ...['myProposals', 'mySessions', 'mySignIns', 'changePassword'],
];

describe('a published edition', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let funder: Caller;
  let editionId: string;
  const as = (who: keyof World['people']): Promise<Caller> => api.as(world.people[who]);

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    coordinator = await as('coordinator');
    funder = await as('funder');
    editionId = await publish('Comité de pilotage');
  });

  let published = 0;
  async function publish(
    title: string,
    { audience = 'funder', funderId = null as string | null, at = '2026-11-20T09:00:00Z', blocks = [] as FrozenBlock[] } = {},
  ): Promise<string> {
    const number = ++published;
    const content: EditionContent = {
      schema: 1,
      number: `2026-${number}`,
      title,
      networkName: 'Union',
      period: { from: '2026-01-01', to: '2026-11-20' },
      asOf: '2026-11-20',
      perimeter: { kind: 'network', label: 'Union' },
      audience: audience as EditionContent['audience'],
      blocks,
      definitions: [],
      signedBy: 'Camille',
      replaces: null,
    };
    const { coordinator: by } = world.people;
    const [row] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO edition (network_id, title, model, audience, perimeter, funder_id, period_from, period_to, signed_at, signed_by_id, published_at)
       VALUES ($1, $2, 'one_page', $3, $4, $5, '2026-01-01', '2026-11-20', $6, $7, $6) RETURNING id`,
      [world.networkId, title, audience, funderId ? 'funder' : 'network', funderId, at, by],
    );
    const id = String(row?.id);
    await arrange(
      api.owner,
      `INSERT INTO edition_frozen (edition_id, network_id, year, number, content, content_hash, basis, published_at, published_by_id, signed_by_id)
       VALUES ($1, $2, 2026, $3, $4, $5, '{}', $6, $7, $7)`,
      [id, world.networkId, number, JSON.stringify(content), String(number).padStart(64, '0'), at, by],
    );
    return id;
  }
  const grant = (funderId = world.funderId, isGranted = true, id = editionId) => coordinator.ask(GRANT, { input: { editionId: id, funderId, isGranted } });
  const link = async (more: object = {}) => {
    const { makeEditionLink } = await coordinator.ask(MAKE, { input: { editionId, label: 'Bureau du comité', lastDay: '2026-12-31', ...more } });
    return { token: String(makeEditionLink.address).split('/').at(-1) ?? '', id: String(makeEditionLink.share.links[0].id) };
  };
  const post = (document: string, variables: object, cookie = '') =>
    request(api.app.getHttpServer())
      .post('/graphql')
      .set({ 'x-maillage': '1', ...(cookie ? { cookie } : {}) })
      .send({ query: document, variables });
  const reasonOf = (answer: { body: { errors?: { extensions: { reason: string; fields: { reason: string }[] } }[] } }) => {
    const { reason, fields } = answer.body.errors?.[0]?.extensions ?? {};
    return fields?.[0]?.reason ?? reason ?? null;
  };
  const opened = async (token: string, password?: string): Promise<string> => {
    const answer = await post(OPEN_LINK, { input: { token, password } });
    expect(answer.body.errors).toBeUndefined();
    return String(answer.headers['set-cookie']).split(';')[0] ?? '';
  };
  /** By the key that the name of the cookie holds. */
  const ofLink = (cookie: string): string => `lien/${/lecture_([0-9a-f]{12})=/.exec(cookie)?.[1] ?? '000000000000'}`;
  const read = (cookie: string, path = ofLink(cookie), headers: Record<string, string> = {}) =>
    request(api.app.getHttpServer())
      .get(`/${READINGS_PATH}/${path}`)
      .set({ ...(cookie ? { cookie } : {}), ...headers });

  it('is shared by the coordinator of its network and by nobody else', async () => {
    const input = { editionId, funderId: world.funderId, isGranted: true };
    expect((await grant()).grantEdition.grants).toEqual([{ funder: { id: world.funderId }, readingsCount: 0, lastReadAt: null }]);
    const linkInput = { editionId, label: 'Bureau', lastDay: '2026-12-31' };
    const { id } = await link();
    for (const who of ['referent', 'director', 'contributor', 'dpo', 'funder', 'admin'] as const) {
      const caller = await as(who);
      expect(await caller.refusal(GRANT, { input })).toBe('NOT_ALLOWED');
      expect(await caller.refusal(MAKE, { input: linkInput })).toBe('NOT_ALLOWED');
      expect(await caller.refusal(REVOKE, { id })).toBe('NOT_ALLOWED');
      expect(await caller.refusal(SHARES, { networkId: world.networkId })).toBe('NOT_ALLOWED');
    }
    const foreign = await as('foreignCoordinator');
    expect(await foreign.refusal(GRANT, { input })).toBe('NOT_FOUND');
    expect(await foreign.refusal(MAKE, { input: linkInput })).toBe('NOT_FOUND');
    expect(await foreign.refusal(REVOKE, { id })).toBe('NOT_FOUND');
    expect(await foreign.refusal(SHARES, { networkId: world.networkId })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(REVOKE, { id: 'x' })).toBe('NOT_FOUND');
  });

  it('is read by the funder to whom it is granted, who is noted and sees what she read before; by no other, and no more once it is withdrawn', async () => {
    expect((await funder.ask(READABLE)).readableEditions).toEqual([]);
    expect(await funder.refusal(OPEN, { editionId })).toBe('NOT_FOUND');
    const later = await publish('Second comité', { at: '2026-11-22T09:00:00Z' });
    await grant();
    await grant(world.funderId, true, later);
    expect((await funder.ask(OPEN, { editionId })).openEdition).toMatchObject({ readBeforeId: null, contacts: [{ fullName: expect.any(String) }] });
    expect((await funder.ask(OPEN, { editionId: later })).openEdition.readBeforeId).toBe(editionId);
    const cookie = await api.cookieOf(world.people.funder);
    const text = await read(cookie, `editions/${editionId}`);
    expect(JSON.parse(text.text)).toMatchObject({ title: 'Comité de pilotage' });
    expect((await read(cookie, `editions/${editionId}`, { 'if-none-match': String(text.headers['etag']) })).status).toBe(304);
    const { grants, readings } = (await coordinator.ask(SHARES, { networkId: world.networkId })).editionShares.at(-1);
    expect(grants[0]).toMatchObject({ readingsCount: 1 });
    expect(readings[0].by).toContain('Département');

    expect((await read(await api.cookieOf(world.people.director), `editions/${editionId}`)).status).toBe(404);
    await grant(world.funderId, false);
    expect((await read(cookie, `editions/${editionId}`)).status).toBe(404);
    expect((await funder.ask(OPEN, { editionId: later })).openEdition.readBeforeId).toBeNull();
  });

  it('of the board, or about another funder, is granted to none; a link to what is for the board wants a password', async () => {
    const [other] = await arrange<{ id: string }>(api.owner, `INSERT INTO funder (network_id, name) VALUES ($1, 'Région') RETURNING id`, [world.networkId]);
    const refusal = (id: string, funderId = world.funderId) => coordinator.refusal(GRANT, { input: { editionId: id, funderId, isGranted: true } });
    const board = await publish('Conseil', { audience: 'board' });
    expect(await refusal(board)).toBe('EDITION_NOT_FOR_FUNDER');
    expect(await refusal(await publish('Région seule', { funderId: String(other?.id) }))).toBe('EDITION_NOT_FOR_FUNDER');
    expect(await refusal(editionId, randomUUID())).toBe('INVALID_INPUT');
    const fieldsOf = async (input: object) =>
      (await coordinator.send(MAKE, { input: { editionId, label: 'Bureau', lastDay: '2026-12-31', ...input } })).errors?.[0]?.extensions.fields;
    expect(await fieldsOf({ editionId: board })).toEqual([{ path: 'password', reason: 'REQUIRED' }]);
    expect(await fieldsOf({ password: 'court' })).toEqual([{ path: 'password', reason: 'TOO_SHORT' }]);
    expect(await fieldsOf({ lastDay: '2026-11-22' })).toEqual([{ path: 'lastDay', reason: 'OUT_OF_RANGE' }]);
    await arrange(
      api.owner,
      'INSERT INTO edition (id, network_id, title, model, audience, perimeter, period_from, period_to) VALUES ($1, $2, $3, $4, $5, $6, $7, $7)',
      ['00000000-0000-4000-8000-00000000ed17', world.networkId, 'Brouillon', 'one_page', 'funder', 'network', '2026-01-01'],
    );
    expect(await refusal('00000000-0000-4000-8000-00000000ed17')).toBe('EDITION_NOT_PUBLISHED');
  });

  it('opens by a link once somebody opens it: looking at it changes nothing and tells nothing', async () => {
    const { token, id } = await link({ password: PASSWORD });
    for (let times = 0; times < 3; times++) expect((await post(LOOK, { token })).body.data.editionLink).toEqual({ state: 'open', asksForPassword: true });
    expect((await read('')).body.error.reason).toBe('EDITION_LINK_ENDED');
    expect(reasonOf(await post(OPEN_LINK, { input: { token } }))).toBe('REQUIRED');
    expect(reasonOf(await post(OPEN_LINK, { input: { token, password: 'autre-chose-1' } }))).toBe('LINK_PASSWORD_WRONG');
    const cookie = await opened(token, PASSWORD);
    expect(cookie).toMatch(/^maillage_lecture_[0-9a-f]{12}=/);
    const answer = await read(cookie);
    expect(JSON.parse(answer.text)).toMatchObject({ title: 'Comité de pilotage' });
    expect(answer.headers).toMatchObject({ 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex, nofollow' });
    expect((await read(cookie, ofLink(cookie), { 'if-none-match': String(answer.headers['etag']) })).status).toBe(304);
    expect((await coordinator.ask(SHARES, { networkId: world.networkId })).editionShares[0].links[0]).toMatchObject({ readingsCount: 1, hasPassword: true });

    // the same browser reads on: no password, no other reading; another link wants its own
    expect((await post(OPEN_LINK, { input: { token } }, cookie)).body.errors).toBeUndefined();
    expect(reasonOf(await post(OPEN_LINK, { input: { token: (await link({ password: PASSWORD })).token } }, cookie))).toBe('REQUIRED');
    const { links } = (await coordinator.ask(SHARES, { networkId: world.networkId })).editionShares[0];
    expect(links.map(({ readingsCount }: { readingsCount: number }) => readingsCount).toSorted()).toEqual([0, 1]);

    await coordinator.ask(REVOKE, { id });
    expect(reasonOf(await post(OPEN_LINK, { input: { token } }, cookie))).toBe('EDITION_LINK_ENDED');
    expect((await read(cookie)).body.error.reason).toBe('EDITION_LINK_ENDED');
    expect((await post(LOOK, { token })).body.data.editionLink).toEqual({ state: 'closed', asksForPassword: false });
    expect(reasonOf(await post(OPEN_LINK, { input: { token, password: PASSWORD } }))).toBe('EDITION_LINK_ENDED');
    expect((await post(LOOK, { token: 'never-was' })).body.data.editionLink).toEqual({ state: 'closed', asksForPassword: false });
  });

  it('by two links in one browser: each reads its own edition, and neither by the key of the other', async () => {
    const second = await publish('Second comité', { at: '2026-11-22T09:00:00Z' });
    const first = await opened((await link()).token);
    const { makeEditionLink } = await coordinator.ask(MAKE, { input: { editionId: second, label: 'Bureau', lastDay: '2026-12-31' } });
    const other = await opened(String(makeEditionLink.address).split('/').at(-1) ?? '');
    const both = `${first}; ${other}`;
    expect(JSON.parse((await read(both, ofLink(first))).text)).toMatchObject({ title: 'Comité de pilotage' });
    expect(JSON.parse((await read(both, ofLink(other))).text)).toMatchObject({ title: 'Second comité' });
    const stolen = first.replace(/_[0-9a-f]{12}=/, '_000000000000=');
    for (const [cookie, path] of [
      [first, ofLink(other)],
      [both, 'lien/000000000000'],
      [both, 'lien/..%2f'],
      ['', ofLink(first)],
    ] as const)
      expect([path, (await read(cookie, path)).body.error.reason]).toEqual([path, 'EDITION_LINK_ENDED']);
    // a session reads its own edition, whatever its cookie is called
    expect(JSON.parse((await read(stolen)).text)).toMatchObject({ title: 'Comité de pilotage' });
  });

  it('tells the reader of a link what changed since she read by the one that it follows, as long as that is hers', async () => {
    const weather = (told: string): FrozenBlock => ({
      id: 'b',
      kind: 'initiatives',
      title: 'Initiatives',
      parts: [],
      facts: [{ key: 'initiative:a:weather', about: { type: 'initiative', id: 'a', name: 'Guichet' }, aspect: 'weather', value: told, told }],
      extent: 'plan',
      sources: [],
    });
    const first = await publish('Premier', { blocks: [weather('appui nécessaire')] });
    const then = await publish('Suivant', { at: '2026-11-22T09:00:00Z', blocks: [weather('objectifs sécurisés')] });
    const linkTo = async (id: string, more: object = {}) => {
      const { makeEditionLink } = await coordinator.ask(MAKE, { input: { editionId: id, label: `Pour ${id}`, lastDay: '2026-12-31', ...more } });
      return { token: String(makeEditionLink.address).split('/').at(-1) ?? '', id: String(makeEditionLink.share.links[0].id) };
    };
    const before = await linkTo(first);
    const after = await linkTo(then, { followsId: before.id });
    const changesOf = async (token: string) => (await post(OPEN_LINK, { input: { token } })).body.data.openEditionLink.changes;
    expect(await changesOf(after.token)).toBeNull();
    expect(await changesOf(before.token)).toBeNull();
    expect(await changesOf(after.token)).toEqual([expect.stringContaining('Guichet')]);
    await coordinator.ask(REVOKE, { id: before.id });
    expect(await changesOf(after.token)).toBeNull();

    const board = await publish('Conseil', { audience: 'board', at: '2026-11-21T09:00:00Z' });
    const ofBoard = await linkTo(board, { password: PASSWORD });
    for (const followsId of [ofBoard.id, before.id, after.id, randomUUID()])
      expect(
        (await coordinator.send(MAKE, { input: { editionId: then, label: 'x', lastDay: '2026-12-31', followsId } })).errors?.[0]?.extensions.fields,
      ).toEqual([{ path: 'followsId', reason: 'UNKNOWN_REFERENCE' }]);
  });

  it('is forgotten to have been read after thirteen months', async () => {
    await grant();
    await funder.ask(OPEN, { editionId });
    await opened((await link()).token);
    const { instant } = api.clock;
    const readings = async () => (await arrange(api.owner, 'SELECT FROM edition_reading WHERE edition_id = $1', [editionId])).length;
    try {
      api.clock.instant = new Date('2027-12-20T09:00:00Z');
      await api.app.get(ForgetReadings, { strict: false }).run();
      expect(await readings()).toBe(2);
      api.clock.instant = new Date('2027-12-24T09:00:00Z');
      await api.app.get(ForgetReadings, { strict: false }).run();
    } finally {
      api.clock.instant = instant;
    }
    expect(await readings()).toBe(0);
    expect(await arrange(api.owner, 'SELECT FROM edition_link_session', [])).toEqual([]);
  });

  it('has its maps drawn of outlines, which are public, of what is a code and a day', async () => {
    const outlines = (path: string) => request(api.app.getHttpServer()).get(`/${READINGS_PATH}/contours/${path}`);
    for (const path of ['2026-11-20/93001,93005', '2026-02-31/93001', 'x/93001', "2026-11-20/'%20OR%201=1", `2026-11-20/${'93001,'.repeat(500)}`])
      expect([path.slice(0, 20), (await outlines(path)).status, (await outlines(path)).body]).toEqual([path.slice(0, 20), 200, []]);
  });

  it('goes with its report: to who reads it at that moment, noted as a reading, never the draft’s, and once more only where it changed', async () => {
    const linked = await link({ password: PASSWORD });
    const cookie = await opened(linked.token, PASSWORD);
    const funderCookie = await api.cookieOf(world.people.funder);
    const report = `${ofLink(cookie)}/document`;
    expect((await read(cookie, report)).status).toBe(404);
    const key = `${world.networkId}/${'ab'.repeat(32)}`;
    await api.app.get(FileStore).put(key, Buffer.from('%PDF-1.7 rapport'), 'ab'.repeat(32));
    await api.owner.query(
      `INSERT INTO edition_document (edition_id, kind, is_draft, state, content_hash, storage_key, file_name, size_bytes, asked_at)
       SELECT edition_id, kind, is_draft, 'ready', CASE WHEN is_draft THEN NULL ELSE content_hash END, CASE WHEN is_draft THEN 'x/0' ELSE $2 END, 'Rapport.pdf', 16, now()
         FROM edition_frozen, unnest(ARRAY[true, false]) is_draft, unnest(ARRAY['pdf', 'pptx']) kind WHERE edition_id = $1`,
      [editionId, key],
    );
    const readings = async (): Promise<number> =>
      (await coordinator.ask(SHARES, { networkId: world.networkId })).editionShares.flatMap(({ readings: all }: { readings: unknown[] }) => all).length;
    expect(await readings()).toBe(1);
    const sized = await request(api.app.getHttpServer()).head(`/${READINGS_PATH}/${report}`).set({ cookie });
    expect([sized.status, sized.headers['content-length'], await readings()]).toEqual([200, '16', 1]);
    const fetched = await read(cookie, report);
    expect(fetched.headers).toMatchObject({ 'content-type': 'application/pdf', 'cache-control': 'private, no-cache', 'x-robots-tag': 'noindex, nofollow' });
    expect((await read(cookie, report, { 'if-none-match': String(fetched.headers['etag']) })).status).toBe(304);
    expect(await readings()).toBe(2);
    const ofFunder = `editions/${editionId}/document`;
    for (const path of [ofFunder, `editions/${randomUUID()}/document`, 'editions/x/document']) expect((await read(funderCookie, path)).status).toBe(404);
    await grant();
    expect((await read(funderCookie, ofFunder)).status).toBe(200);
    expect((await read(await api.cookieOf(world.people.director), ofFunder)).status).toBeGreaterThanOrEqual(403);
    expect((await read(cookie, ofFunder)).status).toBe(401);
    await grant(world.funderId, false);
    await coordinator.ask(REVOKE, { id: linked.id });
    expect((await read(funderCookie, ofFunder)).status).toBe(404);
    expect((await read(cookie, report)).body.error.reason).toBe('EDITION_LINK_ENDED');
  });

  it('is over with the last day of its link, in Paris, also where it was open', async () => {
    const { token } = await link({ lastDay: '2026-11-23' });
    const cookie = await opened(token);
    const before = api.clock.instant;
    try {
      api.clock.instant = new Date('2026-11-23T22:59:00Z');
      expect((await post(LOOK, { token })).body.data.editionLink.state).toBe('open');
      api.clock.instant = new Date('2026-11-23T23:00:00Z');
      expect((await post(LOOK, { token })).body.data.editionLink).toEqual({ state: 'expired', asksForPassword: false });
      expect((await read(cookie)).body.error.reason).toBe('EDITION_LINK_ENDED');
      expect(reasonOf(await post(OPEN_LINK, { input: { token } }))).toBe('EDITION_LINK_ENDED');
    } finally {
      api.clock.instant = before;
    }
  });

  it('gives a password away to nobody who guesses: waits begin, and the right one waits as well', async () => {
    const { token } = await link({ password: PASSWORD });
    const guesses: (string | null)[] = [];
    for (let times = 0; times < 7; times++) guesses.push(reasonOf(await post(OPEN_LINK, { input: { token, password: `essai-numero-${times}` } })));
    expect(guesses.slice(0, 5)).toEqual(Array(5).fill('LINK_PASSWORD_WRONG'));
    expect(guesses.slice(5)).toEqual(Array(2).fill('TOO_MANY_ATTEMPTS'));
    expect(reasonOf(await post(OPEN_LINK, { input: { token, password: PASSWORD } }))).toBe('TOO_MANY_ATTEMPTS');
  });

  it('is read by a hundred at once from what is frozen, with one statement each', async () => {
    const { token } = await link();
    const cookie = await opened(token);
    const statements = await api.statements(() => read(cookie));
    expect(statements.filter((statement) => /edition_/.test(statement))).toHaveLength(1);
    const answers = await Promise.all(Array.from({ length: 100 }, () => read(cookie)));
    expect(new Set(answers.map(({ status, headers }) => `${status} ${String(headers['etag'])}`)).size).toBe(1);
  });

  it('gives no right but to read it: for every query and mutation of the schema its link is nobody, and a funder has only what is hers', async () => {
    const cookie = await opened((await link()).token);
    const calls = everyCall(api.app.get(GraphQLSchemaHost).schema);
    expect(calls.length).toBeGreaterThan(150);
    const byLink: string[] = [];
    for (const { name, document } of calls) {
      const { errors } = (await post(document, {}, cookie)).body as { errors?: { extensions: { reason: string } }[] };
      if (errors?.[0]?.extensions.reason !== 'NOT_SIGNED_IN') byLink.push(name);
    }
    expect(byLink.toSorted()).toEqual(ASKED_BY_ANYBODY.toSorted());

    const byFunder: string[] = [];
    for (const { name, document } of calls) {
      if (ASKED_BY_ANYBODY.includes(name)) continue;
      const { errors } = await funder.send(document);
      if (!['NOT_ALLOWED', 'NOT_FOUND'].includes(errors?.[0]?.extensions.reason ?? '')) byFunder.push(name);
    }
    expect(byFunder.toSorted()).toEqual(OF_A_FUNDER.toSorted());
  }, 60_000);
});
