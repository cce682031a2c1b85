import type { InventoryBoard } from '@maillage/domain';
import { strFromU8, unzipSync } from 'fflate';
import request from 'supertest';
import { arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { until } from '../testing/until';
import { addCcas, type World } from '../testing/world';

const BOARD = 'networkId topic collection { id title isOpen } board takeUps { sourceId key ccas { id name } }';
const READ = `query ($networkId: ID!, $topic: InventoryTopic!, $scope: ScopeInput) { inventoryBoard(networkId: $networkId, topic: $topic, scope: $scope) { ${BOARD} } }`;
const TOPICS = `query ($networkId: ID!) { inventoryTopics(networkId: $networkId) { topic known expected collection { id } } }`;
const ASK = `mutation ($input: AskForInventoryInput!) { askForInventory(input: $input) { ${BOARD} } }`;
const TAKE_UP = `mutation ($input: TakeUpInput!) { takeUpInventoryItem(input: $input) { ${BOARD} } }`;
const DUE = `query ($networkId: ID!, $isAsked: Boolean) { deadlines(networkId: $networkId, kinds: [software_contract], upcomingDays: 400, isAsked: $isAsked, skip: 0, take: 50) { items { dueOn label ccas { id } } } }`;
const SUBMIT = `mutation ($input: SubmitFormReturnInput!) { submitFormReturn(input: $input) { id version } }`;
const ANSWER = `mutation ($input: AnswerFormInput!) { answerForm(input: $input) { conflicts formReturn { answers { entry version } } } }`;
const REOPEN = `mutation ($input: SeenFormReturnInput!) { reopenFormReturn(input: $input) { id state } }`;

interface Told {
  readonly collection: { readonly id: string; readonly title: string; readonly isOpen: boolean } | null;
  readonly board: InventoryBoard;
  readonly takeUps: readonly { readonly key: string; readonly ccas: { readonly id: string } }[];
}
const answer = (value: string) => ({ state: 'value', value, denominator: null, other: null, reason: null, method: null, isConfirmed: true });
const tool = (fin: string) => ({
  ...{ logiciels__r1__mission: answer('aides'), logiciels__r1__produit: answer('Millésime'), logiciels__r1__fin: answer(fin) },
  ...{
    logiciels__r1__preavis: answer('trois_mois'),
    logiciels__r1__agents: answer('4'),
    couts__aides__cout: answer('41200'),
    couts__aides__charge: answer('ccas'),
  },
});

describe('inventories of a network', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  /** Two of one EPT, one of the other, and two more of the first. */
  let ccas: string[];
  let collectionId: string;
  const as = (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  const read = async (person: keyof World['people'], more: object = {}): Promise<Told> =>
    (await (await as(person)).ask(READ, { networkId: world.networkId, topic: 'software', ...more })).inventoryBoard as Told;
  const rowOf = ({ board }: Told, id: string | undefined) => board.rows.find((row) => row.ccas.id === id);
  const stageOf = (told: Told, id: string | undefined) => rowOf(told, id)?.cells[told.board.columns.findIndex(({ code }) => code === 'aides')]?.stage ?? null;
  const figure = ({ board }: Told, code: string) => board.figures.find((one) => one.code === code);
  /** What a CCAS returned, as validated. */
  const validate = (collection: string, ccasId: string | undefined, answers: object) =>
    arrange(
      api.owner,
      `WITH r AS (INSERT INTO form_return (collection_id, ccas_id, state, submitted_at, validated_at) VALUES ($1, $2, 'validated', now(), now()) RETURNING id)
       INSERT INTO form_return_edition (return_id, number, answers, validated_at, validated_by_id) SELECT r.id, 1, $3, now(), (SELECT id FROM account LIMIT 1) FROM r`,
      [collection, ccasId, JSON.stringify(answers)],
    );

  /** What was written past the application is derived with the next thing that is written. */
  const settle = () => coordinator.ask(ASK, { input: { networkId: world.networkId, topic: 'software' } });

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await as('coordinator');
    ccas = [...world.ccasIds, ...(await addCcas(api.owner, world, 0, ['CCAS un', 'CCAS deux']))];
  });
  afterAll(() => api.stop());

  it('are asked for in one act by the coordination alone, once however many ask at once', async () => {
    const input = { networkId: world.networkId, topic: 'software' };
    expect((await read('coordinator')).collection).toBeNull();
    for (const person of ['director', 'contributor', 'referent'] as const) expect(await (await as(person)).refusal(ASK, { input })).toBe('NOT_ALLOWED');
    for (const person of ['funder', 'dpo', 'nobody', 'foreignCoordinator'] as const)
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await (await as(person)).refusal(ASK, { input }));
    const asked = (await Promise.all([coordinator.ask(ASK, { input }), coordinator.ask(ASK, { input })])).map(({ askForInventory }) => askForInventory as Told);
    expect(asked[0]?.collection).toMatchObject({ isOpen: true, title: expect.stringContaining('Logiciels métiers') });
    expect(asked[1]?.collection?.id).toBe(asked[0]?.collection?.id);
    collectionId = asked[0]?.collection?.id ?? '';
    const [forms] = (await api.owner.query(`SELECT count(*)::integer AS count FROM form WHERE network_id = $1 AND model = 'software'`, [world.networkId])) as {
      count: number;
    }[];
    expect(forms?.count).toBe(1);
  });

  it('tell a draft to nobody, what was submitted to who reads the return, and what was validated to the network as the form says', async () => {
    const director = await as('director');
    const key = { collectionId, ccasId: ccas[0] };
    const typed = Object.entries(tool('2027-06-30')).map(([entry, { value }]) => ({ entry, state: 'value', value, version: 0 }));
    const { answers } = (await director.ask(ANSWER, { input: { ...key, answers: typed } })).answerForm.formReturn;
    expect(stageOf(await read('director'), ccas[0])).toBeNull();
    expect(rowOf(await read('director'), ccas[0])?.state).toBe('draft');
    const signed = { signatoryName: 'Nadia Fontaine', signatoryFunction: 'Directrice', answers };
    await director.ask(SUBMIT, { input: { ...key, ...signed } });
    for (const person of ['director', 'contributor', 'referent', 'coordinator'] as const) {
      const told = await read(person);
      expect(stageOf(told, ccas[0])).toBe('software');
      expect(rowOf(told, ccas[0])?.heard?.isChecked).toBe(false);
    }
    expect(stageOf(await read('otherDirector'), ccas[0])).toBeNull();
    await validate(collectionId, ccas[1], tool('2027-09-30'));
    await validate(collectionId, ccas[2], tool('2027-12-31'));
    const neighbour = await read('director');
    expect(stageOf(neighbour, ccas[1])).toBe('software');
    expect(JSON.stringify(neighbour.board.items?.rows.filter((item) => item.ccas.id === ccas[2]))).not.toContain(',4,');
    expect(figure(neighbour, 'cost')).toMatchObject({ isUntold: true, numerator: null });
    expect(figure(neighbour, 'aid')).toMatchObject({ numerator: 3, denominator: 5 });
    expect(figure(await read('coordinator'), 'cost')).toMatchObject({ numerator: 123_600 });
  });

  it('tell nothing to who is not of the network, nor to funders, and nothing of a scope that one may not read', async () => {
    for (const person of ['funder', 'dpo', 'nobody', 'foreignCoordinator', 'foreignDirector'] as const)
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await (await as(person)).refusal(READ, { networkId: world.networkId, topic: 'software' }));
    expect((await read('coordinator', { scope: { ept: world.eptCodes[1] } })).board.rows.map((row) => row.ccas.id)).toEqual([ccas[2]]);
    expect((await read('coordinator', { scope: { ccas: world.foreignCcasId } })).board.rows).toEqual([]);
    expect((await read('coordinator', { scope: { cohort: 'x' } })).board.rows).toEqual([]);
    expect(await coordinator.refusal(READ, { networkId: 'x', topic: 'software' })).toBe('NOT_FOUND');
    const topics = (await coordinator.ask(TOPICS, { networkId: world.networkId })).inventoryTopics as { topic: string; known: number }[];
    expect(topics.find(({ topic }) => topic === 'software')).toMatchObject({ known: 3, expected: 5 });
  });

  it('propose that three CCAS buy together, and warn each of its own contract before its notice', async () => {
    const { board } = await read('director');
    // the neighbours' returns and her own: contracts of June, September and December
    expect(board.suggestions).toMatchObject([{ decideBy: '2027-03-30', members: [{ id: ccas[0] }, { id: ccas[1] }, { id: ccas[2] }] }]);
    await settle();
    const due = async (person: keyof World['people'], isAsked = false) =>
      (
        (await (await as(person)).ask(DUE, { networkId: world.networkId, isAsked })).deadlines as { items: { dueOn: string; ccas: { id: string } }[] }
      ).items.map((one) => `${one.ccas.id} ${one.dueOn}`);
    expect(await due('director')).toEqual([`${ccas[0] ?? ''} 2027-03-30`]);
    expect(await due('coordinator')).toHaveLength(3);
    expect(await due('coordinator', true)).toEqual([]);
    expect(await due('otherDirector')).toEqual([`${ccas[1] ?? ''} 2027-06-30`]);
  });

  it('keep what was validated while it is corrected, and take of two years the last one that says something', async () => {
    const [stored] = (await api.owner.query('SELECT version FROM form_return WHERE collection_id = $1 AND ccas_id = $2', [collectionId, ccas[2]])) as {
      version: number;
    }[];
    await coordinator.ask(REOPEN, { input: { collectionId, ccasId: ccas[2], version: stored?.version, reason: 'Contrat prolongé' } });
    expect(stageOf(await read('director'), ccas[2])).toBe('software');
    const [later] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO form_collection (network_id, form_id, form_version_id, title, period_from, period_to)
       SELECT network_id, form_id, form_version_id, 'Logiciels 2030', '2030-01-01', '2030-12-31' FROM form_collection WHERE id = $1 RETURNING id`,
      [collectionId],
    );
    await validate(later?.id ?? '', ccas[2], { sans_outil: answer('aides') });
    const told = await read('coordinator');
    expect(stageOf(told, ccas[2])).toBe('nothing');
    expect(stageOf(told, ccas[1])).toBe('software');
    await settle();
    expect((await coordinator.ask(DUE, { networkId: world.networkId })).deadlines.items).toHaveLength(2);
  });

  it('wait for another derivation of the same CCAS, which would write what comes due of two of its returns', async () => {
    const other = api.owner.createQueryRunner();
    await other.startTransaction();
    await other.query('SELECT FROM ccas WHERE id = $1 FOR NO KEY UPDATE', [ccas[0]]);
    await arrange(api.owner, `UPDATE form_return SET state = state WHERE collection_id = $1 AND ccas_id = $2`, [collectionId, ccas[0]]);
    let isAnswered = false;
    const answered = settle().then(() => (isAnswered = true));
    const waiting = `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await until(async () => isAnswered || (await api.owner.query(waiting)).length > 0);
    expect(isAnswered).toBe(false);
    await other.commitTransaction();
    await other.release();
    await answered;
    expect((await coordinator.ask(DUE, { networkId: world.networkId })).deadlines.items).toHaveLength(2);
  });

  it('let a CCAS say in one tap that it does what another lists, twice as once, and take it back; of what is listed alone', async () => {
    const input = { networkId: world.networkId, topic: 'human_resources' };
    const asked = (await coordinator.ask(ASK, { input })).askForInventory as Told;
    await validate(asked.collection?.id ?? '', ccas[2], {
      ...{
        statut: answer('designe'),
        canal: answer('01 23 45 67 89'),
        pratiques__r2__titre: answer('DRH hors les murs'),
        pratiques__r2__famille: answer('hors_les_murs'),
      },
    });
    const take = { ...input, sourceCcasId: ccas[2], title: 'DRH hors-les-murs', ccasId: ccas[0], isTakenUp: true };
    const director = await as('director');
    const told = (await director.ask(TAKE_UP, { input: take })).takeUpInventoryItem as Told;
    expect(told.takeUps).toMatchObject([{ key: 'drh hors les murs', ccas: { id: ccas[0] } }]);
    expect(JSON.stringify(told)).not.toContain('01 23');
    expect(((await director.ask(TAKE_UP, { input: take })).takeUpInventoryItem as Told).takeUps).toHaveLength(1);
    expect(await director.refusal(TAKE_UP, { input: { ...take, ccasId: ccas[1] } })).toBe('NOT_ALLOWED');
    expect(await director.refusal(TAKE_UP, { input: { ...take, title: 'Ce que personne n’a dit' } })).toBe('INVALID_INPUT');
    expect(await director.refusal(TAKE_UP, { input: { ...take, ccasId: world.foreignCcasId } })).not.toBeNull();
    expect(await (await as('otherDirector')).refusal(TAKE_UP, { input: { ...take, ccasId: ccas[0] } })).toBe('NOT_ALLOWED');
    expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await (await as('funder')).refusal(TAKE_UP, { input: take }));
    expect(((await director.ask(TAKE_UP, { input: { ...take, isTakenUp: false } })).takeUpInventoryItem as Told).takeUps).toEqual([]);
  });

  it('come due by law from when they are asked, also of who says nothing, until it is said to be done; a new CCAS owes it too', async () => {
    const ABS_DUE = `query ($networkId: ID!) { deadlines(networkId: $networkId, kinds: [abs_due], upcomingDays: 800, skip: 0, take: 50) { items { dueOn label ccas { id } } } }`;
    const due = async (person: keyof World['people']): Promise<{ dueOn: string; label: string; ccas: { id: string } }[]> =>
      (await (await as(person)).ask(ABS_DUE, { networkId: world.networkId })).deadlines.items;
    expect(await due('coordinator')).toEqual([]);
    const input = { networkId: world.networkId, topic: 'social_needs' };
    const asked = (await coordinator.ask(ASK, { input })).askForInventory as Told;
    expect((await due('coordinator')).map((one) => one.ccas.id).toSorted()).toEqual(ccas.toSorted());
    expect(await due('director')).toMatchObject([{ ccas: { id: ccas[0] }, label: expect.stringContaining('à renseigner') }]);
    expect(await (await as('foreignDirector')).refusal(ABS_DUE, { networkId: world.networkId })).toBe('NOT_FOUND');
    const year = Number((await due('director'))[0]?.dueOn.slice(0, 4));
    // what is said takes the place of what was not, and leaves others alone
    await validate(asked.collection?.id ?? '', ccas[0], { lancement: answer('faite'), lancement_faite: answer('2026-01-10') });
    await settle();
    expect(await due('director')).toMatchObject([{ dueOn: `${year}-12-31`, label: expect.not.stringContaining('à renseigner') }]);
    await addCcas(api.owner, world, 0, ['CCAS trois']);
    await coordinator.ask(TAKE_UP, {
      input: { ...input, topic: 'human_resources', sourceCcasId: ccas[2], title: 'DRH hors les murs', ccasId: ccas[0], isTakenUp: true },
    });
    expect(await due('coordinator')).toHaveLength(ccas.length + 1);
  });

  it('tell counters of persons to who reads every return alone, and nobody learns of a small one from a file', async () => {
    const input = { networkId: world.networkId, topic: 'access_to_rights' };
    const asked = (await coordinator.ask(ASK, { input })).askForInventory as Told;
    const counters = {
      proposes: '7301',
      realises: '6302',
      avec: '5303',
      detectes: '5404',
      deposes: '4405',
      ouverts: '3406',
      refuses: '991',
      abandonnes: '3',
      inconnus: '5',
    };
    const said = Object.fromEntries(Object.entries(counters).map(([counter, value]) => [`mois__m01__${counter}`, answer(value)]));
    await validate(asked.collection?.id ?? '', ccas[2], {
      reperer: answer('in_place'),
      compte: answer('oui'),
      ...said,
      droit__aah__ouv: answer('3406'),
      montant_estime: answer('815432'),
    });
    const numbers = /7301|6302|5303|5404|4405|3406|815432|7\s?301/;
    for (const person of ['director', 'contributor', 'referent'] as const) {
      const told = await read(person, { topic: 'access_to_rights' });
      expect(told.board.sections.map(({ id }) => id)).toEqual(['adoption']);
      expect(JSON.stringify(told)).not.toMatch(numbers);
    }
    const whole = await read('coordinator', { topic: 'access_to_rights' });
    expect(whole.board.sections.map(({ id }) => id)).toEqual(['compteurs', 'adoption']);
    // three gave up: nothing of the whole is told, which would give it
    expect(JSON.stringify(whole.board)).not.toMatch(numbers);
    for (const person of ['funder', 'foreignCoordinator', 'dpo', 'nobody'] as const)
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await (await as(person)).refusal(READ, input));
  });

  it('come as a workbook and as a document, to who reads them, and hold no more than she reads', async () => {
    const fetch = async (person: keyof World['people'], path: string) =>
      request(api.app.getHttpServer())
        .get(`/inventories/${path}`)
        .set('cookie', await api.cookieOf(world.people[person]))
        .buffer(true)
        .parse((response, done) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () => done(null, Buffer.concat(parts)));
        });
    for (const format of ['xlsx', 'docx']) {
      const file = await fetch('director', `logiciels?networkId=${world.networkId}&format=${format}`);
      expect([file.status, (file.body as Buffer).subarray(0, 2).toString()]).toEqual([200, 'PK']);
    }
    const sheetsOf = async (person: keyof World['people'], part: string): Promise<string> =>
      Object.values(unzipSync((await fetch(person, `logiciels?networkId=${world.networkId}&${part}`)).body as Buffer))
        .map((bytes) => strFromU8(bytes))
        .join();
    const [foreign] = (await api.owner.query('SELECT name FROM ccas WHERE id = $1', [world.foreignCcasId])) as { name: string }[];
    const foreignEpt = `F${world.eptCodes[0] ?? ''}`;
    await arrange(api.owner, `INSERT INTO territory (kind, code, name) VALUES ('ept', $1, 'EPT d’ailleurs')`, [foreignEpt]);
    const group = `mutation ($input: CreateCohortInput!) { createCohort(input: $input) { id } }`;
    const { id } = (await coordinator.ask(group, { input: { networkId: world.networkId, name: 'Achats de l’ouest', ccasIds: [ccas[0]] } })).createCohort;
    expect((await sheetsOf('coordinator', `ept=${world.eptCodes[0] ?? ''}`)).includes('EPT Ouest')).toBe(true);
    expect((await sheetsOf('director', `cohort=${id}`)).includes('Achats de l’ouest')).toBe(true);
    for (const [person, part] of [
      ['coordinator', `ccas=${world.foreignCcasId}`],
      ['coordinator', `ept=${foreignEpt}`],
      ['contributor', `cohort=${id}`],
    ] as const) {
      const file = await sheetsOf(person, part);
      const told = ['Périmètre inconnu', foreign?.name ?? '', 'EPT d’ailleurs', 'Achats de l’ouest'].filter((name) => file.includes(name));
      expect([person, part, told]).toEqual([person, part, ['Périmètre inconnu']]);
    }
    expect((await fetch('funder', `logiciels?networkId=${world.networkId}`)).status).toBe(404);
    expect((await fetch('foreignDirector', `logiciels?networkId=${world.networkId}`)).status).toBe(404);
    expect((await fetch('director', `inconnu?networkId=${world.networkId}`)).status).toBe(404);
    expect((await fetch('director', `logiciels?networkId=${world.networkId}&format=exe`)).status).toBe(400);
  });
});
