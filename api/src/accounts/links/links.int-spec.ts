import { MailTransport } from '../../platform/mail';
import { arrange, Browser, emailOf, givePassword, GOOD_PASSWORD } from '../../testing/browser';
import { mailsTo, tokenIn } from '../../testing/mails';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const REQUEST = 'mutation ($input: RequestLinkInput!) { requestLink(input: $input) }';
const USE = 'mutation ($input: UseLinkInput!) { useLink(input: $input) { account { id } } }';
const LINK = 'query ($token: String!) { oneTimeLink(token: $token) { purpose emailHint fullName } }';
const OTHER_PASSWORD = 'Gourde;39-tuile+Xz';

describe('Single-use links', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    api.clock.instant = new Date('2026-11-23T09:00:00Z');
    await api.owner.query('DELETE FROM throttle');
    world = await api.world();
  });

  const ask = async (accountId: string, purpose: 'reset' | 'sign_in'): Promise<string> => {
    const email = await emailOf(api, accountId);
    const before = (await mailsTo(api, email, 0)).length;
    expect(await new Browser(api).reason(REQUEST, { input: { email, purpose } })).toBeUndefined();
    return tokenIn((await mailsTo(api, email, before + 1))[0]);
  };
  const after = (minutes: number) => (api.clock.instant = new Date(Date.parse('2026-11-23T09:00:00Z') + minutes * 60_000));

  it('open a session without password, once', async () => {
    const token = await ask(world.people.director, 'sign_in');
    const browser = new Browser(api);
    expect((await browser.send(USE, { input: { token } })).data.useLink.account.id).toBe(world.people.director);
    expect(await browser.whoAmI()).toBe(world.people.director);
    expect(await new Browser(api).reason(USE, { input: { token } })).toBe('LINK_INVALID');
  });

  it('open for one of those who use it at the same time', async () => {
    const token = await ask(world.people.director, 'sign_in');
    const other = await api.another();
    const reasons = await Promise.all(Array.from({ length: 8 }, (_, i) => new Browser(i % 2 ? api : other).reason(USE, { input: { token } })));
    await other.stop();
    expect(reasons.filter((reason) => reason === undefined)).toHaveLength(1);
    expect(reasons.filter((reason) => reason === 'LINK_INVALID')).toHaveLength(7);
  });

  it('say what they lead to without being used, as often as a scanner looks', async () => {
    const token = await ask(world.people.director, 'reset');
    for (let i = 0; i < 3; i += 1) {
      expect((await new Browser(api).send(LINK, { token })).data.oneTimeLink).toEqual({
        purpose: 'reset',
        emailHint: expect.stringMatching(/^.•••@test\.example$/),
        fullName: 'Diane Recteur',
      });
    }
    expect((await new Browser(api).send(LINK, { token: 'inventé' })).data.oneTimeLink).toBeNull();
  });

  it('expire: a sign-in link after fifteen minutes, a reset after an hour', async () => {
    const [signIn, reset] = [await ask(world.people.director, 'sign_in'), await ask(world.people.director, 'reset')];
    after(16);
    expect(await new Browser(api).reason(USE, { input: { token: signIn } })).toBe('LINK_INVALID');
    expect((await new Browser(api).send(LINK, { token: reset })).data.oneTimeLink).not.toBeNull();
    after(61);
    expect((await new Browser(api).send(LINK, { token: reset })).data.oneTimeLink).toBeNull();
  });

  it('set a new password, end every session, and take the other links with them', async () => {
    const email = await givePassword(api, world.people.director);
    const old = new Browser(api);
    await old.signIn(email);
    const [first, second, signIn] = [
      await ask(world.people.director, 'reset'),
      await ask(world.people.director, 'reset'),
      await ask(world.people.director, 'sign_in'),
    ];
    expect(await new Browser(api).reason(USE, { input: { token: first, newPassword: OTHER_PASSWORD } })).toBeUndefined();
    expect(await old.whoAmI()).toBeNull();
    for (const token of [second, signIn]) expect(await new Browser(api).reason(USE, { input: { token, newPassword: GOOD_PASSWORD } })).toBe('LINK_INVALID');
    expect(await new Browser(api).signIn(email, OTHER_PASSWORD)).toBeUndefined();
    expect(await new Browser(api).signIn(email)).toBe('WRONG_CREDENTIALS');
  });

  it('are not used up by a refused password', async () => {
    const token = await ask(world.people.director, 'reset');
    const refusal = async (newPassword?: string) => (await new Browser(api).send(USE, { input: { token, newPassword } })).errors?.[0]?.extensions.fields;
    expect(await refusal()).toEqual([{ path: 'newPassword', reason: 'REQUIRED' }]);
    expect(await refusal('court')).toEqual([{ path: 'newPassword', reason: 'PASSWORD_TOO_WEAK' }]);
    expect(await refusal('Diane-Recteur-2026')).toEqual([{ path: 'newPassword', reason: 'PASSWORD_KNOWN' }]);
    expect(await refusal(GOOD_PASSWORD)).toBeUndefined();
  });

  it('take no password along when they only sign in', async () => {
    const token = await ask(world.people.director, 'sign_in');
    expect(await new Browser(api).reason(USE, { input: { token, newPassword: GOOD_PASSWORD } })).toBe('INVALID_INPUT');
  });

  it('are answered alike, and as slowly, for an unknown address, and sent to nobody', async () => {
    const transport = api.app.get(MailTransport);
    const before = transport.localMailbox?.list().length;
    const started = Date.now();
    expect((await new Browser(api).send(REQUEST, { input: { email: 'personne@test.example', purpose: 'sign_in' } })).data).toEqual({ requestLink: true });
    expect(Date.now() - started).toBeGreaterThanOrEqual(145);
    expect(await api.owner.query(`SELECT 1 FROM mail_message WHERE recipient = 'personne@test.example'`)).toEqual([]);
    expect(transport.localMailbox?.list()).toHaveLength(before ?? -1);
  });

  it('open nothing for an account disabled meanwhile, and are not sent to it', async () => {
    const token = await ask(world.people.director, 'sign_in');
    await arrange(api, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.director]);
    expect(await new Browser(api).reason(USE, { input: { token } })).toBe('LINK_INVALID');
    const email = await emailOf(api, world.people.director);
    await new Browser(api).send(REQUEST, { input: { email, purpose: 'reset' } });
    expect(await api.owner.query('SELECT 1 FROM mail_message WHERE recipient = $1 AND sent_at IS NULL', [email])).toEqual([]);
  });

  it('are no invitations when asked for', async () => {
    expect(await new Browser(api).reason(REQUEST, { input: { email: 'a@test.example', purpose: 'invitation' } })).toBe('INVALID_INPUT');
  });

  it('are forgotten once expired, like sessions', async () => {
    await ask(world.people.director, 'sign_in');
    await api.as(world.people.director);
    after(24 * 60);
    const other = await api.another();
    await other.stop();
    const left = await api.owner.query('SELECT 1 FROM one_time_link UNION ALL SELECT 1 FROM session');
    expect(left).toEqual([]);
  });

  describe('and passwords', () => {
    const CHANGE = 'mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }';

    it('change by who knows the present one, and end her other sessions', async () => {
      const email = await givePassword(api, world.people.director);
      const [here, there] = [new Browser(api), new Browser(api)];
      await here.signIn(email);
      await there.signIn(email);
      expect(await here.reason(CHANGE, { input: { currentPassword: 'faux', newPassword: OTHER_PASSWORD } })).toBe('WRONG_CREDENTIALS');
      expect(await here.reason(CHANGE, { input: { newPassword: OTHER_PASSWORD } })).toBe('INVALID_INPUT');
      expect(await here.reason(CHANGE, { input: { currentPassword: GOOD_PASSWORD, newPassword: 'court' } })).toBe('INVALID_INPUT');
      expect(await here.reason(CHANGE, { input: { currentPassword: GOOD_PASSWORD, newPassword: OTHER_PASSWORD } })).toBeUndefined();
      expect(await here.whoAmI()).toBe(world.people.director);
      expect(await there.whoAmI()).toBeNull();
      expect(await new Browser(api).signIn(email, OTHER_PASSWORD)).toBeUndefined();
    });

    it('leave a trace in the journal that tells nothing of them', async () => {
      const email = await givePassword(api, world.people.director);
      const browser = new Browser(api);
      await browser.signIn(email);
      await browser.send(CHANGE, { input: { currentPassword: GOOD_PASSWORD, newPassword: OTHER_PASSWORD } });
      const [entry] = await api.owner.query(`SELECT actor_label, changes FROM journal_entry WHERE subject_id = $1 ORDER BY id DESC LIMIT 1`, [
        world.people.director,
      ]);
      expect(entry).toEqual({ actor_label: 'Diane Recteur', changes: { password_hash: ['•••', '•••'] } });
    });

    it('need a role, and a session', async () => {
      const input = { currentPassword: GOOD_PASSWORD, newPassword: OTHER_PASSWORD };
      expect(await (await api.as(world.people.nobody)).refusal(CHANGE, { input })).toBe('NOT_ALLOWED');
      expect(await api.anonymous().refusal(CHANGE, { input })).toBe('NOT_SIGNED_IN');
    });

    it('stop being guessed by who found an open session', async () => {
      const browser = new Browser(api);
      await browser.signIn(await givePassword(api, world.people.director));
      const guess = () => browser.reason(CHANGE, { input: { currentPassword: 'faux', newPassword: OTHER_PASSWORD } });
      for (let i = 0; i < 5; i += 1) expect(await guess()).toBe('WRONG_CREDENTIALS');
      expect(await guess()).toBe('TOO_MANY_ATTEMPTS');
    });
  });
});
