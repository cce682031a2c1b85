import { givePassword } from '../testing/browser';
import { campaignInput, openCampaign } from '../testing/campaigns-world';
import { addCollection } from '../testing/forms-world';
import { arrange } from '../testing/initiatives-world';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const SHOWN =
  'version state signatoryName canAnswer canSubmit answers { entry version value updatedByName } remarks { id entry body isReturn settledAt } editions { number validatedByName }';
const READ = `query ($collectionId: ID!, $ccasId: ID!) { formReturn(collectionId: $collectionId, ccasId: $ccasId) { ${SHOWN} } }`;
const act = (name: string, type: string): string => `mutation ($input: ${type}!) { ${name}(input: $input) { ${SHOWN} } }`;
const ANSWER = `mutation ($input: AnswerFormInput!) { answerForm(input: $input) { conflicts formReturn { ${SHOWN} } } }`;
const SUBMIT = act('submitFormReturn', 'SubmitFormReturnInput');
const SEND_BACK = act('returnFormReturn', 'ReturnFormReturnInput');
const VALIDATE = act('validateFormReturn', 'SeenFormReturnInput');
const BOARD =
  'query ($id: ID!) { campaignBoard(id: $id) { campaign { version dueOn firstDueOn counts { answered onTime } } rows { id state isOnTime isExtended dueOn ccas { id } } } }';
const EXTEND = 'mutation ($input: ExtendUpdateCampaignInput!) { extendUpdateCampaign(input: $input) { __typename } }';
const END = 'mutation ($input: EndRoleInput!) { endRole(input: $input) { id } }';
const ASKED = 'query ($networkId: ID!, $ccasId: ID) { asked(networkId: $networkId, ccasId: $ccasId) { sections { kind count } } }';
const HOME = 'query ($networkId: ID!) { home(networkId: $networkId) { attention { kind count } } }';

interface Return {
  readonly version: number;
  readonly answers: readonly { readonly entry: string; readonly version: number; readonly updatedByName: string }[];
}
interface Row {
  readonly ccas: { readonly id: string };
  readonly [field: string]: unknown;
}
const FOUR = [
  { entry: 'inscrits', value: '240' },
  { entry: 'nouveaux', value: '0' },
  { entry: 'appelees', value: '180' },
  { entry: 'salle_fraiche', value: 'oui' },
] as const;

