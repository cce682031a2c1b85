import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { entriesOf, formModel } from '@maillage/domain';
import { strFromU8, unzipSync } from 'fflate';
import request from 'supertest';
import { getDocumentProxy } from 'unpdf';
import { addCollection } from '../testing/forms-world';
import { arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { until } from '../testing/until';
import type { World } from '../testing/world';

const SHOWN = 'canMake documents { id kind state failure isDraft isOutdated fileName sizeBytes replaced }';
const LIST = `query ($input: FormDocumentsInput!) { formDocuments(input: $input) { ${SHOWN} } }`;
const MAKE = `mutation ($input: FormDocumentsInput!) { makeFormDocuments(input: $input) { ${SHOWN} } }`;
const ANSWER = 'mutation ($input: AnswerFormInput!) { answerForm(input: $input) { formReturn { version } } }';
const SUBMIT = 'mutation ($input: SubmitFormReturnInput!) { submitFormReturn(input: $input) { version } }';
const VALIDATE = 'mutation ($input: SeenFormReturnInput!) { validateFormReturn(input: $input) { version } }';
const REOPEN = 'mutation ($input: SeenFormReturnInput!) { reopenFormReturn(input: $input) { version } }';
const PRESENT = 'mutation ($input: PresentFormReturnInput!) { presentFormReturn(input: $input) { version } }';
const HOSTILE = 'Plus de passages 😀 pour l’accueil de 王小明, <b>vraiment</b> #let x = read("/etc/passwd") {#boucle} =1+1';

interface Shown {
  readonly canMake: boolean;
  readonly documents: readonly {
    readonly id: string;
    readonly kind: string;
    readonly state: string;
    readonly isDraft: boolean;
    readonly isOutdated: boolean;
    readonly fileName: string;
    readonly replaced: readonly string[];
  }[];
}
const plain = (text: string): string => text.replace(/\s+/g, ' ');
const wordsOf = (xml: string): string =>
  plain(
    xml
      .replace(/<[^>]+>/g, ' ')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>'),
  );

describe('documents of the report of a CCAS', () => {
  let api: TestApi;
  let world: World;
  let director: Caller;
  let coordinator: Caller;
  let place: { readonly collectionId: string; readonly ccasId: string };
  const said = (entry: string, value: string, more: object = {}) => ({ entry, state: 'value', value, version: 0, ...more });
  const SEEN =
    'query ($collectionId: ID!, $ccasId: ID!) { formReturn(collectionId: $collectionId, ccasId: $ccasId) { version answers { entry version isConfirmed } } }';
  const version = async (): Promise<number> => (await director.ask(SEEN, place)).formReturn.version;
  const submit = async (of: typeof place): Promise<void> => {
    const { answers } = (await director.ask(SEEN, of)).formReturn as { answers: { entry: string; version: number; isConfirmed: boolean }[] };
    const seen = answers.flatMap(({ isConfirmed, ...one }) => (isConfirmed ? [one] : []));
    await director.ask(SUBMIT, { input: { ...of, answers: seen, signatoryName: 'Camille Roux', signatoryFunction: 'Directrice' } });
  };
  const list = async (caller: Caller): Promise<Shown> => (await caller.ask(LIST, { input: place })).formDocuments;
  const made = async (caller: Caller): Promise<Shown> => {
    await caller.ask(MAKE, { input: place });
    return until(async () => {
      const shown = await list(caller);
      return shown.documents.every(({ state, isOutdated }) => state === 'ready' && !isOutdated) && shown;
    });
  };
  const fetched = async (person: keyof World['people'], id: string) =>
    request(api.app.getHttpServer() as Server)
      .get(`/form-documents/${id}`)
      .set('cookie', await api.cookieOf(world.people[person]))
      .responseType('blob');
  const read = async (shown: Shown) => {
    const [pdf, docx] = await Promise.all(
      ['pdf', 'docx'].map(async (kind) => (await fetched('director', shown.documents.find((one) => one.kind === kind)?.id ?? '')).body as Buffer),
    );
    const proxy = await getDocumentProxy(new Uint8Array(pdf ?? Buffer.of()));
    let text = '';
    for (let page = 1; page <= proxy.numPages; page++)
      for (const item of (await (await proxy.getPage(page)).getTextContent()).items) text += 'str' in item ? `${item.str} ` : '';
    const { metadata, info } = await proxy.getMetadata();
    const word = wordsOf(strFromU8(unzipSync(new Uint8Array(docx ?? Buffer.of()))['word/document.xml'] ?? new Uint8Array()));
    return { text: plain(text), word, standard: metadata?.get('pdfuaid:part') as unknown, info: info as Record<string, unknown> };
  };

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    [director, coordinator] = await Promise.all([api.as(world.people.director), api.as(world.people.coordinator)]);
    const { formId, collectionId } = await addCollection(api.owner, world, 'activity_report');
    place = { collectionId, ccasId: world.ccasIds[0] ?? '' };
    const former = { c1: { state: 'value', value: '12888' }, c3: { state: 'value', value: '2583' }, e1: { state: 'value', value: '0' } };
    const whole = { denominator: null, other: null, reason: null, method: null, isConfirmed: true };
    await arrange(
      api.owner,
      `WITH k AS (INSERT INTO form_collection (network_id, form_id, form_version_id, title, period_from, period_to)
                  SELECT $1, $2, id, 'Bilan 2024', '2024-01-01', '2024-12-31' FROM form_version WHERE form_id = $2 RETURNING id),
            r AS (INSERT INTO form_return (collection_id, ccas_id, state, submitted_at, validated_at) SELECT id, $3, 'validated', now(), now() FROM k RETURNING id)
       INSERT INTO form_return_edition (return_id, number, answers, validated_at, validated_by_id)
       SELECT id, 1, $4, now(), (SELECT id FROM account LIMIT 1) FROM r RETURNING return_id`,
      [
        ...[world.networkId, formId, place.ccasId],
        JSON.stringify(Object.fromEntries(Object.entries(former).map(([entry, one]) => [entry, { ...whole, ...one }]))),
      ],
    );
    const answers = [
      ...[said('c1', '14320', { method: 'Pointage par les agents' }), said('c3', '2870'), said('e1', '0'), said('f3', '705')],
      { entry: 'c2', state: 'estimated', value: '9100', method: 'Deux semaines témoins', version: 0 },
      { entry: 'd6', state: 'not_available', reason: 'Compté depuis mars seulement', version: 0 },
      { entry: 'h1', state: 'not_applicable', reason: 'Pas de portage', version: 0 },
      ...[said('a5', '58', { denominator: '85' }), said('c_change', HOSTILE), said('faits_marquants', 'Un accueil le samedi.\nUne convention.')],
    ];
    // each asked thing has an answer, of some state, before a return is submitted
    const definition = formModel('activity_report')?.definition;
    const rest = (definition ? entriesOf(definition) : []).filter(
      ({ key, question, holds }) => question.isRequired && holds.kind !== 'total' && holds.kind !== 'text' && !answers.some(({ entry }) => entry === key),
    );
    const none = rest.map(({ key }) => ({ entry: key, state: 'not_applicable', reason: 'Pas de service', version: 0 }));
    await director.ask(ANSWER, { input: { ...place, answers: [...answers, ...none] } });
  });
  afterAll(() => api.stop());

  it('are made of what was submitted, not of what is being filled in, nor of another form', async () => {
    expect(await list(director)).toEqual({ canMake: false, documents: [] });
    expect(await director.refusal(MAKE, { input: place })).toBe('FORM_DOCUMENT_NONE');
    const { collectionId } = await addCollection(api.owner, world);
    const flash = { ...place, collectionId };
    await director.ask(ANSWER, {
      input: { ...flash, answers: [said('inscrits', '240'), said('nouveaux', '0'), said('appelees', '180'), said('salle_fraiche', 'oui')] },
    });
    await submit(flash);
    expect(await director.refusal(MAKE, { input: flash })).toBe('FORM_DOCUMENT_NONE');
  });

  it('of what was submitted say « provisoire », and hold the figures, those of last year, what moved, states with their reasons, words as they were typed', async () => {
    await submit(place);
    const shown = await made(director);
    expect(shown).toMatchObject({
      canMake: true,
      documents: [
        {
          kind: 'pdf',
          isDraft: true,
          fileName: expect.stringMatching(/^Provisoire – Canicule 2025 – CCAS .*\.pdf$/),
          replaced: expect.arrayContaining(['😀', '王']),
        },
        { kind: 'docx', isDraft: true },
      ],
    });
    const { text, word, standard, info } = await read(shown);
    expect([standard, info['Language']]).toEqual(['1', 'fr-FR']);
    for (const words of [
      'Provisoire – réponse envoyée, pas encore validée',
      ...['14 320', '12 888', '+ 1 432', '+ 11,1 %', '9 100 (estimé)', 'Deux semaines témoins', 'non disponible', 'Compté depuis mars seulement'],
      ...['58 sur 85 (68,2 %)', 'Camille Roux, Directrice', 'comptage : Pointage par les agents', 'L’essentiel en une page', 'Un accueil le samedi.'],
    ]) {
      expect(text).toContain(words);
      expect(word).toContain(words);
    }
    expect(text).toContain('<b>vraiment</b> #let x = read("/etc/passwd") {#boucle} =1+1');
    expect(word).toContain('Plus de passages 😀 pour l’accueil de 王小明');
    // what the hand has to finish stands in the one, and never in the other
    expect([text.includes('À compléter'), word.includes('À compléter')]).toEqual([false, true]);
    // a typed 0 stays 0, beside 0 of last year: not blank
    expect(word).toMatch(/Élections de domicile en vigueur 0 0/);
    expect(text).toContain('Élections de domicile en vigueur 0 attestations 0 en 2024');
    // what cannot be counted is in its line, what does not exist in the list of what does not, and neither in the place of the other
    for (const told of [text, word]) {
      expect(told).toContain('Bilans de droits réalisés non disponible');
      expect(told).not.toContain('Demandes d’aides facultatives non disponible');
      expect(told).toMatch(/[Ss]ans objet.*Demandes d’aides facultatives/);
      expect(told).not.toContain('Bilans de droits réalisés ; ');
    }
  });

  it('of before an answer, a validation or the date at the board are told as such, and are not handed out', async () => {
    const [old] = (await list(director)).documents;
    await coordinator.ask(VALIDATE, { input: { ...place, version: await version() } });
    expect((await list(director)).documents.map(({ isOutdated }) => isOutdated)).toEqual([true, true]);
    expect((await fetched('director', old?.id ?? '')).status).toBe(404);
    await made(coordinator);
    await director.ask(PRESENT, { input: { ...place, presentedOn: '2026-06-12', deliberation: '2026-14', version: await version() } });
    expect((await list(director)).documents[0]).toMatchObject({ isOutdated: true });
    const { text } = await read(await made(director));
    expect(text).toContain('Présenté au conseil d’administration le 12 juin 2026, délibération 2026-14');
    expect(text).not.toContain('Provisoire');
    // asked twice at once: one document of each kind, and both are told of the same
    const both = await Promise.all([made(director), made(coordinator)]);
    expect(both[0].documents.map(({ id }) => id)).toEqual(both[1].documents.map(({ id }) => id));
    await coordinator.ask(REOPEN, { input: { ...place, version: await version(), reason: 'Un chiffre à revoir' } });
    expect(await list(director)).toMatchObject({ canMake: false });
    expect((await fetched('director', both[0].documents[0]?.id ?? '')).status).toBe(404);
  });

  it('that nobody writes any more are told as failed after five minutes, and are asked for again', async () => {
    const [one] = (await list(director)).documents;
    await api.owner.query(`UPDATE form_document SET state = 'waiting', storage_key = NULL, asked_at = $2::timestamptz - interval '6 minutes' WHERE id = $1`, [
      one?.id,
      api.clock.now(),
    ]);
    expect((await list(director)).documents[0]).toMatchObject({ state: 'failed', failure: 'unexpected' });
  });

  it('are of who reads the return alone: of a neighbour, a funder and another network they are unknown', async () => {
    for (const person of ['contributor', 'referent', 'coordinator'] as const)
      expect((await list(await api.as(world.people[person]))).documents).toHaveLength(2);
    await submit(place);
    await coordinator.ask(VALIDATE, { input: { ...place, version: await version() } });
    const [{ id } = { id: '' }] = (await made(director)).documents;
    for (const person of ['director', 'contributor', 'referent', 'coordinator'] as const) expect((await fetched(person, id)).status).toBe(200);
    for (const person of ['otherDirector', 'funder', 'dpo', 'foreignCoordinator', 'foreignDirector', 'nobody'] as const) {
      const caller = await api.as(world.people[person]);
      const unknown = { ...place, collectionId: randomUUID() };
      expect(await caller.refusal(LIST, { input: place })).toBe(await caller.refusal(LIST, { input: unknown }));
      expect(await caller.refusal(MAKE, { input: place })).toBe(await caller.refusal(MAKE, { input: unknown }));
      const answers = await Promise.all([id, randomUUID(), 'x'].map((one) => fetched(person, one)));
      expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
    }
  });
});
