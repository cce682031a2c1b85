import type { PrivacyPoint } from '@maillage/domain';
import { ccasReach, ccasRows, isReached, openOn } from '../../network';
import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import type { WorkbookReading } from '../../platform/declarations/workbook-source';
import { evidenceEndOf, policyOf, stateOf } from '../base/base.fragments';

/** A point at a CCAS, answered or not. What a column shows has the key of that column. */
export interface BaseSheetRow {
  readonly ccasId: string;
  readonly point: PrivacyPoint;
  readonly ccas: string;
  readonly version: number | null;
  readonly canUpdate: boolean;
  readonly isDetailVisible: boolean;
  readonly byName: string | null;
  readonly at: Date | null;
  readonly values: Readonly<Record<string, string | number | null>>;
}

/** All points of the CCAS that the viewer reads, of those that were chosen, by EPT then commune, in one statement. */
export function listBaseRows(database: Queryable, { viewer, networkId, today, selection }: WorkbookReading): Promise<BaseSheetRow[]> {
  const b = new Bindings();
  const network = `${b.bind(networkId)}::uuid`;
  const day = `${b.bind(today)}::date`;
  const reach = (operation: 'privacy.readStatus' | 'privacy.update' | 'privacy.readDetail'): string =>
    isReached(ccasReach(viewer, operation, networkId), b, 'c');
  const ids = selection['ccas'];
  const isChosen = ids ? `c.id = ANY (${b.bind(ids.filter(isId))}::uuid[])` : openOn('c', day);
  const detail = (value: string): string => `CASE WHEN c."isDetailVisible" THEN ${value} END`;
  return database.query(
    `WITH place AS MATERIALIZED (${ccasRows(network, `${isChosen} AND ${reach('privacy.readStatus')}`, [
      `(${openOn('c', day)} AND ${reach('privacy.update')}) AS "canUpdate"`,
      `${reach('privacy.readDetail')} AS "isDetailVisible"`,
    ])}),
     policy AS MATERIALIZED (${policyOf(network, b)})
     SELECT c.id AS "ccasId", p.point, c."communeName" AS ccas, a.version, c."canUpdate", c."isDetailVisible", ${detail('author.full_name')} AS "byName", a.updated_at AS at,
            json_build_object('ccas', c."communeName", 'ept', coalesce(c.ept ->> 'shortName', c.ept ->> 'name'), 'answer', coalesce(a.answer, 'unknown'),
              'state', ${stateOf('a', 'p', day)}, 'evidenceOn', a.evidence_on, 'evidenceEndsOn', a.evidence_ends_on, 'validUntil', ${evidenceEndOf('a', 'p')},
              'evidenceReference', ${detail('a.evidence_reference')}, 'doneCount', ${detail('a.done_count')}, 'requiredCount', ${detail('a.required_count')},
              'notApplicableReason', ${detail('a.not_applicable_reason')}, 'comment', ${detail('a.comment')}) AS values
       FROM place c CROSS JOIN policy p LEFT JOIN privacy_answer a ON a.ccas_id = c.id AND a.point = p.point LEFT JOIN account author ON author.id = a.updated_by_id
      ORDER BY c.rank, p.rank`,
    b.values,
  );
}
