import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FORM = 'mutation ($input: CreateFormInput!) { createForm(input: $input) { id version } }';
const PUBLISH = 'mutation ($input: PublishFormInput!) { publishForm(input: $input) { id } }';
const COLLECT = 'mutation ($input: CreateFormCollectionInput!) { createFormCollection(input: $input) { id } }';
const RETURN = 'version state answers { entry version value updatedByName } remarks { id entry }';
const act = (name: string, type: string): string => `mutation ($input: ${type}!) { ${name}(input: $input) { ${RETURN} } }`;
const ANSWER = `mutation ($input: AnswerFormInput!) { answerForm(input: $input) { formReturn { ${RETURN} } } }`;
const ONE = `query ($collectionId: ID!, $ccasId: ID!) { formReturn(collectionId: $collectionId, ccasId: $ccasId) { ${RETURN} } }`;
const SUBMIT = act('submitFormReturn', 'SubmitFormReturnInput');
const SEND_BACK = act('returnFormReturn', 'ReturnFormReturnInput');
const VALIDATE = act('validateFormReturn', 'SeenFormReturnInput');
const REOPEN = act('reopenFormReturn', 'SeenFormReturnInput');
const ASKED = 'query ($networkId: ID!, $ccasId: ID) { asked(networkId: $networkId, ccasId: $ccasId) { count sections { kind count } } }';
const TO_CORRECT =
  'query ($networkId: ID!, $ccasId: ID!) { formReturnsToCorrect(networkId: $networkId, ccasId: $ccasId) { collectionId title state reason corrections { id label body } } }';
const NEWS = 'query { notifications(kinds: [form_returned, form_reopened, form_validated]) { items { kind about ccas { id } subject { type id } } } }';
const HOME = 'query ($networkId: ID!) { home(networkId: $networkId) { attention { kind count } } }';

interface Return {
  readonly version: number;
  readonly answers: readonly { readonly entry: string; readonly version: number; readonly value: string | null }[];
  readonly remarks: readonly { readonly id: string; readonly entry: string | null }[];
}

