import { randomUUID } from 'node:crypto';
import { campaignInput, openCampaign, untilOpen } from '../../testing/campaigns-world';
import { emailOf } from '../../testing/browser';
import { addNews, addPlan, arrange } from '../../testing/initiatives-world';
import { mailsTo } from '../../testing/mails';
import { TestApi } from '../../testing/test-api';
import { addCcas, type World } from '../../testing/world';
import { OpenCampaign } from '../opening/open-campaign.job';
import { CampaignReminders } from '../mails/campaign-reminders.job';
import { TellOpening } from '../mails/tell-opening.job';
import { until } from '../../testing/until';

const ROW = `id version state answeredCount itemCount isOnTime dueOn isExtended excuseReason hasAnswerer missing { kind count } ccas { id } lastMail { kind recipientsCount heldBackCount sentByName }`;
const BOARD = `query ($id: ID!) { campaignBoard(id: $id) {
  campaign { state version dueOn firstDueOn counts { expected excused seen submitted answered onTime population answeredPopulation } } rows { ${ROW} } } }`;
const LIST = 'query ($networkId: ID!) { updateCampaigns(networkId: $networkId) { id title state counts { expected answered } } }';
const CREATE = 'mutation ($input: CreateUpdateCampaignInput!) { createUpdateCampaign(input: $input) { id version } }';
const act = (name: string, type = 'UpdateCampaignActInput') => `mutation ($input: ${type}!) { ${name}(input: $input) { id version } }`;
const OPEN = act('openUpdateCampaign');
const EXTEND = act('extendUpdateCampaign', 'ExtendUpdateCampaignInput');
const CLOSE = act('closeUpdateCampaign');
const REOPEN = act('reopenUpdateCampaign');
const EXCUSE = act('excuseFromCampaign', 'ExcuseFromCampaignInput');
const REOPEN_ONE = act('reopenCampaignResponse', 'ReopenCampaignResponseInput');
const SUBMIT = act('submitCampaign', 'CampaignResponseInput');
const REMIND = `mutation ($input: RemindOfCampaignInput!) { remindOfCampaign(input: $input) { remindedIds answeredIds withoutRecipientIds heldBack { responseId byName } } }`;
const PREVIEW = `query ($id: ID!) { campaignPreview(id: $id) { ccasCount itemCount withoutAnswerer { id } standIns { ccas { id } names } withoutItems { id } mailSubject mailText } }`;
const UPDATE = 'mutation ($input: UpdateAdoptionInput!) { updateAdoption(input: $input) { version } }';
const ASKED = 'query ($networkId: ID!, $ccasId: ID) { asked(networkId: $networkId, ccasId: $ccasId) { sections { kind count dueOn } } }';

const HOME = 'query ($networkId: ID!) { home(networkId: $networkId) { attention { kind count outOf } } }';

type Person = keyof World['people'];
interface Row {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly ccas: { readonly id: string };
  readonly [field: string]: unknown;
}

