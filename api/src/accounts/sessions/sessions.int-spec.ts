import { hash } from '@node-rs/argon2';
import { arrange, Browser, emailOf, givePassword, GOOD_PASSWORD } from '../../testing/browser';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const SIGN_IN =
  'mutation ($input: SignInInput!) { signIn(input: $input) { account { id fullName } roles { role isActive } operations networks { id name } previousVisitAt } }';
const ME = '{ me { account { id } roles { role } networks { id } previousVisitAt } }';
const MY_SESSIONS = '{ mySessions { id isCurrent userAgent } }';
const writes = (statements: readonly string[]) => statements.filter((sql) => /UPDATE|INSERT|DELETE/.test(sql));

describe('Sessions', () => {
  let api: TestApi;
  let world: World;
  let coordinatorEmail: string;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    coordinatorEmail = await givePassword(api, world.people.coordinator);
  });
  afterAll(() => api?.stop());

  const others: TestApi[] = [];
  const another: TestApi['another'] = async (config) => {
    const other = await api.another(config);
    others.push(other);
    return other;
  };
  afterEach(async () => {
    for (const other of others.splice(0)) await other.stop();
    api.clock.instant = new Date('2026-11-23T09:00:00Z');
  });

  const after = (minutes: number) => (api.clock.instant = new Date(Date.parse('2026-11-23T09:00:00Z') + minutes * 60_000));
  const signedIn = async (email = coordinatorEmail, on = api): Promise<Browser> => {
    const browser = new Browser(on);
    expect(await browser.signIn(email)).toBeUndefined();
    return browser;
  };

  it('open by e-mail, whatever its case, and password; the answer says who is there and what she may do', async () => {
    const browser = new Browser(api);
    const { data } = await browser.send(SIGN_IN, { input: { email: ` ${coordinatorEmail.toUpperCase()} `, password: GOOD_PASSWORD } });
    expect(data.signIn).toMatchObject({
      account: { id: world.people.coordinator, fullName: 'Cora Dina' },
      roles: [{ role: 'coordinator', isActive: true }],
      networks: [{ id: world.networkId, name: 'Union d’essai' }],
      operations: expect.arrayContaining(['accounts.manage', 'initiatives.manage']),
      previousVisitAt: null,
    });
    expect(await browser.whoAmI()).toBe(world.people.coordinator);
  });

  it('set a cookie out of reach of scripts and of other sites, whose secret the database does not hold', async () => {
    const { setCookie = '', cookie } = await signedIn();
    expect(setCookie).toMatch(/^maillage_session=[\w-]{43}; Max-Age=\d+; Path=\/; Expires=.*; HttpOnly; SameSite=Strict$/);
    const rows = (await api.owner.query('SELECT token_hash FROM session')) as { token_hash: Buffer }[];
    const secret = Buffer.from(cookie.split('=')[1] as string, 'base64url');
    expect(rows.some(({ token_hash }) => token_hash.equals(secret))).toBe(false);
  });

  it('take the __Host- prefix and Secure over HTTPS', async () => {
    const secure = await another({ publicUrl: 'https://maillage.example', secureCookie: true });
    const { setCookie } = await signedIn(coordinatorEmail, secure);
    expect(setCookie).toMatch(/^__Host-maillage_session=.*; Path=\/; .*HttpOnly; Secure; SameSite=Strict$/);
  });

  it('answer a wrong password, an unknown address, an account without password and a disabled one alike', async () => {
    const disabled = await givePassword(api, world.people.foreignDirector);
    await arrange(api, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.foreignDirector]);
    const tries = [
      [coordinatorEmail, 'autre chose'],
      ['personne@test.example', GOOD_PASSWORD],
      [await emailOf(api, world.people.funder), GOOD_PASSWORD],
      [disabled, GOOD_PASSWORD],
    ];
    const answers: unknown[] = [];
    for (const [email, password] of tries) {
      const { errors = [] } = await new Browser(api).send(SIGN_IN, { input: { email, password } });
      answers.push({ ...errors[0]?.extensions, requestId: '' });
    }
    expect(answers[0]).toMatchObject({ reason: 'WRONG_CREDENTIALS', params: {}, fields: [] });
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('end when the same browser signs in again', async () => {
    const browser = await signedIn();
    const first = Object.assign(new Browser(api), { cookie: browser.cookie });
    await browser.signIn(coordinatorEmail);
    expect(await first.whoAmI()).toBeNull();
    expect(await browser.whoAmI()).toBe(world.people.coordinator);
  });

  it('tell who is there in one statement', async () => {
    const director = await api.as(world.people.director);
    const statements = await api.statements(() => director.ask('{ mySessions { id } }'));
    expect(statements).toHaveLength(2);
  });

  it('end by signing out', async () => {
    const browser = await signedIn();
    const { cookie } = browser;
    await browser.send('mutation { signOut }');
    expect(browser.setCookie).toMatch(/^maillage_session=; /);
    browser.cookie = cookie;
    expect(await browser.whoAmI()).toBeNull();
    expect(await browser.reason(MY_SESSIONS)).toBe('NOT_SIGNED_IN');
  });

  it('last from request to request, and end after fourteen days in any case', async () => {
    const browser = await signedIn();
    for (let hours = 11; hours < 14 * 24; hours += 11) {
      after(hours * 60);
      expect(await browser.whoAmI()).toBe(world.people.coordinator);
    }
    after(14 * 24 * 60 + 1);
    expect(await browser.whoAmI()).toBeNull();
  });

  it('end after twelve hours of silence', async () => {
    const browser = await signedIn();
    after(12 * 60 + 1);
    expect(await browser.whoAmI()).toBeNull();
  });

  it('write a sign of life at most every five minutes, and a new visit after thirty minutes of silence', async () => {
    const browser = await signedIn(await givePassword(api, world.people.otherDirector));
    const ask = () => browser.send(ME);
    after(4);
    expect(writes(await api.statements(ask))).toEqual([]);
    after(6);
    expect(writes(await api.statements(ask))).toHaveLength(2);
    after(34);
    expect((await ask()).data.me.previousVisitAt).toBeNull();
    after(70);
    expect((await ask()).data.me.previousVisitAt).toBe('2026-11-23T09:34:00.000Z');
  });

  it('open nothing from the next request on when the role ends or the account is disabled', async () => {
    const browser = await signedIn(await givePassword(api, world.people.otherDirector));
    await arrange(api, 'UPDATE role_assignment SET ends_on = $2::date - 1 WHERE account_id = $1', [world.people.otherDirector, api.clock.today()]);
    expect((await browser.send(ME)).data.me).toMatchObject({ roles: [], networks: [] });
    expect(await browser.reason(MY_SESSIONS)).toBe('NOT_ALLOWED');
    await arrange(api, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.otherDirector]);
    expect(await browser.whoAmI()).toBeNull();
  });

  it('are valid in another process and after a restart, and end there too', async () => {
    const here = await signedIn();
    const other = await another();
    const there = Object.assign(new Browser(other), { cookie: here.cookie });
    expect(await there.whoAmI()).toBe(world.people.coordinator);
    const { cookie } = here;
    await there.send('mutation { signOut }');
    expect(await Object.assign(new Browser(api), { cookie }).whoAmI()).toBeNull();
  });

  it('follow stronger hashing parameters at the next sign-in', async () => {
    const email = await emailOf(api, world.people.referent);
    await arrange(api, 'UPDATE account SET password_hash = $2 WHERE id = $1', [
      world.people.referent,
      await hash(GOOD_PASSWORD, { memoryCost: 8192, timeCost: 1 }),
    ]);
    await signedIn(email);
    const [row] = await api.owner.query('SELECT password_hash FROM account WHERE id = $1', [world.people.referent]);
    expect(row.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    await signedIn(email);
  });

  describe('revoked one by one', () => {
    const REVOKE = 'mutation ($id: ID!) { revokeSession(id: $id) }';

    it('are the viewer’s own', async () => {
      const [here, there] = [await signedIn(), await signedIn()];
      const current = (await there.send(MY_SESSIONS)).data.mySessions.find(({ isCurrent }: { isCurrent: boolean }) => isCurrent);
      expect((await here.send(MY_SESSIONS)).data.mySessions).toContainEqual({ ...current, isCurrent: false, userAgent: 'Navigateur de test' });
      expect(await here.reason(REVOKE, { id: current.id })).toBeUndefined();
      expect(await there.whoAmI()).toBeNull();
      expect(await here.whoAmI()).toBe(world.people.coordinator);
    });

    it('answer for another person’s as for one that does not exist', async () => {
      const { id } = (await (await api.as(world.people.coordinator)).ask(MY_SESSIONS)).mySessions[0];
      const director = await api.as(world.people.director);
      for (const unknown of [id, 'f'.repeat(64), 'n’importe quoi']) expect(await director.refusal(REVOKE, { id: unknown })).toBe('NOT_FOUND');
    });

    it('need a role, and a session', async () => {
      expect(await (await api.as(world.people.nobody)).refusal(REVOKE, { id: 'f'.repeat(64) })).toBe('NOT_ALLOWED');
      expect(await api.anonymous().refusal(REVOKE, { id: 'f'.repeat(64) })).toBe('NOT_SIGNED_IN');
    });
  });
});
