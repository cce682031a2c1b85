import { ACTS_TOWARDS_FORCE, CONVENTION_LACKS, COVERING_CONVENTION_KINDS, STATUSES_IN_FORCE, type ConventionStatus } from '@maillage/domain';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import { quoted } from '../../platform/database/quoted';
import type { AskSource } from '../../platform/declarations/ask-source';
import { canManage, canRead, STATUS, statusPeriodOn, type ConventionReading } from '../convention.fragments';
import type { ConventionLack } from './lacks.type';

/** A convention that is over lacks nothing any more: the CCAS lacks another one. */
const OVER: readonly ConventionStatus[] = ['expired', 'terminated', 'replaced'];

const ORDER = `ARRAY[${quoted(Object.keys(CONVENTION_LACKS))}]`;

/** SQL condition: one of those acts of the convention `v` is recorded. */
const isRecorded = (...acts: readonly string[]): string => `EXISTS (SELECT FROM convention_act a WHERE a.convention_id = v.id AND a.kind IN (${quoted(acts)}))`;

/** SQL condition: a document of that purpose is attached to the convention `v`. */
const isAttached = (purpose: string): string =>
  `EXISTS (SELECT FROM file f WHERE f.parent_type = 'convention' AND f.parent_id = v.id AND f.archived_at IS NULL AND f.purpose = '${purpose}')`;

/** SQL: the first act that the convention `v` lacks to be in force; a receipt shows that there was a transmission. */
const NEXT_ACT = `(
  SELECT n.act FROM unnest(ARRAY[${quoted(ACTS_TOWARDS_FORCE)}]) WITH ORDINALITY n (act, rank)
   WHERE NOT EXISTS (SELECT FROM convention_act a WHERE a.convention_id = v.id AND (a.kind = n.act OR n.act = 'transmission' AND a.kind = 'receipt'))
   ORDER BY n.rank LIMIT 1)`;

/** SQL: what the conventions of the CCAS of a table lack on the day, as the rows `(ccas_id, convention_id, lack)`. */
export const lackRows = (ccas: string, network: string, day: string): string => {
  const live = `SELECT v.id, v.ccas_id, v.kind, ${STATUS} AS status FROM convention v ${statusPeriodOn(day)}
    WHERE v.network_id = ${network} AND v.archived_at IS NULL AND v.ccas_id IN (SELECT id FROM ${ccas}) AND ${STATUS} NOT IN (${quoted(OVER)})`;
  return `
    SELECT c.id AS ccas_id, NULL::uuid AS convention_id, 'convention' AS lack FROM ${ccas} c
     WHERE NOT EXISTS (SELECT FROM (${live}) v WHERE v.ccas_id = c.id AND v.kind IN (${quoted(COVERING_CONVENTION_KINDS)}))
     UNION ALL
    SELECT v.ccas_id, v.id, l.lack FROM (${live}) v
     CROSS JOIN LATERAL (VALUES
       (CASE WHEN v.status NOT IN (${quoted(STATUSES_IN_FORCE)}) THEN ${NEXT_ACT} END),
       (CASE WHEN ${isRecorded('ca_deliberation', 'council_deliberation')} AND NOT ${isAttached('deliberation')} THEN 'deliberation_document' END),
       (CASE WHEN ${isRecorded('signature')} AND NOT ${isAttached('convention')} THEN 'signed_document' END),
       (CASE WHEN ${isRecorded('receipt')} AND NOT ${isAttached('receipt')} THEN 'receipt_document' END)) l (lack)
     WHERE l.lack IS NOT NULL`;
};

/** What the conventions of a CCAS lack, for who may bring it. */
export const CONVENTIONS_ASKS: readonly AskSource[] = [
  {
    kind: 'convention_steps',
    rows: ({ viewer, networkId, network, day, b }) => `
      SELECT l.ccas_id, NULL::date FROM (${lackRows('asked_ccas', network, day)}) l JOIN asked_ccas c ON c.id = l.ccas_id
       WHERE ${canManage({ viewer, networkId }, b, 'c')}`,
  },
];

/** What the conventions of one CCAS lack, as far as the viewer reads them, convention by convention. */
export async function listLacks(database: Queryable, reading: ConventionReading, ccasId: string): Promise<ConventionLack[]> {
  const b = new Bindings();
  const network = `${b.bind(reading.networkId)}::uuid`;
  return database.query(
    `WITH one AS (SELECT c.id, c.territory_id FROM ccas c WHERE c.id = ${b.bind(ccasId)}::uuid AND ${canRead(reading, b, 'c')})
     SELECT l.convention_id AS "conventionId", v.title, l.lack AS kind, ${canManage(reading, b, 'c')} AS "canManage"
       FROM (${lackRows('one', network, `${b.bind(reading.on)}::date`)}) l JOIN one c ON c.id = l.ccas_id LEFT JOIN convention v ON v.id = l.convention_id
      ORDER BY v.created_at NULLS FIRST, v.id, array_position(${ORDER}, l.lack)`,
    b.values,
  );
}
