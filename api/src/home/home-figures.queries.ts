import { can, COVERING_CONVENTION_KINDS, isOnTrack, STATUSES_IN_FORCE, WEATHERS, type HomeFigureKind } from '@maillage/domain';
import type { Reading } from '../initiatives';
import { ccasReach } from '../network';
import type { Bindings } from '../platform/database/bindings';
import { quoted } from '../platform/database/quoted';
import { policyOf, stateOf } from '../privacy';

/** SQL: the rows of `from`, counted. */
export const counted = (from: string): string => `(SELECT count(*)::integer FROM ${from})`;

/** How a figure is counted, over the common tables of `readHome`. */
interface FigureSql {
  readonly numerator: string;
  readonly denominator: string;
}

function figureSql({ networkId, today }: Reading, b: Bindings): Readonly<Record<HomeFigureKind, FigureSql>> {
  const day = `${b.bind(today)}::date`;
  const network = `${b.bind(networkId)}::uuid`;
  const openPoints = `open_ccas c CROSS JOIN (${policyOf(network, b)}) p LEFT JOIN privacy_answer a ON a.ccas_id = c.id AND a.point = p.point`;
  const state = stateOf('a', 'p', day);
  return {
    initiatives_on_track: { numerator: counted(`current WHERE weather IN (${quoted(WEATHERS.filter(isOnTrack))})`), denominator: counted('current') },
    ccas_under_convention: {
      numerator: `(SELECT count(DISTINCT v.ccas_id)::integer FROM open_ccas c JOIN convention v ON v.ccas_id = c.id JOIN convention_status_period s ON s.convention_id = v.id
                    WHERE v.kind IN (${quoted(COVERING_CONVENTION_KINDS)}) AND v.archived_at IS NULL
                      AND s.status IN (${quoted(STATUSES_IN_FORCE)}) AND s.starts_on <= ${day} AND (s.ends_on IS NULL OR s.ends_on > ${day}))`,
      denominator: counted('open_ccas'),
    },
    // of the points that apply and are known: what is not answered is not « not in place »
    privacy_base_in_place: {
      numerator: counted(`${openPoints} WHERE ${state} = 'compliant'`),
      denominator: counted(`${openPoints} WHERE ${state} NOT IN ('not_applicable', 'unknown')`),
    },
    ccas_with_recent_news: { numerator: '(SELECT count(DISTINCT ccas_id)::integer FROM recent_news)', denominator: counted('open_ccas') },
    adoptions_in_place: {
      numerator: counted(`news WHERE stage IN ('in_place', 'assessed')`),
      denominator: `${counted('current')} * ${counted('open_ccas')} - ${counted(`news WHERE stage = 'not_concerned'`)}`,
    },
  };
}

/**
 * The four figures that say most to the viewer: the plan, the conventions, the RGPD; then, for who follows CCAS, whether they are heard of,
 * and for others how far the network has come.
 */
function kindsFor({ viewer: { grants }, viewer, networkId }: Reading): HomeFigureKind[] {
  const { isWhole, territoryIds } = ccasReach(viewer, 'reminders.send', networkId);
  return [
    ...(can(grants, 'initiatives.read', { networkId }) ? (['initiatives_on_track'] as const) : []),
    ...(can(grants, 'conventions.readStatus', { networkId }) ? (['ccas_under_convention'] as const) : []),
    ...(can(grants, 'privacy.readAggregates', { networkId }) ? (['privacy_base_in_place'] as const) : []),
    ...(can(grants, 'adoption.read', { networkId }) ? ([isWhole || territoryIds.length > 0 ? 'ccas_with_recent_news' : 'adoptions_in_place'] as const) : []),
  ];
}

/** SQL: the figures of the viewer as JSON objects, in their order. */
export function figuresOf(reading: Reading, b: Bindings): string[] {
  const kinds = kindsFor(reading);
  if (kinds.length === 0) return [];
  const sql = figureSql(reading, b);
  return kinds.map((kind) => `json_build_object('kind', '${kind}', 'numerator', ${sql[kind].numerator}, 'denominator', ${sql[kind].denominator})`);
}
