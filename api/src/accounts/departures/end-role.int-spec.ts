import { arrange, Browser, emailOf, givePassword } from '../../testing/browser';
import { campaignInput, openCampaign } from '../../testing/campaigns-world';
import { addNews, addPlan } from '../../testing/initiatives-world';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const DEPARTURE = `query ($accountId: ID!, $roleId: ID!) { departure(accountId: $accountId, roleId: $roleId) {
  office { id version personName endsOn } entrusted { kind count labels } otherRolesCount alertedNames } }`;
const END = 'mutation ($input: EndRoleInput!) { endRole(input: $input) { id version roles { id endsOn isActive } } }';
const OFFICE = 'mutation ($input: CreateOfficeInput!) { createOffice(input: $input) { id version } }';

describe('the end of a role', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let director: string;
  let ccasId: string;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    api.clock.instant = new Date('2026-11-23T09:00:00Z');
    await api.owner.query('DELETE FROM throttle');
    world = await api.world();
    director = world.people.director;
    ccasId = world.ccasIds[0] ?? '';
    coordinator = await api.as(world.people.coordinator);
  });

  const roleOf = async (accountId: string): Promise<string> =>
    (await api.owner.query('SELECT id FROM role_assignment WHERE account_id = $1 ORDER BY created_at LIMIT 1', [accountId]))[0].id;
  const versionOf = async (accountId: string): Promise<number> => (await api.owner.query('SELECT version FROM account WHERE id = $1', [accountId]))[0].version;
  const ofDirector = async (more: object = {}, accountId = director) => ({
    input: { accountId, roleId: await roleOf(accountId), version: await versionOf(accountId), lastDay: '2026-12-31', passesOn: false, ...more },
  });
  const seen = ({ id, version }: { id: string; version: number }) => ({ officeId: id, officeVersion: version });
  const openOffice = async (): Promise<{ id: string; version: number }> =>
    (await coordinator.ask(OFFICE, { input: { ccasId, function: 'director', personName: 'Diane Recteur', startsOn: '2020-01-01' } })).createOffice;
  const successor = { email: 'nouvelle@test.example', fullName: 'Nour Velle', jobTitle: 'Directrice' };
  const offices = () => api.owner.query(`SELECT person_name, starts_on::text, ends_on::text FROM office WHERE ccas_id = $1 ORDER BY starts_on`, [ccasId]);
  const rolesAt = () =>
    api.owner.query(
      `SELECT a.full_name, r.starts_on::text, r.ends_on::text FROM role_assignment r JOIN account a ON a.id = r.account_id
        WHERE r.ccas_id = $1 AND r.role = 'director' ORDER BY r.starts_on NULLS FIRST`,
      [ccasId],
    );
  const mailsTo = (email: string): Promise<{ subject: string }[]> => api.owner.query('SELECT subject FROM mail_message WHERE recipient = $1', [email]);

  it('replaces a director in one act: role and office end on a day, and begin for who takes over on the next', async () => {
    const office = await openOffice();
    const { planId, initiativeIds } = await addPlan(api.owner, world, { initiatives: 2 });
    expect(planId).toBeDefined();
    await arrange(api, 'UPDATE initiative SET owner_account_id = $1, owner_name = NULL WHERE id = $2', [director, initiativeIds[0]]);
    const shown = (await coordinator.ask(DEPARTURE, { accountId: director, roleId: await roleOf(director) })).departure;
    expect(shown).toMatchObject({
      office: { id: office.id, personName: 'Diane Recteur' },
      entrusted: [{ kind: 'owned_initiatives', count: 1, labels: ['Initiative 1'] }],
      otherRolesCount: 0,
    });
    await coordinator.ask(END, await ofDirector({ ...seen(office), successor, passesOn: true }));
    expect(await rolesAt()).toEqual([
      { full_name: 'Diane Recteur', starts_on: null, ends_on: '2026-12-31' },
      { full_name: 'Nour Velle', starts_on: '2027-01-01', ends_on: null },
    ]);
    expect(await offices()).toEqual([
      { person_name: 'Diane Recteur', starts_on: '2020-01-01', ends_on: '2026-12-31' },
      { person_name: 'Nour Velle', starts_on: '2027-01-01', ends_on: null },
    ]);
    const [owner] = await api.owner.query('SELECT a.full_name FROM initiative i JOIN account a ON a.id = i.owner_account_id WHERE i.id = $1', [
      initiativeIds[0],
    ]);
    expect(owner).toEqual({ full_name: 'Nour Velle' });
    expect(await mailsTo(successor.email)).toEqual([{ subject: 'Votre accès à Maillage' }]);
  });

  it('works with all that names the person since: threads, mentions, news, campaigns, blockers, absences', async () => {
    const { initiativeIds } = await addPlan(api.owner, world);
    const [initiativeId = ''] = initiativeIds;
    await openCampaign(api, world, campaignInput(world, initiativeIds));
    const colleague = world.people.contributor;
    await arrange(
      api,
      `INSERT INTO update_campaign_delegation (response_id, section_id, account_id)
       SELECT c.id, s.id, $1 FROM update_campaign_ccas c JOIN update_campaign_section s ON s.campaign_id = c.campaign_id WHERE c.ccas_id = $2 AND s.kind = 'adoption_news'`,
      [colleague, ccasId],
    );
    await addNews(api.owner, initiativeId, ccasId, { blocker: 'Une signature', blocked_since: '2026-11-01', blocker_addressee_id: director });
    const input = { place: { kind: 'initiative', key: initiativeId }, audience: 'shared', body: 'À vous, @Diane Recteur', mentionedIds: [director] };
    await coordinator.ask('mutation ($input: OpenThreadInput!) { openThread(input: $input) { id } }', { input });
    await (
      await api.as(director)
    ).ask('mutation ($input: OpenThreadInput!) { openThread(input: $input) { id } }', {
      input: { ...input, body: 'Vu.', mentionedIds: [] },
    });
    for (const [who, deputy] of [
      [director, colleague],
      [colleague, director],
    ])
      await arrange(
        api,
        `INSERT INTO absence (account_id, network_id, starts_on, ends_on, deputy_account_id) VALUES ($1, $2, '2026-12-01', '2026-12-05', $3)`,
        [who, world.networkId, deputy],
      );
    const office = await openOffice();
    await coordinator.ask(END, await ofDirector({ ...seen(office), successor, passesOn: true }));
    const [blocker] = await api.owner.query('SELECT a.full_name FROM adoption b JOIN account a ON a.id = b.blocker_addressee_id WHERE b.ccas_id = $1', [
      ccasId,
    ]);
    expect(blocker).toEqual({ full_name: 'Nour Velle' });
    // what she said, was told and announced stays hers
    const kept = await api.owner.query(
      `SELECT (SELECT count(*)::int FROM discussion_message WHERE author_account_id = $1) AS said, (SELECT count(*)::int FROM discussion_mention WHERE account_id = $1) AS mentioned,
              (SELECT count(*)::int FROM absence WHERE account_id = $1) AS absences`,
      [director],
    );
    expect(kept).toEqual([{ said: 1, mentioned: 1, absences: 1 }]);
    await coordinator.ask(END, await ofDirector({}, colleague));
    // both days are over: what named them is read by who stayed, and offers them nothing more
    api.clock.instant = new Date('2027-01-04T09:00:00Z');
    coordinator = await api.as(world.people.coordinator);
    const readers =
      'query ($place: DiscussionPlaceInput!) { discussionReaders(place: $place, audience: shared) { name } discussion(place: $place) { messageCount } }';
    const { discussionReaders, discussion } = await coordinator.ask(readers, { place: input.place });
    expect(discussion.messageCount).toBe(2);
    expect(discussionReaders.map(({ name }: { name: string }) => name)).not.toEqual(expect.arrayContaining(['Diane Recteur']));
    expect(await coordinator.refusal('mutation ($input: OpenThreadInput!) { openThread(input: $input) { id } }', { input })).toBe('MENTION_NOT_READER');
  });

  it('happens once when the form is sent twice, and wholly or not at all', async () => {
    const office = await openOffice();
    const input = await ofDirector({ ...seen(office), successor, key: '6f2f3c0e-5c1f-4f9b-9a54-0d1f6f3f9a11' });
    await coordinator.ask(END, input);
    await coordinator.ask(END, input);
    expect(await rolesAt()).toHaveLength(2);

    world = await api.world();
    [ccasId = '', director] = [world.ccasIds[0], world.people.director];
    coordinator = await api.as(world.people.coordinator);
    const stale = { ...(await openOffice()), version: 99 };
    expect(await coordinator.refusal(END, await ofDirector({ ...seen(stale), successor: { ...successor, email: 'autre@test.example' } }))).toBe(
      'STALE_VERSION',
    );
    expect(await rolesAt()).toEqual([{ full_name: 'Diane Recteur', starts_on: null, ends_on: null }]);
    expect(await mailsTo('autre@test.example')).toEqual([]);
  });

  it('is refused on a version of the account that is no longer the last, a day that is past, an office of another CCAS', async () => {
    expect(await coordinator.refusal(END, await ofDirector({ version: 99 }))).toBe('STALE_VERSION');
    expect(await coordinator.refusal(END, await ofDirector({ lastDay: '2026-11-22' }))).toBe('INVALID_INPUT');
    const elsewhere = (await coordinator.ask(OFFICE, { input: { ccasId: world.ccasIds[1], function: 'director', personName: 'Autre' } })).createOffice;
    expect(await coordinator.refusal(END, await ofDirector(seen(elsewhere)))).toBe('INVALID_INPUT');
    expect(await rolesAt()).toEqual([{ full_name: 'Diane Recteur', starts_on: null, ends_on: null }]);
  });

  it('tells those who follow the CCAS when nobody takes over, and closes the links that are out', async () => {
    await givePassword(api, world.people.referent);
    const shown = (await coordinator.ask(DEPARTURE, { accountId: director, roleId: await roleOf(director) })).departure;
    expect(shown.alertedNames).toHaveLength(1);
    await coordinator.ask(END, await ofDirector());
    const [mail] = await mailsTo(await emailOf(api, world.people.referent));
    expect(mail?.subject).toBe('CCAS d’Aubigny\u202f: la direction sera vacante');
  });

  it('gives the role to the account that a colleague has in the network, beside hers', async () => {
    const email = await emailOf(api, world.people.contributor);
    await coordinator.ask(END, await ofDirector({ successor: { email, fullName: 'Ignoré' } }));
    const roles = await api.owner.query('SELECT role FROM role_assignment WHERE account_id = $1 ORDER BY role', [world.people.contributor]);
    expect(roles).toEqual([{ role: 'contributor' }, { role: 'director' }]);
    expect(await coordinator.refusal(END, await ofDirector({ successor: { email: await emailOf(api, director), fullName: 'Soi' } }))).toBe('INVALID_INPUT');
  });

  it('gives nobody twice the role that she has there already', async () => {
    const colleague = world.people.contributor;
    await arrange(api, `INSERT INTO role_assignment (account_id, role, network_id, ccas_id) VALUES ($1, 'director', $2, $3)`, [
      colleague,
      world.networkId,
      ccasId,
    ]);
    await coordinator.ask(END, await ofDirector({ successor: { email: await emailOf(api, colleague), fullName: 'Déjà Là' } }));
    const held = await api.owner.query(`SELECT starts_on FROM role_assignment WHERE account_id = $1 AND role = 'director' AND ccas_id = $2`, [
      colleague,
      ccasId,
    ]);
    expect(held).toHaveLength(1);
  });

  it('leaves the roles of another network as they are, and unknown', async () => {
    await arrange(api, `INSERT INTO role_assignment (account_id, role, network_id) VALUES ($1, 'coordinator', $2)`, [director, world.otherNetworkId]);
    await coordinator.ask(END, await ofDirector());
    const foreign = await api.owner.query(`SELECT id, ends_on FROM role_assignment WHERE account_id = $1 AND role = 'coordinator'`, [director]);
    expect(foreign[0].ends_on).toBeNull();
    expect(await coordinator.refusal(END, await ofDirector({ roleId: foreign[0].id }))).toBe('NOT_FOUND');
  });

  it('never leaves a network without anybody who can manage its accounts', async () => {
    await arrange(api, 'UPDATE account SET disabled_at = now() WHERE id IN (SELECT account_id FROM role_assignment WHERE role = $1)', ['admin']);
    await givePassword(api, world.people.coordinator);
    const own = () => ofDirector({}, world.people.coordinator);
    expect(await coordinator.refusal(END, await own())).toBe('LAST_MANAGER');
    const invited = { email: 'releve@test.example', fullName: 'Pas Encore Venue' };
    expect(await coordinator.refusal(END, await ofDirector({ successor: invited }, world.people.coordinator))).toBe('LAST_MANAGER');
    await givePassword(api, world.people.referent);
    await arrange(api, `INSERT INTO role_assignment (account_id, role, network_id) VALUES ($1, 'coordinator', $2)`, [world.people.referent, world.networkId]);
    expect(await coordinator.refusal(END, await own())).toBeNull();
  });

  it('is no business of a director, a référent, another network, or nobody', async () => {
    const input = await ofDirector();
    for (const who of ['director', 'referent', 'funder', 'dpo'] as const)
      expect(await (await api.as(world.people[who])).refusal(END, input)).toBe('NOT_ALLOWED');
    const foreign = await api.as(world.people.foreignCoordinator);
    expect(await foreign.refusal(END, input)).toBe('NOT_FOUND');
    expect(await foreign.refusal(DEPARTURE, { accountId: director, roleId: input.input.roleId })).toBe('NOT_FOUND');
    expect(await api.anonymous().refusal(END, input)).toBe('NOT_SIGNED_IN');
    expect(await new Browser(api).reason(END, input)).toBe('NOT_SIGNED_IN');
  });
});
