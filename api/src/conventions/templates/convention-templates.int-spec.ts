import { strFromU8, unzipSync } from 'fflate';
import request from 'supertest';
import { Browser, givePassword } from '../../testing/browser';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FIELDS =
  'id title version versions { id number version publishedOn changeNote articles { title body volet isOptional } adoptions { status conventionId conventionTitle ccas { id communeName } } }';
const LIST = `query ($networkId: ID!) { conventionTemplates(networkId: $networkId) { ${FIELDS} } }`;
const CREATE = `mutation ($input: CreateConventionTemplateInput!) { createConventionTemplate(input: $input) { ${FIELDS} } }`;
const RENAME = `mutation ($input: RenameConventionTemplateInput!) { renameConventionTemplate(input: $input) { ${FIELDS} } }`;
const SAVE = `mutation ($input: SaveTemplateVersionInput!) { saveTemplateVersion(input: $input) { ${FIELDS} } }`;
const PUBLISH = `mutation ($input: PublishTemplateVersionInput!) { publishTemplateVersion(input: $input) { ${FIELDS} } }`;
const NEXT = `mutation ($input: NewTemplateVersionInput!) { newTemplateVersion(input: $input) { ${FIELDS} } }`;

const article = (change: object = {}) => ({
  title: 'Objet',
  body: 'Entre la {{nom de la ville}} et le {{nom du CCAS}}.',
  volet: null,
  isOptional: false,
  ...change,
});

