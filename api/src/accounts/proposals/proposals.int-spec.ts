import { arrange, Browser, emailOf, GOOD_PASSWORD, givePassword } from '../../testing/browser';
import { addNews, addPlan } from '../../testing/initiatives-world';
import { mailsTo, tokenIn } from '../../testing/mails';
import { type Caller, TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const FIELDS = `id email fullName phone isDisabled hasPassword isFictitious lastVisitAt declinedAt version
  roles { role networkId territory { id } ccas { id } startsOn endsOn isActive }`;
const ACCOUNT = `query ($id: ID!) { account(id: $id) { ${FIELDS} } }`;
const ACCOUNTS = `query ($networkId: ID!, $search: String) { accounts(networkId: $networkId, search: $search) { totalCount items { ${FIELDS} } } }`;
const CREATE = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { ${FIELDS} } }`;
const UPDATE = `mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { ${FIELDS} } }`;
const RESEND = 'mutation ($id: ID!) { resendInvitation(accountId: $id) }';
const HISTORY = 'query ($accountId: ID!) { journal(about: account, id: $accountId) { items { actorName subjectType action changes { field from to } } } }';
const MINE = '{ myProposals { id networks { id name } roles { role ccas { id } } } }';
const ACCEPT = 'mutation ($id: ID!) { acceptProposal(id: $id) { account { id } roles { role networkId } } }';
const DECLINE = 'mutation ($id: ID!) { declineProposal(id: $id) }';
const DECLINE_LINK = 'mutation ($token: String!) { declineInvitation(token: $token) }';
const USE = 'mutation ($input: UseLinkInput!) { useLink(input: $input) { account { id } } }';
const SEARCH = 'query ($networkId: ID!, $text: String!) { search(networkId: $networkId, text: $text) { id title } }';

let counter = 0;

describe('a role proposed to who has an account in another network', () => {
  let api: TestApi;
  let world: World;
  let coordinator: Caller;
  let invitee: Caller;
  let email: string;
  const role = () => ({ role: 'director', networkId: world.networkId, ccasId: world.ccasIds[1], endsOn: '2026-12-31' });
  const propose = async (address = email, more: object = {}) =>
    (await coordinator.ask(CREATE, { input: { email: address, fullName: 'Nom Tapé', phone: '01 02 03 04 05', roles: [role()], ...more } })).createAccount;
  /** Without what differs from one account to the next whoever they are. */
  const looks = ({ id: _id, email: _email, ...rest }: Record<string, unknown>) => rest;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
    email = await givePassword(api, world.people.foreignDirector);
    await arrange(api, `UPDATE account SET phone = '06 99 99 99 99' WHERE id = $1`, [world.people.foreignDirector]);
    invitee = await api.as(world.people.foreignDirector);
    await invitee.ask('{ me { account { id } } }');
  });

  describe('tells who proposes it nothing', () => {
    it('but what she typed: it looks as an address that nobody has, on every screen', async () => {
      const known = await propose();
      const unknown = await propose(`inconnue${(counter += 1)}@test.example`);
      expect(looks(known)).toEqual(looks(unknown));
      expect(known).toMatchObject({ fullName: 'Nom Tapé', phone: '01 02 03 04 05', hasPassword: false, lastVisitAt: null, version: unknown.version });
      expect(known.id).not.toBe(world.people.foreignDirector);
      const read = async (id: string) => looks((await coordinator.ask(ACCOUNT, { id })).account);
      expect(await read(known.id)).toEqual(await read(unknown.id));
      const { items } = (await coordinator.ask(ACCOUNTS, { networkId: world.networkId, search: 'Nom Tapé' })).accounts;
      expect(items.map(looks)).toEqual([looks(known), looks(unknown)]);
      for (const search of ['Flore', 'Voisine']) expect((await coordinator.ask(ACCOUNTS, { networkId: world.networkId, search })).accounts.totalCount).toBe(0);
      const history = async (id: string) => (await coordinator.ask(HISTORY, { accountId: id })).journal.items;
      const plain = (text: string, account: { email: string }) => text.replaceAll(account.email, '@');
      expect(plain(JSON.stringify(await history(known.id)), known)).toBe(plain(JSON.stringify(await history(unknown.id)), unknown));
      const { search } = await coordinator.ask(SEARCH, { networkId: world.networkId, text: 'Voisine' });
      expect(search).toEqual([]);
    });

    it('when she changes, suspends, resumes or sends it again, and when it is proposed twice', async () => {
      const known = await propose();
      const unknown = await propose(`inconnue${(counter += 1)}@test.example`);
      const change = async (account: { id: string; version: number }, input: object) =>
        (await coordinator.ask(UPDATE, { input: { id: account.id, version: account.version, ...input } })).updateAccount;
      for (const input of [
        { fullName: 'Autre nom', phone: null },
        { roles: [{ ...role(), role: 'contributor' }] },
        { isDisabled: true },
        { isDisabled: false },
      ]) {
        const seen = await Promise.all([known, unknown].map(async ({ id }) => change((await coordinator.ask(ACCOUNT, { id })).account, input).catch(String)));
        expect(looks(seen[0])).toEqual(looks(seen[1]));
      }
      for (const { id } of [known, unknown]) expect(await coordinator.ask(RESEND, { id })).toEqual({ resendInvitation: true });
      for (const { email: address } of [known, unknown])
        expect(await coordinator.refusal(CREATE, { input: { email: address, fullName: 'Encore', roles: [role()] } })).toBe('EMAIL_TAKEN');
    });

    it('when she takes all of it back, and proposes it anew', async () => {
      const known = await propose();
      const unknown = await propose(`inconnue${(counter += 1)}@test.example`);
      for (const { id, version } of [known, unknown]) await coordinator.ask(UPDATE, { input: { id, version, roles: [] } });
      for (const { id } of [known, unknown]) expect(await coordinator.refusal(ACCOUNT, { id })).toBe('NOT_FOUND');
      expect((await invitee.ask(MINE)).myProposals).toEqual([]);
      expect(looks(await propose())).toEqual(looks(await propose(unknown.email)));
      expect((await invitee.ask(MINE)).myProposals).toHaveLength(1);
    });

    it('even asked twice at once: one is made', async () => {
      const input = { email, fullName: 'Nom Tapé', roles: [role()] };
      const refusals = await Promise.all([coordinator.refusal(CREATE, { input }), coordinator.refusal(CREATE, { input })]);
      expect(refusals.sort()).toEqual(['EMAIL_TAKEN', null]);
    });

    it('when it is declined: that is said as for anybody, under the name that she typed', async () => {
      const known = await propose();
      const address = `inconnue${(counter += 1)}@test.example`;
      const unknown = await propose(address);
      await invitee.ask(DECLINE, { id: known.id });
      const [invitation] = await mailsTo(api, address, 1);
      expect((await new Browser(api).send(DECLINE_LINK, { token: tokenIn(invitation) })).data).toEqual({ declineInvitation: true });
      const read = async (id: string) => (await coordinator.ask(ACCOUNT, { id })).account;
      const [one, other] = [await read(known.id), await read(unknown.id)];
      expect(one.declinedAt).not.toBeNull();
      expect(looks(one)).toEqual(looks(other));
      const { items } = (await coordinator.ask(HISTORY, { accountId: known.id })).journal;
      expect(JSON.stringify(items)).not.toContain('Voisine');
      expect(items[0]).toMatchObject({ actorName: 'Nom Tapé', subjectType: 'account', action: 'updated' });
      // asked again, it waits again
      await coordinator.ask(RESEND, { id: known.id });
      expect((await read(known.id)).declinedAt).toBeNull();
      expect((await invitee.ask(MINE)).myProposals).toHaveLength(1);
    });

    it('when the other network has suspended the account: no mail leaves, nothing shows it', async () => {
      await arrange(api, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.foreignDirector]);
      expect(looks(await propose())).toEqual(looks(await propose(`inconnue${(counter += 1)}@test.example`)));
      expect(await api.owner.query('SELECT 1 FROM mail_message WHERE recipient = $1', [email])).toEqual([]);
    });
  });

  describe('waits for the person', () => {
    it('and keeps what she was told and asked meanwhile, once she accepts; of what opened the proposal nothing opens her account', async () => {
      const { id } = await propose();
      const [ccasId, by] = [world.ccasIds[1], world.people.coordinator];
      const told = (accountId: string, day: string) =>
        arrange(
          api,
          `INSERT INTO notification (account_id, kind, network_id, ccas_id, subject_type, subject_id, merged_by, by_id, at)
           VALUES ($1, 'news_reminder', $2, $3::uuid, 'ccas', $3::text, $4::text, $5, $4::date)`,
          [accountId, world.networkId, ccasId, day, by],
        );
      // one she was told herself already is told once
      for (const [accountId, day] of [
        [id, '2026-11-20'],
        [id, '2026-11-21'],
        [world.people.foreignDirector, '2026-11-21'],
      ] as const)
        await told(accountId, day);
      await arrange(api, `INSERT INTO solicitation (account_id, kind, at, by_id) VALUES ($1, 'news_reminder', '2026-11-21', $2)`, [id, by]);
      await invitee.ask(ACCEPT, { id });
      const of = async (table: string) =>
        (await api.owner.query(`SELECT account_id FROM ${table} WHERE account_id = ANY ($1)`, [[id, world.people.foreignDirector]])) as object[];
      expect(await of('notification')).toHaveLength(2);
      expect(await of('solicitation')).toEqual([{ account_id: world.people.foreignDirector }]);
      const [invitation] = await mailsTo(api, email, 1);
      expect(invitation?.text).not.toContain('/inviter/');
      expect(await of('one_time_link')).toEqual([]);
    });

    it('whose roles in it count for nothing until then', async () => {
      const { id } = await propose();
      const [mail] = await mailsTo(api, email, 1);
      expect(mail?.subject).toBe('On vous propose un rôle dans Maillage');
      expect(mail?.text).toContain('Bonjour Flore Voisine,');
      expect(mail?.text).toContain('Cora Dina vous propose un rôle dans Maillage');
      expect(mail?.text).toContain('/mon-compte');
      expect((await invitee.ask('{ me { hasProposals roles { networkId } } }')).me).toEqual({
        hasProposals: true,
        roles: [{ networkId: world.otherNetworkId }],
      });
      expect((await coordinator.ask('{ me { hasProposals } }')).me.hasProposals).toBe(false);
      expect((await invitee.ask(MINE)).myProposals).toEqual([
        { id, networks: [{ id: world.networkId, name: 'Union d’essai' }], roles: [{ role: 'director', ccas: { id: world.ccasIds[1] } }] },
      ]);
      expect((await (await api.as(world.people.foreignCoordinator)).ask(ACCOUNT, { id: world.people.foreignDirector })).account.roles).toHaveLength(1);
      // who signs in with the address signs in to the account, never to the proposal
      const browser = new Browser(api);
      expect(await browser.signIn(email)).toBeUndefined();
      expect(await browser.whoAmI()).toBe(world.people.foreignDirector);
    });

    it('and joins the account when she accepts: then, and only then, she is seen as she is', async () => {
      const { id } = await propose();
      const [plan] = (await arrange(api, `INSERT INTO plan (network_id, year, title) VALUES ($1, 2026, 'Plan') RETURNING id`, [world.networkId])) as {
        id: string;
      }[];
      const [initiative] = (await arrange(api, `INSERT INTO initiative (plan_id, number, title, owner_account_id) VALUES ($1, 1, 'Une', $2) RETURNING id`, [
        plan?.id,
        id,
      ])) as { id: string }[];
      const { acceptProposal } = await invitee.ask(ACCEPT, { id });
      expect(acceptProposal.account.id).toBe(world.people.foreignDirector);
      expect(acceptProposal.roles).toContainEqual({ role: 'director', networkId: world.networkId });
      expect(await coordinator.refusal(ACCOUNT, { id })).toBe('NOT_FOUND');
      const { account } = await coordinator.ask(ACCOUNT, { id: world.people.foreignDirector });
      expect(account).toMatchObject({
        fullName: 'Flore Voisine',
        phone: '06 99 99 99 99',
        hasPassword: true,
        roles: [{ role: 'director', networkId: world.networkId, endsOn: '2026-12-31' }],
      });
      expect(await api.owner.query('SELECT owner_account_id FROM initiative WHERE id = $1', [initiative?.id])).toEqual([
        { owner_account_id: world.people.foreignDirector },
      ]);
      expect((await invitee.ask(MINE)).myProposals).toEqual([]);
    });

    it('and is nobody else’s to accept, to decline or to see', async () => {
      const { id } = await propose();
      for (const who of ['coordinator', 'foreignCoordinator', 'admin', 'director'] as const) {
        const caller = await api.as(world.people[who]);
        expect(await caller.refusal(ACCEPT, { id })).toBe('NOT_FOUND');
        expect(await caller.refusal(DECLINE, { id })).toBe('NOT_FOUND');
        expect((await caller.ask(MINE)).myProposals).toEqual([]);
      }
      for (const document of [ACCEPT, DECLINE]) {
        expect(await api.anonymous().refusal(document, { id })).toBe('NOT_SIGNED_IN');
        expect(await invitee.refusal(document, { id: world.people.foreignDirector })).toBe('NOT_FOUND');
        expect(await invitee.refusal(document, { id: 'inventé' })).toBe('NOT_FOUND');
      }
    });

    it('unless it was withdrawn, or declined', async () => {
      const { id, version } = await propose();
      await coordinator.ask(UPDATE, { input: { id, version, isDisabled: true } });
      expect(await invitee.refusal(ACCEPT, { id })).toBe('NOT_FOUND');
      expect((await invitee.ask(MINE)).myProposals).toEqual([]);
      const again = (await coordinator.ask(ACCOUNT, { id })).account;
      await coordinator.ask(UPDATE, { input: { id, version: again.version, isDisabled: false } });
      await invitee.ask(DECLINE, { id });
      expect(await invitee.refusal(ACCEPT, { id })).toBe('NOT_FOUND');
      expect((await invitee.ask(MINE)).myProposals).toEqual([]);
    });

    it('takes along what was addressed to it meanwhile, also where the person stands there already', async () => {
      const { id } = await propose();
      const me = world.people.foreignDirector;
      const [networkId, ccasId] = [world.networkId, world.ccasIds[1] ?? ''];
      const { initiativeIds } = await addPlan(api.owner, world);
      await addNews(api.owner, initiativeIds[0] ?? '', ccasId, { blocker: 'Convention attendue', blocked_since: '2026-11-01', blocker_addressee_id: id });
      const [thread] = (await arrange(
        api,
        `INSERT INTO discussion_thread (network_id, place_kind, place_key, about_type, about_id, audience, created_at)
         VALUES ($1, 'initiative', $2, 'initiative', $2, 'shared', now()) RETURNING id`,
        [networkId, initiativeIds[0]],
      )) as { id: string }[];
      const mention = async (accounts: readonly string[]) => {
        const [message] = (await arrange(
          api,
          `INSERT INTO discussion_message (thread_id, author_account_id, is_opening, body) VALUES ($1, $2, false, '@Nom Tapé') RETURNING id`,
          [thread?.id, world.people.coordinator],
        )) as { id: string }[];
        for (const account of accounts) await arrange(api, `INSERT INTO discussion_mention VALUES ($1, $2, 'Nom Tapé')`, [message?.id, account]);
      };
      await mention([id]);
      await mention([id, me]);
      const away = (account: string, deputy: string | null, from = '2026-12-01') =>
        arrange(api, `INSERT INTO absence (account_id, network_id, starts_on, ends_on, deputy_account_id) VALUES ($1, $2, $4, $4::date + 5, $3)`, [
          account,
          networkId,
          deputy,
          from,
        ]);
      await away(me, id);
      await away(id, null, '2026-12-03');
      await away(world.people.referent, id);
      await arrange(api, `INSERT INTO solicitation (account_id, kind, at, by_id) VALUES ($1, 'reminder', now(), $2)`, [id, world.people.coordinator]);
      await invitee.ask(ACCEPT, { id });
      const count = async (sql: string) => Number((await api.owner.query(`SELECT count(*) AS n FROM ${sql}`, [me]))[0].n);
      expect(await count('discussion_mention WHERE account_id = $1')).toBe(2);
      expect(await count('adoption WHERE blocker_addressee_id = $1')).toBe(1);
      expect(await count('absence WHERE deputy_account_id = $1')).toBe(1);
      expect(await count('absence WHERE account_id = $1 AND deputy_account_id IS NULL')).toBe(1);
      expect(await api.owner.query('SELECT 1 FROM account WHERE id = $1', [id])).toEqual([]);
    });

    it('accepted twice at once is accepted once', async () => {
      const { id } = await propose();
      const refusals = await Promise.all([invitee.refusal(ACCEPT, { id }), invitee.refusal(ACCEPT, { id })]);
      expect(refusals.sort()).toEqual(['NOT_FOUND', null]);
      expect((await coordinator.ask(ACCOUNT, { id: world.people.foreignDirector })).account.roles).toHaveLength(1);
    });
  });

  describe('of two networks that invite somebody new', () => {
    const invited = async () => {
      const address = `nouvelle-venue${(counter += 1)}@test.example`;
      const first = await propose(address, { fullName: 'Première' });
      const [firstMail] = await mailsTo(api, address, 1);
      const foreign = await api.as(world.people.foreignCoordinator);
      const second = (
        await foreign.ask(CREATE, {
          input: { email: address, fullName: 'Seconde', roles: [{ role: 'director', networkId: world.otherNetworkId, ccasId: world.foreignCcasId }] },
        })
      ).createAccount;
      const [secondMail] = await mailsTo(api, address, 2);
      return { address, first, second, foreign, firstMail, secondMail };
    };

    it('the one whose link she opens gets her, the other one waits', async () => {
      const { address, first, second, foreign, firstMail, secondMail } = await invited();
      const browser = new Browser(api);
      await browser.send(USE, { input: { token: tokenIn(secondMail), newPassword: GOOD_PASSWORD } });
      expect(await browser.whoAmI()).toBe(second.id);
      expect((await foreign.ask(ACCOUNT, { id: second.id })).account).toMatchObject({ hasPassword: true });
      expect((await coordinator.ask(ACCOUNT, { id: first.id })).account).toMatchObject({ hasPassword: false, lastVisitAt: null });
      // the first link is for a password that she has by now: it opens nothing
      expect(await new Browser(api).reason(USE, { input: { token: tokenIn(firstMail), newPassword: GOOD_PASSWORD } })).toBe('LINK_INVALID');
      const again = new Browser(api);
      expect(await again.signIn(address)).toBeUndefined();
      expect((await again.send(MINE)).data.myProposals).toMatchObject([{ id: first.id }]);
      await again.send(ACCEPT, { id: first.id });
      expect((await coordinator.ask(ACCOUNT, { id: second.id })).account).toMatchObject({ fullName: 'Seconde', hasPassword: true });
    });

    it('a refusal of one leaves the other', async () => {
      const { address, first, second, firstMail, secondMail } = await invited();
      await new Browser(api).send(DECLINE_LINK, { token: tokenIn(firstMail) });
      expect((await coordinator.ask(ACCOUNT, { id: first.id })).account.declinedAt).not.toBeNull();
      expect(await new Browser(api).reason(USE, { input: { token: tokenIn(firstMail), newPassword: GOOD_PASSWORD } })).toBe('LINK_INVALID');
      const browser = new Browser(api);
      await browser.send(USE, { input: { token: tokenIn(secondMail), newPassword: GOOD_PASSWORD } });
      expect(await browser.whoAmI()).toBe(second.id);
      expect(await new Browser(api).signIn(address)).toBeUndefined();
    });
  });

  it('leaves a link that declines nothing but an invitation', async () => {
    const browser = new Browser(api);
    await api.anonymous().ask('mutation ($input: RequestLinkInput!) { requestLink(input: $input) }', { input: { email, purpose: 'sign_in' } });
    const [mail] = await mailsTo(api, email, 1);
    expect(await browser.reason(DECLINE_LINK, { token: tokenIn(mail) })).toBe('LINK_INVALID');
    expect(await browser.reason(DECLINE_LINK, { token: 'inventé' })).toBe('LINK_INVALID');
    expect(await emailOf(api, world.people.foreignDirector)).toBe(email);
  });
});
