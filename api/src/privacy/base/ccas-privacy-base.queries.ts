import { baseCounts, type PrivacyRisk, type PrivacyWorkOrder } from '@maillage/domain';
import { scopeConditions } from '../../cohorts';
import { ccasReach, ccasRefColumns, inNetwork, isReached, openOn, type CcasRef } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import { evidenceEndOf, isWithoutFile, isWithoutFileByIndex, policyOf, stateOf } from './base.fragments';
import type { CcasPrivacyBase, PrivacyPointStatus, PrivacyValidityType, PrivacyWorklist } from './ccas-privacy-base.type';
import type { PrivacyWorklistArgs } from './privacy-answer.input';

interface CcasReading {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** Civil date. */
  readonly today: string;
}

/** The twelve points of a CCAS, answered or not, in one statement. */
export async function getCcasBase(database: Queryable, { viewer, networkId, today }: CcasReading, ccasId: string): Promise<CcasPrivacyBase | undefined> {
  const b = new Bindings();
  const network = `${b.bind(networkId)}::uuid`;
  const day = `${b.bind(today)}::date`;
  const detail = (value: string): string => `CASE WHEN c."isDetailVisible" THEN ${value} END`;
  const [row] = (await database.query(
    `WITH one AS (
       SELECT ${ccasRefColumns('c', 't')}, (${openOn('c', day)} AND ${isReached(ccasReach(viewer, 'privacy.update', networkId), b, 'c')}) AS "canUpdate",
              ${isReached(ccasReach(viewer, 'privacy.readDetail', networkId), b, 'c')} AS "isDetailVisible"
         FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id = ${b.bind(ccasId)}::uuid
     ),
     policy AS (${policyOf(network, b)})
     SELECT json_build_object('id', c.id, 'name', c.name, 'kind', c.kind, 'communeName', c."communeName", 'ept', c.ept) AS ccas, c."canUpdate", c."isDetailVisible",
            (SELECT json_agg(json_build_object('point', p.point, 'state', ${stateOf('a', 'p', day)}, 'answer', coalesce(a.answer, 'unknown'),
                      'answerId', ${detail('a.id')}, 'isWithoutFile', ${isWithoutFileByIndex('a')}, 'evidenceOn', a.evidence_on, 'evidenceEndsOn', a.evidence_ends_on, 'validUntil', ${evidenceEndOf('a', 'p')},
                      'validityMonths', p.months, 'notApplicableReason', ${detail('a.not_applicable_reason')}, 'evidenceReference', ${detail('a.evidence_reference')},
                      'doneCount', ${detail('a.done_count')}, 'requiredCount', ${detail('a.required_count')}, 'comment', ${detail('a.comment')},
                      'updatedAt', a.updated_at, 'updatedByName', ${detail('author.full_name')}, 'version', a.version) ORDER BY p.rank)
               FROM policy p LEFT JOIN privacy_answer a ON a.ccas_id = c.id AND a.point = p.point LEFT JOIN account author ON author.id = a.updated_by_id) AS points
       FROM one c`,
    b.values,
  )) as { ccas: CcasRef; canUpdate: boolean; isDetailVisible: boolean; points: PrivacyPointStatus[] }[];
  return row && { ...row, networkId, counts: baseCounts(row.points) };
}

// the CNIL and the 72 hours come first alike: which of them, their deadlines say
const RISK_ORDER = `array_position(ARRAY['non_compliant', 'to_confirm', 'unknown', 'in_progress', 'without_file'], risk) NULLS FIRST`;
const COMMUNE_ORDER = 'c."communeName" COLLATE "fr-x-icu", m.ccas_id';
/** What each order puts before the risk, and by what it groups. */
const GROUPED: Readonly<Record<PrivacyWorkOrder, { readonly order: string; readonly key: string | null }>> = {
  risk: { order: '', key: null },
  ccas: { order: `${COMMUNE_ORDER}, `, key: 'ccas_id::text' },
  point: { order: 'm.rank, ', key: 'point' },
};

/** SQL condition: a piece of work is among those asked for. What only lacks a file is among them where that is asked for alone. */
function matchingRisk(risk: PrivacyRisk | null, b: Bindings): string {
  if (risk === null) return `risk <> 'without_file'`;
  return risk === 'without_file' ? 'is_without_file' : `risk = ${b.bind(risk)}`;
}

