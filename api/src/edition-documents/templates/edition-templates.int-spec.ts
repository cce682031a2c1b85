import { EDITION_LIMITS } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import PizZip from 'pizzip';
import request from 'supertest';
import { arrange } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import { until } from '../../testing/until';
import type { World } from '../../testing/world';
import { LIST_DUE } from '../edition-documents.queries';
import { starterTemplate } from '../own/starter-template';

const CREATE = 'mutation ($input: CreateEditionInput!) { createEdition(input: $input) { id version } }';
const MAKE = 'mutation ($input: MakeEditionDocumentsInput!) { makeEditionDocuments(input: $input) { id kind templateName state } }';
const DOCUMENTS = 'query ($editionId: ID!) { editionDocuments(editionId: $editionId) { id kind state fileName templateName unknownFields failure } }';
const LIST = 'query ($networkId: ID!) { editionTemplates(networkId: $networkId) { id version name number fileName unknownFields } }';
const WITHDRAW = 'mutation ($input: SeenEditionTemplateInput!) { withdrawEditionTemplate(input: $input) { id } }';

describe('templates that a network keeps', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let editionId: string;
  let starter: Buffer;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    const period = { periodFrom: '2026-01-01', periodTo: '2026-12-31' };
    const input = { networkId: world.networkId, model: 'board', title: 'Conseil', audience: 'board', perimeter: 'network', ...period };
    editionId = (await coordinator.ask(CREATE, { input })).createEdition.id as string;
    starter = Buffer.from(await starterTemplate());
  });
  afterAll(() => api.stop());

  const keep = async (person: string, said: Record<string, string | number>, bytes = starter) =>
    request(api.app.getHttpServer() as Server)
      .post('/edition-templates/kept')
      .query({ fileName: 'Modèle.docx', ...said })
      .set({ cookie: await api.cookieOf(person), 'x-maillage': '1', 'content-type': 'application/octet-stream' })
      .send(bytes);
  const changed = (change: (document: string) => string): Buffer => {
    const zip = new PizZip(starter);
    zip.file('word/document.xml', change(zip.file('word/document.xml')?.asText() ?? ''));
    return zip.generate({ type: 'nodebuffer' });
  };
  const documents = async () => (await coordinator.ask(DOCUMENTS, { editionId })).editionDocuments as Record<string, unknown>[];
  const templates = async () => (await coordinator.ask(LIST, { networkId: world.networkId })).editionTemplates as { id: string; version: number }[];

  it('are kept once, make a document of the edition, and are replaced in versions that say what they name wrongly', async () => {
    const named = { networkId: world.networkId, name: 'Modèle du bureau' };
    const kept = await keep(world.people.coordinator, named);
    expect(kept.body).toMatchObject({ reading: { faults: [] }, template: { name: 'Modèle du bureau', number: 1, fileName: 'Modèle.docx', unknownFields: [] } });
    // the answer was lost, and it is sent again
    expect((await keep(world.people.coordinator, named)).body.template.id).toBe(kept.body.template.id);
    const { id, version } = kept.body.template as { id: string; version: number };
    await coordinator.ask(MAKE, { input: { editionId, kinds: ['own_docx'], templateId: id } });
    await until(async () => (await documents()).every(({ state }) => state !== 'waiting'));
    expect(await documents()).toMatchObject([
      { kind: 'own_docx', state: 'ready', failure: null, templateName: 'Modèle du bureau', unknownFields: [], fileName: 'Projet – Conseil – modèle.docx' },
    ]);

    const wrong = changed((document) => document.replace('{titre}', '{titres}'));
    const replaced = await keep(world.people.coordinator, { id, version }, wrong);
    expect(replaced.body.template).toMatchObject({ id, number: 2, unknownFields: ['titres'] });
    expect((await keep(world.people.coordinator, { id, version }, wrong)).body.error.reason).toBe('STALE_VERSION');
    await coordinator.ask(MAKE, { input: { editionId, kinds: ['own_docx'], templateId: id } });
    await until(async () => (await documents()).every(({ state }) => state !== 'waiting'));
    expect(await documents()).toMatchObject([{ state: 'ready', unknownFields: ['titres'] }]);
    expect(await api.owner.query('SELECT number FROM edition_template_version WHERE template_id = $1 ORDER BY number', [id])).toEqual([
      { number: 1 },
      { number: 2 },
    ]);
  });

  it('are not kept with faults, nor when they are no template', async () => {
    const before = await templates();
    const faulty = await keep(
      world.people.coordinator,
      { networkId: world.networkId, name: 'Faux' },
      changed((document) => document.replace('{/blocs}', '')),
    );
    expect(faulty.body).toMatchObject({ template: null });
    expect(faulty.body.reading.faults.length).toBeGreaterThan(0);
    const refused = await keep(world.people.coordinator, { networkId: world.networkId, name: 'Faux' }, Buffer.from('%PDF-1.7 rien'));
    expect(refused.body.error.reason).toMatch(/^FILE_/);
    expect((await keep(world.people.coordinator, { networkId: world.networkId })).body.error.reason).toBe('INVALID_INPUT');
    expect(await templates()).toEqual(before);
  });

  it('are nobody else’s: another network’s is not found, neither to keep, replace, withdraw, nor to write with', async () => {
    const [mine] = await templates();
    const { id, version } = mine as { id: string; version: number };
    for (const person of ['referent', 'director', 'funder', 'foreignCoordinator'] as const) {
      const caller = await api.as(world.people[person]);
      expect([403, 404]).toContain((await keep(world.people[person], { networkId: world.networkId, name: 'Autre' })).status);
      expect([403, 404]).toContain((await keep(world.people[person], { id, version })).status);
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await caller.refusal(WITHDRAW, { input: { id, version } }));
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await caller.refusal(LIST, { networkId: world.networkId }));
    }
    const foreign = await keep(world.people.foreignCoordinator, { networkId: world.otherNetworkId, name: 'Voisin' });
    expect(foreign.body.template.number).toBe(1);
    for (const templateId of [foreign.body.template.id as string, randomUUID(), undefined])
      expect(await coordinator.refusal(MAKE, { input: { editionId, kinds: ['own_docx'], templateId } })).toBe('NOT_FOUND');
    const neighbour = await api.as(world.people.foreignCoordinator);
    expect(await neighbour.refusal(MAKE, { input: { editionId, kinds: ['own_docx'], templateId: foreign.body.template.id } })).toBe('NOT_FOUND');
    expect(await neighbour.refusal(DOCUMENTS, { editionId })).toBe('NOT_FOUND');
    const [made] = await documents();
    for (const documentId of [String(made?.['id']), randomUUID()]) {
      const fetched = request(api.app.getHttpServer() as Server).get(`/edition-documents/${documentId}`);
      expect((await fetched.set('cookie', await api.cookieOf(world.people.foreignCoordinator))).status).toBe(404);
    }
  });

  it('are withdrawn: nothing is made with them, what was made stays', async () => {
    const [mine] = await templates();
    const input = { id: mine?.id, version: mine?.version };
    await coordinator.ask(WITHDRAW, { input });
    expect(await templates()).toEqual([]);
    expect(await coordinator.refusal(WITHDRAW, { input })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(MAKE, { input: { editionId, kinds: ['own_docx'], templateId: mine?.id } })).toBe('NOT_FOUND');
    expect(await documents()).toMatchObject([{ kind: 'own_docx', state: 'ready' }]);
  });

  it('are so many of a network at most; a withdrawn one makes room', async () => {
    const now = await templates();
    await arrange(api.owner, `INSERT INTO edition_template (network_id, name) SELECT $1, 'Modèle ' || n FROM generate_series(1, $2::integer) n`, [
      world.networkId,
      EDITION_LIMITS.templates - now.length,
    ]);
    const named = { networkId: world.networkId, name: 'Un de trop' };
    expect((await keep(world.people.coordinator, named)).body.error.reason).toBe('EDITION_TOO_MANY');
    await arrange(
      api.owner,
      `UPDATE edition_template SET withdrawn_at = now() WHERE network_id = $1 AND name LIKE 'Modèle %' AND id NOT IN (SELECT template_id FROM edition_template_version)`,
      [world.networkId],
    );
    expect((await keep(world.people.coordinator, named)).body.template.name).toBe('Un de trop');
  });

  it('do not stand for the documents that each published edition gets', async () => {
    const due = async () => ((await api.owner.query(LIST_DUE)) as { id: string }[]).map(({ id }) => id);
    const [{ id }] = (await api.owner.query('SELECT id FROM edition_template LIMIT 1')) as [{ id: string }];
    const now = api.clock.now();
    const [edition] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO edition (network_id, title, model, audience, perimeter, period_from, period_to, signed_at, signed_by_id, published_at)
       VALUES ($1, 'Bilan', 'board', 'board', 'network', '2026-01-01', '2026-12-31', $2, $3, $2) RETURNING id`,
      [world.networkId, now, world.people.coordinator],
    );
    const publishedId = edition?.id ?? '';
    expect(await due()).toEqual([]);
    await arrange(
      api.owner,
      `INSERT INTO edition_frozen (edition_id, network_id, year, number, content, content_hash, basis, published_at, published_by_id, signed_by_id)
       VALUES ($1, $2, 2026, 1, '{}', $3, '{}', $4, $5, $5)`,
      [publishedId, world.networkId, 'a'.repeat(64), now, world.people.coordinator],
    );
    expect(await due()).toEqual([publishedId]);
    const add = (kind: string, isDraft: boolean, templateId: string | null) =>
      api.owner.query(`INSERT INTO edition_document (edition_id, kind, is_draft, asked_at, template_id, template_number) VALUES ($1, $2, $3, $4, $5, $6)`, [
        publishedId,
        kind,
        isDraft,
        now,
        templateId,
        templateId && 1,
      ]);
    await add('own_docx', false, id);
    await add('pdf', true, null);
    expect(await due()).toEqual([publishedId]);
    await add('pdf', false, null);
    expect(await due()).toEqual([]);
    // one of each kind, nulls being one
    await expect(add('pdf', false, null)).rejects.toThrow('uq_edition_document');
  });
});
