import { Browser, emailOf, givePassword } from '../../testing/browser';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';

const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { account { id } } }';
const REQUEST = 'mutation ($input: RequestLinkInput!) { requestLink(input: $input) }';
const USE = 'mutation ($input: UseLinkInput!) { useLink(input: $input) { account { id } } }';
const START = Date.parse('2026-11-23T09:00:00Z');

describe('Throttling', () => {
  let api: TestApi;
  let world: World;
  let email: string;

  beforeAll(async () => {
    api = await TestApi.start({ trustProxy: 'loopback' });
    world = await api.world();
    email = await givePassword(api, world.people.coordinator);
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    api.clock.instant = new Date(START);
    await api.owner.query('DELETE FROM throttle');
  });

  const after = (seconds: number) => (api.clock.instant = new Date(START + seconds * 1000));
  const from = (address: string, on = api) => new Browser(on, address);
  const failures = async (browser: Browser, count: number, to = email) => {
    for (let i = 0; i < count; i += 1) expect(await browser.signIn(to, 'faux')).toBe('WRONG_CREDENTIALS');
  };
  const retryAfter = async (browser: Browser, to = email) => (await browser.send(SIGN_IN, { input: { email: to, password: 'faux' } })).errors?.[0]?.extensions;

  it('lets five wrong passwords pass, then makes wait, longer each time', async () => {
    const browser = from('192.0.2.1');
    await failures(browser, 5);
    expect(await retryAfter(browser)).toMatchObject({ code: 'RATE_LIMITED', reason: 'TOO_MANY_ATTEMPTS', params: { retryAfterSeconds: 30 } });
    after(29);
    expect(await browser.signIn(email)).toBe('TOO_MANY_ATTEMPTS');
    after(30);
    await failures(browser, 1);
    expect((await retryAfter(browser))?.params).toEqual({ retryAfterSeconds: 60 });
  });

  it('makes nobody else wait: neither the person elsewhere, nor another person here', async () => {
    await failures(from('192.0.2.1'), 5);
    expect(await from('198.51.100.7').signIn(email)).toBeUndefined();
    expect(await from('192.0.2.1').signIn(await givePassword(api, world.people.director))).toBeUndefined();
  });

  it('forgives everything once the right password came', async () => {
    const browser = from('192.0.2.1');
    await failures(browser, 4);
    expect(await browser.signIn(email)).toBeUndefined();
    await failures(browser, 5);
  });

  it('treats an unknown address as a known one', async () => {
    const browser = from('192.0.2.1');
    await failures(browser, 5, 'personne@test.example');
    expect((await retryAfter(browser, 'personne@test.example'))?.params).toEqual({ retryAfterSeconds: 30 });
  });

  it('survives a restart and holds for every process', async () => {
    await failures(from('192.0.2.1'), 5);
    const other = await api.another({ trustProxy: 'loopback' });
    const reason = await from('192.0.2.1', other).signIn(email);
    await other.stop();
    expect(reason).toBe('TOO_MANY_ATTEMPTS');
  });

  it('lets no more pass when they all come at once', async () => {
    const reasons = await Promise.all(Array.from({ length: 12 }, () => from('192.0.2.1').signIn(email, 'faux')));
    expect(reasons.filter((reason) => reason === 'WRONG_CREDENTIALS')).toHaveLength(5);
    expect(reasons.filter((reason) => reason === 'TOO_MANY_ATTEMPTS')).toHaveLength(7);
  });

  it('makes nobody wait whose passwords are right, however many come at the same instant', async () => {
    const reasons = await Promise.all(Array.from({ length: 20 }, () => from('192.0.2.1').signIn(email)));
    expect(reasons.filter((reason) => reason !== undefined)).toEqual([]);
  });

  it('makes nobody wait whose passwords are right, whose request waited longer for its turn than a later one, on two processes', async () => {
    const other = await api.another({ trustProxy: 'loopback' });
    let turn = 0;
    jest.spyOn(api.clock, 'now').mockImplementation(() => new Date(START - (turn++ % 2) * 5_000));
    const reasons = await Promise.all([api, other, api, other, api, other].map((on) => from('192.0.2.1', on).signIn(email)));
    jest.restoreAllMocks();
    await other.stop();
    expect(reasons.filter((reason) => reason !== undefined)).toEqual([]);
  });

  it('slows one place that tries one password on many accounts, and takes a whole /64 for one place', async () => {
    for (let i = 0; i < 30; i += 1) await failures(from(`2001:db8:1:2::${i}`), 1, `inconnu${i}@test.example`);
    expect(await from('2001:db8:1:2:ffff::1').signIn(email)).toBe('TOO_MANY_ATTEMPTS');
    expect(await from('2001:db8:1:3::1').signIn(email)).toBeUndefined();
  });

  it('keeps no address in clear', async () => {
    await failures(from('192.0.2.1'), 1);
    const rows = (await api.owner.query('SELECT key FROM throttle')) as { key: string }[];
    expect(rows).toHaveLength(2);
    for (const { key } of rows) expect(key).toMatch(/^signIn\.(account|address):[\w-]{43}$/);
  });

  it('covers the links asked for, known address or not', async () => {
    for (const to of [await emailOf(api, world.people.funder), 'personne@test.example']) {
      const browser = from('192.0.2.9');
      for (let i = 0; i < 3; i += 1) expect(await browser.reason(REQUEST, { input: { email: to, purpose: 'reset' } })).toBeUndefined();
      expect(await browser.reason(REQUEST, { input: { email: to, purpose: 'reset' } })).toBe('TOO_MANY_ATTEMPTS');
    }
  });

  it('covers the links made up', async () => {
    const browser = from('192.0.2.9');
    for (let i = 0; i < 20; i += 1) expect(await browser.reason(USE, { input: { token: `inventé${i}` } })).toBe('LINK_INVALID');
    expect(await browser.reason(USE, { input: { token: 'inventé' } })).toBe('TOO_MANY_ATTEMPTS');
  });
});
