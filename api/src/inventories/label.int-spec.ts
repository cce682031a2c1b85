import { addDays, LABEL_CRITERIA, type LabelFile } from '@maillage/domain';
import { arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import { addCcas, type World } from '../testing/world';

const READ = 'query ($networkId: ID!, $ccasId: ID!) { absLabel(networkId: $networkId, ccasId: $ccasId) { id file } }';
const RECORD = 'mutation ($input: RecordLabelDecisionInput!) { recordLabelDecision(input: $input) { file } }';
const WITHDRAW = 'mutation ($input: WithdrawLabelDecisionInput!) { withdrawLabelDecision(input: $input) { file } }';
const ASK = 'mutation ($input: AskForInventoryInput!) { askForInventory(input: $input) { collection { id } } }';
const BOARD = 'query ($networkId: ID!) { inventoryBoard(networkId: $networkId, topic: social_needs) { board } }';
const answer = (value: string) => ({ state: 'value', value, denominator: null, other: null, reason: null, method: null, isConfirmed: true });

describe('the label of an ABS', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  /** Of the EPT of the CCAS that is judged, and of the other. */
  let near: string[];
  let peers: string[];
  /** Today, and the day before. */
  let days: readonly string[];
  const as = (person: keyof World['people']): Promise<Caller> => api.as(world.people[person]);
  const readings = LABEL_CRITERIA.map((criterion) => ({ criterion, answer: 'oui' }));
  const judged = (): { networkId: string; ccasId: string } => ({ networkId: world.networkId, ccasId: world.ccasIds[0] ?? '' });
  const input = (more: object = {}) => ({ ...judged(), decidedOn: days[0], outcome: 'awarded', panelCcasIds: peers, readings, ...more });
  const read = async (person: keyof World['people'], more: object = {}): Promise<LabelFile> =>
    (await (await as(person)).ask(READ, { ...judged(), ...more })).absLabel.file as LabelFile;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinator = await as('coordinator');
    days = [api.clock.today(), addDays(api.clock.today(), -1)];
    near = await addCcas(api.owner, world, 0, ['CCAS voisin']);
    peers = await addCcas(api.owner, world, 1, ['CCAS pair un', 'CCAS pair deux', 'CCAS pair trois']);
    const { collection } = (await coordinator.ask(ASK, { input: { networkId: world.networkId, topic: 'social_needs' } })).askForInventory;
    const said = { label_demande: answer('oui'), ...Object.fromEntries(LABEL_CRITERIA.map((code) => [`${code}__reponse`, answer('oui')])) };
    await arrange(
      api.owner,
      `WITH r AS (INSERT INTO form_return (collection_id, ccas_id, state, submitted_at, validated_at) VALUES ($1, $2, 'validated', now(), now()) RETURNING id)
       INSERT INTO form_return_edition (return_id, number, answers, validated_at, validated_by_id) SELECT r.id, 1, $3, now(), (SELECT id FROM account LIMIT 1) FROM r`,
      [collection.id, world.ccasIds[0], JSON.stringify(said)],
    );
  });
  afterAll(() => api.stop());

  it('is decided of by the coordination alone, and of no CCAS that it does not cover', async () => {
    for (const person of ['director', 'contributor', 'referent', 'otherDirector'] as const)
      expect([person, await (await as(person)).refusal(RECORD, { input: input() })]).toEqual([person, 'NOT_ALLOWED']);
    for (const person of ['funder', 'dpo', 'nobody', 'foreignCoordinator', 'foreignDirector'] as const) {
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await (await as(person)).refusal(RECORD, { input: input() }));
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await (await as(person)).refusal(READ, judged()));
    }
    expect(await coordinator.refusal(RECORD, { input: input({ ccasId: world.foreignCcasId }) })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(READ, { ...judged(), ccasId: world.foreignCcasId })).toBe('NOT_FOUND');
    expect(await coordinator.refusal(READ, { ...judged(), ccasId: 'x' })).toBe('NOT_FOUND');
    expect((await coordinator.ask(READ, judged())).absLabel.file.decisions).toEqual([]);
  });

  it('refuses a panel that is none of peers, a day to come, a wait without a reason, and what was not asked', async () => {
    const refusal = (more: object) => coordinator.refusal(RECORD, { input: input(more) });
    expect(await refusal({ panelCcasIds: peers.slice(0, 2) })).toBe('LABEL_PANEL_NOT_PEERS');
    expect(await refusal({ panelCcasIds: [...peers.slice(0, 2), near[0]] })).toBe('LABEL_PANEL_NOT_PEERS');
    expect(await refusal({ panelCcasIds: [...peers.slice(0, 2), world.foreignCcasId] })).toBe('INVALID_INPUT');
    expect(await refusal({ decidedOn: '2999-01-01' })).toBe('INVALID_INPUT');
    expect(await refusal({ outcome: 'deferred' })).toBe('INVALID_INPUT');
    expect(await refusal({ readings: [{ criterion: 'portage__elu', answer: 'peut-être' }] })).toBe('INVALID_INPUT');
    expect(await refusal({ readings: readings.slice(1) })).toBe('LABEL_NOT_READY');
    expect(await refusal({ ccasId: near[0], panelCcasIds: peers })).toBe('LABEL_NOT_ASKED');
  });

  it('tells the CCAS why it waits and nobody else, then is awarded once of two who say so at once, and is withdrawn with its reason', async () => {
    await coordinator.ask(RECORD, { input: input({ outcome: 'deferred', readings: [], decidedOn: days[1], reason: 'La synthèse manque' }) });
    for (const person of ['director', 'contributor', 'referent', 'coordinator'] as const)
      expect((await read(person)).decisions).toMatchObject([{ outcome: 'deferred', reason: 'La synthèse manque' }]);
    expect((await read('otherDirector')).decisions).toEqual([]);

    const told = await Promise.all([1, 2].map(() => coordinator.refusal(RECORD, { input: input() })));
    expect(told.toSorted()).toEqual(['LABEL_DECIDED', null].toSorted());
    const neighbour = await read('otherDirector');
    expect(neighbour).toMatchObject({ standing: 'awarded', decisions: [{ outcome: 'awarded', readings: {}, reason: null }] });
    expect(neighbour.decisions[0]?.panel.map(({ id }) => id).toSorted()).toEqual(peers.toSorted());
    const { board } = (await (await as('otherDirector')).ask(BOARD, { networkId: world.networkId })).inventoryBoard;
    expect(JSON.stringify(board)).toContain('Labellisée le');
    expect(JSON.stringify(board)).not.toContain('La synthèse manque');

    const id = (await read('coordinator')).decisions[0]?.id;
    for (const person of ['director', 'referent', 'foreignCoordinator'] as const)
      expect(await (await as(person)).refusal(WITHDRAW, { input: { ...judged(), id, reason: 'Non' } })).not.toBeNull();
    expect(await coordinator.refusal(WITHDRAW, { input: { ...judged(), ccasId: near[0], id, reason: 'Non' } })).toBe('NOT_FOUND');
    await coordinator.ask(WITHDRAW, { input: { ...judged(), id, reason: 'Décidé d’un autre CCAS' } });
    await coordinator.ask(WITHDRAW, { input: { ...judged(), id, reason: 'Une autre raison' } });
    expect((await read('director')).decisions[0]).toMatchObject({ withdrawnReason: 'Décidé d’un autre CCAS' });
    expect(await read('otherDirector')).toMatchObject({ standing: 'under_way', decisions: [] });
  });
});