describe('convention-types', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  }, 120_000);
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
  });

  const create = async (isFromProposal = true) =>
    (await coordinator.ask(CREATE, { input: { networkId: world.networkId, title: 'Convention-cadre', isFromProposal } })).createConventionTemplate;
  const publish = async (template: { versions: { id: string; version: number }[] }) => {
    const [{ id, version }] = template.versions as [{ id: string; version: number }];
    return (await coordinator.ask(PUBLISH, { input: { id, version } })).publishTemplateVersion;
  };
  const list = async (accountId: string) => (await (await api.as(accountId)).ask(LIST, { networkId: world.networkId })).conventionTemplates;

  it('start as a draft from the proposed articles, or empty', async () => {
    const { versions } = await create();
    expect(versions).toMatchObject([{ number: 1, publishedOn: null }]);
    expect(versions[0].articles.length).toBeGreaterThan(12);
    expect(
      (await coordinator.ask(CREATE, { input: { networkId: world.networkId, title: 'Vide', isFromProposal: false } })).createConventionTemplate.versions[0]
        .articles,
    ).toEqual([]);
  });

  it('are managed by the coordination of their network alone', async () => {
    const { versions } = await create();
    const [{ id, version }] = versions;
    for (const role of ['referent', 'director', 'contributor', 'dpo'] as const) {
      const person = await api.as(world.people[role]);
      expect(await person.refusal(CREATE, { input: { networkId: world.networkId, title: 'Autre', isFromProposal: false } })).toBe('NOT_ALLOWED');
      expect(await person.refusal(SAVE, { input: { id, version, changeNote: 'x' } })).toBe('NOT_ALLOWED');
    }
    const foreign = await api.as(world.people.foreignCoordinator);
    expect(await foreign.refusal(SAVE, { input: { id, version, changeNote: 'x' } })).toBe('NOT_FOUND');
    expect(await foreign.refusal(PUBLISH, { input: { id, version } })).toBe('NOT_FOUND');
    expect(await foreign.refusal(CREATE, { input: { networkId: world.networkId, title: 'Autre', isFromProposal: false } })).toBe('NOT_FOUND');
    expect(await foreign.refusal(LIST, { networkId: world.networkId })).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.funder)).refusal(LIST, { networkId: world.networkId })).toBe('NOT_ALLOWED');
  });

  it('show a draft to nobody else, and everybody once it is published', async () => {
    const template = await create();
    expect((await list(world.people.director))[0].versions).toEqual([]);
    await publish(template);
    expect((await list(world.people.director))[0].versions).toMatchObject([{ number: 1, publishedOn: '2026-11-23' }]);
  });

  it('never change once published, and go on as a copy', async () => {
    const published = await publish(await create());
    const [{ id, version, articles }] = published.versions;
    expect(await coordinator.refusal(SAVE, { input: { id, version, articles: [] } })).toBe('TEMPLATE_VERSION_PUBLISHED');
    expect(await coordinator.refusal(PUBLISH, { input: { id, version } })).toBe('TEMPLATE_VERSION_PUBLISHED');
    const { newTemplateVersion: next } = await coordinator.ask(NEXT, { input: { templateId: published.id } });
    expect(next.versions.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    expect(next.versions[0]).toMatchObject({ publishedOn: null, changeNote: null, articles });
    expect(await coordinator.refusal(NEXT, { input: { templateId: published.id } })).toBe('TEMPLATE_DRAFT_EXISTS');
    expect(await (await api.as(world.people.director)).refusal(NEXT, { input: { templateId: published.id } })).toBe('NOT_ALLOWED');
  });

  it('are not published empty', async () => {
    const { versions } = await create(false);
    const [{ id, version }] = versions;
    expect((await coordinator.send(PUBLISH, { input: { id, version } })).errors?.[0]?.extensions.fields).toEqual([{ path: 'articles', reason: 'REQUIRED' }]);
  });

  it('place each refused article: unknown variable, optional without volet, no text', async () => {
    const { versions } = await create(false);
    const [{ id, version }] = versions;
    const articles = [article(), article({ body: 'Par {{le maire}}.' }), article({ isOptional: true })];
    expect((await coordinator.send(SAVE, { input: { id, version, articles } })).errors?.[0]?.extensions).toMatchObject({
      reason: 'INVALID_INPUT',
      fields: [
        { path: 'articles.1.body', reason: 'UNKNOWN_VARIABLE' },
        { path: 'articles.2.volet', reason: 'REQUIRED' },
      ],
    });
    expect((await coordinator.send(SAVE, { input: { id, version, articles: [article({ title: ' ' })] } })).errors?.[0]?.extensions.fields).toEqual([
      { path: 'articles.0.title', reason: 'REQUIRED' },
    ]);
  });

  it('refuse a change made from an old view, with what stands now', async () => {
    const template = await create(false);
    const [{ id, version }] = template.versions;
    await coordinator.ask(SAVE, { input: { id, version, articles: [article()], changeNote: 'La première.' } });
    const { errors } = await coordinator.send(SAVE, { input: { id, version, changeNote: 'La mienne.' } });
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { changeNote: 'La première.', articles: [article()] } } });
    await coordinator.ask(RENAME, { input: { id: template.id, version: template.version, title: 'Nouveau titre' } });
    expect(await coordinator.refusal(RENAME, { input: { id: template.id, version: template.version, title: 'Autre' } })).toBe('STALE_VERSION');
    await create(false);
    expect(await coordinator.refusal(CREATE, { input: { networkId: world.networkId, title: 'Nouveau titre', isFromProposal: false } })).toBe(
      'TEMPLATE_TITLE_TAKEN',
    );
  });

  const adopt = async (versionId: string, ccasId: string): Promise<string> => {
    const [{ id }] = (await api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
      return manager.query(
        `INSERT INTO convention (network_id, ccas_id, kind, title, template_version_id, effective_on, ends_on, notice_months)
         VALUES ($1, $2, 'framework', 'Convention d’Aubigny', $3, '2027-01-01', '2029-12-31', 3) RETURNING id`,
        [world.networkId, ccasId, versionId],
      );
    })) as [{ id: string }];
    return id;
  };

  it('tell who adopted which version, and open only what one may read', async () => {
    const [{ id }] = (await publish(await create())).versions;
    const conventionId = await adopt(id, world.ccasIds[0] as string);
    expect((await list(world.people.director))[0].versions[0].adoptions).toMatchObject([{ conventionId, ccas: { communeName: 'Aubigny' } }]);
    expect((await list(world.people.otherDirector))[0].versions[0].adoptions).toMatchObject([
      { conventionId: null, conventionTitle: null, ccas: { communeName: 'Aubigny' } },
    ]);
  });

  it('are listed in one statement, however many there are', async () => {
    await publish(await create());
    const person = await api.as(world.people.director);
    const one = await api.statements(() => person.ask(LIST, { networkId: world.networkId }));
    for (const title of ['A', 'B', 'C']) await coordinator.ask(CREATE, { input: { networkId: world.networkId, title, isFromProposal: true } });
    expect((await api.statements(() => person.ask(LIST, { networkId: world.networkId }))).length).toBe(one.length);
  });

  describe('as the DOCX of one town', () => {
    const download = async (accountId: string | null, versionId: string, query: object) => {
      const browser = new Browser(api);
      if (accountId) expect(await browser.signIn(await givePassword(api, accountId))).toBeUndefined();
      return request(api.app.getHttpServer())
        .get(`/documents/conventions-types/${versionId}/docx`)
        .query(query)
        .set('cookie', browser.cookie)
        .buffer()
        .parse((response, done) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => done(null, Buffer.concat(chunks)));
        });
    };
    const textOf = (bytes: Buffer): string => strFromU8(unzipSync(bytes)['word/document.xml'] as Uint8Array).replace(/<[^>]+>/g, '');
    const [ccasOf, otherOf] = [() => world.ccasIds[0] as string, () => world.ccasIds[1] as string];

    it('is given as a file to be saved, with the chosen volets alone', async () => {
      const [{ id }] = (await publish(await create())).versions;
      const answer = await download(world.people.director, id, { ccasId: ccasOf(), volets: 'premises' });
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      });
      expect(answer.headers['content-disposition']).toMatch(/^attachment; .*docx/);
      const text = textOf(answer.body as Buffer);
      expect(text).toContain('La Ville d’Aubigny');
      expect(text).toContain('Locaux');
      expect(text).not.toContain('Chaque conducteur');
    });

    it('says the terms of a recorded convention only to who may read it', async () => {
      const [{ id }] = (await publish(await create())).versions;
      const conventionId = await adopt(id, ccasOf());
      const own = await download(world.people.director, id, { ccasId: ccasOf(), conventionId });
      expect(textOf(own.body as Buffer)).toContain('prend effet le 1er janvier 2027');
      expect((await download(world.people.otherDirector, id, { ccasId: ccasOf(), conventionId })).status).toBe(404);
      expect((await download(world.people.coordinator, id, { ccasId: otherOf(), conventionId })).status).toBe(404);
    });

    it('is refused without session, for a draft, outside of the network, and with a volet that does not exist', async () => {
      const draft = await create();
      const [{ id }] = draft.versions;
      expect((await download(null, id, { ccasId: ccasOf() })).status).toBe(401);
      expect((await download(world.people.director, id, { ccasId: ccasOf() })).status).toBe(404);
      expect((await download(world.people.coordinator, id, { ccasId: ccasOf() })).status).toBe(200);
      expect((await download(world.people.coordinator, id, { ccasId: world.foreignCcasId })).status).toBe(404);
      expect((await download(world.people.foreignCoordinator, id, { ccasId: world.foreignCcasId })).status).toBe(404);
      expect((await download(world.people.coordinator, id, { ccasId: ccasOf(), volets: 'premises,x' })).status).toBe(400);
      expect((await download(world.people.coordinator, 'x', { ccasId: ccasOf() })).status).toBe(404);
      expect((await download(world.people.coordinator, id, { ccasId: ['a', 'b'] })).status).toBe(404);
    });
  });
});
