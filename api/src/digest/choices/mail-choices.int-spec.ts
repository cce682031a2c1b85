import request from 'supertest';
import { addressOf, comesDue, digestMorning } from '../../testing/digest-world';
import { arrange } from '../../testing/initiatives-world';
import { mailsTo } from '../../testing/mails';
import { TestApi } from '../../testing/test-api';
import type { World } from '../../testing/world';
import { Digests } from '../letters/digests.service';
import { until } from '../../testing/until';

const CHOICES = 'query ($token: String!) { mailChoices(token: $token) { rhythm hasMentionsAtOnce } }';
const SET = 'mutation ($input: SetMailChoiceInput!) { setMailChoice(input: $input) { rhythm hasMentionsAtOnce } }';
const ONE_CLICK = 'List-Unsubscribe=One-Click';

describe('mails that a person wants no more', () => {
  let api: TestApi;
  let world: World;
  let url: string;
  let key: string;
  let headers: readonly string[];

  beforeAll(async () => {
    api = await TestApi.start();
  });
  afterAll(() => api?.stop());
  beforeEach(async () => {
    world = await digestMorning(api);
    await comesDue(api, world, world.ccasIds[0] as string, '2026-11-20');
    const data = { accountId: world.people.director, dueOn: '2026-12-01' };
    await api.app.get(Digests).run({ id: 'x', name: 'digest_write', data, signal: new AbortController().signal });
    const [mail] = await mailsTo(api, await addressOf(api, world.people.director), 1);
    headers = mail?.unsubscribe ?? [];
    url = /<http:\/\/127\.0\.0\.1:3000(\/desinscription\/[\w-]+\/digest)>/.exec(headers.join(' '))?.[1] ?? '';
    key = url.split('/')[2] ?? '';
  });

  const http = () => request(api.app.getHttpServer());
  const oneClick = (path: string) => http().post(path).set('origin', 'https://mail.example').type('form').send(ONE_CLICK);
  const choices = async (of = key) => (await api.anonymous().ask(CHOICES, { token: of })).mailChoices;
  const set = async (input: object) => (await api.anonymous().ask(SET, { input: { token: key, ...input } })).setMailChoice;

  it('are refused by one header with both ways, and by the one that says that a POST does it', () => {
    expect(headers).toEqual([
      'list-unsubscribe-post: List-Unsubscribe=One-Click',
      expect.stringMatching(/^list-unsubscribe: <http:[^>]+\/desinscription\/[\w-]{43}\/digest>, <mailto:ne-pas-repondre@maillage\.example\?[^>]+>$/),
    ]);
    expect(key).not.toContain(world.people.director);
  });

  it('are refused by a POST of a mail program: no cookie, no header of ours, from elsewhere; 200, and no redirection', async () => {
    const { status, headers: answered } = await oneClick(url);
    expect([status, answered['location'], answered['set-cookie']]).toEqual([200, undefined, undefined]);
    expect(await choices()).toEqual({ rhythm: 'never', hasMentionsAtOnce: true });
    expect((await oneClick(url.replace('digest', 'mentions'))).status).toBe(200);
    expect(await choices()).toEqual({ rhythm: 'never', hasMentionsAtOnce: false });
  });

  it('are not refused by who looks: a GET, a HEAD, twice, lead to the page and change nothing', async () => {
    for (const method of ['get', 'head', 'get'] as const) {
      const { status, headers: answered } = await http()[method](url);
      expect([status, answered['location']]).toEqual([302, `/courriels/${key}?type=digest`]);
    }
    expect(await choices()).toEqual({ rhythm: 'weekly', hasMentionsAtOnce: true });
  });

  it('are taken again on the page, at the rhythm of before, also with the account suspended', async () => {
    await arrange(api.owner, 'UPDATE account SET disabled_at = now() WHERE id = $1', [world.people.director]);
    await oneClick(url);
    expect(await set({ kind: 'digest', isWanted: true, rhythm: 'monthly' })).toEqual({ rhythm: 'monthly', hasMentionsAtOnce: true });
    expect(await set({ kind: 'mentions', isWanted: false })).toEqual({ rhythm: 'monthly', hasMentionsAtOnce: false });
    expect(await set({ kind: 'digest', isWanted: false })).toEqual({ rhythm: 'never', hasMentionsAtOnce: false });
    expect(await set({ kind: 'digest', isWanted: true })).toEqual({ rhythm: 'weekly', hasMentionsAtOnce: false });
  });

  it('of nobody are answered alike, and other writes from elsewhere are refused as ever', async () => {
    const unknown = 'A'.repeat(43);
    const [known, other] = [await oneClick(url), await oneClick(`/desinscription/${unknown}/digest`)];
    expect([other.status, other.text]).toEqual([known.status, known.text]);
    expect([await choices(unknown), await choices('x'), await choices("' OR 1=1")]).toEqual([null, null, null]);
    expect((await api.anonymous().ask(SET, { input: { token: unknown, kind: 'digest', isWanted: false } })).setMailChoice).toBeNull();
    expect((await oneClick(url.replace('digest', 'security'))).status).toBe(200);
    for (const path of ['/graphql', '/files', '/desinscription', `/desinscription/${key}`, `/desinscription/${key}/digest/more`])
      expect((await oneClick(path)).status).toBe(403);
    expect(await api.owner.query('SELECT count(*)::int AS count FROM news_preference WHERE account_id <> $1', [world.people.director])).toEqual([
      { count: expect.any(Number) },
    ]);
  });

  it('have the same address in each mail of a person, and another for each person', async () => {
    const rows = await api.owner.query('SELECT account_id FROM mail_choice_key WHERE account_id = $1', [world.people.director]);
    expect(rows).toHaveLength(1);
    // the mail is in the box a moment before its row knows that it left
    const addresses = () => api.owner.query('SELECT unsubscribe_url FROM mail_message WHERE account_id = $1', [world.people.director]);
    await until(async () => (await addresses()).every((row: { unsubscribe_url: unknown }) => row.unsubscribe_url === null));
    expect(await addresses()).toEqual([{ unsubscribe_url: null }]);
  });
});
