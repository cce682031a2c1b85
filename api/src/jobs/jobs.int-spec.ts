import { ExpiredPurge } from '../accounts/expired-purge.service';
import { Transactions } from '../platform/database/transactions';
import { Jobs } from '../platform/jobs/jobs.service';
import { mailsTo } from '../testing/mails';
import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';
import { until } from '../testing/until';

const WORK =
  '{ backgroundWork { kinds { name every waitingCount runningCount failedCount lastDoneAt } jobs { id name state createdAt at failuresCount failure } } }';
const MAILS = 'query ($state: MailState) { sentMails(state: $state) { counts { state count } items { id recipient subject state nextAt } totalCount } }';
const AGAIN = 'mutation ($input: RunJobAgainInput!) { runJobAgain(input: $input) }';

describe('the page of the work in the background', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
    world = await api.world();
    await api.app.get(Jobs).ready();
  });
  afterAll(() => api.stop());
  beforeEach(() => jest.spyOn(api.app.get(ExpiredPurge), 'run').mockResolvedValue());
  afterEach(() => jest.restoreAllMocks());

  const work = async () => (await (await api.as(world.people.admin)).ask(WORK)).backgroundWork;
  const jobs = async () => (await work()).jobs.filter(({ name }: { name: string }) => name === 'accounts_purge');
  const fail = async (output: object): Promise<string> => {
    jest.spyOn(api.app.get(ExpiredPurge), 'run').mockImplementation(() => new Promise(() => undefined));
    await api.owner.query(`DELETE FROM jobs.job WHERE name = 'accounts_purge'`);
    const [job] = await api.owner.query(
      `INSERT INTO jobs.job (name, state, policy, retry_count, retry_limit, output, started_on, completed_on)
       VALUES ('accounts_purge', 'failed', 'exclusive', 5, 5, $1, now(), now()) RETURNING id`,
      [output],
    );
    return job.id;
  };

  it('shows each kind with its rhythm, and when it was last done', async () => {
    await until(async () => (await work()).kinds.some(({ lastDoneAt }: { lastDoneAt: string | null }) => lastDoneAt !== null));
    const { kinds } = await work();
    expect(kinds.map(({ name }: { name: string }) => name)).toContain('imports_upkeep');
    expect(kinds.find(({ name }: { name: string }) => name === 'accounts_purge')).toMatchObject({ every: 'hour', failedCount: 0 });
  });

  it.each([
    [{ message: 'UNEXPECTED' }, 'unexpected'],
    [{ message: 'UNAVAILABLE' }, 'unavailable'],
    [{ value: { message: 'job heartbeat timeout' } }, 'interrupted'],
    [{ message: 'SHUTDOWN' }, 'interrupted'],
  ])('shows what failed, and why: %j', async (output, failure) => {
    const id = await fail(output);
    expect(await jobs()).toEqual([expect.objectContaining({ id, state: 'failed', failuresCount: 6, failure })]);
  });

  it('lets an administrator do again what failed, once', async () => {
    const id = await fail({ message: 'UNEXPECTED' });
    const admin = await api.as(world.people.admin);
    const done = new Promise<void>((resolve) => jest.spyOn(api.app.get(ExpiredPurge), 'run').mockImplementation(async () => resolve()));
    expect((await admin.ask(AGAIN, { input: { name: 'accounts_purge', id } })).runJobAgain).toBe(true);
    await done;
    await until(async () => (await jobs()).length === 0);
    expect(await admin.refusal(AGAIN, { input: { name: 'accounts_purge', id } })).toBe('NOT_FOUND');
    for (const unknown of ['x', '00000000-0000-4000-8000-000000000000'])
      expect(await admin.refusal(AGAIN, { input: { name: 'accounts_purge', id: unknown } })).toBe('NOT_FOUND');
  });

  it('shows mails of which it is not known whether they arrived, and sends one again for who asks', async () => {
    const add = (recipient: string, seconds: number) =>
      api.owner.query(
        `INSERT INTO mail_message (recipient, subject, body_text, body_html, state, attempts, attempted_at)
         VALUES ($1, 'Coupé', 'a', 'a', 'sending', 1, $2::timestamptz - make_interval(secs => $3)) RETURNING id`,
        [recipient, api.clock.instant, seconds],
      );
    const [[cut], [fresh]] = [await add('coupe@test.example', 301), await add('en-route@test.example', 10)];
    const admin = await api.as(world.people.admin);
    const uncertain = (await admin.ask(MAILS, { state: 'uncertain' })).sentMails;
    expect(uncertain).toMatchObject({ totalCount: 1, items: [{ id: cut.id, recipient: 'coupe@test.example', subject: 'Coupé', state: 'uncertain' }] });
    const again = 'mutation ($id: ID!) { sendMailAgain(id: $id) }';
    expect(await admin.refusal(again, { id: fresh.id })).toBe('NOT_FOUND');
    expect(await admin.refusal(again, { id: 'x' })).toBe('NOT_FOUND');
    expect(await (await api.as(world.people.coordinator)).refusal(again, { id: cut.id })).toBe('NOT_ALLOWED');
    expect((await admin.ask(again, { id: cut.id })).sendMailAgain).toBe(true);
    await mailsTo(api, 'coupe@test.example', 1);
    expect(await admin.refusal(again, { id: cut.id })).toBe('NOT_FOUND');
  });

  it('tells of each mail what became of it, the latest first', async () => {
    const add = (state: string, more: { attempts?: number; is_refused?: boolean } = {}) =>
      api.owner.query(
        `INSERT INTO mail_message (recipient, subject, state, attempts, is_refused, next_attempt_at) VALUES ('etat@test.example', $1, $2, $3, $4, $5)`,
        ['État', state, more.attempts ?? 0, more.is_refused ?? false, state === 'pending' ? '2100-01-01T00:00:00Z' : 'infinity'],
      );
    await add('pending');
    await add('pending', { attempts: 2 });
    await add('sent', { attempts: 1 });
    await add('given_up', { attempts: 1, is_refused: true });
    await add('given_up', { attempts: 8 });
    const { sentMails } = await (await api.as(world.people.admin)).ask(MAILS);
    const states = sentMails.items
      .filter(({ recipient }: { recipient: string }) => recipient === 'etat@test.example')
      .map(({ state }: { state: string }) => state);
    expect(states).toEqual(['given_up', 'refused', 'sent', 'delayed', 'waiting']);
    expect(sentMails.items.find(({ state }: { state: string }) => state === 'refused').nextAt).toBeNull();
    expect(sentMails.counts.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(sentMails.totalCount);
  });

  it('is for administrators alone', async () => {
    const { people } = world;
    for (const person of [people.coordinator, people.dpo, people.referent, people.director, people.contributor, people.funder, people.nobody]) {
      const caller = await api.as(person);
      expect(await caller.refusal(WORK)).toBe('NOT_ALLOWED');
      expect(await caller.refusal(MAILS)).toBe('NOT_ALLOWED');
      expect(await caller.refusal(AGAIN, { input: { name: 'accounts_purge', id: 'x' } })).toBe('NOT_ALLOWED');
    }
    expect(await api.anonymous().refusal(WORK)).toBe('NOT_SIGNED_IN');
  });

  it('shows what waits in the transaction of its change to nobody', async () => {
    await api.app.get(Transactions).asSystem('Essai', async (manager) => {
      await api.app.get(Jobs).send(manager, 'accounts_purge', {}, { key: 'waits' });
      expect(await jobs()).toEqual([]);
    });
  });
});
