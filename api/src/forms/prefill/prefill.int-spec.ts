import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FORM = 'mutation ($input: CreateFormInput!) { createForm(input: $input) { id version } }';
const PUBLISH = 'mutation ($input: PublishFormInput!) { publishForm(input: $input) { id } }';
const COLLECT = 'mutation ($input: CreateFormCollectionInput!) { createFormCollection(input: $input) { id version } }';
const CLOSE = 'mutation ($input: CloseFormCollectionInput!) { closeFormCollection(input: $input) { id } }';
const RETURN = 'answers { entry version state value method origin source isConfirmed } sections { section expected answered }';
const PREFILL = `mutation ($input: FormReturnInput!) { prefillFormReturn(input: $input) { ${RETURN} } }`;
const CONFIRM = `mutation ($input: ConfirmFormAnswersInput!) { confirmFormAnswers(input: $input) { ${RETURN} } }`;
const ANSWER = `mutation ($input: AnswerFormInput!) { answerForm(input: $input) { conflicts formReturn { ${RETURN} } } }`;

interface Answer {
  readonly entry: string;
  readonly version: number;
  readonly value: string;
}

describe('what is published of a commune', () => {
  let api: TestApi;
  let world: World;
  let director: Caller;
  let place: { collectionId: string; ccasId: string };
  let collectionVersion: number;

  /** A published figure, and the year that it is of. */
  const publish = async (code: string, year: number, value: number, state = 'p', networkId: string | null = null): Promise<void> => {
    await api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
      const [{ id }] = await manager.query(
        `INSERT INTO indicator (network_id, code, name, theme, aggregation, distributor) VALUES ($1, $2, $2, 'ccas', 'sum', 'OFGL')
         ON CONFLICT (code) DO UPDATE SET name = EXCLUDED.name, network_id = EXCLUDED.network_id, distributor = 'OFGL' RETURNING id`,
        [networkId, code],
      );
      await manager.query(
        `INSERT INTO indicator_value (indicator_id, period, territory_id, value, state) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (indicator_id, period, territory_id) DO UPDATE SET value = EXCLUDED.value`,
        [id, year * 100, world.communeIds[0], value, state],
      );
    });
  };
  const byEntry = (answers: readonly Answer[]) => Object.fromEntries(answers.map(({ entry, version: _, ...answer }) => [entry, answer]));

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    director = await api.as(world.people.director);
    const coordinator = await api.as(world.people.coordinator);
    const { id, version } = (await coordinator.ask(FORM, { input: { networkId: world.networkId, title: 'Bilan', model: 'activity_report' } })).createForm;
    await coordinator.ask(PUBLISH, { input: { id, version, breaks: [] } });
    const input = { formId: id, title: 'Bilan 2040', periodFrom: '2040-01-01', periodTo: '2040-12-31' };
    const collection = (await coordinator.ask(COLLECT, { input })).createFormCollection;
    collectionVersion = collection.version;
    place = { collectionId: collection.id, ccasId: world.ccasIds[0] as string };
    await publish('ccas_operating_spending', 2040, 2_063_327);
    await publish('ccas_staff_spending', 2039, 271_392);
    await publish('municipal_population', 2037, 90_000, 'r');
    await publish('ccas_town_grant', 2040, 12, 'p', world.networkId);
  });
  afterAll(() => api.stop());

  it('stands in a return with its source and its year, and is no answer before somebody confirms it', async () => {
    const { answers, sections } = (await director.ask(PREFILL, { input: place })).prefillFormReturn;
    // a flow of another year and a count of the network itself are no source; a stock may be of a former year, and says so
    expect(byEntry(answers)).toEqual({
      b1: { state: 'value', value: '2063327', method: null, origin: 'prefilled', source: 'OFGL, ccas_operating_spending, 2040', isConfirmed: false },
      a1: {
        ...{ state: 'estimated', value: '90000', method: 'Arrondi par son producteur.', origin: 'prefilled' },
        ...{ source: 'OFGL, municipal_population, 2037', isConfirmed: false },
      },
      conventions: { state: 'value', value: '0', method: null, origin: 'prefilled', source: expect.stringMatching(/^Conventions, au /), isConfirmed: false },
    });
    expect(sections.every(({ answered }: { answered: number }) => answered === 0)).toBe(true);
    const stale = (await director.ask(CONFIRM, { input: { ...place, answers: [{ entry: 'b1', version: 0 }] } })).confirmFormAnswers;
    expect(stale.sections.every(({ answered }: { answered: number }) => answered === 0)).toBe(true);
    const { version } = answers.find(({ entry }: { entry: string }) => entry === 'b1');
    const confirmed = (await director.ask(CONFIRM, { input: { ...place, answers: [{ entry: 'b1', version }] } })).confirmFormAnswers;
    expect(confirmed.sections).toContainEqual(expect.objectContaining({ section: 'moyens', answered: 1 }));
  });

  it('leaves alone what somebody stands for, and follows what is published since', async () => {
    await publish('ccas_operating_spending', 2040, 1);
    await publish('municipal_population', 2040, 91_000);
    const { answers } = (await director.ask(PREFILL, { input: place })).prefillFormReturn;
    expect(byEntry(answers)).toMatchObject({ b1: { value: '2063327', isConfirmed: true }, a1: { value: '91000', source: 'OFGL, municipal_population, 2040' } });
    const again = (await director.ask(PREFILL, { input: place })).prefillFormReturn;
    expect(again.answers).toEqual(answers);
    const { version } = answers.find(({ entry }: Answer) => entry === 'a1');
    const own = { entry: 'a1', version, state: 'value', value: '90500' };
    const { formReturn } = (await director.ask(ANSWER, { input: { ...place, answers: [own] } })).answerForm;
    expect(byEntry(formReturn.answers)).toMatchObject({ a1: { value: '90500', origin: 'typed', source: null, isConfirmed: true } });
  });

  it('is put there by two at once, once', async () => {
    const both = { ...place, ccasId: world.ccasIds[1] as string };
    const coordinator = await api.as(world.people.coordinator);
    await Promise.all([coordinator.ask(PREFILL, { input: both }), coordinator.ask(PREFILL, { input: both })]);
  });

  it('is put there by who fills in the return, and by nobody else', async () => {
    for (const person of ['referent', 'otherDirector', 'funder', 'dpo', 'nobody', 'foreignCoordinator'] as const)
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await (await api.as(world.people[person])).refusal(PREFILL, { input: place }));
    await (await api.as(world.people.coordinator)).ask(CLOSE, { input: { id: place.collectionId, version: collectionVersion, isClosed: true } });
    expect(await director.refusal(PREFILL, { input: place })).toBe('FORM_RETURN_WRONG_STATE');
  });
});

