import { PAGE_LINK_LIFETIME_MS } from '@maillage/domain';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { DataSource } from 'typeorm';
import { Transactions } from '../../platform/database/transactions';
import { arrange, Browser, emailOf, givePassword, GOOD_PASSWORD } from '../../testing/browser';
import { mailsTo } from '../../testing/mails';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';
import { PageLinks } from './page-links.service';

const LOOK = 'query ($token: String!) { pageLink(token: $token) { state asksForCode fullName path } }';
const OPEN = 'mutation ($input: OpenPageLinkInput!) { openPageLink(input: $input) { me { account { id } } path } }';
const RENEW = 'mutation ($token: String!) { renewPageLink(token: $token) }';
const CLOSED = { state: 'closed', asksForCode: false, fullName: null, path: null };

interface Mailed {
  readonly token: string;
  readonly code: string;
}

describe('Links to a page', () => {
  let api: TestApi;
  let world: World;
  let director: string;
  let clientDir: string;
  const start = new Date('2026-11-23T09:00:00Z');

  beforeAll(async () => {
    clientDir = await mkdtemp(join(tmpdir(), 'maillage-client-'));
    await writeFile(join(clientDir, 'index.html'), '<title>Écran</title>');
    api = await TestApi.start({ trustProxy: 'loopback', clientDir });
  });
  afterAll(async () => {
    await api?.stop();
    await rm(clientDir, { recursive: true });
  });
  beforeEach(async () => {
    api.clock.instant = start;
    await api.owner.query('DELETE FROM throttle');
    world = await api.world();
    director = world.people.director;
  });

  const way = (accountId: string) => api.app.get(Transactions).asSystem('Test', (manager) => api.app.get(PageLinks).issue(manager, accountId, '/mon-ccas'));
  const mail = async (accountId = director): Promise<Mailed> => {
    const { link, code } = await way(accountId);
    return { token: link.split('/ouvrir/')[1] ?? '', code: code ?? '' };
  };
  const look = async (token: string, browser = new Browser(api)) => (await browser.send(LOOK, { token })).data.pageLink;
  /** The reason of the refusal, or that of its field; undefined when it opened. */
  const open = async (browser: Browser, { token, code }: { token: string; code?: string }): Promise<string | undefined> => {
    const { errors } = await browser.send(OPEN, { input: { token, code } });
    const refusal = errors?.[0]?.extensions as { reason: string; fields: { path: string; reason: string }[] } | undefined;
    return refusal?.fields[0] ? `${refusal.fields[0].path} ${refusal.fields[0].reason}` : refusal?.reason;
  };
  /** A browser in which the director came in before, and whose session is over. */
  const known = async (accountId = director): Promise<Browser> => {
    const browser = new Browser(api);
    expect(await browser.signIn(await givePassword(api, accountId))).toBeUndefined();
    browser.loseSession();
    return browser;
  };
  const after = (ms: number) => (api.clock.instant = new Date(start.getTime() + ms));
  const otherCode = ({ code }: Mailed) => (code === '333333' ? 'KKKKKK' : '333333');

  it('sign in at one tap, without typing, in a browser that knows the person, and say her name there', async () => {
    const { token } = await mail();
    const browser = await known();
    expect(await look(token, browser)).toEqual({ state: 'open', asksForCode: false, fullName: 'Diane Recteur', path: null });
    const { data } = await browser.send(OPEN, { input: { token } });
    expect(data.openPageLink).toEqual({ me: { account: { id: director } }, path: '/mon-ccas' });
    expect(await browser.whoAmI()).toBe(director);
  });

  it('ask any other browser for the code, which is typed as people type, and tell it nothing before', async () => {
    const { token, code } = await mail();
    const browser = new Browser(api);
    expect(await look(token, browser)).toEqual({ state: 'open', asksForCode: true, fullName: null, path: null });
    expect(await open(browser, { token })).toBe('code REQUIRED');
    expect(await open(browser, { token, code: ` ${code.slice(0, 3).toLowerCase()}-${code.slice(3)} ` })).toBeUndefined();
    expect(await browser.whoAmI()).toBe(director);
  });

  it('know the browser from then on', async () => {
    const browser = new Browser(api);
    expect(await open(browser, await mail())).toBeUndefined();
    browser.loseSession();
    const { token } = await mail();
    expect(await look(token, browser)).toMatchObject({ asksForCode: false });
    expect(await open(browser, { token })).toBeUndefined();
  });

  it('know a browser for the person who came in there, for half a year, and until she changes her password', async () => {
    const browser = await known();
    const { token } = await mail(world.people.contributor);
    expect(await look(token, browser)).toMatchObject({ asksForCode: true, fullName: null });
    after(181 * 24 * 3_600_000);
    expect(await look((await mail()).token, browser)).toMatchObject({ asksForCode: true });
    after(0);
    expect(await look((await mail()).token, browser)).toMatchObject({ asksForCode: false });
    const other = new Browser(api);
    await other.signIn(await emailOf(api, director));
    const input = { currentPassword: GOOD_PASSWORD, newPassword: 'Gourde;39-tuile+Xz' };
    expect(await other.reason('mutation ($input: ChangePasswordInput!) { changePassword(input: $input) }', { input })).toBeUndefined();
    expect(await look((await mail()).token, browser)).toMatchObject({ asksForCode: true });
  });

  it('take no browser’s word for being known', async () => {
    const { token } = await mail();
    const browser = new Browser(api);
    browser.cookie = `maillage_browser=${'A'.repeat(43)}`;
    expect(await look(token, browser)).toMatchObject({ asksForCode: true });
    await browser.signIn(await givePassword(api, director));
    expect(browser.cookie).not.toContain('A'.repeat(43));
  });

  describe('before scanners of mails', () => {
    const page = (token: string, method: 'get' | 'head') =>
      request(api.app.getHttpServer())
        [method](`/ouvrir/${token}`)
        .set('accept', 'text/html')
        .expect((answer) => expect(answer.headers['set-cookie']).toBeUndefined());

    it('survive HEAD, and GET twice: the address gives the same page for any link, and sets no cookie', async () => {
      const { token, code } = await mail();
      await page(token, 'head');
      const [first, second, made] = [await page(token, 'get'), await page(token, 'get'), await page('invented', 'get')];
      expect([first.status, first.text]).toEqual([second.status, second.text]);
      expect([first.status, first.text]).toEqual([200, made.text]);
      expect(await open(new Browser(api), { token, code })).toBeUndefined();
    });

    it('survive a browser that runs scripts, as often as it looks', async () => {
      const { token, code } = await mail();
      for (let i = 0; i < 5; i += 1) expect(await look(token)).toMatchObject({ state: 'open', fullName: null });
      expect(await open(new Browser(api), { token, code })).toBeUndefined();
    });

    it('survive one that presses every button, and types nonsense into every field', async () => {
      const { token, code } = await mail();
      const robot = new Browser(api, '203.0.113.9');
      for (let i = 0; i < 5; i += 1) expect(await open(robot, { token })).toBe('code REQUIRED');
      for (const typed of ['test', 'a@b.example', '123456', 'AAAAAA']) expect(await open(robot, { token, code: typed })).toBe('code LINK_CODE_WRONG');
      for (let i = 0; i < 3; i += 1) expect(await robot.reason(RENEW, { token })).toBeUndefined();
      expect(await robot.whoAmI()).toBeNull();
      expect(await api.owner.query('SELECT 1 FROM mail_message WHERE account_id = $1', [director])).toEqual([]);
      expect(await open(new Browser(api), { token, code })).toBeUndefined();
    });

    it('open for one of those who use it at the same time', async () => {
      const { token, code } = await mail();
      const other = await api.another();
      const reasons = await Promise.all(Array.from({ length: 6 }, (_, i) => open(new Browser(i % 2 ? api : other, `203.0.113.${i}`), { token, code })));
      await other.stop();
      expect(reasons.filter((reason) => reason === undefined)).toHaveLength(1);
      expect(reasons.filter((reason) => reason === 'LINK_INVALID')).toHaveLength(5);
    });
  });

  it('make who guesses codes wait, and are closed after ten, wherever they come from', async () => {
    const mailed = await mail();
    const wrong = { token: mailed.token, code: otherCode(mailed) };
    const guesser = new Browser(api, '203.0.113.1');
    for (let i = 0; i < 5; i += 1) expect(await open(guesser, wrong)).toBe('code LINK_CODE_WRONG');
    expect(await open(guesser, wrong)).toBe('TOO_MANY_ATTEMPTS');
    expect(await look(mailed.token)).toMatchObject({ state: 'open' });
    for (let i = 0; i < 5; i += 1) expect(await open(new Browser(api, `203.0.114.${i}`), wrong)).toBe('code LINK_CODE_WRONG');
    expect(await open(new Browser(api), mailed)).toBe('LINK_INVALID');
    expect(await look(mailed.token)).toEqual(CLOSED);
  });

  it('open at the last try too, when it is right', async () => {
    const mailed = await mail();
    for (let i = 0; i < 9; i += 1) await open(new Browser(api, `203.0.115.${i}`), { token: mailed.token, code: otherCode(mailed) });
    expect(await open(new Browser(api), mailed)).toBeUndefined();
  });

  it('need no link from who is signed in already, and say to another only that it is not hers', async () => {
    const { token, code } = await mail();
    const own = new Browser(api);
    expect(await open(own, await mail())).toBeUndefined();
    expect(await look(token, own)).toEqual({ state: 'open', asksForCode: false, fullName: 'Diane Recteur', path: '/mon-ccas' });
    const neighbour = new Browser(api);
    await neighbour.signIn(await givePassword(api, world.people.otherDirector));
    expect(await look(token, neighbour)).toEqual({ state: 'open', asksForCode: true, fullName: null, path: null });
    expect(await open(new Browser(api), { token, code })).toBeUndefined();
    expect(await look(token, own)).toMatchObject({ state: 'used', path: '/mon-ccas' });
    expect(await look(token, neighbour)).toEqual({ state: 'used', asksForCode: false, fullName: null, path: null });
  });

  it('say that they were used, are over, were revoked; one made up is as one that was closed', async () => {
    const [used, old, revoked] = [await mail(), await mail(), await mail()];
    await open(new Browser(api), used);
    expect(await look(used.token)).toMatchObject({ state: 'used' });
    expect(await open(new Browser(api), used)).toBe('LINK_INVALID');
    after(PAGE_LINK_LIFETIME_MS);
    expect(await look(old.token)).toMatchObject({ state: 'expired' });
    expect(await open(new Browser(api), old)).toBe('LINK_INVALID');
    after(0);
    await api.app.get(PageLinks).revoke(api.app.get(DataSource), director);
    expect(await look(revoked.token)).toEqual(CLOSED);
    expect(await open(new Browser(api), revoked)).toBe('LINK_INVALID');
    expect(await look('inventé')).toEqual(CLOSED);
    expect(await open(new Browser(api), { token: 'inventé', code: 'KMP7RT' })).toBe('LINK_INVALID');
  });

  it('are exchanged for a new one, sent to the same address and to the same page, with one answer for all', async () => {
    const { token } = await mail();
    after(PAGE_LINK_LIFETIME_MS);
    const started = Date.now();
    expect((await new Browser(api).send(RENEW, { token: 'inventé' })).data).toEqual({ renewPageLink: true });
    expect(Date.now() - started).toBeGreaterThanOrEqual(145);
    expect((await new Browser(api).send(RENEW, { token })).data).toEqual({ renewPageLink: true });
    const [sent] = await mailsTo(api, await emailOf(api, director), 1);
    const renewed = {
      token: /\/ouvrir\/([\w-]{43})/.exec(sent?.text ?? '')?.[1] ?? '',
      code: /demande un code\u202f: (\w{3} \w{3})/.exec(sent?.text ?? '')?.[1] ?? '',
    };
    const browser = new Browser(api);
    expect(await open(browser, renewed)).toBeUndefined();
    expect(await browser.whoAmI()).toBe(director);
  });

  it('are not asked for without end, from one place or from many', async () => {
    const { token } = await mail();
    after(PAGE_LINK_LIFETIME_MS);
    const reasons = [];
    for (let i = 0; i < 5; i += 1) reasons.push(await new Browser(api).reason(RENEW, { token }));
    expect(reasons.slice(0, 3)).toEqual([undefined, undefined, undefined]);
    expect(reasons[4]).toBe('TOO_MANY_ATTEMPTS');
    for (let i = 0; i < 8; i += 1) await new Browser(api, `203.0.116.${i}`).reason(RENEW, { token });
    expect(await api.owner.query('SELECT 1 FROM mail_message WHERE account_id = $1', [director])).toHaveLength(5);
  });

  it('are exchanged neither for who has left nor for who reaches further now: nobody is written to', async () => {
    const [promoted, left] = [await mail(), await mail(world.people.contributor)];
    await arrange(api, `INSERT INTO role_assignment (account_id, role, network_id) VALUES ($1, 'coordinator', $2)`, [director, world.networkId]);
    await arrange(api, `UPDATE role_assignment SET ends_on = '2026-11-22' WHERE account_id = $1`, [world.people.contributor]);
    for (const { token } of [promoted, left]) expect(await new Browser(api).reason(RENEW, { token })).toBeUndefined();
    expect(await api.owner.query('SELECT 1 FROM mail_message WHERE account_id = ANY ($1)', [[director, world.people.contributor]])).toEqual([]);
  });

  it.each(['coordinator', 'admin', 'dpo', 'referent', 'nobody'] as const)('sign no %s in: the mail has the plain address', async (person) => {
    expect(await way(world.people[person])).toEqual({ link: expect.stringMatching(/\/mon-ccas$/), code: null });
  });

  it('sign nobody in to a role that another network proposes and that she has not taken: the mail has the plain address', async () => {
    const [{ id }] = (await arrange(api, 'INSERT INTO account (email, full_name) SELECT email, full_name FROM account WHERE id = $1 RETURNING id', [
      director,
    ])) as [{ id: string }];
    await arrange(api, `INSERT INTO role_assignment (account_id, role, network_id, ccas_id) VALUES ($1, 'director', $2, $3)`, [
      id,
      world.otherNetworkId,
      world.foreignCcasId,
    ]);
    expect(await way(id)).toEqual({ link: expect.stringMatching(/\/mon-ccas$/), code: null });
  });

  it('are closed when their person has come to reach further, or was disabled, since they left', async () => {
    const [first, second] = [await mail(), await mail(world.people.contributor)];
    await arrange(api, `INSERT INTO role_assignment (account_id, role, network_id) VALUES ($1, 'coordinator', $2)`, [director, world.networkId]);
    expect(await look(first.token)).toEqual(CLOSED);
    expect(await open(new Browser(api), first)).toBe('LINK_INVALID');
    await arrange(api, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.contributor]);
    expect(await open(new Browser(api), second)).toBe('LINK_INVALID');
    expect((await new Browser(api).send(RENEW, { token: second.token })).data).toEqual({ renewPageLink: true });
    expect(await api.owner.query('SELECT 1 FROM mail_message WHERE account_id = $1', [world.people.contributor])).toEqual([]);
  });

  it('leave neither secret nor code in the database', async () => {
    const { token, code } = await mail();
    const [row] = await api.owner.query(`SELECT row_to_json(l)::text AS text FROM page_link l WHERE account_id = $1`, [director]);
    expect(row.text).not.toContain(Buffer.from(token, 'base64url').toString('hex'));
    expect(row.text).not.toContain(Buffer.from(code).toString('hex'));
  });

  it('refuse, in the database, an address outside of the site', async () => {
    for (const path of ['https://ailleurs.example', '//ailleurs.example', String.raw`/\ailleurs.example`, 'mon-ccas'])
      await expect(api.app.get(Transactions).asSystem('Test', (manager) => api.app.get(PageLinks).issue(manager, director, path))).rejects.toThrow(
        'ck_page_link_path',
      );
  });

  it('show in her sessions and sign-ins by what she came in, and to nobody else', async () => {
    const browser = new Browser(api);
    await open(browser, await mail());
    const { data } = await browser.send('{ mySessions { means isCurrent } mySignIns { means isNewBrowser userAgent } }');
    expect(data.mySessions).toEqual([{ means: 'page_link', isCurrent: true }]);
    expect(data.mySignIns).toEqual([{ means: 'page_link', isNewBrowser: true, userAgent: 'Navigateur de test' }]);
    expect(await open(browser, await mail())).toBeUndefined();
    expect((await browser.send('{ mySignIns { isNewBrowser } }')).data.mySignIns).toEqual([{ isNewBrowser: false }, { isNewBrowser: true }]);
    const other = new Browser(api);
    await other.signIn(await givePassword(api, world.people.otherDirector));
    expect((await other.send('{ mySignIns { means } }')).data.mySignIns).toEqual([{ means: 'password' }]);
    expect(await api.anonymous().refusal('{ mySignIns { means } }')).toBe('NOT_SIGNED_IN');
  });
});
