import type { Bindings } from '../platform/database/bindings';
import { ccasReach, eptJson, isReached } from '../network';
import type { Viewer } from '../platform/access/viewer';

/** Who reads the conventions of what network, as they are on what day. */
export interface ConventionReading {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** Civil date. */
  readonly on: string;
}

/** SQL join: the status period `s` of the convention `v` on the day `day`. A `LEFT` one leaves in conventions that were not known yet. */
export const statusPeriodOn = (day: string, join: 'LEFT' | 'INNER' = 'LEFT'): string =>
  `${join} JOIN convention_status_period s ON s.convention_id = v.id AND s.starts_on <= ${day} AND (s.ends_on IS NULL OR s.ends_on > ${day})`;

/** SQL: the status of the period `s`; before any act a convention is to start. */
export const STATUS = `coalesce(s.status, 'to_start')`;

/** SQL: day since which the convention of the period `s` has its status, over periods that differ by their term alone. */
const STATUS_SINCE = `(
  SELECT min(q.starts_on) FROM convention_status_period q
   WHERE q.convention_id = s.convention_id AND q.starts_on <= s.starts_on
     AND NOT EXISTS (SELECT FROM convention_status_period r
                      WHERE r.convention_id = s.convention_id AND r.starts_on BETWEEN q.starts_on AND s.starts_on AND r.status <> s.status))`;

/** SQL: a `CcasRef` as JSON, from the aliases of a `ccas` and of its `territory`. */
export const ccasRefJson = (c: string, t: string): string =>
  `json_build_object('id', ${c}.id, 'name', ${c}.name, 'kind', ${c}.kind, 'communeName', ${t}.name, 'ept', ${eptJson(`${t}.id`)})`;

/** SQL condition: the viewer may manage the conventions of the CCAS of that alias. */
export const canManage = ({ viewer, networkId }: Pick<ConventionReading, 'viewer' | 'networkId'>, b: Bindings, c: string): string =>
  isReached(ccasReach(viewer, 'conventions.manage', networkId), b, c);

/** SQL condition: the viewer may read the conventions of the CCAS of that alias. */
export const canRead = ({ viewer, networkId }: Pick<ConventionReading, 'viewer' | 'networkId'>, b: Bindings, c: string): string =>
  isReached(ccasReach(viewer, 'conventions.read', networkId), b, c);

/** SQL: volets covered, by convention. */
export const COVERED_VOLETS = `SELECT convention_id, count(*)::integer AS covered FROM convention_volet WHERE coverage = 'covered' GROUP BY convention_id`;

/** SQL: volets that the convention of that id covers. */
export const coveredVolets = (conventionId: string): string =>
  `(SELECT count(*)::integer FROM convention_volet k WHERE k.convention_id = ${conventionId} AND k.coverage = 'covered')`;

/** SQL: what the register and the page both show, as the arguments of a `json_build_object`, from `v`, `c`, `t` and the period `s`. */
export const summaryFields = (manageable: string): string => `
  'id', v.id, 'ccas', ${ccasRefJson('c', 't')}, 'kind', v.kind, 'title', v.title, 'reference', v.reference,
  'status', ${STATUS}, 'statusSince', ${STATUS_SINCE}, 'termOn', CASE WHEN s.convention_id IS NULL THEN v.ends_on ELSE s.term_on END,
  'effectiveOn', v.effective_on, 'endsOn', v.ends_on, 'renewal', v.renewal, 'noticeMonths', v.notice_months, 'coveredVoletsCount', ${coveredVolets('v.id')},
  'isArchived', v.archived_at IS NOT NULL, 'canManage', ${manageable}, 'version', v.version`;
