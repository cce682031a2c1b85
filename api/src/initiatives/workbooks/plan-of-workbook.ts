import { requireCan } from '../../platform/access/require-can';
import { isId, type Queryable } from '../../platform/database/queryable';
import type { WorkbookReading } from '../../platform/declarations/workbook-source';
import { DomainError } from '../../platform/errors/domain-error';
import { planTarget } from '../initiative-targets';

/** The plan of which a workbook is, to who reads the initiatives of its network. */
export interface PlanOfWorkbook {
  readonly planId: string;
  readonly year: number;
}

/** The plan that a workbook names; refused as one that is unknown where it is of another network. */
export async function planOfWorkbook(database: Queryable, { viewer, networkId, selection }: WorkbookReading): Promise<PlanOfWorkbook> {
  requireCan(viewer, 'initiatives.read', { networkId });
  const [planId = ''] = selection['plan'] ?? [];
  const target = await planTarget(database, planId);
  if (target?.networkId !== networkId) throw new DomainError('NOT_FOUND');
  return { planId, year: target.year };
}

/** The plan to which ids of a file lead that lost its number: of initiatives, or of what is theirs; null where they lead to none. */
export async function planOfIds(database: Queryable, networkId: string, ids: readonly string[], from: string): Promise<WorkbookReading['selection'] | null> {
  const [row] = (await database.query(
    `SELECT p.id FROM (${from}) known (initiative_id) JOIN initiative i ON i.id = known.initiative_id JOIN plan p ON p.id = i.plan_id
      WHERE p.network_id = $1 GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT 1`,
    [networkId, ids.filter(isId)],
  )) as { id: string }[];
  return row ? { plan: [row.id] } : null;
}

/** Ids of a selection, or null for all. */
export const idsIn = (selection: WorkbookReading['selection'], of: string): string[] | null => selection[of]?.filter(isId) ?? null;
