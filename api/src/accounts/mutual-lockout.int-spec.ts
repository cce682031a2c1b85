import { arrange } from '../testing/initiatives-world';
import { TestApi } from '../testing/test-api';

const DISABLE = 'mutation ($id: ID!) { updateAccount(input: { id: $id, version: 1, isDisabled: true }) { id } }';
const STRIP = 'mutation ($id: ID!) { updateAccount(input: { id: $id, version: 1, roles: [] }) { id } }';

describe('two people who manage the same accounts', () => {
  let api: TestApi;
  beforeAll(async () => {
    api = await TestApi.start();
    await api.app.listen(0, '127.0.0.1');
  });
  afterAll(() => api.stop());

  const addAccount = async (role: string, networkId: string | null): Promise<string> => {
    const [account] = await arrange<{ id: string }>(
      api.owner,
      `INSERT INTO account (email, full_name) VALUES (gen_random_uuid() || '@test.example', 'Personne') RETURNING id`,
    );
    const { id } = account as { id: string };
    await arrange(api.owner, 'INSERT INTO role_assignment (account_id, role, network_id) VALUES ($1, $2, $3)', [id, role, networkId]);
    return id;
  };

  it.each([
    ['admin', DISABLE],
    ['admin', STRIP],
    ['coordinator', DISABLE],
    ['coordinator', STRIP],
  ])('cannot take each other’s rights away at once: one %s stays (%#)', async (role, document) => {
    const { networkId } = await api.world();
    const pair = [await addAccount(role, role === 'admin' ? null : networkId), await addAccount(role, role === 'admin' ? null : networkId)] as const;
    const callers = [await api.as(pair[0]), await api.as(pair[1])] as const;
    // both are signed in and allowed when they ask: held back until both wait on the other's account
    const holder = api.owner.createQueryRunner();
    await holder.startTransaction();
    await holder.query('SELECT id FROM account WHERE id = ANY ($1) FOR UPDATE', [pair]);
    const asked = [callers[0].refusal(document, { id: pair[1] }), callers[1].refusal(document, { id: pair[0] })];
    await waitingFor(2);
    await holder.rollbackTransaction();
    await holder.release();
    const refusals = await Promise.all(asked);
    expect(refusals.filter((reason) => reason === null)).toHaveLength(1);
    expect(refusals.filter((reason) => reason === 'NOT_ALLOWED')).toHaveLength(1);
  });

  it('cannot shut themselves out either, however they write their own id', async () => {
    const id = await addAccount('admin', null);
    expect(await (await api.as(id)).refusal(DISABLE, { id: id.toUpperCase() })).toBe('OWN_ACCOUNT_LOCKOUT');
    expect(await (await api.as(id)).refusal(STRIP, { id: id.toUpperCase() })).toBe('OWN_ACCOUNT_LOCKOUT');
  });

  /** Resolves when so many statements of the application wait for a lock. */
  async function waitingFor(count: number): Promise<void> {
    for (;;) {
      const [row] = (await api.owner.query(
        `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
      )) as [{ waiting: number }];
      if (row.waiting >= count) return;
    }
  }
});
