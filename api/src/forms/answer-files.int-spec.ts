import request from 'supertest';
import type { FormDefinition } from '@maillage/domain';
import { pdfOf } from '../testing/documents';
import { arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';

const RETURN = 'id version state answers { id entry version state value files { title } }';
const ONE = `query ($collectionId: ID!, $ccasId: ID!) { formReturn(collectionId: $collectionId, ccasId: $ccasId) { ${RETURN} } }`;
const ANSWER = `mutation ($input: AnswerFormInput!) { answerForm(input: $input) { conflicts formReturn { ${RETURN} } } }`;
const act = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { ${RETURN} } }`;
const SUBMIT = act('submitFormReturn', 'SubmitFormReturnInput');
const VALIDATE = act('validateFormReturn', 'SeenFormReturnInput');
const REOPEN = act('reopenFormReturn', 'SeenFormReturnInput');
const LIST = 'query ($parentType: String!, $parentId: ID!) { files(parentType: $parentType, parentId: $parentId) { canWrite items { id version } } }';
const VERSIONS = 'query ($parentType: String!, $parentId: ID!) { files(parentType: $parentType, parentId: $parentId) { items { id versions { id } } } }';
const ARCHIVE = 'mutation ($input: ArchiveFileInput!) { archiveFile(input: $input) }';
const OF_CCAS = `query ($networkId: ID!, $ccasId: ID!) { ccasFiles(networkId: $networkId, ccasId: $ccasId, skip: 0, take: 50) {
  items { title parentType parentPageKey parentName } } }`;

const RESULTS = `query ($input: FormResultsInput!) { formResults(input: $input) { lines { entry total { count isUntold } } }
  formResultMatrix(input: $input, section: "pieces") { rows { entry cells { ccas value untold files { versionId title name } } } } }`;

const BASE = { help: '', isRequired: true, isSensitive: false, readBy: 'ccas', shownIf: null } as const;
const DEFINITION: FormDefinition = {
  schema: 1,
  introduction: '',
  minutes: 5,
  sections: [
    {
      code: 'pieces',
      title: 'Pièces',
      help: '',
      shownIf: null,
      questions: [
        { ...BASE, code: 'rapport', label: 'Rapport d’activité', kind: 'file', most: 2 },
        { ...BASE, code: 'ouvert', label: 'Protocole', kind: 'file', most: 1, isRequired: false, readBy: 'network' },
        { ...BASE, code: 'voisin', label: 'Note', kind: 'file', most: 1, isRequired: false, readBy: 'ept' },
        { ...BASE, code: 'mots', label: 'Mots', kind: 'text', longest: 40, isRequired: false },
      ],
    },
  ],
  checks: [],
};

describe('files of an answer', () => {
  let api: TestApi;
  let world: World;
  let collectionId: string;
  let director: Caller;
  let coordinator: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    world = await api.world();
    [director, coordinator] = [await api.as(world.people.director), await api.as(world.people.coordinator)];
    const [added] = await arrange<{ id: string }>(
      api.owner,
      `WITH f AS (INSERT INTO form (network_id, title) VALUES ($1, 'Pièces') RETURNING id),
            v AS (INSERT INTO form_version (form_id, number, definition, published_at) SELECT id, 1, $2, '2026-01-05' FROM f RETURNING id, form_id)
       INSERT INTO form_collection (network_id, form_id, form_version_id, title, period_from, period_to)
       SELECT $1, form_id, id, 'Bilan 2025', '2025-01-01', '2025-12-31' FROM v RETURNING id`,
      [world.networkId, JSON.stringify(DEFINITION)],
    );
    collectionId = added?.id ?? '';
  });

  const key = () => ({ collectionId, ccasId: world.ccasIds[0] });
  const now = async () => (await director.ask(ONE, key())).formReturn;
  const place = async () => (await now()).answers.find(({ entry }: { entry: string }) => entry === 'rapport');
  const placeOf = async (entry: string): Promise<string> => {
    await director.ask(ANSWER, { input: { ...key(), answers: [{ entry, version: 0, state: 'value', value: '0' }] } });
    return (await now()).answers.find((answer: { entry: string }) => answer.entry === entry).id;
  };
  const download = async (accountId: string, versionId: string): Promise<number> =>
    (
      await request(api.app.getHttpServer())
        .get(`/files/${versionId}`)
        .set('cookie', await api.cookieOf(accountId))
    ).status;
  const validate = async (): Promise<string> => {
    await director.ask(SUBMIT, { input: await submission() });
    return (await coordinator.ask(VALIDATE, { input: { ...key(), version: (await now()).version } })).validateFormReturn.id;
  };
  const publish = (returnId: string, number: number) =>
    arrange(
      api.owner,
      `INSERT INTO form_result_publication (collection_id, number, editions, published_at, published_by_id)
       SELECT $1, coalesce(max(number), 0) + 1, jsonb_build_object($2::text, $3::integer), now(), $4 FROM form_result_publication WHERE collection_id = $1`,
      [collectionId, returnId, number, world.people.coordinator],
    );
  const say = (more: object, caller = director) => caller.ask(ANSWER, { input: { ...key(), answers: [{ entry: 'rapport', version: 0, ...more }] } });
  const begin = async (): Promise<string> => {
    await say({ state: 'value', value: '2' });
    return (await place()).id;
  };
  const upload = async (accountId: string, parentId: string, text: string): Promise<string | null> => {
    const { body } = await request(api.app.getHttpServer())
      .post('/files')
      .query({ parentType: 'form_answer', parentId, name: `${text}.pdf` })
      .set({ 'x-maillage': '1', 'content-type': 'application/octet-stream', cookie: await api.cookieOf(accountId) })
      .send(pdfOf(text));
    return body.error?.reason ?? null;
  };
  const files = async (parentId: string, caller = director) => (await caller.ask(LIST, { parentType: 'form_answer', parentId })).files;
  const submission = async () => ({
    ...key(),
    signatoryName: 'Diane Recteur',
    signatoryFunction: 'Directrice',
    answers: (await now()).answers.map(({ entry, version }: { entry: string; version: number }) => ({ entry, version })),
  });

  it('are counted by the server, whatever the client says, and are no answer before one stands', async () => {
    const id = await begin();
    expect(await place()).toMatchObject({ state: 'value', value: '0' });
    expect(await director.refusal(SUBMIT, { input: await submission() })).toBe('FORM_RETURN_UNFINISHED');
    expect(await upload(world.people.contributor, id, 'Rapport')).toBeNull();
    expect(await place()).toMatchObject({ value: '1', version: 2, files: [{ title: 'Rapport' }] });
    await say({ state: 'value', value: '2', version: 2 });
    expect(await place()).toMatchObject({ value: '1' });
    const { items } = await files(id);
    await director.ask(ARCHIVE, { input: { id: items[0].id, version: items[0].version } });
    expect(await place()).toMatchObject({ value: '0' });
  });

  it('are read and written as the return is: no neighbour, funder or other network, and a referent reads alone', async () => {
    const { people } = world;
    const id = await begin();
    for (const person of [people.otherDirector, people.funder, people.foreignDirector, people.foreignCoordinator, people.nobody])
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await upload(person, id, 'Intrus'));
    expect(await upload(people.otherDirector, id, 'Intrus')).toBe('NOT_FOUND');
    expect(await upload(people.referent, id, 'Lecture')).toBe('NOT_ALLOWED');
    expect(await upload(people.coordinator, id, 'Au nom du CCAS')).toBeNull();
    expect(await files(id, await api.as(people.referent))).toMatchObject({ canWrite: false, items: [{}] });
    expect(await (await api.as(people.otherDirector)).refusal(LIST, { parentType: 'form_answer', parentId: id })).toBe('NOT_FOUND');
    const { ccasFiles } = await director.ask(OF_CCAS, { networkId: world.networkId, ccasId: world.ccasIds[0] });
    expect(ccasFiles.items).toEqual([
      {
        title: 'Au nom du CCAS',
        parentType: 'form_answer',
        parentPageKey: `${collectionId}/ccas/${world.ccasIds[0]}`,
        parentName: 'Bilan 2025\u202f: Rapport d’activité',
      },
    ]);
  });

  it('are attached to no answer of another kind', async () => {
    await director.ask(ANSWER, { input: { ...key(), answers: [{ entry: 'mots', state: 'value', value: 'x', version: 0 }] } });
    const { id } = (await now()).answers[0];
    expect(await upload(world.people.director, id, 'Ailleurs')).toBe('NOT_FOUND');
    expect(await director.refusal(LIST, { parentType: 'form_answer', parentId: id })).toBe('NOT_FOUND');
  });

  it('are as many as the question takes, however many come at once', async () => {
    const id = await begin();
    expect(await upload(world.people.director, id, 'Un')).toBeNull();
    const both = await Promise.all([upload(world.people.director, id, 'Deux'), upload(world.people.contributor, id, 'Trois')]);
    expect(both.filter((refusal) => refusal === null)).toHaveLength(1);
    expect(both).toContain('FORM_FILES_TOO_MANY');
    expect((await files(id)).items).toHaveLength(2);
    expect(await place()).toMatchObject({ value: '2' });
  });

  it('keep their answer from being taken back, and are left without theirs neither once put away', async () => {
    const id = await begin();
    await upload(world.people.director, id, 'Rapport');
    const { version } = await place();
    const none = { state: 'not_available', reason: 'Pas compté' };
    for (const more of [{ state: null }, none])
      expect(await director.refusal(ANSWER, { input: { ...key(), answers: [{ entry: 'rapport', version, ...more }] } })).toBe('FORM_ANSWER_HAS_FILES');
    expect((await say({ ...none, version: version - 1 })).answerForm.conflicts).toEqual(['rapport']);
    const [file] = (await files(id)).items;
    await director.ask(ARCHIVE, { input: { id: file.id, version: file.version } });
    await say({ state: null, version: (await place()).version });
    expect(await place()).toMatchObject({ id, state: 'value', value: '0' });
    await say({ ...none, version: (await place()).version });
    expect(await upload(world.people.director, id, 'Trop tard')).toBe('NOT_ALLOWED');
  });

  it('stand as they were signed: none comes or goes after, and what was validated keeps each, whatever is put away later', async () => {
    const id = await begin();
    await upload(world.people.director, id, 'Rapport');
    const signed = await submission();
    await upload(world.people.contributor, id, 'Annexe');
    expect(await director.refusal(SUBMIT, { input: signed })).toBe('FORM_ANSWERS_CHANGED');
    await director.ask(SUBMIT, { input: await submission() });
    const { items, canWrite } = await files(id);
    expect(canWrite).toBe(false);
    expect(await upload(world.people.director, id, 'Trop tard')).toBe('NOT_ALLOWED');
    expect(await director.refusal(ARCHIVE, { input: { id: items[0].id, version: items[0].version } })).toBe('NOT_ALLOWED');
    const { validateFormReturn } = await coordinator.ask(VALIDATE, { input: { ...key(), version: (await now()).version } });
    await coordinator.ask(REOPEN, { input: { ...key(), version: validateFormReturn.version, reason: 'À compléter' } });
    await director.ask(ARCHIVE, { input: { id: items[0].id, version: items[0].version } });
    const [edition] = (await api.owner.query('SELECT answers FROM form_return_edition WHERE return_id = $1', [validateFormReturn.id])) as [
      { answers: Record<string, { value: string; files: { title: string }[] }> },
    ];
    expect(edition.answers['rapport']).toMatchObject({ value: '2', files: [{ title: 'Rapport' }, { title: 'Annexe' }] });
  });

  it('are named in results, and given to others once published, as far as the form said: these versions, and none that came before or after', async () => {
    const { people, ccasIds } = world;
    const [second] = await addCcas(api.owner, world, 1, ['Lilas']);
    const [far] = await arrange<{ id: string }>(
      api.owner,
      `WITH a AS (INSERT INTO account (email, full_name) VALUES (gen_random_uuid() || '@test.example', 'Loïs Lointain') RETURNING id)
       INSERT INTO role_assignment (account_id, role, network_id, ccas_id) SELECT id, 'director', $1, $2 FROM a RETURNING account_id AS id`,
      [world.networkId, second],
    );
    const [near, away] = [people.otherDirector, far?.id ?? ''];
    const places = { rapport: await begin(), ouvert: await placeOf('ouvert'), voisin: await placeOf('voisin') };
    for (const [entry, id] of Object.entries(places)) await upload(people.director, id, entry);
    const renew = async (parentId: string, text: string) => {
      const [file] = (await director.ask(VERSIONS, { parentType: 'form_answer', parentId })).files.items;
      await request(api.app.getHttpServer())
        .post('/files')
        .query({ parentType: 'form_answer', parentId, name: `${text}.pdf`, fileId: file.id })
        .set({ 'x-maillage': '1', 'content-type': 'application/octet-stream', cookie: await api.cookieOf(people.director) })
        .send(pdfOf(text));
      return file.versions[0].id as string;
    };
    const draftId = await renew(places.ouvert, 'corrigé');
    const returnId = await validate();
    const read = async (accountId: string) => (await api.as(accountId)).ask(RESULTS, { input: { collectionId, isToShare: false } });
    const filesSeen = async (accountId: string): Promise<Record<string, { versionId: string; title: string }[]>> =>
      Object.fromEntries(
        (await read(accountId)).formResultMatrix.rows.map(({ entry, cells }: { entry: string; cells: { ccas: string; files: object[] | null }[] }) => [
          entry,
          cells.find(({ ccas }) => ccas === ccasIds[0])?.files ?? [],
        ]),
      );
    const whole = await filesSeen(people.coordinator);
    expect(
      Object.values(whole)
        .flat()
        .map(({ title }) => title),
    ).toEqual(['rapport', 'ouvert', 'voisin']);
    expect((await read(people.coordinator)).formResults.lines.find(({ entry }: { entry: string }) => entry === 'rapport').total.count).toBe(1);
    const versions = Object.fromEntries(Object.entries(whole).map(([entry, [file]]) => [entry, file?.versionId ?? '']));
    const may = async (person: string) => Promise.all(['rapport', 'ouvert', 'voisin'].map((entry) => download(person, versions[entry] ?? '')));

    expect(await may(near)).toEqual([404, 404, 404]);
    await publish(returnId, 1);
    expect(await may(near)).toEqual([404, 200, 200]);
    expect(await may(away)).toEqual([404, 200, 404]);
    for (const person of [people.director, people.referent, people.coordinator]) expect(await may(person)).toEqual([200, 200, 200]);
    for (const person of [people.funder, people.foreignDirector, people.foreignCoordinator, people.dpo, people.nobody])
      expect((await may(person)).filter((status) => status === 200)).toEqual([]);
    expect(Object.entries(await filesSeen(near)).flatMap(([entry, files]) => (files.length > 0 ? [entry] : []))).toEqual(['ouvert', 'voisin']);
    expect(Object.entries(await filesSeen(away)).flatMap(([entry, files]) => (files.length > 0 ? [entry] : []))).toEqual(['ouvert']);
    // what was replaced before it was signed, and what others than its own see of it as a list
    expect(await download(near, draftId)).toBe(404);
    expect(await (await api.as(near)).refusal(LIST, { parentType: 'form_answer', parentId: places.ouvert })).toBe('NOT_FOUND');
    expect(await upload(near, places.ouvert, 'Intrus')).toBe('NOT_FOUND');
    // a correction waits for the publication that shows it, and takes the place of what it corrects
    await coordinator.ask(REOPEN, { input: { ...key(), version: (await now()).version, reason: 'À corriger' } });
    await renew(places.ouvert, 'réécrit');
    await validate();
    const [corrected] = (await filesSeen(people.coordinator))['ouvert'] ?? [];
    const both = async (person: string) => [await download(person, versions['ouvert'] ?? ''), await download(person, corrected?.versionId ?? '')];
    expect(await both(near)).toEqual([200, 404]);
    await publish(returnId, 2);
    expect(await both(near)).toEqual([404, 200]);
    expect(await both(people.director)).toEqual([200, 200]);
  });
});
