import type { EntityManager } from 'typeorm';
import type { FeedsService, RelateService } from '../forms';
import type { Viewer } from '../platform/access/viewer';
import type { Transactions } from '../platform/database/transactions';
import { DEMO_ACCOUNTS } from './demo-accounts';
import { RESULTS_DAYS_AGO } from './demo-forms';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import { actAt } from './past/live-through';

/**
 * Questions of the report that feed an indicator of the network: numbers that every CCAS reads, commune by commune (sittings of the board, presence there, what the
 * town voted), and two that are told in totals alone.
 */
const FED = ['a4', 'a5', 'b3_votee', 'c1', 'e1'];

const REPORT = `SELECT f.id, ARRAY(SELECT k.id FROM form_collection k WHERE k.form_id = f.id ORDER BY k.period_to) AS collections FROM form f WHERE f.model = 'activity_report'`;
const SAY_FICTITIOUS = `UPDATE indicator SET limits = 'Données fictives. ' || limits WHERE id IN (SELECT indicator_id FROM form_feed)`;

/** What relates and feeds, as the product does it. */
export interface Feeding {
  readonly transactions: Transactions;
  readonly relating: RelateService;
  readonly feeding: FeedsService;
}

/** The day after its results were read, the coordinator related the report to indicators, and fed them with both years. */
export async function feedDemoIndicators(
  manager: EntityManager,
  { transactions, relating, feeding }: Feeding,
  { networkId, names, personIds }: DemoNetwork,
  calendar: DemoCalendar,
): Promise<void> {
  const accountId = personIds.coordinator;
  const grant = { role: 'coordinator', networkId, territoryId: null, ccasId: null, funderId: null } as const;
  const viewer: Viewer = { accountId, fullName: names.get(accountId) ?? '', email: DEMO_ACCOUNTS[0]?.email ?? '', sessionId: '', grants: [grant] };
  const [report] = (await manager.query(REPORT)) as [{ id: string; collections: string[] }];
  const at = calendar.at(RESULTS_DAYS_AGO - 1, 10);
  await actAt(manager, at, viewer);
  await transactions.joined(manager, async () => {
    for (const entry of FED) await relating.relate(viewer, { formId: report.id, entry });
    await manager.query(SAY_FICTITIOUS);
    for (const collectionId of report.collections) await feeding.feed(viewer, { collectionId, replaced: [] }, new Date(at));
  });
  await actAt(manager, calendar.now.toISOString());
}
