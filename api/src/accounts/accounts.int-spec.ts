import { arrange, Browser, emailOf, GOOD_PASSWORD, givePassword } from '../testing/browser';
import { mailsTo, tokenIn } from '../testing/mails';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const ROLES = 'roles { role networkId territory { id } ccas { id communeName ept { id } } funder { id } startsOn endsOn isActive }';
const ACCOUNT = `query ($id: ID!) { account(id: $id) { id email fullName phone isDisabled hasPassword isFictitious lastVisitAt version ${ROLES} } }`;
const ACCOUNTS = `query ($networkId: ID!, $search: String, $role: Role, $skip: Int! = 0, $take: Int! = 50) {
  accounts(networkId: $networkId, search: $search, role: $role, skip: $skip, take: $take) { totalCount items { id fullName roles { role networkId } } } }`;
const CREATE = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id email fullName hasPassword isDisabled version ${ROLES} } }`;
const UPDATE = `mutation ($input: UpdateAccountInput!) { updateAccount(input: $input) { id fullName phone isDisabled version ${ROLES} } }`;
const RESEND = 'mutation ($id: ID!) { resendInvitation(accountId: $id) }';
const USE = 'mutation ($input: UseLinkInput!) { useLink(input: $input) { account { id hasPassword } } }';

let counter = 0;
const newEmail = () => `nouvelle${(counter += 1)}@test.example`;

describe('Accounts', () => {
  let api: TestApi;
  let world: World;
  let admin: Caller;
  let coordinator: Caller;
  let foreignCoordinator: Caller;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await api.world();
    admin = await api.as(world.people.admin);
    coordinator = await api.as(world.people.coordinator);
    foreignCoordinator = await api.as(world.people.foreignCoordinator);
  });

  const director = (over: object = {}) => ({ role: 'director', networkId: world.networkId, ccasId: world.ccasIds[0], ...over });
  const foreignDirector = () => ({ role: 'director', networkId: world.otherNetworkId, ccasId: world.foreignCcasId });
  const fieldsOf = async (caller: Caller, document: string, input: object) => (await caller.send(document, { input })).errors?.[0]?.extensions.fields;
  const get = async (caller: Caller, id: string) => (await caller.ask(ACCOUNT, { id })).account;
  const update = async (caller: Caller, id: string, change: object) =>
    caller.send(UPDATE, { input: { id, version: (await get(admin, id)).version, ...change } });
  const reasonOf = ({ errors }: Awaited<ReturnType<Caller['send']>>) => errors?.[0]?.extensions.reason;

  describe('read', () => {
    it('are those of the network, by name, with the roles in it alone', async () => {
      const { items, totalCount } = (await coordinator.ask(ACCOUNTS, { networkId: world.networkId })).accounts;
      expect(items.map(({ fullName }: { fullName: string }) => fullName)).toEqual([
        'Coline Tribu',
        'Cora Dina',
        'Delphine Porte',
        'Denis Autre',
        'Diane Recteur',
        'Fanny Nance',
        'Rémi Férent',
      ]);
      expect(totalCount).toBe(7);
    });

    it('are found by part of the name or address, accents aside, by role, and page by page', async () => {
      const names = async (variables: object) =>
        (await coordinator.ask(ACCOUNTS, { networkId: world.networkId, ...variables })).accounts.items.map(({ fullName }: { fullName: string }) => fullName);
      expect(await names({ search: 'remi fe' })).toEqual(['Rémi Férent']);
      expect(await names({ search: (await emailOf(api, world.people.funder)).slice(0, 12).toUpperCase() })).toEqual(['Fanny Nance']);
      expect(await names({ search: '%' })).toEqual([]);
      expect(await names({ role: 'director' })).toEqual(['Denis Autre', 'Diane Recteur']);
      expect(await names({ skip: 2, take: 2 })).toEqual(['Delphine Porte', 'Denis Autre']);
    });

    it('take the same number of statements whatever their number', async () => {
      const count = async (take: number) => (await api.statements(() => coordinator.ask(ACCOUNTS, { networkId: world.networkId, take }))).length;
      expect(await count(1)).toBe(3);
      expect(await count(50)).toBe(3);
    });

    it('of another network are unknown, exactly as an id that does not exist', async () => {
      expect(await foreignCoordinator.refusal(ACCOUNTS, { networkId: world.networkId })).toBe('NOT_FOUND');
      for (const id of [world.people.director, 'b5b2f9a4-8c0e-4f6a-9d59-000000000000', 'inventé'])
        expect(await foreignCoordinator.refusal(ACCOUNT, { id })).toBe('NOT_FOUND');
    });

    it('show an admin those of no network too, whom nobody else sees', async () => {
      const ids = (await admin.ask(ACCOUNTS, { networkId: world.networkId, take: 100 })).accounts.items.map(({ id }: { id: string }) => id);
      expect(ids).toEqual(expect.arrayContaining([world.people.admin, world.people.nobody, world.people.director]));
      expect(ids).not.toContain(world.people.foreignDirector);
      expect(await coordinator.refusal(ACCOUNT, { id: world.people.nobody })).toBe('NOT_FOUND');
    });

    it.each(['referent', 'director', 'contributor', 'funder', 'nobody'] as const)('are refused to the %s', async (role) => {
      const caller = await api.as(world.people[role]);
      expect(await caller.refusal(ACCOUNTS, { networkId: world.networkId })).toBe('NOT_ALLOWED');
      expect(await caller.refusal(ACCOUNT, { id: world.people.director })).toBe('NOT_ALLOWED');
    });
  });

  describe('created', () => {
    it('by the coordinator are invited by a mail that really leaves, whose link sets the first password', async () => {
      const email = newEmail();
      const { createAccount } = await coordinator.ask(CREATE, {
        input: { email: ` ${email.toUpperCase()}`, fullName: 'Nadine Nouvelle', phone: '01 48 00 00 00', roles: [director()] },
      });
      expect(createAccount).toMatchObject({
        email,
        hasPassword: false,
        roles: [
          {
            role: 'director',
            networkId: world.networkId,
            isActive: true,
            ccas: { id: world.ccasIds[0], communeName: 'Aubigny', ept: { id: world.eptIds[0] } },
          },
        ],
      });
      const [mail] = await mailsTo(api, email, 1);
      expect(mail?.text).toContain('Cora Dina vous ouvre un accès à Maillage, où se suivent les initiatives de Union d’essai.');
      const used = await new Browser(api).send(USE, { input: { token: tokenIn(mail), newPassword: GOOD_PASSWORD } });
      expect(used.data.useLink.account).toEqual({ id: createAccount.id, hasPassword: true });
      expect(await new Browser(api).signIn(email)).toBeUndefined();
    });

    it('take every role that a network has, each with its scope', async () => {
      const roles = [
        { role: 'coordinator', networkId: world.networkId },
        { role: 'referent', networkId: world.networkId, territoryId: world.eptIds[1], startsOn: '2026-12-01', endsOn: '2026-12-31' },
        { role: 'dpo', networkId: world.networkId, territoryId: world.eptIds[0] },
        { role: 'dpo', networkId: world.networkId, territoryId: world.departementId },
        director(),
        { role: 'contributor', networkId: world.networkId, ccasId: world.ccasIds[2] },
        { role: 'funder', networkId: world.networkId, funderId: world.funderId },
      ];
      const { createAccount } = await coordinator.ask(CREATE, { input: { email: newEmail(), fullName: 'Nadine Nouvelle', roles } });
      expect(createAccount.roles).toHaveLength(7);
      expect(createAccount.roles.find(({ role }: { role: string }) => role === 'referent')).toMatchObject({
        territory: { id: world.eptIds[1] },
        startsOn: '2026-12-01',
        isActive: false,
      });
    });

    it('by an admin reach any network, and the instance', async () => {
      const { createAccount } = await admin.ask(CREATE, {
        input: { email: newEmail(), fullName: 'Nadine Nouvelle', roles: [{ role: 'admin' }, foreignDirector()] },
      });
      expect(createAccount.roles).toHaveLength(2);
    });

    it('by a coordinator are never admin, nor of another network, nor scoped outside of hers', async () => {
      const refusal = async (role: object) => (await fieldsOf(coordinator, CREATE, { email: newEmail(), fullName: 'Nadine Nouvelle', roles: [role] }))?.[0];
      expect(await refusal({ role: 'admin' })).toEqual({ path: 'roles.0.role', reason: 'SCOPE_NOT_YOURS' });
      expect(await refusal(foreignDirector())).toEqual({ path: 'roles.0.networkId', reason: 'SCOPE_NOT_YOURS' });
      const unknown = 'b5b2f9a4-8c0e-4f6a-9d59-000000000000';
      expect(await refusal({ role: 'coordinator', networkId: unknown })).toEqual({ path: 'roles.0.networkId', reason: 'SCOPE_NOT_YOURS' });
      for (const ccasId of [world.foreignCcasId, unknown])
        expect(await refusal(director({ ccasId }))).toEqual({ path: 'roles.0.ccasId', reason: 'SCOPE_NOT_YOURS' });
      for (const territoryId of [world.departementId, world.communeIds[0], 2_000_000_000]) {
        expect(await refusal({ role: 'referent', networkId: world.networkId, territoryId })).toEqual({
          path: 'roles.0.territoryId',
          reason: 'SCOPE_NOT_YOURS',
        });
      }
      for (const territoryId of [world.communeIds[0], 2_000_000_000]) {
        expect(await refusal({ role: 'dpo', networkId: world.networkId, territoryId })).toEqual({ path: 'roles.0.territoryId', reason: 'SCOPE_NOT_YOURS' });
      }
      expect(await refusal({ role: 'funder', networkId: world.networkId, funderId: unknown })).toEqual({ path: 'roles.0.funderId', reason: 'SCOPE_NOT_YOURS' });
    });

    it('say on which field an input is wrong', async () => {
      const roles = [
        director(),
        { role: 'director', networkId: world.networkId },
        director({ funderId: world.funderId }),
        director({ startsOn: '2026-05-02', endsOn: '2026-05-01' }),
      ];
      expect(await fieldsOf(coordinator, CREATE, { email: newEmail(), fullName: 'Nadine Nouvelle', roles })).toEqual([
        { path: 'roles.1.ccasId', reason: 'SCOPE_REQUIRED' },
        { path: 'roles.2.funderId', reason: 'INVALID_FORMAT' },
        { path: 'roles.3.endsOn', reason: 'END_BEFORE_START' },
      ]);
      const typed = { email: 'pas une adresse', fullName: '  ', phone: 'zéro un', roles: [] };
      expect(await fieldsOf(coordinator, CREATE, typed)).toEqual([
        { path: 'email', reason: 'NOT_AN_EMAIL' },
        { path: 'fullName', reason: 'REQUIRED' },
        { path: 'phone', reason: 'NOT_A_PHONE' },
        { path: 'roles', reason: 'REQUIRED' },
      ]);
      expect(await fieldsOf(coordinator, CREATE, { email: newEmail(), fullName: 'N', roles: [director({ ccasId: 'inventé' })] })).toEqual([
        { path: 'roles.0.ccasId', reason: 'UNKNOWN_REFERENCE' },
      ]);
    });

    it('are refused to who manages no account, and to nobody', async () => {
      const input = { email: newEmail(), fullName: 'Nadine Nouvelle', roles: [director()] };
      for (const role of ['referent', 'director', 'funder'] as const)
        expect(await (await api.as(world.people[role])).refusal(CREATE, { input })).toBe('NOT_ALLOWED');
      expect(await api.anonymous().refusal(CREATE, { input })).toBe('NOT_SIGNED_IN');
    });

    it('with an address that is already seen are a conflict, whatever its case, even twice at once', async () => {
      const email = (await emailOf(api, world.people.director)).toUpperCase();
      expect(await coordinator.refusal(CREATE, { input: { email, fullName: 'Autre', roles: [director()] } })).toBe('EMAIL_TAKEN');
      const input = { email: newEmail(), fullName: 'Nadine Nouvelle', roles: [director()] };
      const refusals = await Promise.all([coordinator.refusal(CREATE, { input }), coordinator.refusal(CREATE, { input })]);
      expect(refusals.sort()).toEqual(['EMAIL_TAKEN', null]);
    });

    it('send no mail when they are not kept', async () => {
      const before = await api.owner.query('SELECT count(*) FROM mail_message');
      await coordinator.send(CREATE, { input: { email: newEmail(), fullName: 'x'.repeat(201), roles: [director()] } });
      await coordinator.send(CREATE, { input: { email: await emailOf(api, world.people.director), fullName: 'Autre', roles: [director()] } });
      expect(await api.owner.query('SELECT count(*) FROM mail_message')).toEqual(before);
    });
  });

  describe('updated', () => {
    it('by the coordinator change name, telephone and roles, and only what differs reaches the journal', async () => {
      const { data } = await update(coordinator, world.people.director, {
        fullName: 'Diane Rectrice',
        phone: '+33 1 48 00 00 00',
        roles: [director(), { role: 'contributor', networkId: world.networkId, ccasId: world.ccasIds[1] }],
      });
      expect(data.updateAccount).toMatchObject({
        fullName: 'Diane Rectrice',
        phone: '+33 1 48 00 00 00',
        roles: [{ role: 'director' }, { role: 'contributor' }],
      });
      const entries = await api.owner.query(
        `SELECT subject_type, action FROM journal_entry WHERE keys @> jsonb_build_object('account_id', $1::text) AND actor_id = $2 ORDER BY id`,
        [world.people.director, world.people.coordinator],
      );
      expect(entries).toEqual([
        { subject_type: 'account', action: 'updated' },
        { subject_type: 'role_assignment', action: 'created' },
      ]);
    });

    it('take away the roles that are not named, and put dates on those that are', async () => {
      await update(coordinator, world.people.director, { roles: [director({ endsOn: '2026-11-22' })] });
      const changed = await get(coordinator, world.people.director);
      expect(changed.roles).toMatchObject([{ role: 'director', endsOn: '2026-11-22', isActive: false }]);
      expect((await update(coordinator, world.people.director, { roles: [] })).data.updateAccount.roles).toEqual([]);
      expect(await coordinator.refusal(ACCOUNT, { id: world.people.director })).toBe('NOT_FOUND');
    });

    it('leave alone what is absent, and clear what is null', async () => {
      await update(coordinator, world.people.director, { phone: '01 48 00 00 00' });
      expect((await update(coordinator, world.people.director, { fullName: 'Diane R.' })).data.updateAccount).toMatchObject({
        phone: '01 48 00 00 00',
        roles: [{ role: 'director' }],
      });
      expect((await update(coordinator, world.people.director, { phone: null })).data.updateAccount).toMatchObject({ phone: null, fullName: 'Diane R.' });
    });

    it('from an old view are a conflict that shows the present values, a change of roles included', async () => {
      const { version } = await get(coordinator, world.people.director);
      await update(coordinator, world.people.director, { roles: [director({ startsOn: '2026-01-01' })] });
      const { errors } = await coordinator.send(UPDATE, { input: { id: world.people.director, version, fullName: 'Diane R.' } });
      expect(errors?.[0]?.extensions).toMatchObject({
        code: 'CONFLICT',
        reason: 'STALE_VERSION',
        params: { current: { fullName: 'Diane Recteur', roles: [{ startsOn: '2026-01-01' }] } },
      });
    });

    it('disabled, end every session and link at once', async () => {
      const email = await givePassword(api, world.people.director);
      const browser = new Browser(api);
      await browser.signIn(email);
      await update(coordinator, world.people.director, { isDisabled: true });
      expect(await browser.whoAmI()).toBeNull();
      expect(await new Browser(api).signIn(email)).toBe('WRONG_CREDENTIALS');
      await update(coordinator, world.people.director, { isDisabled: false });
      expect(await browser.whoAmI()).toBeNull();
      expect(await new Browser(api).signIn(email)).toBeUndefined();
    });

    it('of another network are unknown', async () => {
      expect(reasonOf(await update(foreignCoordinator, world.people.director, { fullName: 'X' }))).toBe('NOT_FOUND');
      expect(await coordinator.refusal(UPDATE, { input: { id: 'inventé', version: 1 } })).toBe('NOT_FOUND');
    });

    it('are refused to who manages no account', async () => {
      const referent = await api.as(world.people.referent);
      expect(reasonOf(await update(referent, world.people.director, { fullName: 'X' }))).toBe('NOT_ALLOWED');
    });

    it('that have roles elsewhere keep them, with name and access: of these a coordinator changes the roles in her network alone', async () => {
      await arrange(api, 'INSERT INTO role_assignment (account_id, role, network_id) VALUES ($1, $2, $3)', [
        world.people.foreignDirector,
        'coordinator',
        world.networkId,
      ]);
      for (const change of [{ fullName: 'X' }, { phone: '01 48 00 00 00' }, { isDisabled: true }]) {
        expect(reasonOf(await update(coordinator, world.people.foreignDirector, change))).toBe('NOT_ALLOWED');
      }
      const { data } = await update(coordinator, world.people.foreignDirector, { fullName: 'Flore Voisine', roles: [director()] });
      expect(data.updateAccount.roles).toMatchObject([{ role: 'director', networkId: world.networkId }]);
      expect((await get(admin, world.people.foreignDirector)).roles.map(({ networkId }: { networkId: string }) => networkId).sort()).toEqual(
        [world.networkId, world.otherNetworkId].sort(),
      );
      expect(reasonOf(await update(coordinator, world.people.foreignDirector, { roles: [director(), foreignDirector()] }))).toBe('INVALID_INPUT');
    });

    it('never lock out who makes the change', async () => {
      const change = { roles: [director()] };
      expect(reasonOf(await update(coordinator, world.people.coordinator, change))).toBe('OWN_ACCOUNT_LOCKOUT');
      expect(reasonOf(await update(coordinator, world.people.coordinator, { isDisabled: true }))).toBe('OWN_ACCOUNT_LOCKOUT');
      expect(
        reasonOf(await update(coordinator, world.people.coordinator, { roles: [{ role: 'coordinator', networkId: world.networkId, endsOn: '2026-11-22' }] })),
      ).toBe('OWN_ACCOUNT_LOCKOUT');
      expect(reasonOf(await update(admin, world.people.admin, { roles: [{ role: 'coordinator', networkId: world.networkId }] }))).toBe('OWN_ACCOUNT_LOCKOUT');
      expect(
        reasonOf(
          await update(coordinator, world.people.coordinator, {
            fullName: 'Cora D.',
            roles: [{ role: 'coordinator', networkId: world.networkId }, director()],
          }),
        ),
      ).toBeUndefined();
    });
  });

  describe('invited again', () => {
    it('get a fresh link, or, with a password, the address where to sign in', async () => {
      const email = await emailOf(api, world.people.director);
      expect((await coordinator.ask(RESEND, { id: world.people.director })).resendInvitation).toBe(true);
      tokenIn((await mailsTo(api, email, 1))[0]);
      await givePassword(api, world.people.director);
      await coordinator.ask(RESEND, { id: world.people.director });
      expect((await mailsTo(api, email, 2))[0]?.text).toContain('/connexion');
    });

    it('of another network are unknown, and disabled ones are not invited', async () => {
      expect(await foreignCoordinator.refusal(RESEND, { id: world.people.director })).toBe('NOT_FOUND');
      expect(await coordinator.refusal(RESEND, { id: 'inventé' })).toBe('NOT_FOUND');
      await update(coordinator, world.people.director, { isDisabled: true });
      expect(await coordinator.refusal(RESEND, { id: world.people.director })).toBe('NOT_ALLOWED');
    });

    it('are not by who manages no account', async () => {
      expect(await (await api.as(world.people.director)).refusal(RESEND, { id: world.people.contributor })).toBe('NOT_ALLOWED');
    });
  });
});
