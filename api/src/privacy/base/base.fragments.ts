import { DEFAULT_VALIDITY_MONTHS, PRIVACY_POINTS, PRIVACY_STATES, PRIVACY_STATE_LETTERS } from '@maillage/domain';
import type { Bindings } from '../../platform/database/bindings';

/**
 * SQL: the points in order, with the months of the network's policy, as the rows of a CTE `policy (point, rank, months, …)`. A network that set
 * nothing has the defaults; one that set null lets the evidence of that point live on.
 */
export function policyOf(networkId: string, b: Bindings): string {
  const defaults = PRIVACY_POINTS.map((point) => DEFAULT_VALIDITY_MONTHS[point]);
  return `
    SELECT d.point, d.rank::integer AS rank, d.months AS default_months, CASE WHEN v.id IS NULL THEN d.months ELSE v.months END AS months,
           v.version, v.updated_at
      FROM unnest(${b.bind(PRIVACY_POINTS)}::text[], ${b.bind(defaults)}::integer[]) WITH ORDINALITY d (point, months, rank)
      LEFT JOIN privacy_validity v ON v.network_id = ${networkId} AND v.point = d.point`;
}

/** SQL: the last day on which the evidence of the answer `a` counts under the policy `p` (`evidenceEnd` of libs/domain). */
export const evidenceEndOf = (a: string, p: string): string =>
  `CASE WHEN ${a}.evidence_on IS NOT NULL THEN coalesce(${a}.evidence_ends_on, (${a}.evidence_on + make_interval(months => ${p}.months))::date) END`;

/** SQL: the state on the day `day` of the answer `a`, absent or not, under the policy `p` (`baseState` of libs/domain; compared in base.int-spec.ts). */
export const stateOf = (a: string, p: string, day: string): string => `
  CASE ${a}.answer
    WHEN 'yes' THEN CASE WHEN ${a}.evidence_on <= ${day} AND ${day} <= coalesce(${evidenceEndOf(a, p)}, 'infinity') THEN 'compliant' ELSE 'to_confirm' END
    WHEN 'partly' THEN 'in_progress'
    WHEN 'no' THEN 'non_compliant'
    WHEN 'not_applicable' THEN 'not_applicable'
    ELSE 'unknown'
  END`;

/** SQL: the letter of a state in a row of the heat map, a capital without a file. */
export const stateLetter = (state: string, isWithoutFile: string): string => {
  const letter = `CASE ${state} ${PRIVACY_STATES.map((name) => `WHEN '${name}' THEN '${PRIVACY_STATE_LETTERS[name]}'`).join(' ')} END`;
  return `CASE WHEN ${isWithoutFile} THEN upper(${letter}) ELSE ${letter} END`;
};

/** SQL: what was attached by the end of the day, and not put away by then, as clocks in France say. */
const attachedBy = (day: string): string =>
  `f.created_at < (${day} + 1)::timestamp AT TIME ZONE 'Europe/Paris' AND (f.archived_at IS NULL OR f.archived_at >= (${day} + 1)::timestamp AT TIME ZONE 'Europe/Paris')`;

/** SQL: whether the answer `a` of that id says « yes » or « partly » and no file shows it; on a past day, none did (`decodeBaseCells` of libs/domain reads it). */
export const isWithoutFile = (a: string, id: string, pastDay: string | null = null): string =>
  `(coalesce(${a}.answer IN ('yes', 'partly'), false) AND ${id} NOT IN (
     SELECT f.parent_id FROM file f WHERE f.parent_type = 'privacy_answer' AND ${pastDay === null ? 'f.archived_at IS NULL' : attachedBy(pastDay)}))`;

/** SQL: the same today, of an answer that may not be there, where a few answers are read and not a network: by the index of files. */
export const isWithoutFileByIndex = (a: string): string =>
  `(coalesce(${a}.answer IN ('yes', 'partly'), false) AND NOT EXISTS (
     SELECT FROM file f WHERE f.parent_type = 'privacy_answer' AND f.parent_id = ${a}.id AND f.archived_at IS NULL))`;

// what was answered by the end of the day, as clocks in France say
const answersOfDay = (day: string): string => `
  SELECT DISTINCT ON (h.answer_id) a.id, a.ccas_id, a.point, h.answer, h.evidence_on, h.evidence_ends_on
    FROM privacy_answer_history h JOIN privacy_answer a ON a.id = h.answer_id
   WHERE a.ccas_id IN (SELECT id FROM open_ccas) AND h.since < ((${day} + 1)::timestamp AT TIME ZONE 'Europe/Paris')
   ORDER BY h.answer_id, h.since DESC`;

const ANSWERS_OF_TODAY =
  'SELECT a.id, a.ccas_id, a.point, a.answer, a.evidence_on, a.evidence_ends_on FROM privacy_answer a WHERE a.ccas_id IN (SELECT id FROM open_ccas)';

interface AnsweredReading {
  readonly day: string;
  readonly isPast: boolean;
  readonly policy: string;
  readonly withFiles?: boolean;
}

/**
 * SQL: how the CCAS of a table `open_ccas` stand on a day, as the rows `(ccas_id, rank, state)` of the points that they answered, and `is_without_file` where
 * it is asked for: the heat map writes them, the figure counts the states alone. A point without a row is unknown. `policy` is a table made by {@link policyOf}.
 */
export const answeredStates = ({ day, isPast, policy, withFiles = false }: AnsweredReading): string => `
  SELECT a.ccas_id, p.rank, ${stateOf('a', 'p', day)} AS state${withFiles ? `, ${isWithoutFile('a', 'a.id', isPast ? day : null)} AS is_without_file` : ''}
    FROM (${isPast ? answersOfDay(day) : ANSWERS_OF_TODAY}) a JOIN ${policy} p ON p.point = a.point`;