describe('what our own modules know of a CCAS', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
  });
  afterAll(() => api.stop());

  it('stands in a return with its module and its day, until somebody confirms it; of what is not known nothing is said', async () => {
    const coordinator = await api.as(world.people.coordinator);
    const director = await api.as(world.people.director);
    const base = {
      help: '',
      isRequired: true,
      isSensitive: false,
      readBy: 'ept',
      shownIf: null,
      kind: 'figure',
      unit: 'other',
      unitWord: 'point',
      methods: [],
    };
    const figure = (code: string, fact: string) => ({
      ...{ ...base, code, label: code, time: 'stock', decimals: 0, bounds: null, addsUp: 'sum', perimeter: '', prefill: { from: 'module', fact } },
    });
    const form = (questions: readonly object[]) =>
      JSON.stringify({
        schema: 1,
        introduction: '',
        minutes: 5,
        checks: [],
        sections: [{ code: 'faits', title: 'Faits', help: '', shownIf: null, questions }],
      });
    const { id, version } = (await coordinator.ask(FORM, { input: { networkId: world.networkId, title: 'Faits' } })).createForm;
    const save = (definition: string) => ({ input: { id, version, title: 'Faits', definition } });
    const SAVE = 'mutation ($input: SaveFormDraftInput!) { saveFormDraft(input: $input) { version } }';
    expect(await coordinator.refusal(SAVE, save(form([figure('autre', 'accounts')])))).toBe('FORM_FAULTS');
    const saved = (await coordinator.ask(SAVE, save(form([figure('points', 'privacy_compliant_points'), figure('conv', 'conventions_in_force')]))))
      .saveFormDraft;
    await coordinator.ask(PUBLISH, { input: { id, version: saved.version, breaks: [] } });
    const input = { formId: id, title: 'Faits', periodFrom: '2024-01-01', periodTo: '2024-12-31' };
    const place = { collectionId: (await coordinator.ask(COLLECT, { input })).createFormCollection.id, ccasId: world.ccasIds[0] as string };
    const known = async () =>
      (await director.ask(PREFILL, { input: place })).prefillFormReturn.answers as (Answer & { source: string; isConfirmed: boolean })[];
    expect((await known()).map(({ entry, value, source, isConfirmed }) => [entry, value, source, isConfirmed])).toEqual([
      ['conv', '0', 'Conventions, au 31/12/2024', false],
    ]);
    const answer = 'mutation ($input: AnswerPrivacyPointInput!) { answerPrivacyPoint(input: $input) { __typename } }';
    const told = await director.send(answer, { input: { ccasId: place.ccasId, point: 'dpo', answer: 'no', comment: 'Pas encore' } });
    expect(told.errors).toBeUndefined();
    expect((await known()).map(({ entry, value }) => [entry, value])).toEqual([
      ['conv', '0'],
      ['points', '0'],
    ]);
  });
});
