import { randomUUID } from 'node:crypto';
import { Deadlines } from '../deadlines';
import { News, type Told } from '../news';
import { Transactions } from '../platform/database/transactions';
import { addMessage } from './discussions-world';
import { arrange } from './initiatives-world';
import type { TestApi } from './test-api';
import type { World } from './world';

/** A Tuesday, at half past eight in Paris: digests of the week are due. */
export const DIGEST_MORNING = new Date('2026-12-01T07:30:00Z');

/** Every person of the world has had an account for long, and came in: mails may go to her. */
async function comeIn(api: TestApi, { people }: World): Promise<void> {
  const ids = Object.values(people);
  await arrange(api.owner, `UPDATE account SET created_at = '2026-01-05' WHERE id = ANY ($1)`, [ids]);
  await api.owner.query(`INSERT INTO account_visit (account_id, last_visit_at) SELECT unnest($1::uuid[]), '2026-11-01' ON CONFLICT DO NOTHING`, [ids]);
}

/** A network of its own on that morning, whose persons all came in before. */
export async function digestMorning(api: TestApi): Promise<World> {
  api.clock.instant = DIGEST_MORNING;
  const world = await api.world();
  await comeIn(api, world);
  return world;
}

/** The address of a person. */
export const addressOf = async (api: TestApi, accountId: string): Promise<string> =>
  ((await api.owner.query('SELECT email FROM account WHERE id = $1', [accountId])) as [{ email: string }])[0].email;

/** A convention of a CCAS comes due on that day. */
export const comesDue = (api: TestApi, { networkId }: World, ccasId: string, dueOn: string, opensOn = '2026-01-01'): Promise<void> =>
  api.app.get(Transactions).asSystem('Test', (manager) => {
    const row = { sourceId: randomUUID(), kind: 'convention_committee' as const, occurrence: '1', networkId, ccasId, opensOn, dueOn, closesOn: null };
    return api.app.get(Deadlines).replace(manager, 'convention', [row.sourceId], [{ ...row, label: 'Convention-cadre' }]);
  });

/** Somebody is told something of a CCAS: of a message, where it is one that is told of. */
export async function tellOfCcas(api: TestApi, world: World, ccasId: string, told: Pick<Told, 'kind' | 'accountIds' | 'byId'>): Promise<void> {
  const { networkId } = world;
  const about = ['mention', 'reply'].includes(told.kind) ? await addMessage(api.owner, world, ccasId) : randomUUID();
  await api.app
    .get(Transactions)
    .asSystem('Test', (manager) => api.app.get(News).tell(manager, { networkId, ccasId, subject: { type: 'ccas', id: ccasId }, about, ...told }));
}

/** Chooses how a person wants her mails. */
export const prefer = (
  api: TestApi,
  accountId: string,
  { rhythm = 'weekly', atOnce = true, muted = [] as string[], at = '2026-02-01' } = {},
): Promise<unknown> =>
  api.owner.query(
    `INSERT INTO news_preference (account_id, rhythm, has_mentions_at_once, muted_kinds, updated_at) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT (account_id) DO UPDATE SET rhythm = $2, has_mentions_at_once = $3, muted_kinds = $4, updated_at = $5`,
    [accountId, rhythm, atOnce, muted, at],
  );

/** A person is away on these days. */
export const isAway = (api: TestApi, { networkId }: World, accountId: string, from: string, until: string): Promise<unknown> =>
  arrange(api.owner, 'INSERT INTO absence (account_id, network_id, starts_on, ends_on) VALUES ($1, $2, $3, $4)', [accountId, networkId, from, until]);
