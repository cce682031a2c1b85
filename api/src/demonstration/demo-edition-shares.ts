import type { EntityManager } from 'typeorm';
import { hashOfSecret, hashPassword } from '../accounts';
import { DEMO_PASSWORD } from './demo-accounts';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import { actAt } from './past/live-through';

/** The secret of the link of the demonstration, known to all as its passwords are: `/lecture/` and this. */
export const DEMO_LINK_SECRET = 'demonstration-du-comite-du-financeur-000000';

/** An edition that was written for the funder whose account is shown: how many days ago it was published, and read. */
interface DemoFunderEdition {
  readonly id: string;
  readonly published: number;
  readonly readDaysAgo: readonly number[];
}

/** Grants them to the funder whose account is shown, and has the last one read by a link too, as the committee would. */
export async function shareDemoEditions(
  manager: EntityManager,
  { funderIds, names, personIds }: DemoNetwork,
  calendar: DemoCalendar,
  editions: readonly DemoFunderEdition[],
): Promise<void> {
  const by = { accountId: personIds.coordinator, fullName: names.get(personIds.coordinator) ?? '' };
  for (const { id, published, readDaysAgo } of editions) {
    const at = calendar.at(published, 17);
    await actAt(manager, at, by);
    await manager.query('INSERT INTO edition_grant (edition_id, funder_id, granted_at) VALUES ($1, $2, $3)', [id, funderIds.state, at]);
    for (const days of readDaysAgo)
      await manager.query('INSERT INTO edition_reading (edition_id, account_id, funder_id, read_at) VALUES ($1, $2, $3, $4)', [
        id,
        personIds.funder,
        funderIds.state,
        calendar.at(days, 11),
      ]);
  }
  const last = editions.at(-1);
  if (last === undefined) return;
  const [{ id: linkId }] = (await manager.query(
    `INSERT INTO edition_link (edition_id, label, token_hash, password_hash, expires_at, created_by_id, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
    [
      last.id,
      'Membres du comité du financeur',
      hashOfSecret(DEMO_LINK_SECRET),
      await hashPassword(DEMO_PASSWORD),
      `${calendar.daysAgo(-180)}T22:00:00Z`,
      by.accountId,
      calendar.at(last.published, 17),
    ],
  )) as [{ id: string }];
  for (const [days, hour] of [
    [last.published - 1, 10],
    [last.published - 2, 14],
    [last.published - 4, 18],
  ] as const)
    await manager.query('INSERT INTO edition_reading (edition_id, link_id, read_at) VALUES ($1, $2, $3)', [last.id, linkId, calendar.at(days, hour)]);
}
