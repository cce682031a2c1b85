import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import type { WorkbookReading } from '../../platform/declarations/workbook-source';
import { canManage, canRead, STATUS, statusPeriodOn } from '../convention.fragments';
import { withNoticeDeadline } from '../notice-deadline';
import { eptJson } from '../../network';

/** A row of the register as a sheet has it: its values stand beside what tells it. */
interface StoredRow {
  readonly id: string;
  readonly version: number;
  readonly conventionId: string;
  readonly canManage: boolean;
  readonly ccas: string;
  readonly convention: string;
  readonly kind: string;
  readonly byName: string | null;
  readonly at: Date;
}

/** A convention; a party; an act. What a column shows has the key of that column. */
export type StoredSheetRow = StoredRow & Readonly<Record<string, string | number | boolean | Date | null>>;

const TOLD = (x: string): string =>
  `${x}.id, ${x}.version, (SELECT full_name FROM account WHERE id = ${x}.updated_by_id) AS "byName", ${x}.updated_at AS at, v.id AS "conventionId",
   t.name AS ccas, v.title AS convention`;

/** SQL: from the conventions that the viewer reads and that were chosen, or all that are not in the archives. */
function chosen(reading: WorkbookReading, b: Bindings): string {
  const ids = reading.selection['convention'];
  const isChosen = ids ? `v.id = ANY (${b.bind(ids.filter(isId))}::uuid[])` : 'v.archived_at IS NULL';
  return `v.network_id = ${b.bind(reading.networkId)}::uuid AND ${isChosen} AND ${canRead(reading, b, 'c')}`;
}

const ORDER = 't.name COLLATE "fr-x-icu", v.title COLLATE "fr-x-icu", v.id';
const FROM = 'convention v JOIN ccas c ON c.id = v.ccas_id JOIN territory t ON t.id = c.territory_id';

/** The conventions, with what follows from them today. */
export async function conventionRows(database: Queryable, reading: WorkbookReading): Promise<StoredSheetRow[]> {
  const b = new Bindings();
  const rows = (await database.query(
    `SELECT ${TOLD('v')}, ${canManage(reading, b, 'c')} AS "canManage", coalesce(e.ept ->> 'shortName', e.ept ->> 'name') AS ept, v.title, v.kind, v.reference,
            v.effective_on::text AS "effectiveOn", v.ends_on::text AS "endsOn", v.renewal, v.renewal_months AS "renewalMonths", v.renewals_max AS "renewalsMax",
            v.notice_months AS "noticeMonths", v.preparation_months AS "preparationMonths", v.is_recharged AS "isRecharged", v.comment, ${STATUS} AS status,
            (CASE WHEN s.convention_id IS NULL THEN v.ends_on ELSE s.term_on END)::text AS "termOn"
       FROM ${FROM} LEFT JOIN LATERAL ${eptJson('t.id')} e (ept) ON true ${statusPeriodOn(`${b.bind(reading.today)}::date`)}
      WHERE ${chosen(reading, b)} ORDER BY ${ORDER}`,
    b.values,
  )) as (StoredSheetRow & { termOn: string | null; noticeMonths: number | null })[];
  return rows.map(withNoticeDeadline);
}

/** Their parties, with who signs. */
export function partyRows(database: Queryable, reading: WorkbookReading): Promise<StoredSheetRow[]> {
  const b = new Bindings();
  return database.query(
    `SELECT ${TOLD('p')}, ${canManage(reading, b, 'c')} AS "canManage", p.side, p.side AS kind, p.name, p.siren, p.signatory_name AS "signatoryName",
            p.signatory_capacity AS "signatoryCapacity", p.mandate_starts_on::text AS "mandateStartsOn", p.mandate_ends_on::text AS "mandateEndsOn"
       FROM ${FROM} JOIN convention_party p ON p.convention_id = v.id
      WHERE ${chosen(reading, b)} ORDER BY ${ORDER}, array_position(ARRAY['town', 'ccas', 'other'], p.side), p.name COLLATE "fr-x-icu", p.id`,
    b.values,
  );
}

/** Their acts, in the order of time. */
export function actRows(database: Queryable, reading: WorkbookReading): Promise<StoredSheetRow[]> {
  const b = new Bindings();
  return database.query(
    `SELECT ${TOLD('a')}, ${canManage(reading, b, 'c')} AS "canManage", a.kind, a.happened_on::text AS "happenedOn", a.year, a.reference, a.note
       FROM ${FROM} JOIN convention_act a ON a.convention_id = v.id
      WHERE ${chosen(reading, b)} ORDER BY ${ORDER}, a.happened_on, a.created_at, a.id`,
    b.values,
  );
}
