import { givePassword } from '../testing/browser';
import { refusing, startSmtp, type SmtpForTest } from '../testing/smtp-server';
import { type Caller, TestApi } from '../testing/test-api';
import type { World } from '../testing/world';
import { until } from '../testing/until';

const CREATE = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id mailTrouble } }';
const ACCOUNT = 'query ($id: ID!) { account(id: $id) { mailTrouble } }';
const LIST = 'query ($networkId: ID!, $search: String) { accounts(networkId: $networkId, search: $search) { items { mailTrouble } } }';
const RESEND = 'mutation ($id: ID!) { resendInvitation(accountId: $id) }';
const HOME = 'query ($networkId: ID!) { home(networkId: $networkId) { attention { kind count } } }';

describe('a mail that the server refuses', () => {
  let api: TestApi;
  let smtp: SmtpForTest;
  let world: World;
  let coordinator: Caller;
  /** By the first letter of an address: r refused for good, d for a time. */
  const isRefused = { r: true, d: true };
  let counter = 0;

  beforeAll(async () => {
    smtp = await startSmtp({
      onRcptTo: (address, session, done) => {
        if (address.address.startsWith('r') && isRefused.r) refusing(550)(address, session, done);
        else if (address.address.startsWith('d') && isRefused.d) refusing(451)(address, session, done);
        else done();
      },
    });
    api = await TestApi.start({ smtpUrl: smtp.url });
  });
  afterAll(async () => {
    await api?.stop();
    await smtp?.close();
  });
  beforeEach(async () => {
    Object.assign(isRefused, { r: true, d: true });
    world = await api.world();
    coordinator = await api.as(world.people.coordinator);
  });

  const invite = async (letter: string): Promise<{ id: string; email: string }> => {
    const email = `${letter}${(counter += 1)}@test.example`;
    const input = { email, fullName: 'Awa Test', roles: [{ role: 'director', networkId: world.networkId, ccasId: world.ccasIds[1] }] };
    const { createAccount } = await coordinator.ask(CREATE, { input });
    expect(createAccount.mailTrouble).toBeNull();
    return { id: createAccount.id, email };
  };
  const troubleOf = async (id: string): Promise<string | null> => (await coordinator.ask(ACCOUNT, { id })).account.mailTrouble;
  /** Once the server has answered, however long that takes. */
  async function answered(email: string, attempts = 1): Promise<void> {
    const sql = 'SELECT FROM mail_message WHERE recipient = $1 AND attempts >= $2 AND (sent_at IS NOT NULL OR last_error IS NOT NULL)';
    await until(async () => (await api.owner.query(sql, [email, attempts])).length > 0);
  }
  const attention = async (person: keyof World['people']): Promise<number | undefined> =>
    (await (await api.as(world.people[person])).ask(HOME, { networkId: world.networkId })).home.attention.find(
      ({ kind }: { kind: string }) => kind === 'unreachable_accounts',
    )?.count;

  it('is told on the account, in the list and at home to who manages accounts, until one arrives', async () => {
    const { id, email } = await invite('r');
    await answered(email);
    expect(await troubleOf(id)).toBe('refused');
    expect((await coordinator.ask(LIST, { networkId: world.networkId, search: email })).accounts.items).toEqual([{ mailTrouble: 'refused' }]);
    expect(await attention('coordinator')).toBe(1);
    for (const person of ['director', 'referent', 'dpo'] as const) expect(await attention(person)).toBeUndefined();
    isRefused.r = false;
    await coordinator.ask(RESEND, { id });
    await until(async () => (await troubleOf(id)) === null);
    expect(await attention('coordinator')).toBeUndefined();
  });

  it('for a time, is told as late, and troubles nobody at home', async () => {
    const { id, email } = await invite('d');
    await answered(email);
    expect(await troubleOf(id)).toBe('delayed');
    expect(await attention('coordinator')).toBeUndefined();
  });

  it('and one that arrives, say nothing', async () => {
    const { id, email } = await invite('a');
    await answered(email);
    expect(await troubleOf(id)).toBeNull();
  });

  it('to the account of another network, says nothing of it to who proposes a role there', async () => {
    await givePassword(api, world.people.foreignDirector);
    await api.owner.transaction(async (manager) => {
      await manager.query(`SELECT set_config('maillage.actor_label', 'Test', true)`);
      await manager.query(`UPDATE account SET email = $2 WHERE id = $1`, [world.people.foreignDirector, `r${(counter += 1)}@test.example`]);
    });
    const email = `r${counter}@test.example`;
    await api.anonymous().ask('mutation ($input: RequestLinkInput!) { requestLink(input: $input) }', { input: { email, purpose: 'sign_in' } });
    await answered(email);
    isRefused.r = false;
    const input = { email, fullName: 'Nom Tapé', roles: [{ role: 'director', networkId: world.networkId, ccasId: world.ccasIds[1] }] };
    const { createAccount } = await coordinator.ask(CREATE, { input });
    expect(await troubleOf(createAccount.id)).toBeNull();
    expect(await (await api.as(world.people.foreignCoordinator)).ask(ACCOUNT, { id: world.people.foreignDirector })).toEqual({
      account: { mailTrouble: 'refused' },
    });
  });
});
