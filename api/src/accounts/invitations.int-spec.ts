import { TestApi } from '../testing/test-api';
import type { World } from '../testing/world';

const RESEND = 'mutation ($id: ID!) { resendInvitation(accountId: $id) }';
const CREATE = 'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }';

describe('invitations', () => {
  let api: TestApi;
  let world: World;

  beforeAll(async () => {
    api = await TestApi.start();
  });
  beforeEach(async () => {
    world = await api.world();
  });
  afterAll(() => api.stop());

  const mailsWritten = async () => Number((await api.owner.query('SELECT count(*) AS n FROM mail_message'))[0].n);
  const later = (minutes: number) => (api.clock.instant = new Date(api.clock.instant.getTime() + minutes * 60_000));

  it('reach one person three times, then after waits, whoever sends them', async () => {
    const [coordinator, admin] = [await api.as(world.people.coordinator), await api.as(world.people.admin)];
    const before = await mailsWritten();
    const together = await Promise.all(Array.from({ length: 6 }, () => coordinator.refusal(RESEND, { id: world.people.director })));
    expect(together.filter((reason) => reason === null)).toHaveLength(3);
    const { errors } = await admin.send(RESEND, { id: world.people.director });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'RATE_LIMITED', reason: 'TOO_MANY_ATTEMPTS', params: { retryAfterSeconds: 600 } });
    expect(await mailsWritten()).toBe(before + 3);
    expect(await coordinator.refusal(RESEND, { id: world.people.contributor })).toBeNull();
    later(10);
    expect(await coordinator.refusal(RESEND, { id: world.people.director })).toBeNull();
    expect(await coordinator.refusal(RESEND, { id: world.people.director })).toBe('TOO_MANY_ATTEMPTS');
  });

  it('leave one person’s hands a hundred times at most before a wait, and those that are refused make no account', async () => {
    const coordinator = await api.as(world.people.coordinator);
    const create = (name: string) =>
      coordinator.refusal(CREATE, {
        input: { email: `${name}@test.example`, fullName: 'Neuve Personne', roles: [{ role: 'coordinator', networkId: world.networkId }] },
      });
    expect(await create('premiere')).toBeNull();
    await api.owner.query(`UPDATE throttle SET hits = 99 WHERE key LIKE 'invite.by:%'`);
    expect(await create('centieme')).toBeNull();
    expect(await create('de-trop')).toBe('TOO_MANY_ATTEMPTS');
    expect(await api.owner.query(`SELECT FROM account WHERE email = 'de-trop@test.example'`)).toEqual([]);
  });
});
