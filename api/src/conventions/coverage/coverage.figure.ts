import { COVERING_CONVENTION_KINDS, STATUSES_IN_FORCE } from '@maillage/domain';
import { quoted } from '../../platform/database/quoted';
import type { Figure } from '../../platform/declarations/figure';
import { coveredVolets } from '../convention.fragments';

/** SQL of what counts as a coverage. */
interface CoverageRuleSql {
  /** Condition: the convention `v` is of a type that counts. */
  readonly isOfKind: string;
  /** Volets that the convention must cover; left out: however few. */
  readonly minimumVolets?: string;
}

/**
 * SQL: when which CCAS was covered, as periods `(ccas_id, starts_on, ends_on)` that may overlap. A convention counts in the network that it was
 * recorded in and in no other that holds the CCAS: there nobody could read it.
 */
export const coveringPeriods = (network: string, { isOfKind, minimumVolets }: CoverageRuleSql): string => `
  SELECT v.ccas_id, s.starts_on, s.ends_on
    FROM convention v JOIN convention_status_period s ON s.convention_id = v.id AND s.status IN (${quoted(STATUSES_IN_FORCE)})
   WHERE v.network_id = ${network} AND v.archived_at IS NULL AND ${isOfKind}
     ${minimumVolets === undefined ? '' : `AND ${coveredVolets('v.id')} >= ${minimumVolets}`}`;

/** SQL condition: a period of {@link coveringPeriods} holds the day `day`. */
export const holdsDay = (period: string, day: string): string => `${period}.starts_on <= ${day} AND (${period}.ends_on IS NULL OR ${period}.ends_on > ${day})`;

/** SQL condition: the CCAS `ccasId` is covered on the day. */
export const isCoveredOn = (ccasId: string, network: string, day: string, rule: CoverageRuleSql): string =>
  `${ccasId} IN (SELECT p.ccas_id FROM (${coveringPeriods(network, rule)}) p WHERE ${holdsDay('p', day)})`;

/** CCAS of which a convention settles the whole relation with the town: statuses, which the whole network reads. */
export const CONVENTION_COVERAGE: Figure = {
  kind: 'convention_coverage',
  read: 'conventions.readStatus',
  readEach: 'conventions.readStatus',
  knowsThePast: true,
  rows: ({ network, day }) =>
    `SELECT c.id, ${isCoveredOn('c.id', network, day, { isOfKind: `v.kind IN (${quoted(COVERING_CONVENTION_KINDS)})` })}, true, false FROM open_ccas c`,
};