/** A page of what the viewer has to handle, by risk then by date, in one statement. A breach must be notified within 72 hours (RGPD art. 33). */
export async function listWork(
  database: Queryable,
  { viewer, networkId, today }: CcasReading,
  { risk, scope, order, skip, take }: PrivacyWorklistArgs,
): Promise<PrivacyWorklist> {
  const b = new Bindings();
  const grouped = GROUPED[order ?? 'risk'];
  const network = `${b.bind(networkId)}::uuid`;
  const day = `${b.bind(today)}::date`;
  const [page] = (await database.query(
    `WITH reached AS MATERIALIZED (
       SELECT c.id, c.name, c.kind, c.territory_id, t.name AS "communeName"
         FROM ccas c JOIN territory t ON t.id = c.territory_id
        WHERE ${inNetwork('c.territory_id', network)} AND ${openOn('c', day)} AND ${isReached(ccasReach(viewer, 'privacy.update', networkId), b, 'c')}
          ${scopeConditions(scope, { viewer, networkId }, b, 'c.id')
            .map((condition) => `AND ${condition}`)
            .join(' ')}
     ),
     policy AS MATERIALIZED (${policyOf(network, b)}),
     points AS (
       SELECT c.id AS ccas_id, p.point, p.rank, a.evidence_on, a.updated_at, a.version, ${isWithoutFile('a', 'a.id')} AS is_without_file, ${evidenceEndOf('a', 'p')} AS valid_until, ${stateOf('a', 'p', day)} AS state
         FROM reached c CROSS JOIN policy p LEFT JOIN privacy_answer a ON a.ccas_id = c.id AND a.point = p.point
     ),
     work AS (
       SELECT x.id::text AS id, 'cnil_procedure' AS risk, x.ccas_id, 'cnil_follow_up' AS point, 12 AS rank, x.due_on, x.opened_on AS since, NULL::integer AS version, false AS is_without_file
         FROM cnil_procedure x JOIN reached c ON c.id = x.ccas_id WHERE x.closed_on IS NULL
        UNION ALL
       SELECT x.id::text, 'breach', x.ccas_id, 'breaches', 7,
              CASE WHEN x.notified_at IS NULL AND NOT x.is_without_risk THEN ((x.discovered_at + interval '72 hours') AT TIME ZONE 'Europe/Paris')::date END,
              (x.discovered_at AT TIME ZONE 'Europe/Paris')::date, NULL, false
         FROM privacy_breach x JOIN reached c ON c.id = x.ccas_id WHERE x.closed_on IS NULL
        UNION ALL
       SELECT concat(ccas_id, '.', point), CASE WHEN state = 'compliant' THEN 'without_file' ELSE state END, ccas_id, point, rank,
              CASE WHEN state = 'to_confirm' THEN valid_until END, (updated_at AT TIME ZONE 'Europe/Paris')::date, version, is_without_file
         FROM points WHERE state NOT IN ('compliant', 'not_applicable') OR is_without_file
     ),
     matching AS (SELECT * FROM work WHERE ${matchingRisk(risk ?? null, b)}),
     page AS (
       SELECT m.*, row_number() OVER (ORDER BY ${grouped.order}${RISK_ORDER}, m.due_on NULLS LAST, m.since NULLS FIRST, ${COMMUNE_ORDER}, m.rank, m.id) AS place
         FROM matching m JOIN reached c ON c.id = m.ccas_id
        ORDER BY place OFFSET ${b.bind(skip)} LIMIT ${b.bind(take)}
     )
     SELECT (SELECT count(*)::integer FROM matching) AS "totalCount",
            (SELECT count(*)::integer FROM points WHERE is_without_file) AS "withoutFileCount",
            ${grouped.key ? `(SELECT coalesce(json_agg(g), '[]') FROM (SELECT ${grouped.key} AS key, count(*)::integer AS count FROM matching GROUP BY 1) g)` : "'[]'::json"} AS groups,
            (SELECT coalesce(json_agg(json_build_object('id', w.id, 'risk', w.risk, 'point', w.point, 'dueOn', w.due_on, 'since', w.since,
                      'version', w.version, 'isWithoutFile', w.is_without_file,
                      'ccas', (SELECT to_json(s) FROM (SELECT ${ccasRefColumns('sc', 'st')} FROM ccas sc JOIN territory st ON st.id = sc.territory_id WHERE sc.id = w.ccas_id) s))
                    ORDER BY w.place), '[]') FROM page w) AS items`,
    b.values,
  )) as [PrivacyWorklist];
  return page;
}

/** The policy of a network, point by point in order. */
export async function listValidities(database: Queryable, networkId: string): Promise<PrivacyValidityType[]> {
  const b = new Bindings();
  return database.query(
    `SELECT p.point, p.months, p.default_months AS "defaultMonths", p.version, p.updated_at AS "updatedAt"
       FROM (${policyOf(`${b.bind(networkId)}::uuid`, b)}) p ORDER BY p.rank`,
    b.values,
  );
}
