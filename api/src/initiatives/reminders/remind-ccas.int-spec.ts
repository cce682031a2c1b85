import { arrange } from '../../testing/browser';
import { addNews, addPlan } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const REMIND = `mutation ($input: RemindCcasInput!) {
  remindCcas(input: $input) { remindedCcasIds alreadyRemindedCcasIds heldBackCcasIds heldBack { accountId fullName byName awayUntil againAt } withoutRecipientCcasIds } }`;
const WEEK_MS = 7 * 24 * 3600 * 1000;

describe('reminders', () => {
  let api: TestApi;
  let world: World;
  let planId: string;
  let initiativeIds: readonly string[];
  let coordinator: Caller;
  const now = new Date('2026-11-23T09:00:00Z');

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api.stop());
  beforeEach(async () => {
    api.clock.instant = now;
    world = await api.world();
    ({ planId, initiativeIds } = await addPlan(api.owner, world, { initiatives: 2 }));
    coordinator = await api.as(world.people.coordinator);
  });

  const input = (ccasIds: readonly (string | undefined)[]) => ({ input: { planId, ccasIds } });
  const mailsTo = (accountId: string): Promise<{ subject: string; body_text: string }[]> =>
    api.owner.query('SELECT subject, body_text FROM mail_message JOIN account ON email = recipient WHERE account.id = $1', [accountId]);

  it('write to the directors of each CCAS what it is asked, once a week at most', async () => {
    const [aubigny = '', bellerive = '', clairval = ''] = world.ccasIds;
    await addNews(api.owner, initiativeIds[0] ?? '', aubigny);
    expect((await coordinator.ask(REMIND, input(world.ccasIds))).remindCcas).toEqual({
      remindedCcasIds: expect.arrayContaining([aubigny, bellerive]),
      alreadyRemindedCcasIds: [],
      heldBackCcasIds: [],
      heldBack: [],
      withoutRecipientCcasIds: [clairval],
    });
    const [mail] = await mailsTo(world.people.director);
    expect(mail?.subject).toBe('CCAS d’Aubigny\u202f: vos nouvelles sont attendues');
    expect(mail?.body_text).toContain('Initiative 2');
    expect(mail?.body_text).not.toContain('Initiative 1');
    expect(mail?.body_text).toMatch(/\/ouvrir\/[\w-]{43}\n\n.*code\u202f: \w{3} \w{3}\n/);
    expect(await mailsTo(world.people.contributor)).toEqual([]);

    api.clock.instant = new Date(now.getTime() + WEEK_MS - 1000);
    const soon = await (await api.as(world.people.coordinator)).ask(REMIND, input([aubigny]));
    expect(soon.remindCcas).toMatchObject({ remindedCcasIds: [], alreadyRemindedCcasIds: [aubigny], withoutRecipientCcasIds: [] });
    api.clock.instant = new Date(now.getTime() + WEEK_MS);
    expect((await (await api.as(world.people.coordinator)).ask(REMIND, input([aubigny]))).remindCcas.remindedCcasIds).toEqual([aubigny]);
  });

  it('hold back who was asked something this week by whatever mail, say so to the sender, and tell her where she reads her news', async () => {
    const [aubigny, bellerive] = world.ccasIds;
    const { director, otherDirector, coordinator: by } = world.people;
    await arrange(api, `INSERT INTO solicitation (account_id, kind, at, by_id) VALUES ($1, 'campaign_opening', '2026-11-21T08:00:00Z', $2)`, [director, by]);
    const { remindCcas } = await coordinator.ask(REMIND, input([aubigny, bellerive]));
    expect(remindCcas).toMatchObject({
      remindedCcasIds: [bellerive],
      heldBackCcasIds: [aubigny],
      heldBack: [{ accountId: director, fullName: 'Diane Recteur', byName: 'Cora Dina', awayUntil: null, againAt: '2026-11-28T08:00:00.000Z' }],
    });
    expect([await mailsTo(director), await mailsTo(otherDirector)].map(({ length }) => length)).toEqual([0, 1]);
    expect(await api.owner.query(`SELECT kind FROM notification WHERE account_id = $1`, [director])).toEqual([{ kind: 'news_reminder' }]);
  });

  it('go to who stands in for a director who is away, and say for whom', async () => {
    const [aubigny] = world.ccasIds;
    const { director, contributor } = world.people;
    await arrange(api, `INSERT INTO absence (account_id, network_id, starts_on, ends_on, deputy_account_id) VALUES ($1, $2, '2026-11-20', '2026-12-04', $3)`, [
      director,
      world.networkId,
      contributor,
    ]);
    expect((await coordinator.ask(REMIND, input([aubigny]))).remindCcas).toMatchObject({ remindedCcasIds: [aubigny], heldBack: [] });
    expect(await mailsTo(director)).toEqual([]);
    const [mail] = await mailsTo(contributor);
    expect(mail?.body_text).toContain('à la place de Diane Recteur');
  });

  it('write one mail to who directs two CCAS', async () => {
    const [aubigny, bellerive] = world.ccasIds;
    await arrange(api, `INSERT INTO role_assignment (account_id, role, network_id, ccas_id) VALUES ($1, 'director', $2, $3)`, [
      world.people.director,
      world.networkId,
      bellerive,
    ]);
    await coordinator.ask(REMIND, input([aubigny, bellerive]));
    const mails = await mailsTo(world.people.director);
    expect(mails.map(({ subject }) => subject)).toEqual(['CCAS d’Aubigny et CCAS de Bellerive\u202f: vos nouvelles sont attendues']);
  });

  it('sign in nobody who also reaches beyond her CCAS: she gets the plain address', async () => {
    const [aubigny] = world.ccasIds;
    await arrange(api, `INSERT INTO role_assignment (account_id, role, network_id) VALUES ($1, 'coordinator', $2)`, [world.people.director, world.networkId]);
    await coordinator.ask(REMIND, input([aubigny]));
    const [mail] = await mailsTo(world.people.director);
    expect(mail?.body_text).toMatch(/\/mon-ccas\n/);
    expect(mail?.body_text).not.toMatch(/ouvrir|code/);
  });

  it('leave once when several people remind at the same time', async () => {
    const [aubigny] = world.ccasIds;
    const referent = await api.as(world.people.referent);
    const answers = await Promise.all([coordinator, referent, coordinator].map((person) => person.ask(REMIND, input([aubigny]))));
    expect(answers.flatMap(({ remindCcas }) => remindCcas.remindedCcasIds)).toEqual([aubigny]);
    expect(await mailsTo(world.people.director)).toHaveLength(1);
  });

  it('reach the EPT of a referent and no further, no other network, and are no director’s business', async () => {
    const [aubigny, , clairval] = world.ccasIds;
    expect(await (await api.as(world.people.referent)).refusal(REMIND, input([aubigny, clairval]))).toBe('NOT_ALLOWED');
    expect(await mailsTo(world.people.director)).toEqual([]);
    expect(await coordinator.refusal(REMIND, input([world.foreignCcasId]))).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.foreignCoordinator)).refusal(REMIND, input([aubigny]))).toBe('NOT_FOUND');
    for (const who of ['director', 'funder', 'admin'] as const)
      expect(await (await api.as(world.people[who])).refusal(REMIND, input([aubigny]))).toBe('NOT_ALLOWED');
    expect(await coordinator.refusal(REMIND, input([]))).toBe('INVALID_INPUT');
  });
});
