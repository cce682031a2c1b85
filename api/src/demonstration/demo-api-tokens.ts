import { TOKEN_PREFIX } from '@maillage/domain';
import type { EntityManager } from 'typeorm';
import { hashOfSecret, newSecret } from '../accounts';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import { actAt } from './past/live-through';

const TOKENS = [
  { name: 'Observatoire de l’Université fictive (carnet Python)', groups: ['network', 'indicators'], made: 62, ends: 28, ended: null, uses: 148, used: 2 },
  { name: 'Tableur d’un ancien stagiaire', groups: ['network', 'initiatives'], made: 130, ends: 50, ended: 45, uses: 37, used: 46 },
] as const;

/** Two tokens of the coordinator, for fictitious partners: one that answers and one that she ended. Nobody knows their secrets. */
export async function addDemoTokens(manager: EntityManager, { networkId, names, personIds }: DemoNetwork, calendar: DemoCalendar): Promise<void> {
  const accountId = personIds.coordinator;
  for (const { name, groups, made, ends, ended, uses, used } of TOKENS) {
    const secret = TOKEN_PREFIX + newSecret();
    const by = { accountId, fullName: names.get(accountId) ?? '' };
    const at = calendar.at(made, 10);
    await actAt(manager, at, by);
    const [{ id }] = (await manager.query(
      `INSERT INTO api_token (account_id, network_id, name, hint, token_hash, groups, expires_at, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [accountId, networkId, name, secret.slice(0, TOKEN_PREFIX.length + 4), hashOfSecret(secret), groups, `${calendar.daysAgo(-ends)}T22:00:00Z`, at],
    )) as [{ id: string }];
    await manager.query('INSERT INTO api_token_use (token_id, uses_count, last_used_at, window_from, window_count) VALUES ($1, $2, $3, $3, 1)', [
      id,
      uses,
      calendar.at(used, 9),
    ]);
    if (ended === null) continue;
    await actAt(manager, calendar.at(ended, 16), by);
    await manager.query('UPDATE api_token SET revoked_at = $2 WHERE id = $1', [id, calendar.at(ended, 16)]);
  }
}
