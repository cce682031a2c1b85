import type { EntityManager } from 'typeorm';
import type { FormDocumentsService } from '../form-documents';
import type { Viewer } from '../platform/access/viewer';
import type { Transactions } from '../platform/database/transactions';
import { DEMO_ACCOUNTS } from './demo-accounts';
import type { DemoNetwork } from './demo-network';

/** The invented CCAS after which the others are made stands at Bagnolet's place. */
const REPORTED_PLACE = 2;
const LAST_REPORT = `SELECT k.id FROM form_collection k JOIN form f ON f.id = k.form_id WHERE f.model = 'activity_report' ORDER BY k.period_to DESC LIMIT 1`;

/** The report of one CCAS, asked for by the coordinator: it is written beside the first requests. */
export async function askDemoReport(
  manager: EntityManager,
  { transactions, documents }: { readonly transactions: Transactions; readonly documents: FormDocumentsService },
  { networkId, names, personIds, ccasIds }: DemoNetwork,
): Promise<void> {
  const accountId = personIds.coordinator;
  const grant = { role: 'coordinator', networkId, territoryId: null, ccasId: null, funderId: null } as const;
  const viewer: Viewer = { accountId, fullName: names.get(accountId) ?? '', email: DEMO_ACCOUNTS[0]?.email ?? '', sessionId: '', grants: [grant] };
  const [collection] = (await manager.query(LAST_REPORT)) as { id: string }[];
  const ccasId = ccasIds[REPORTED_PLACE];
  if (collection && ccasId) await transactions.joined(manager, () => documents.make(viewer, { collectionId: collection.id, ccasId }));
}
