import { writeXlsx } from 'hucre/xlsx';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import request from 'supertest';
import { CONFIG, type Config } from '../../platform/config/config';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FORM = 'mutation ($input: CreateFormInput!) { createForm(input: $input) { id version } }';
const PUBLISH = 'mutation ($input: PublishFormInput!) { publishForm(input: $input) { id } }';
const COLLECT = 'mutation ($input: CreateFormCollectionInput!) { createFormCollection(input: $input) { id } }';
const KEPT = '{ conflicts formReturn { answers { entry state value origin source isConfirmed version } } }';
const IMPORT = `mutation ($input: ImportFormAnswersInput!) { importFormAnswers(input: $input) ${KEPT} }`;
const ANSWER = `mutation ($input: AnswerFormInput!) { answerForm(input: $input) ${KEPT} }`;
const MAPPING = { reads: 'figures', sheet: 'Bilan', question: 0, value: 1, entries: { 'passages au guichet': 'c1' } };

type Row = readonly (string | number | null)[];

describe('a file of figures of a CCAS', () => {
  let api: TestApi;
  let world: World;
  let director: Caller;
  let place: { collectionId: string; ccasId: string };
  const xlsx = (rows: readonly Row[]) => writeXlsx({ sheets: [{ name: 'Bilan', rows: rows.map((row) => [...row]) }] });
  const send = async (person: keyof World['people'], body: Uint8Array | string, query: Record<string, string> = {}) =>
    request(api.app.getHttpServer())
      .post(`/form-files?${new URLSearchParams({ ...place, ...query })}`)
      .set({ 'x-maillage': '1', cookie: await api.cookieOf(world.people[person]), 'content-type': 'application/octet-stream' })
      .send(Buffer.from(body));
  const said = (entry: string, value: string, version = 0) => ({ entry, state: 'value', value, version });
  const input = (answers: readonly object[], mapping: object = MAPPING) => ({
    input: { ...place, fileName: 'bilan 2025.xlsx', mapping: JSON.stringify(mapping), answers },
  });

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    const coordinator = await api.as(world.people.coordinator);
    director = await api.as(world.people.director);
    const { id, version } = (await coordinator.ask(FORM, { input: { networkId: world.networkId, title: 'Bilan', model: 'activity_report' } })).createForm;
    await coordinator.ask(PUBLISH, { input: { id, version, breaks: [] } });
    const collection = { formId: id, title: 'Bilan 2025', periodFrom: '2025-01-01', periodTo: '2025-12-31' };
    place = { collectionId: (await coordinator.ask(COLLECT, { input: collection })).createFormCollection.id, ccasId: world.ccasIds[0] as string };
  });
  afterAll(() => api.stop());

  it('is read as it stands, numbers as numbers, and nothing of it stays', async () => {
    const { status, body } = await send('director', await xlsx([['Question', 2025], ['Passages au guichet', 1250], ['Appels', 'environ 300'], [null, null], ['Repas', 0]])); // prettier-ignore
    expect(status).toBe(201);
    expect(body).toEqual({ sheets: [{ name: 'Bilan', rows: [['Question', 2025], ['Passages au guichet', 1250], ['Appels', 'environ 300'], [], ['Repas', 0]] }], remembered: null }); // prettier-ignore
    const { filesDir } = api.app.get<Config>(CONFIG);
    expect(await readdir(join(filesDir, 'incoming'))).toEqual([]);
  });

  it('of persons gives titles, days, small numbers and decisions: no name, number of a file or address leaves the reading', async () => {
    const rows: Row[] = [
      ['Nom', 'N° dossier', 'Naissance', 'Nature', 'Date d’élection', 'Ayants droit', 'Téléphone'],
      ['DUPONT Jeanne', 20250012, 'Bondy', 'Première', '2025-03-01', 2, '0612345678'],
      ['Martin Ali', 20250013, 'Oran', 'Renouvellement', '2025-04-01', 0, 612345678],
    ];
    const { body } = await send('director', await xlsx(rows), { reads: 'register' });
    expect(body.sheets[0].rows).toEqual([rows[0], ['…', '…', '…', 'Première', '2025-03-01', 2, '…'], ['…', '…', '…', 'Renouvellement', '2025-04-01', 0, '…']]);
    const csv = await send('director', 'Nom;Date\nDUPONT Jeanne;01/03/2025\n', { reads: 'register' });
    expect(JSON.stringify(csv.body)).not.toContain('DUPONT');
    const untitled = await send('director', 'DUPONT Jeanne;01/03/2025\nMartin Ali;02/03/2025\n', { reads: 'register' });
    expect(JSON.stringify(untitled.body)).not.toMatch(/DUPONT|Martin/);
  });

  it('answers what the person took of it, from the version that she saw, and is understood at once the next time', async () => {
    const { answerForm } = await director.ask(ANSWER, { input: { ...place, answers: [said('c2', '80')] } });
    const before = answerForm.formReturn.answers[0];
    const kept = (await director.ask(IMPORT, input([said('c1', '1250'), said('c2', '90', before.version - 1), { entry: 'a4', state: 'estimated', value: '4', method: 'Lu dans le fichier', version: 0 }]))).importFormAnswers; // prettier-ignore
    expect(kept.conflicts).toEqual(['c2']);
    expect(kept.formReturn.answers).toEqual([
      expect.objectContaining({ entry: 'a4', state: 'estimated', origin: 'imported' }),
      expect.objectContaining({ entry: 'c1', value: '1250', origin: 'imported', source: 'bilan 2025.xlsx', isConfirmed: true }),
      expect.objectContaining({ entry: 'c2', value: '80', origin: 'typed', source: null }),
    ]);
    const { body } = await send('contributor', 'Question;2025\nPassages au guichet;0\n');
    expect(body.remembered).toEqual(MAPPING);
  });

  it('that is none is refused with the reason, and a mapping that is none too', async () => {
    const unreadable = await send('director', '%PDF-1.7');
    expect([unreadable.status, unreadable.body.error.reason, unreadable.body.error.params]).toEqual([400, 'FORM_FILE_UNREADABLE', { problem: 'NOT_A_TABLE' }]);
    expect((await send('director', '')).body.error.reason).toBe('FORM_FILE_UNREADABLE');
    expect((await send('director', 'a;b\n', { reads: 'everything' })).status).toBe(400);
    expect(await director.refusal(IMPORT, input([said('c1', '1', 1)], { reads: 'figures' }))).toBe('INVALID_INPUT');
    expect(await director.refusal(IMPORT, input([said('nothing', '1')]))).toBe('INVALID_INPUT');
  });

  it('is of who answers for the CCAS: nothing is read for anybody else', async () => {
    for (const [person, status] of [
      ['referent', 404],
      ['otherDirector', 404],
      ['dpo', 404],
      ['funder', 404],
      ['nobody', 404],
      ['foreignCoordinator', 404],
      ['foreignDirector', 404],
    ] as const) {
      expect([person, (await send(person, 'a;b\n1;2\n')).status]).toEqual([person, status]);
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await (await api.as(world.people[person])).refusal(IMPORT, input([said('c1', '1')])));
    }
  });
});