describe('what becomes of a return', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let director: Caller;
  let place: { collectionId: string; ccasId: string };
  const said = (entry: string, value: string, version = 0) => ({ entry, state: 'value', value, version });
  const answer = async (caller: Caller, ...answers: object[]): Promise<Return> =>
    (await caller.ask(ANSWER, { input: { ...place, answers } })).answerForm.formReturn as Return;
  const signed = ({ answers }: Return) => ({
    input: { ...place, signatoryName: 'Camille Roux', signatoryFunction: 'Directrice', answers: answers.map(({ entry, version }) => ({ entry, version })) },
  });
  const asked = async (caller: Caller): Promise<unknown> =>
    ((await caller.ask(ASKED, { networkId: world.networkId, ccasId: place.ccasId })).asked.sections as { kind: string; count: number }[]).find(
      ({ kind }) => kind === 'form_returns',
    )?.count;
  const attention = async (caller: Caller): Promise<Record<string, number>> =>
    Object.fromEntries(
      ((await caller.ask(HOME, { networkId: world.networkId })).home.attention as { kind: string; count: number }[]).map(({ kind, count }) => [kind, count]),
    );
  const toCorrect = async (caller: Caller) => (await caller.ask(TO_CORRECT, { networkId: world.networkId, ccasId: place.ccasId })).formReturnsToCorrect;
  const told = async (caller: Caller): Promise<{ kind: string; about: string | null }[]> => (await caller.ask(NEWS)).notifications.items;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    [coordinator, director] = [await api.as(world.people.coordinator), await api.as(world.people.director)];
    const { id, version } = (await coordinator.ask(FORM, { input: { networkId: world.networkId, title: 'Canicule', model: 'heatwave_flash' } })).createForm;
    await coordinator.ask(PUBLISH, { input: { id, version, breaks: [] } });
    const input = { formId: id, title: 'Canicule 2040', periodFrom: '2040-01-01', periodTo: '2040-12-31' };
    place = { collectionId: (await coordinator.ask(COLLECT, { input })).createFormCollection.id, ccasId: world.ccasIds[0] as string };
  });
  afterAll(() => api.stop());

  it('is vouched for as it was seen: what a colleague changed meanwhile is named, and nothing is submitted', async () => {
    const before = await answer(director, said('inscrits', '240'), said('nouveaux', '0'), said('appelees', '180'), said('salle_fraiche', 'oui'));
    const contributor = await api.as(world.people.contributor);
    const version = before.answers.find(({ entry }) => entry === 'inscrits')?.version;
    const now = await answer(contributor, said('inscrits', '260', version));
    const refused = await director.send(SUBMIT, signed(before));
    expect(refused.errors?.[0]?.extensions).toMatchObject({ reason: 'FORM_ANSWERS_CHANGED', params: { entries: ['inscrits'] } });
    expect((await director.ask(SUBMIT, signed(now))).submitFormReturn).toMatchObject({ state: 'submitted' });
    // sent again by the tab that stayed open, it is submitted once
    expect((await director.ask(SUBMIT, signed(before))).submitFormReturn).toMatchObject({ state: 'submitted' });
  });

  it('waits for who checks, then for who answers, who is led to the very question', async () => {
    expect(await attention(coordinator)).toMatchObject({ form_returns_to_check: 1 });
    expect(await attention(director)).not.toHaveProperty('form_returns_to_check');
    expect(await asked(director)).toBeUndefined();
    const { version } = (await director.ask(ONE, place)).formReturn as Return;
    const corrections = [
      { entry: 'appelees', reason: 'Plus que l’an dernier ?' },
      { entry: null, reason: 'Relisez aussi l’ensemble.' },
    ];
    const back = (await coordinator.ask(SEND_BACK, { input: { ...place, version, corrections } })).returnFormReturn as Return;
    expect(await attention(coordinator)).not.toHaveProperty('form_returns_to_check');
    expect(await attention(director)).toMatchObject({ form_returns_to_correct: 1 });
    expect(await asked(director)).toBe(1);
    expect(await toCorrect(director)).toMatchObject([
      {
        title: 'Canicule 2040',
        state: 'returned',
        corrections: expect.arrayContaining([expect.objectContaining({ label: expect.stringMatching(/appel/), body: 'Plus que l’an dernier ?' })]),
      },
    ]);
    const remark = back.remarks.find(({ entry }) => entry === 'appelees');
    expect(await told(director)).toMatchObject([{ kind: 'form_returned', about: remark?.id, subject: { id: place.collectionId } }]);
  });

  it('is told once it is validated, and when it is opened again', async () => {
    const open = (await director.ask(ONE, place)).formReturn as Return;
    const { version } = (await director.ask(SUBMIT, signed(open))).submitFormReturn;
    const kept = (await coordinator.ask(VALIDATE, { input: { ...place, version } })).validateFormReturn as Return;
    expect(await asked(director)).toBeUndefined();
    await coordinator.ask(REOPEN, { input: { ...place, version: kept.version, reason: 'Une erreur de saisie' } });
    expect(await toCorrect(director)).toMatchObject([{ state: 'reopened', reason: 'Une erreur de saisie' }]);
    expect((await told(director)).map(({ kind }) => kind).toSorted()).toEqual(['form_reopened', 'form_returned', 'form_validated']);
  });

  it('is told to nobody else', async () => {
    for (const person of ['otherDirector', 'dpo', 'funder', 'nobody', 'foreignCoordinator', 'foreignDirector'] as const) {
      const caller = await api.as(world.people[person]);
      expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(await caller.refusal(TO_CORRECT, { networkId: world.networkId, ccasId: place.ccasId }));
      expect((await caller.send(NEWS)).data?.notifications?.items ?? []).toEqual([]);
    }
    expect(await attention(await api.as(world.people.otherDirector))).not.toHaveProperty('form_returns_to_correct');
  });
});
