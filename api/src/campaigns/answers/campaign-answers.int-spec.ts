import { randomUUID } from 'node:crypto';
import { campaignInput, openCampaign } from '../../testing/campaigns-world';
import { addConvention } from '../../testing/conventions-world';
import { addNews, addPlan, arrange } from '../../testing/initiatives-world';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FIELDS = `id campaignId state answeredCount itemCount submittedAt submittedByName isOnBehalf canReply canSubmit isForAnother delegates { accountId name }
  sections { id kind canAnswer isConfirmedInCampaign delegate { name } items { id item label state version statedByName lastAnswer { word byName } reply { kind reason saidByName } } }`;
const LIST = `query ($networkId: ID!, $ccasId: ID!) { ccasCampaigns(networkId: $networkId, ccasId: $ccasId) { ${FIELDS} } }`;
const mutation = (name: string, type: string) => `mutation ($input: ${type}!) { ${name}(input: $input) { ${FIELDS} } }`;
const SEE = mutation('seeCampaign', 'CampaignResponseInput');
const REPLY = mutation('replyToCampaign', 'ReplyToCampaignInput');
const SUBMIT = mutation('submitCampaign', 'CampaignResponseInput');
const DELEGATE = mutation('delegateCampaignSection', 'DelegateCampaignSectionInput');
const CONFIRM = 'mutation ($input: ConfirmAdoptionInput!) { confirmAdoption(input: $input) { version } }';

type Person = keyof World['people'];
interface Item {
  readonly id: string;
  readonly item: string;
  readonly state: string;
  readonly version: number;
  readonly reply: { readonly saidByName: string } | null;
}