describe('a campaign from the board', () => {
  let api: TestApi;
  let world: World;
  let initiativeIds: readonly string[];
  let campaignId: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    api.clock.instant = new Date('2026-11-23T09:00:00Z');
    world = await api.world();
    ({ initiativeIds } = await addPlan(api.owner, world, { initiatives: 2 }));
    campaignId = await openCampaign(api, world, campaignInput(world, initiativeIds, { sections: [{ kind: 'adoption_news', items: initiativeIds }] }));
  });

  const as = (person: Person) => api.as(world.people[person]);
  const read = async (person: Person = 'coordinator') => (await (await as(person)).ask(BOARD, { id: campaignId })).campaignBoard;
  const rowOf = async (index: number): Promise<Row> => (await read()).rows.find(({ ccas }: Row) => ccas.id === world.ccasIds[index]);
  const version = async (): Promise<number> => (await read()).campaign.version;
  const answer = async (index: number, ...which: readonly number[]) => {
    const coordinator = await as('coordinator');
    for (const one of which) await coordinator.ask(UPDATE, { input: { initiativeId: initiativeIds[one], ccasId: world.ccasIds[index], stage: 'informed' } });
  };
  const submit = async (index: number, person: Person = 'coordinator') => (await as(person)).ask(SUBMIT, { input: { responseId: (await rowOf(index)).id } });
  const told = (expected: number) =>
    until(async () => {
      const [{ n }] = await api.owner.query(
        'SELECT count(*)::int AS n FROM update_campaign_mail m JOIN update_campaign_ccas r ON r.id = m.response_id WHERE r.campaign_id = $1',
        [campaignId],
      );
      return n >= expected && n;
    });

  it('says who has answered, how much, and what is missing: that answers exist, and not that somebody pressed a button', async () => {
    await answer(0, 0);
    await answer(1, 0, 1);
    await arrange(api.owner, 'UPDATE territory SET population_persons = 1000 * (id - $1 + 1) WHERE id = ANY ($2)', [world.communeIds[0], world.communeIds]);
    const { rows, campaign } = await read();
    expect(rows.map(({ state, answeredCount, missing }: Row) => [state, answeredCount, missing])).toEqual([
      ['unseen', 0, [{ kind: 'adoption_news', count: 2 }]],
      ['started', 1, [{ kind: 'adoption_news', count: 1 }]],
      ['complete', 2, []],
    ]);
    expect(campaign.counts).toMatchObject({
      expected: 3,
      excused: 0,
      seen: 2,
      submitted: 0,
      answered: 1,
      onTime: 1,
      population: 6000,
      answeredPopulation: 2000,
    });
    await submit(0);
    expect((await read()).campaign.counts).toMatchObject({ submitted: 1, answered: 2 });
    const home = await (await as('coordinator')).ask(HOME, { networkId: world.networkId });
    expect(home.home.attention).toContainEqual({ kind: 'campaigns_running', count: 2, outOf: 3 });
  });

  it('keeps the first day for « à l’heure », whatever is granted, and its own day to whom it was given', async () => {
    let coordinator = await as('coordinator');
    const { id } = await rowOf(0);
    await coordinator.ask(EXTEND, { input: { id: campaignId, version: await version(), dueOn: '2027-01-15', responseIds: [id] } });
    expect(await rowOf(0)).toMatchObject({ dueOn: '2027-01-15', isExtended: true });
    expect(await rowOf(1)).toMatchObject({ dueOn: '2026-12-15', isExtended: false });
    api.clock.instant = new Date('2026-12-20T09:00:00Z');
    coordinator = await as('coordinator');
    await answer(0, 0);
    await submit(0);
    expect(await rowOf(0)).toMatchObject({ state: 'submitted', isOnTime: false });
    await coordinator.ask(EXTEND, { input: { id: campaignId, version: await version(), dueOn: '2027-02-01' } });
    expect((await read()).campaign).toMatchObject({ dueOn: '2027-02-01', firstDueOn: '2026-12-15', counts: { answered: 1, onTime: 0 } });
    expect(await rowOf(0)).toMatchObject({ dueOn: '2027-02-01', isExtended: false });
    for (const [input, reason] of [
      [{ dueOn: '2026-12-01' }, 'CAMPAIGN_DUE_IN_PAST'],
      [{ dueOn: '2027-03-01', responseIds: [randomUUID()] }, 'NOT_FOUND'],
      [{ dueOn: '2027-03-01', responseIds: ['x'] }, 'NOT_FOUND'],
    ] as const)
      expect(await coordinator.refusal(EXTEND, { input: { id: campaignId, version: await version(), ...input } })).toBe(reason);
    expect(await coordinator.refusal(EXTEND, { input: { id: campaignId, version: 0, dueOn: '2027-03-01' } })).toBe('STALE_VERSION');
  });

  it('leaves out of every denominator whom it excuses, with the reason', async () => {
    const coordinator = await as('coordinator');
    const { id, version: seen } = await rowOf(0);
    await coordinator.ask(EXCUSE, { input: { id, version: seen, reason: 'Poste de direction vacant' } });
    expect((await read()).campaign.counts).toMatchObject({ expected: 2, excused: 1 });
    expect(await rowOf(0)).toMatchObject({ state: 'excused', excuseReason: 'Poste de direction vacant' });
    expect((await (await as('director')).ask(ASKED, { networkId: world.networkId })).asked.sections.map(({ kind }: { kind: string }) => kind)).not.toContain(
      'campaigns',
    );
    expect(await (await as('director')).refusal(SUBMIT, { input: { responseId: id } })).toBe('CAMPAIGN_WRONG_STATE');
    const [{ itemId }] = await api.owner.query('SELECT id AS "itemId" FROM update_campaign_item WHERE response_id = $1', [id]);
    const reply = { itemId, kind: 'unavailable', reason: 'Poste vacant' };
    const REPLY = 'mutation ($input: ReplyToCampaignInput!) { replyToCampaign(input: $input) { id } }';
    expect(await (await as('director')).refusal(REPLY, { input: reply })).toBe('CAMPAIGN_WRONG_STATE');
    await coordinator.ask(EXCUSE, { input: { id, version: seen + 1, reason: null } });
    expect((await read()).campaign.counts).toMatchObject({ expected: 3, excused: 0 });
  });

  it('asks again for what was submitted, and still knows that it was on time', async () => {
    await answer(0, 0);
    await submit(0, 'director');
    const { id, version: seen } = await rowOf(0);
    await (await as('coordinator')).ask(REOPEN_ONE, { input: { id, version: seen, reason: 'Il manque le blocage' } });
    expect(await rowOf(0)).toMatchObject({ state: 'started' });
    api.clock.instant = new Date('2027-01-10T09:00:00Z');
    await submit(0, 'director');
    expect(await rowOf(0)).toMatchObject({ state: 'submitted', isOnTime: true });
  });

  it('closes on what stands: neither later words nor a later campaign change it, and reopening reads on', async () => {
    let coordinator = await as('coordinator');
    await answer(0, 0);
    const input = { id: campaignId, version: await version() };
    await coordinator.ask(CLOSE, { input });
    expect(await coordinator.refusal(CLOSE, { input: { id: campaignId, version: await version() } })).toBe('CAMPAIGN_WRONG_STATE');
    api.clock.instant = new Date('2026-12-24T09:00:00Z');
    coordinator = await as('coordinator');
    await openCampaign(api, world, campaignInput(world, initiativeIds, { dueOn: '2027-01-31', sections: [{ kind: 'adoption_news', items: initiativeIds }] }));
    await answer(0, 1);
    expect(await rowOf(0)).toMatchObject({ state: 'started', answeredCount: 1 });
    expect((await coordinator.ask(LIST, { networkId: world.networkId })).updateCampaigns.map(({ counts }: { counts: object }) => counts)).toEqual([
      { expected: 3, answered: 0 },
      { expected: 3, answered: 0 },
    ]);
    await coordinator.ask(REOPEN, { input: { id: campaignId, version: await version() } });
    expect(await rowOf(0)).toMatchObject({ state: 'complete', answeredCount: 2 });
  });

  it('is refused before it is sent when its day is over, it asks nothing, or of nobody; and says who could not answer', async () => {
    const coordinator = await as('coordinator');
    const [, , third = ''] = world.ccasIds;
    const { createCohort } = await coordinator.ask('mutation ($input: CreateCohortInput!) { createCohort(input: $input) { id version } }', {
      input: { networkId: world.networkId, name: 'Seul', ccasIds: [third] },
    });
    const draft = async (more: Record<string, unknown>) =>
      (await coordinator.ask(CREATE, { input: campaignInput(world, initiativeIds, more) })).createUpdateCampaign;
    const orphan = await draft({ audience: 'cohort', cohort: createCohort.id });
    expect((await coordinator.ask(PREVIEW, { id: orphan.id })).campaignPreview).toMatchObject({
      ccasCount: 1,
      itemCount: 4,
      withoutAnswerer: [{ id: third }],
      withoutItems: [],
    });
    const [first = '', second = ''] = world.ccasIds;
    await arrange(
      api.owner,
      `INSERT INTO absence (account_id, network_id, starts_on, ends_on, deputy_account_id) VALUES ($1, $3, '2026-11-20', '2026-12-04', $4), ($2, $3, '2026-11-20', '2026-12-04', NULL)`,
      [world.people.director, world.people.otherDirector, world.networkId, world.people.referent],
    );
    const { standIns } = (await coordinator.ask(PREVIEW, { id: (await draft({})).id })).campaignPreview;
    expect(standIns).toHaveLength(2);
    expect(standIns).toEqual(
      expect.arrayContaining([
        { ccas: { id: first }, names: ['Rémi Férent'] },
        { ccas: { id: second }, names: [] },
      ]),
    );
    await coordinator.ask('mutation ($input: DeleteCohortInput!) { deleteCohort(input: $input) }', { input: createCohort });
    for (const [one, reason] of [
      [await draft({ dueOn: '2026-11-22' }), 'CAMPAIGN_DUE_IN_PAST'],
      [await draft({ sections: [] }), 'CAMPAIGN_ASKS_NOTHING'],
      [{ ...orphan, version: orphan.version + 1 }, 'CAMPAIGN_WITHOUT_ADDRESSEES'],
    ] as const)
      expect(await coordinator.refusal(OPEN, { input: one })).toBe(reason);
    const foreign = campaignInput(world, [randomUUID()]);
    expect(await coordinator.refusal(CREATE, { input: foreign })).toBe('INVALID_INPUT');
    for (const more of [{ audience: 'ept', ept: 'X1' }, { audience: 'ept' }, { audience: 'cohort', cohort: randomUUID() }])
      expect(await coordinator.refusal(CREATE, { input: campaignInput(world, initiativeIds, more) })).toBe('INVALID_INPUT');
  });

  it('opens once for many CCAS and questions, in as many statements as for few, though its job is done twice', async () => {
    const names = Array.from({ length: 197 }, (_, index) => `Commune ${index}`);
    await addCcas(api.owner, world, 0, names);
    const { initiativeIds: many } = await addPlan(api.owner, world, { year: 2027, initiatives: 30 });
    api.clock.instant = new Date('2027-01-10T09:00:00Z');
    const coordinator = await as('coordinator');
    const input = campaignInput(world, many, {
      dueOn: '2027-03-01',
      audience: 'ept',
      ept: world.eptCodes[0],
      sections: [{ kind: 'adoption_news', items: many }],
    });
    const { id, version: seen } = (await coordinator.ask(CREATE, { input })).createUpdateCampaign;
    await coordinator.ask(OPEN, { input: { id, version: seen } });
    await untilOpen(api, id);
    const job = { id: '', name: 'campaigns_open' as const, data: { campaignId: id }, signal: new AbortController().signal };
    await api.app.get(OpenCampaign).run(job);
    const [counts] = await api.owner.query(
      `SELECT count(DISTINCT r.id)::int AS responses, count(*)::int AS items FROM update_campaign_ccas r JOIN update_campaign_item i ON i.response_id = r.id WHERE r.campaign_id = $1`,
      [id],
    );
    expect(counts).toEqual({ responses: 199, items: 199 * 30 });
    const statements = await api.statements(() => coordinator.ask(BOARD, { id }));
    expect(statements.filter((sql) => sql.includes('response_row'))).toHaveLength(1);
  });

  it('tells each CCAS once that it opened, with the way to its page, though the job begins again', async () => {
    expect(await told(3)).toBe(3);
    const job = { id: '', name: 'campaigns_mail' as const, data: { campaignId }, signal: new AbortController().signal };
    await Promise.all([api.app.get(TellOpening).run(job), api.app.get(TellOpening).run(job)]);
    expect(await told(3)).toBe(3);
    const [mail, ...more] = await mailsTo(api, await emailOf(api, world.people.director), 1);
    expect(more).toEqual([]);
    expect(mail?.subject).toContain('Point de décembre');
    expect(mail?.text).toMatch(/Cora Dina vous demande où en est le CCAS d’Aubigny.*2 questions, 2 minutes environ, à répondre d’ici le 15 décembre 2026/s);
    expect(await rowOf(2)).toMatchObject({ hasAnswerer: false, lastMail: { kind: 'opening', recipientsCount: 0 } });
  });

  it('reminds by hand once a week whoever is left to answer, and tells the sender whom it held back', async () => {
    await told(3);
    await answer(1, 0, 1);
    const ids = (await read()).rows.map(({ id }: Row) => id);
    const [first, second, third] = [await rowOf(0), await rowOf(1), await rowOf(2)].map(({ id }) => id);
    const remind = async () => (await (await as('coordinator')).ask(REMIND, { input: { id: campaignId, responseIds: ids } })).remindOfCampaign;
    expect(await remind()).toEqual({ remindedIds: [], answeredIds: [second], withoutRecipientIds: [third], heldBack: [{ responseId: first, byName: null }] });
    api.clock.instant = new Date('2026-12-01T09:00:00Z');
    expect(await remind()).toEqual({ remindedIds: [first], answeredIds: [second], withoutRecipientIds: [third], heldBack: [] });
    expect(await remind()).toMatchObject({ remindedIds: [], heldBack: [{ responseId: first, byName: 'Cora Dina' }] });
    expect(await rowOf(0)).toMatchObject({ lastMail: { kind: 'by_hand', sentByName: 'Cora Dina' } });
  });

  it('reminds by itself before and after the day, once, and nobody who has answered', async () => {
    await told(3);
    const job = { id: '', name: 'campaigns_remind' as const, data: null, signal: new AbortController().signal };
    const kinds = async (): Promise<string[]> =>
      (await api.owner.query('SELECT m.kind FROM update_campaign_mail m WHERE m.response_id = $1 ORDER BY m.sent_at', [(await rowOf(0)).id])).map(
        ({ kind }: { kind: string }) => kind,
      );
    await answer(1, 0, 1);
    for (const day of ['2026-11-30', '2026-12-01', '2026-12-12', '2026-12-13', '2026-12-19', '2026-12-30']) {
      api.clock.instant = new Date(`${day}T09:00:00Z`);
      await api.app.get(CampaignReminders).run(job);
      await api.app.get(CampaignReminders).run(job);
    }
    expect(await kinds()).toEqual(['opening', 'unseen', 'unfinished', 'late']);
    const [completed] = await api.owner.query('SELECT completed_at FROM update_campaign_ccas WHERE id = $1', [(await rowOf(1)).id]);
    expect(completed.completed_at).not.toBeNull();
    expect(await api.owner.query(`SELECT kind FROM update_campaign_mail WHERE response_id = $1`, [(await rowOf(1)).id])).toEqual([{ kind: 'opening' }]);
  });

  it('is followed by the coordination, and by a referent for her EPT; nobody else knows of it, and a draft is of who writes it', async () => {
    expect((await read('referent')).rows.map(({ ccas }: Row) => ccas.id)).toEqual(world.ccasIds.slice(0, 2));
    expect((await read('referent')).campaign.counts.expected).toBe(2);
    const { id: draftId, version: seen } = (await (await as('coordinator')).ask(CREATE, { input: campaignInput(world, initiativeIds) })).createUpdateCampaign;
    expect(await (await as('referent')).refusal(BOARD, { id: draftId })).toBe('NOT_FOUND');
    expect((await (await as('referent')).ask(LIST, { networkId: world.networkId })).updateCampaigns).toHaveLength(1);
    const ours = await rowOf(0);
    const attempts: readonly (readonly [string, Record<string, unknown>])[] = [
      [OPEN, { id: draftId, version: seen }],
      [EXTEND, { id: campaignId, version: await version(), dueOn: '2027-01-01' }],
      [CLOSE, { id: campaignId, version: await version() }],
      [EXCUSE, { id: ours.id, version: ours.version, reason: 'Non' }],
      [REOPEN_ONE, { id: ours.id, version: ours.version, reason: 'Non' }],
      [REMIND, { id: campaignId, responseIds: [ours.id] }],
    ];
    for (const person of ['director', 'contributor', 'funder', 'admin', 'dpo', 'nobody'] as const) {
      expect([person, await (await as(person)).refusal(BOARD, { id: campaignId })]).toEqual([person, 'NOT_ALLOWED']);
      for (const [document, input] of attempts) expect([person, await (await as(person)).refusal(document, { input })]).toEqual([person, 'NOT_ALLOWED']);
    }
    for (const person of ['foreignCoordinator'] as const) {
      expect([person, await (await as(person)).refusal(BOARD, { id: campaignId })]).toEqual([person, 'NOT_FOUND']);
      for (const [document, input] of attempts) expect([person, await (await as(person)).refusal(document, { input })]).toEqual([person, 'NOT_FOUND']);
    }
    const referent = await as('referent');
    expect(await referent.refusal(REMIND, { input: { id: campaignId, responseIds: [(await rowOf(2)).id] } })).toBe('NOT_FOUND');
    expect((await read()).campaign.state).toBe('open');
  });

  it('stands in « À répondre » of a CCAS by its day until it has answered', async () => {
    await addNews(api.owner, String(initiativeIds[0]), String(world.ccasIds[0]));
    const sections = async () => (await (await as('director')).ask(ASKED, { networkId: world.networkId })).asked.sections;
    expect(await sections()).toContainEqual({ kind: 'campaigns', count: 1, dueOn: '2026-12-15' });
    await answer(0, 1);
    await submit(0, 'director');
    expect((await sections()).map(({ kind }: { kind: string }) => kind)).not.toContain('campaigns');
  });
});