describe('a collection over its days and its people', () => {
  let api: TestApi;
  let world: World;
  let collectionId: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    api.clock.instant = new Date('2026-11-23T09:00:00Z');
    world = await api.world();
    ({ collectionId } = await addCollection(api.owner, world));
  });

  const as = (person: keyof World['people']) => api.as(world.people[person]);
  const at = (index: number) => ({ collectionId, ccasId: world.ccasIds[index] ?? '' });
  const read = async (caller: Caller, index = 0): Promise<Return> => (await caller.ask(READ, at(index))).formReturn;
  const answer = async (caller: Caller, index: number, answers: readonly { readonly entry: string; readonly value: string }[]): Promise<Return> => {
    const known = new Map((await read(caller, index)).answers.map(({ entry, version }) => [entry, version]));
    const said = answers.map((one) => ({ ...one, state: 'value', version: known.get(one.entry) ?? 0 }));
    const { conflicts, formReturn } = (await caller.ask(ANSWER, { input: { ...at(index), answers: said } })).answerForm;
    expect(conflicts).toEqual([]);
    return formReturn;
  };
  const submit = async (caller: Caller, index: number, name: string): Promise<Return> => {
    const answers = (await read(caller, index)).answers.map(({ entry, version }) => ({ entry, version }));
    return (await caller.ask(SUBMIT, { input: { ...at(index), answers, signatoryName: name, signatoryFunction: 'Directrice' } })).submitFormReturn;
  };
  const sendBack = async (index: number): Promise<void> => {
    const coordinator = await as('coordinator');
    const { version } = await read(coordinator, index);
    await coordinator.ask(SEND_BACK, { input: { ...at(index), version, corrections: [{ entry: 'appelees', reason: 'Plus que l’an dernier ?' }] } });
  };

  it('is late by the day that was first said, which an extension leaves told: neither those who came later nor those who correct what came in time are moved by it', async () => {
    const campaignId = await openCampaign(api, world, campaignInput(world, [], { sections: [{ kind: 'form', items: [collectionId] }] }));
    const board = async () => (await (await as('coordinator')).ask(BOARD, { id: campaignId })).campaignBoard;
    const rowOf = async (index: number): Promise<Row | undefined> => (await board()).rows.find(({ ccas }: Row) => ccas.id === world.ccasIds[index]);
    await answer(await as('director'), 0, FOUR);
    await submit(await as('director'), 0, 'Diane Recteur');
    expect(await rowOf(0)).toMatchObject({ isOnTime: true });
    await (await as('coordinator')).ask(EXTEND, { input: { id: campaignId, version: (await board()).campaign.version, dueOn: '2027-01-15' } });
    api.clock.instant = new Date('2026-12-20T09:00:00Z');
    // in time for the extension, late all the same
    await answer(await as('otherDirector'), 1, FOUR);
    await submit(await as('otherDirector'), 1, 'Denis Autre');
    // sent back after the day: it had come in time
    await sendBack(0);
    await answer(await as('director'), 0, [{ entry: 'appelees', value: '170' }]);
    await submit(await as('director'), 0, 'Diane Recteur');
    expect([await rowOf(0), await rowOf(1)]).toMatchObject([
      { isOnTime: true, dueOn: '2027-01-15' },
      { isOnTime: false, dueOn: '2027-01-15' },
    ]);
    expect((await board()).campaign).toMatchObject({ dueOn: '2027-01-15', firstDueOn: '2026-12-15', counts: { answered: 2, onTime: 1 } });
  });

  it('passes from who leaves to who takes over: what she answered, what is to be corrected, what waits to be checked', async () => {
    const director = await as('director');
    await answer(director, 0, FOUR);
    await submit(director, 0, 'Diane Recteur');
    await sendBack(0);
    const [other] = await arrange<{ id: string }>(
      api.owner,
      `WITH a AS (INSERT INTO account (email, full_name) VALUES ('cosima-' || $1 || '@test.example', 'Cosima Neuve') RETURNING id)
       INSERT INTO role_assignment (account_id, role, network_id) SELECT id, 'coordinator', $1::uuid FROM a RETURNING account_id AS id`,
      [world.networkId],
    );
    await givePassword(api, other?.id ?? '');
    const leave = async (person: 'director' | 'coordinator', by: Caller, successor: object | null): Promise<void> => {
      const accountId = world.people[person];
      const [role] = await api.owner.query('SELECT r.id, a.version FROM role_assignment r JOIN account a ON a.id = r.account_id WHERE a.id = $1', [accountId]);
      await by.ask(END, { input: { accountId, roleId: role.id, version: role.version, lastDay: '2026-12-31', passesOn: successor !== null, successor } });
    };
    await leave('director', await as('coordinator'), { email: `nour-${world.networkId}@test.example`, fullName: 'Nour Velle', jobTitle: 'Directrice' });
    await leave('coordinator', await api.as(other?.id ?? ''), null);
    api.clock.instant = new Date('2027-01-04T09:00:00Z');
    const named = async (name: string): Promise<Caller> => {
      const [{ id }] = await api.owner.query(
        'SELECT a.id FROM account a JOIN role_assignment r ON r.account_id = a.id WHERE a.full_name = $1 AND r.network_id = $2',
        [name, world.networkId],
      );
      return api.as(id);
    };
    const [successor, coordinator] = [await named('Nour Velle'), await named('Cosima Neuve')];
    // who left reads and changes nothing more
    for (const person of ['director', 'coordinator'] as const) expect(await (await as(person)).refusal(READ, at(0))).toMatch(/^NOT_/);

    const asked = async () =>
      ((await successor.ask(ASKED, { networkId: world.networkId, ccasId: at(0).ccasId })).asked.sections as { kind: string; count: number }[]).filter(
        ({ kind }) => kind === 'form_returns',
      );
    expect(await asked()).toMatchObject([{ count: 1 }]);
    const found = await read(successor);
    expect(found).toMatchObject({ state: 'returned', canAnswer: true, canSubmit: true, remarks: [{ entry: 'appelees', isReturn: true, settledAt: null }] });
    expect(found.answers.map(({ updatedByName }) => updatedByName)).toEqual(FOUR.map(() => 'Diane Recteur'));
    await answer(successor, 0, [{ entry: 'appelees', value: '170' }]);
    expect(await submit(successor, 0, 'Nour Velle')).toMatchObject({ state: 'submitted', signatoryName: 'Nour Velle' });
    expect(await asked()).toEqual([]);

    const { attention } = (await coordinator.ask(HOME, { networkId: world.networkId })).home;
    expect(attention).toContainEqual({ kind: 'form_returns_to_check', count: 1 });
    const { version } = await read(coordinator);
    const kept = (await coordinator.ask(VALIDATE, { input: { ...at(0), version } })).validateFormReturn;
    expect(kept).toMatchObject({ state: 'validated', editions: [{ number: 1, validatedByName: 'Cosima Neuve' }] });
  });
});