describe('what a campaign asks of a CCAS', () => {
  let api: TestApi;
  let world: World;
  let initiativeIds: readonly string[];
  let ccasId: string;
  let neighbourId: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    api.clock.instant = new Date('2026-11-23T09:00:00Z');
    world = await api.world();
    [ccasId = '', neighbourId = ''] = world.ccasIds;
    ({ initiativeIds } = await addPlan(api.owner, world, { initiatives: 2 }));
    await addNews(api.owner, initiativeIds[0] as string, ccasId, { stage: 'committed', last_news_at: '2026-06-01T09:00:00Z' });
    await openCampaign(api, world, campaignInput(world, initiativeIds));
  });

  const as = (person: Person) => api.as(world.people[person]);
  const list = async (person: Person, of = ccasId) => (await (await as(person)).ask(LIST, { networkId: world.networkId, ccasId: of })).ccasCampaigns;
  const response = async (person: Person = 'director', of = ccasId) => (await list(person, of))[0];
  const itemOf = (campaign: { sections: readonly { items: readonly Item[] }[] }, item: string): Item =>
    campaign.sections.flatMap(({ items }) => items).find((one) => one.item === item) as Item;
  const answerPoint = (point: string, at = '2026-11-23T10:00:00Z') =>
    arrange(api.owner, `INSERT INTO privacy_answer (network_id, ccas_id, point, answer, updated_at, updated_by_id) VALUES ($1, $2, $3, 'no', $4, $5)`, [
      world.networkId,
      ccasId,
      point,
      at,
      world.people.director,
    ]);

  it('shows what stands already, and takes it for no answer', async () => {
    const campaign = await response();
    expect(campaign).toMatchObject({ state: 'unseen', answeredCount: 0, itemCount: 4, canReply: true, canSubmit: true, isForAnother: false });
    expect(campaign.sections.map(({ kind, canAnswer }: { kind: string; canAnswer: boolean }) => [kind, canAnswer])).toEqual([
      ['adoption_news', true],
      ['privacy_points', true],
    ]);
    expect(itemOf(campaign, String(initiativeIds[0]))).toMatchObject({ label: '1. Initiative 1', state: 'blank', lastAnswer: { word: 'committed' } });
  });

  it('counts what is given or confirmed where it belongs, by whoever did', async () => {
    const contributor = await as('contributor');
    await contributor.ask(CONFIRM, { input: { initiativeId: initiativeIds[0], ccasId, version: 1 } });
    await answerPoint('dpo');
    const campaign = await response();
    expect(campaign).toMatchObject({ state: 'started', answeredCount: 2 });
    expect(itemOf(campaign, String(initiativeIds[0]))).toMatchObject({ state: 'answered', statedByName: 'Coline Tribu' });
    expect(itemOf(campaign, 'dpo')).toMatchObject({ state: 'answered', statedByName: 'Diane Recteur', lastAnswer: { word: 'no' } });
  });

  it('tells « non disponible » from a blank and from an answer, wants its reason, and takes « rien de nouveau » for what has an answer alone', async () => {
    const director = await as('director');
    const before = await response();
    const refused = await director.send(REPLY, { input: { itemId: itemOf(before, 'dpo').id, kind: 'unavailable', reason: ' ' } });
    expect(refused.errors?.[0]?.extensions.fields).toEqual([{ path: 'reason', reason: 'REASON_REQUIRED' }]);
    const unavailable = { itemId: itemOf(before, 'dpo').id, kind: 'unavailable', reason: 'Agent en congé' };
    await director.ask(REPLY, { input: unavailable });
    const { replyToCampaign: after } = await director.ask(REPLY, { input: unavailable });
    expect(after).toMatchObject({ answeredCount: 1, state: 'started' });
    expect(itemOf(after, 'dpo')).toMatchObject({ state: 'unavailable', reply: { reason: 'Agent en congé', saidByName: 'Diane Recteur' } });
    for (const item of ['register', String(initiativeIds[0])])
      expect(await director.refusal(REPLY, { input: { itemId: itemOf(before, item).id, kind: 'unchanged' } })).toBe('CAMPAIGN_NOTHING_TO_CONFIRM');
    await answerPoint('register', '2026-01-01T09:00:00Z');
    expect(itemOf((await director.ask(REPLY, { input: { itemId: itemOf(before, 'register').id, kind: 'unchanged' } })).replyToCampaign, 'register').state).toBe(
      'unchanged',
    );
    // who answers for the CCAS takes back her own words, and not those of the CCAS
    const coordinator = await as('coordinator');
    const taken = { input: { itemId: itemOf(before, 'register').id, kind: null, version: 1 } };
    expect(await coordinator.refusal(REPLY, taken)).toBe('NOT_ALLOWED');
    // an answer that comes after all takes the place of what was said instead
    await answerPoint('dpo');
    expect(itemOf(await response(), 'dpo').state).toBe('answered');
    expect((await director.ask(REPLY, taken)).replyToCampaign.answeredCount).toBe(1);
  });

  it('takes what still lacks for an answer when it says what is foreseen, for nothing brought, and what is brought later for the answer', async () => {
    const director = await as('director');
    await openCampaign(api, world, campaignInput(world, [], { title: 'Conventions', sections: [{ kind: 'convention_lacks', items: ['convention'] }] }));
    const asked = async () => (await list('director')).find(({ sections }: { sections: { kind: string }[] }) => sections[0]?.kind === 'convention_lacks');
    const { id: itemId } = itemOf(await asked(), 'convention');
    const say = (reason?: string) => director.send(REPLY, { input: { itemId, kind: 'unchanged', reason } });
    expect((await say()).errors?.[0]?.extensions.fields).toEqual([{ path: 'reason', reason: 'REASON_REQUIRED' }]);
    const foreseen = 'Conseil d’administration du 14 janvier';
    expect((await say(foreseen)).errors).toBeUndefined();
    expect(await asked()).toMatchObject({ answeredCount: 1, itemCount: 1 });
    expect(itemOf(await asked(), 'convention')).toMatchObject({ state: 'unchanged', lastAnswer: null, reply: { reason: foreseen } });
    const { conventionLacks } = await director.ask(
      'query ($networkId: ID!, $ccasId: ID!) { conventionLacks(networkId: $networkId, ccasId: $ccasId) { kind } }',
      {
        networkId: world.networkId,
        ccasId,
      },
    );
    expect(conventionLacks).toEqual([{ kind: 'convention' }]);
    await addConvention(director, ccasId);
    expect(itemOf(await asked(), 'convention').state).toBe('answered');
  });

  it('shows who is second what the first said, and overwrites nothing that she did not see', async () => {
    const [director, contributor] = [await as('director'), await as('contributor')];
    const { id: itemId } = itemOf(await response(), 'dpo');
    const said = (reason: string, version: number | null = null) => ({ input: { itemId, kind: 'unavailable', reason, version } });
    const both = await Promise.all([director.send(REPLY, said('Agent en congé')), contributor.send(REPLY, said('Poste vacant'))]);
    const [refused] = both.flatMap(({ errors }) => errors ?? []);
    const [saidByName] = both.flatMap(({ data }) => (data ? [itemOf(data['replyToCampaign'], 'dpo').reply?.saidByName] : []));
    expect(refused?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { state: 'unavailable', version: 1, reply: { saidByName } } } });
    const [late, reason] = saidByName === 'Diane Recteur' ? [contributor, 'Poste vacant'] : [director, 'Agent en congé'];
    expect(await late.refusal(REPLY, { input: { itemId, kind: null } })).toBe('STALE_VERSION');
    const { replyToCampaign } = await late.ask(REPLY, said(reason, 1));
    expect(itemOf(replyToCampaign, 'dpo')).toMatchObject({ version: 2, reply: { reason } });
    // whoever says the same, or sends again what arrived, is asked nothing
    for (const who of [director, contributor]) await who.ask(REPLY, said(reason));
    expect(itemOf(await response(), 'dpo').version).toBe(2);
    await answerPoint('register');
    const { errors } = await director.send(REPLY, { input: { itemId: itemOf(await response(), 'register').id, kind: 'unavailable', reason: 'Non' } });
    expect(errors?.[0]?.extensions).toMatchObject({ reason: 'STALE_VERSION', params: { current: { state: 'answered' }, changedByName: 'Diane Recteur' } });
  });

  it('is submitted once, by two at once and again', async () => {
    const [director, coordinator] = [await as('director'), await as('coordinator')];
    const { id } = await response();
    expect(await director.refusal(SUBMIT, { input: { responseId: id } })).toBe('CAMPAIGN_NOTHING_ANSWERED');
    await answerPoint('dpo');
    const answers = await Promise.all([director, coordinator, director].map((who) => who.ask(SUBMIT, { input: { responseId: id } })));
    const [first] = answers.map(({ submitCampaign }) => submitCampaign);
    for (const { submitCampaign } of answers) expect(submitCampaign).toMatchObject({ state: 'submitted', submittedByName: first.submittedByName });
    expect(await response()).toMatchObject({ isOnBehalf: first.submittedByName === 'Cora Dina' });
    const entries = await api.owner.query(
      `SELECT id FROM journal_entry WHERE subject_type = 'update_campaign_ccas' AND subject_id = $1 AND changes ? 'submitted_at' AND action = 'updated'`,
      [id],
    );
    expect(entries).toHaveLength(1);
  });

  it('is on time when all was answered by the day, whoever opens, confirms or submits it later', async () => {
    const { id } = await response();
    const onTime = async () =>
      (await (await as('coordinator')).ask('query ($id: ID!) { updateCampaigns(networkId: $id) { counts { answered onTime } } }', { id: world.networkId }))
        .updateCampaigns[0].counts;
    await addNews(api.owner, initiativeIds[1] as string, ccasId, { last_news_at: api.clock.instant.toISOString() });
    await arrange(api.owner, 'UPDATE adoption SET last_news_at = $1', [api.clock.instant.toISOString()]);
    for (const point of ['dpo', 'register']) await answerPoint(point, api.clock.instant.toISOString());
    expect(await onTime()).toEqual({ answered: 1, onTime: 1 });
    api.clock.instant = new Date('2026-12-20T09:00:00Z');
    const director = await as('director');
    await director.ask(SEE, { input: { responseId: id } });
    expect(await onTime()).toEqual({ answered: 1, onTime: 1 });
    await director.ask(CONFIRM, { input: { initiativeId: initiativeIds[0], ccasId, version: 2 } });
    await director.ask(SUBMIT, { input: { responseId: id } });
    expect(await onTime()).toEqual({ answered: 1, onTime: 1 });
  });

  it('is seen when somebody of the CCAS opens it, and by nobody else', async () => {
    const { id } = await response();
    expect((await (await as('coordinator')).ask(SEE, { input: { responseId: id } })).seeCampaign.state).toBe('unseen');
    expect((await (await as('director')).ask(SEE, { input: { responseId: id } })).seeCampaign.state).toBe('seen');
  });

  it('is given, part by part, to a contributor of the CCAS', async () => {
    const director = await as('director');
    const { id, sections, delegates } = await response();
    expect(delegates).toEqual([{ accountId: world.people.contributor, name: 'Coline Tribu' }]);
    const input = { responseId: id, sectionId: sections[0].id };
    for (const stranger of [world.people.otherDirector, world.people.foreignDirector, randomUUID(), 'x'])
      expect(await director.refusal(DELEGATE, { input: { ...input, accountId: stranger } })).toBe('INVALID_INPUT');
    const { delegateCampaignSection } = await director.ask(DELEGATE, { input: { ...input, accountId: world.people.contributor } });
    expect(delegateCampaignSection.sections[0].delegate).toEqual({ name: 'Coline Tribu' });
    expect((await director.ask(DELEGATE, { input })).delegateCampaignSection.sections[0].delegate).toBeNull();
    for (const person of ['contributor', 'coordinator'] as const) expect(await (await as(person)).refusal(DELEGATE, { input })).toBe('NOT_ALLOWED');
  });

  it('is read and answered by whoever may there, and unknown to everybody else', async () => {
    const { id, sections } = await response();
    const itemId = sections[0].items[0].id;
    await answerPoint('dpo');
    for (const person of ['director', 'contributor', 'coordinator', 'referent'] as const) expect([person, (await list(person)).length]).toEqual([person, 1]);
    for (const person of ['otherDirector', 'foreignCoordinator', 'foreignDirector'] as const)
      expect([person, await (await as(person)).refusal(LIST, { networkId: world.networkId, ccasId })]).toEqual([person, 'NOT_FOUND']);
    for (const person of ['admin', 'funder', 'nobody', 'dpo'] as const)
      expect([person, await (await as(person)).refusal(LIST, { networkId: world.networkId, ccasId })]).toEqual([person, 'NOT_ALLOWED']);
    for (const unknown of [neighbourId, world.foreignCcasId, randomUUID(), 'x'])
      expect(await (await as('director')).refusal(LIST, { networkId: world.networkId, ccasId: unknown })).toBe('NOT_FOUND');
    const reply = { itemId, kind: 'unavailable', reason: 'Non' };
    for (const [document, input] of [
      [SUBMIT, { responseId: id }],
      [REPLY, reply],
    ] as const) {
      expect(await (await as('otherDirector')).refusal(document, { input })).toBe('NOT_FOUND');
      expect(await (await as('foreignDirector')).refusal(document, { input })).toBe('NOT_FOUND');
      for (const person of ['referent', 'funder', 'admin'] as const)
        expect([person, await (await as(person)).refusal(document, { input })]).toEqual([person, 'NOT_ALLOWED']);
    }
    expect(await (await as('contributor')).refusal(SUBMIT, { input: { responseId: id } })).toBe('NOT_ALLOWED');
    expect((await (await as('contributor')).ask(REPLY, { input: reply })).replyToCampaign.answeredCount).toBe(2);
    expect((await response('referent')).sections[0].items[0].lastAnswer?.word ?? null).not.toBe('no');
  });
});
