import { randomUUID } from 'node:crypto';
import { type EditionContent, type EditionTable, sayChange, whatChanged } from '@maillage/domain';
import { strFromU8, unzipSync } from 'fflate';
import type { Server } from 'node:http';
import request from 'supertest';
import { addNews, addPlan, arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { until } from '../testing/until';
import type { World } from '../testing/world';

const FIELDS = 'id title state version toConfirm { kind text }';
const CREATE = `mutation ($input: CreateEditionInput!) { createEdition(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateEditionInput!) { updateEdition(input: $input) { ${FIELDS} } }`;
const BLOCKS = `mutation ($input: SetEditionBlocksInput!) { setEditionBlocks(input: $input) { ${FIELDS} } }`;
const SIGN = `mutation ($input: SeenEditionInput!) { signEdition(input: $input) { ${FIELDS} } }`;
const PUBLISH = `mutation ($input: PublishEditionInput!) { publishEdition(input: $input) { ${FIELDS} } }`;
const CORRECT = `mutation ($input: CorrectEditionInput!) { correctEdition(input: $input) { ${FIELDS} } }`;
const PUBLISHED = 'query ($id: ID!) { publishedEdition(id: $id) { content } }';
const PREVIEW = 'query ($id: ID!) { editionPreview(id: $id) { content warnings { text } } }';

const MAKE = 'mutation ($input: MakeEditionDocumentsInput!) { makeEditionDocuments(input: $input) { id } }';
const DOCUMENTS = 'query ($editionId: ID!) { editionDocuments(editionId: $editionId) { id state } }';

interface Shown {
  readonly id: string;
  readonly version: number;
}

describe('editions for their readers', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  const as = (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  const anEdition = async (more: object = {}): Promise<Shown> => {
    const input = {
      networkId: world.networkId,
      model: 'board',
      title: 'Conseil',
      audience: 'board',
      perimeter: 'network',
      periodFrom: '2026-01-01',
      periodTo: '2026-12-31',
    };
    return (await coordinator.ask(CREATE, { input: { ...input, ...more } })).createEdition as Shown;
  };
  const withBlocks = async ({ id, version }: Shown, blocks: readonly object[]): Promise<Shown> =>
    (await coordinator.ask(BLOCKS, { input: { id, version, blocks } })).setEditionBlocks as Shown;
  const publish = async ({ id, version }: Shown, confirmed: readonly string[] = []): Promise<Shown> => {
    const { signEdition } = await coordinator.ask(SIGN, { input: { id, version } });
    return (await coordinator.ask(PUBLISH, { input: { id, version: signEdition.version, confirmed } })).publishEdition as Shown;
  };
  const previewOf = async (id: string): Promise<EditionContent> => (await coordinator.ask(PREVIEW, { id })).editionPreview.content as EditionContent;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    coordinator = await as('coordinator');
  });

  it('change their readers, perimeter and title as long as they are drafts, and are then signed anew', async () => {
    const draft = await anEdition();
    const { signEdition } = await coordinator.ask(SIGN, { input: { id: draft.id, version: draft.version } });
    const change = (more: object) => ({ input: { id: draft.id, version: signEdition.version, ...more } });
    const fieldsOf = async (more: object) => (await coordinator.send(UPDATE, change(more))).errors?.[0]?.extensions.fields;
    expect(await fieldsOf({ perimeter: 'funder' })).toEqual([{ path: 'funderId', reason: 'REQUIRED' }]);
    expect(await fieldsOf({ perimeter: 'funder', funderId: randomUUID() })).toEqual([{ path: 'funderId', reason: 'UNKNOWN_REFERENCE' }]);
    const { updateEdition } = await coordinator.ask(UPDATE, change({ audience: 'funder', perimeter: 'funder', funderId: world.funderId, title: 'Comité' }));
    expect(updateEdition).toMatchObject({ state: 'draft', title: 'Comité' });
    expect((await previewOf(draft.id)).audience).toBe('funder');
    const { updateEdition: back } = await coordinator.ask(UPDATE, { input: { id: draft.id, version: updateEdition.version, perimeter: 'network' } });
    expect((await previewOf(draft.id)).perimeter.kind).toBe('network');

    const done = await publish(await withBlocks(back as Shown, [{ kind: 'text', body: 'Contexte' }]));
    const { correctEdition } = await coordinator.ask(CORRECT, { input: { editionId: done.id, reason: 'Un chiffre' } });
    const toBoard = { input: { id: correctEdition.id, version: correctEdition.version, audience: 'board' } };
    expect((await coordinator.send(UPDATE, toBoard)).errors?.[0]?.extensions.fields).toEqual([{ path: 'audience', reason: 'NOT_IN_LIST' }]);
  });

  it('tell the board money that its readers read nowhere else only where who publishes confirms that by name', async () => {
    const { initiativeIds } = await addPlan(api.owner, world);
    await arrange(api.owner, `INSERT INTO funding_line (initiative_id, funder_id, sought_cents) VALUES ($1, $2, 100000)`, [initiativeIds[0], world.funderId]);
    const draft = await withBlocks(await anEdition(), [{ kind: 'text', body: 'Contexte' }, { kind: 'funding' }]);
    const { signEdition } = await coordinator.ask(SIGN, {
      input: { id: draft.id, version: draft.version },
    });
    expect(signEdition.toConfirm).toEqual([{ kind: 'funding', text: expect.stringContaining('montants') }]);
    const input = { id: draft.id, version: signEdition.version };
    for (const more of [{}, { confirmed: [] }, { confirmed: ['text'] }])
      expect(await coordinator.refusal(PUBLISH, { input: { ...input, ...more } })).toBe('EDITION_NOT_CONFIRMED');
    await coordinator.ask(PUBLISH, { input: { ...input, confirmed: ['funding'] } });
    expect(((await (await as('director')).ask(PUBLISHED, { id: draft.id })).publishedEdition.content as EditionContent).blocks.map(({ kind }) => kind)).toEqual(
      ['text', 'funding'],
    );
    // a funder reads its own money: there is nothing to confirm
    const own = await anEdition({ audience: 'funder', perimeter: 'funder', funderId: world.funderId });
    await publish(await withBlocks(own, [{ kind: 'text', body: 'Contexte' }, { kind: 'funding' }]));
  });

  it('review plans that follow each other by axis and measure: promised, achieved each year, limits, what remains, what comes next', async () => {
    const before = await addPlan(api.owner, world, { year: 2025, initiatives: 2 });
    const now = await addPlan(api.owner, world, { year: 2026, initiatives: 2 });
    const [guichet, veille] = before.initiativeIds;
    const [carried, fresh] = now.initiativeIds;
    const [axis] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO recommendation (network_id, number, title) VALUES ($1, 4, 'Centre de ressources') RETURNING id`,
      [world.networkId],
    );
    await arrange(api.owner, `UPDATE initiative SET title = 'Guichet', purpose = 'Un guichet par EPT' WHERE id = ANY ($1::uuid[])`, [[guichet, carried]]);
    await arrange(
      api.owner,
      `UPDATE initiative SET carried_over_from_id = $2, carry_over_reason = 'Poste vacant', weather = 'support_needed', weather_text = 'Un appui est demandé', owner_name = 'Camille' WHERE id = $1`,
      [carried, guichet],
    );
    await arrange(api.owner, `UPDATE initiative SET title = 'Veille', archived_at = now(), weather_text = 'Sans financement' WHERE id = $1`, [veille]);
    await arrange(api.owner, 'INSERT INTO initiative_recommendation (initiative_id, recommendation_id) VALUES ($1, $2)', [carried, axis?.id]);
    await arrange(
      api.owner,
      `INSERT INTO milestone (initiative_id, kind, title, due_on, done_on) VALUES ($1, 'milestone', 'Cadre', '2025-05-01', '2025-05-02'), ($1, 'milestone', 'Local', '2025-09-01', NULL),
         ($2, 'deliverable', 'Ouverture', '2026-12-15', NULL), ($2, 'milestone', 'Recrutement', '2026-06-01', NULL)`,
      [guichet, carried],
    );
    for (const ccasId of world.ccasIds.slice(0, 2)) await addNews(api.owner, String(carried), ccasId, { stage: 'in_place' });

    const draft = await withBlocks(await anEdition({ model: 'plan_review' }), [{ kind: 'plan_results' }]);
    const [block] = (await previewOf(draft.id)).blocks;
    const tables = (block?.parts ?? []).filter((part): part is EditionTable => part.is === 'table');
    expect(tables.map(({ caption }) => caption)).toEqual(['Axe 4. Centre de ressources', 'Mesures hors axe']);
    const [ofAxis] = tables;
    expect(ofAxis?.columns.map(({ title }) => title)).toEqual(['Mesure', 'Portée par', 'Réalisé 2025', 'Réalisé 2026', 'Engagement', 'CCAS en place']);
    expect(ofAxis?.rows).toEqual([
      [
        'Guichet',
        'Camille',
        { numerator: 1, denominator: 2 },
        { numerator: 0, denominator: 2 },
        'Tenu en partie',
        { numerator: 2, denominator: world.ccasIds.length },
      ],
    ]);
    const told = (block?.parts ?? [])
      .flatMap((part) => (part.is === 'text' ? [part.text] : []))
      .join('\n')
      .replaceAll(/[\u00a0\u202f]/g, ' ');
    for (const said of [
      '**Engagement** : Un guichet par EPT.',
      '**Réalisé** : jalons atteints, 1 sur 4.',
      'Un appui est demandé. Reconduite en 2026 : Poste vacant.',
      '**Reste à faire** : Recrutement (en retard, attendu le 1er juin 2026) ; Ouverture (pour le 15 décembre 2026).',
      '**Perspectives** : prochaine étape le 15 décembre 2026, Ouverture.',
      '**Perspectives** : Abandonnée : Sans financement.',
    ])
      expect(told).toContain(said);

    // a funder reads the review of what was published to one, without names, CCAS or reasons that are the network's own
    await arrange(api.owner, 'INSERT INTO initiative_publication (initiative_id, funder_id) VALUES ($1, $2)', [carried, world.funderId]);
    const forFunder = await withBlocks(await anEdition({ audience: 'funder' }), [{ kind: 'plan_results' }]);
    const shown = JSON.stringify(await previewOf(forFunder.id));
    expect(shown).toContain('Guichet');
    for (const hidden of ['Veille', 'Camille', 'Poste vacant', 'CCAS en place', String(fresh)]) expect(shown).not.toContain(hidden);
  });

  it('name scripted changes, and no other, on the page and in the DOCX', async () => {
    const { planId, initiativeIds } = await addPlan(api.owner, world, { initiatives: 5 });
    const [turned, dropped, slipped] = initiativeIds;
    await arrange(api.owner, `UPDATE initiative SET weather = 'secured', weather_text = 'Bien', ends_on = '2026-12-31' WHERE plan_id = $1`, [planId]);
    const kinds = [{ kind: 'initiatives' }];
    const before = await previewOf((await publish(await withBlocks(await anEdition(), kinds))).id);
    await arrange(api.owner, `UPDATE initiative SET weather = 'compromised' WHERE id = $1`, [turned]);
    await arrange(api.owner, `UPDATE initiative SET archived_at = now(), weather_text = 'Sans financement' WHERE id = $1`, [dropped]);
    await arrange(api.owner, `UPDATE initiative SET ends_on = '2027-03-31' WHERE id = $1`, [slipped]);
    const draft = await withBlocks(await anEdition(), [...kinds, { kind: 'what_changed' }]);
    const after = await previewOf(draft.id);
    const named = whatChanged(before, after).changes.map(sayChange);
    const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(named.map(plain)).toEqual([
      '2. Initiative 2 : abandonné, « Sans financement ».',
      '3. Initiative 3, fin : reporté du 31 décembre 2026 au 31 mars 2027.',
      '1. Initiative 1 : la météo passe de « objectifs sécurisés » à « objectifs compromis ».',
    ]);
    const page = after.blocks.find(({ kind }) => kind === 'what_changed')?.parts.find((part) => part.is === 'text')?.text ?? '';
    expect(page.split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2)] : []))).toEqual(named);

    const { makeEditionDocuments } = await coordinator.ask(MAKE, { input: { editionId: draft.id, kinds: ['docx'] } });
    await until(async () =>
      (await coordinator.ask(DOCUMENTS, { editionId: draft.id })).editionDocuments.every(({ state }: { state: string }) => state === 'ready'),
    );
    const { body } = await request(api.app.getHttpServer() as Server)
      .get(`/edition-documents/${String(makeEditionDocuments[0].id)}`)
      .set('cookie', await api.cookieOf(world.people.coordinator))
      .buffer()
      .parse((answer, done) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', () => done(null, Buffer.concat(chunks)));
      });
    const xml = strFromU8(unzipSync(body as Buffer)['word/document.xml'] as Uint8Array);
    const paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => ({
      isItem: paragraph.includes('<w:numPr>'),
      text: plain(paragraph.replaceAll(/<[^>]+>/g, '')),
    }));
    expect(paragraphs.filter(({ isItem }) => isItem).map(({ text }) => text)).toEqual(named.map(plain));
  });
});
