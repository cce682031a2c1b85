import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import request from 'supertest';
import { FileStore } from '../files';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';
import { until } from '../testing/until';
import { AskForDueDocuments, MakeDocuments } from './making/make-documents.service';

const CREATE = 'mutation ($input: CreateEditionInput!) { createEdition(input: $input) { id version } }';
const BLOCKS = 'mutation ($input: SetEditionBlocksInput!) { setEditionBlocks(input: $input) { id version } }';
const MAKE = 'mutation ($input: MakeEditionDocumentsInput!) { makeEditionDocuments(input: $input) { id kind state isDraft } }';
const LIST = 'query ($editionId: ID!) { editionDocuments(editionId: $editionId) { id kind state isDraft failure fileName sizeBytes replaced } }';
const KINDS = ['pdf', 'docx', 'xlsx', 'pptx', 'storyboard'];

describe('documents of an edition', () => {
  let api: TestApi;
  let editionId: string;
  let coordinator: Caller;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    const period = { periodFrom: '2026-01-01', periodTo: '2026-12-31' };
    const input = { networkId: world.networkId, model: 'board', title: 'Conseil 😀', audience: 'board', perimeter: 'network', ...period };
    const { createEdition } = await coordinator.ask(CREATE, { input });
    editionId = createEdition.id as string;
    await coordinator.ask(BLOCKS, { input: { ...createEdition, blocks: [{ kind: 'text', body: 'Ce qui est **demandé**.' }] } });
  });
  afterAll(() => api.stop());

  const fetched = async (person: string, id: string) =>
    request(api.app.getHttpServer() as Server)
      .get(`/edition-documents/${id}`)
      .set('cookie', await api.cookieOf(person))
      .buffer();

  it('are made of a draft beside the request, say so, what was replaced, and are fetched by who reads the draft', async () => {
    const asked = (await coordinator.ask(MAKE, { input: { editionId, kinds: KINDS } })).makeEditionDocuments as { state: string; isDraft: boolean }[];
    expect(asked).toHaveLength(5);
    const made = async () => (await coordinator.ask(LIST, { editionId })).editionDocuments as Record<string, unknown>[];
    await until(async () => (await made()).every(({ state }) => state !== 'waiting'));
    const documents = await made();
    expect(documents.map(({ kind, state, isDraft, failure }) => ({ kind, state, isDraft, failure }))).toEqual(
      ['pdf', 'docx', 'pptx', 'xlsx', 'storyboard'].map((kind) => ({ kind, state: 'ready', isDraft: true, failure: null })),
    );
    expect(documents[0]).toMatchObject({ replaced: ['😀'], fileName: 'Projet – Conseil 😀.pdf' });
    const pdf = await fetched(world.people.coordinator, String(documents[0]?.['id']));
    expect(pdf.status).toBe(200);
    expect(pdf.headers).toMatchObject({ 'cache-control': 'private, no-store', 'content-type': 'application/pdf' });
    expect(await api.owner.query('SELECT draft FROM edition_document WHERE draft IS NOT NULL')).toEqual([]);
  });

  it('are written once where two processes take the same job, and again by the clock where the writer is gone', async () => {
    await coordinator.ask(MAKE, { input: { editionId, kinds: ['xlsx'] } });
    const stateOf = async () =>
      ((await coordinator.ask(LIST, { editionId })).editionDocuments as { kind: string; state: string }[]).find(({ kind }) => kind === 'xlsx');
    await until(async () => (await stateOf())?.state === 'ready');
    const content = { schema: 1, number: null, title: 'Deux', networkName: 'Union', period: { from: '2026-01-01', to: '2026-12-31' }, asOf: '2026-11-20' };
    const draft = { ...content, perimeter: { kind: 'network', label: 'Union' }, audience: 'board', blocks: [], definitions: [], signedBy: '', replaces: null };
    const again = (claimedAt: Date | null) =>
      api.owner.query(`UPDATE edition_document SET state = 'waiting', draft = $2, claimed_at = $3 WHERE edition_id = $1 AND kind = 'xlsx'`, [
        editionId,
        JSON.stringify(draft),
        claimedAt,
      ]);
    const written = jest.spyOn(api.app.get(FileStore), 'put');
    const work = api.app.get(MakeDocuments);
    const job = { id: randomUUID(), name: 'edition_documents_make' as const, data: { editionId }, signal: new AbortController().signal };
    await again(null);
    await Promise.all([work.run(job), work.run(job)]);
    expect(written).toHaveBeenCalledTimes(1);

    const now = api.clock.now();
    await again(now);
    await work.run(job);
    expect(await stateOf()).toMatchObject({ state: 'waiting' });
    await api.owner.query(`UPDATE edition_document SET claimed_at = $2 WHERE edition_id = $1 AND kind = 'xlsx'`, [
      editionId,
      new Date(now.getTime() - 301_000),
    ]);
    await api.app.get(AskForDueDocuments).run();
    await until(async () => (await stateOf())?.state === 'ready');
    expect(written).toHaveBeenCalledTimes(2);
    written.mockRestore();
  });

  it('are written with a template of the coordinator’s own, which nobody else may send and nothing keeps', async () => {
    const send = async (person: string, bytes: Buffer, id = editionId) =>
      request(api.app.getHttpServer() as Server)
        .post(`/edition-templates?editionId=${id}`)
        .set({ cookie: await api.cookieOf(person), 'x-maillage': '1', 'content-type': 'application/octet-stream' })
        .send(bytes);
    const starter = await request(api.app.getHttpServer() as Server)
      .get('/edition-templates/depart')
      .set('cookie', await api.cookieOf(world.people.coordinator))
      .responseType('blob');
    const bytes = starter.body as Buffer;
    const answer = await send(world.people.coordinator, bytes);
    expect(answer.body).toMatchObject({ reading: { unknown: [], faults: [] }, name: 'Projet – Conseil 😀 – modèle (brouillon).docx' });
    expect(
      Buffer.from(answer.body.document as string, 'base64')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    for (const person of ['referent', 'director', 'contributor', 'funder'] as const)
      expect([403, 404]).toContain((await send(world.people[person], bytes)).status);
    for (const [person, id] of [
      ['foreignCoordinator', editionId],
      ['coordinator', randomUUID()],
      ['coordinator', 'x'],
    ] as const)
      expect((await send(world.people[person], bytes, id)).status).toBe(404);
    const refused = await send(world.people.coordinator, Buffer.from('%PDF-1.7 rien'));
    expect(refused.status).toBeLessThan(500);
    expect(refused.body.error.reason).toMatch(/^FILE_/);
  });

  it('are nobody else’s: a draft is no director’s, and unknown is the same answer', async () => {
    for (const person of ['director', 'funder'] as const) {
      const caller = await api.as(world.people[person]);
      for (const id of [editionId, randomUUID()]) {
        expect([null, undefined]).not.toContain(await caller.refusal(LIST, { editionId: id }));
        expect(await caller.refusal(MAKE, { input: { editionId: id, kinds: ['pdf'] } })).toBe(await caller.refusal(LIST, { editionId: id }));
      }
      expect(await caller.refusal(LIST, { editionId })).toBe(await caller.refusal(LIST, { editionId: randomUUID() }));
      const [{ id: documentId }] = (await api.owner.query('SELECT id FROM edition_document LIMIT 1')) as [{ id: string }];
      const answers = await Promise.all([documentId, randomUUID()].map((id) => fetched(world.people[person], id)));
      expect(answers.map(({ status }) => status >= 400)).toEqual([true, true]);
      expect(answers[0]?.status).toBe(answers[1]?.status);
    }
  });
});
