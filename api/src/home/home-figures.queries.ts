import { can, COVERING_CONVENTION_KINDS, isOnTrack, STATUSES_IN_FORCE, WEATHERS, type HomeFigureKind } from '@maillage/domain';
import type { Reading } from '../initiatives';
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

/** How each figure is counted. Each binds what it uses and nothing else: a statement may have no parameter that it does not read. */
const FIGURES: Readonly<Record<HomeFigureKind, (reading: Reading, b: Bindings) => FigureSql>> = {
  initiatives_on_track: () => ({ numerator: counted(`current WHERE weather IN (${quoted(WEATHERS.filter(isOnTrack))})`), denominator: counted('current') }),
  ccas_under_convention: ({ today }, b) => {
    const day = `${b.bind(today)}::date`;
    return {
      numerator: `(SELECT count(DISTINCT v.ccas_id)::integer FROM open_ccas c JOIN convention v ON v.ccas_id = c.id JOIN convention_status_period s ON s.convention_id = v.id
                    WHERE v.kind IN (${quoted(COVERING_CONVENTION_KINDS)}) AND v.archived_at IS NULL
                      AND s.status IN (${quoted(STATUSES_IN_FORCE)}) AND s.starts_on <= ${day} AND (s.ends_on IS NULL OR s.ends_on > ${day}))`,
      denominator: counted('open_ccas'),
    };
  },
  // of the points that apply and are known: what is not answered is not « not in place »
  privacy_base_in_place: ({ networkId, today }, b) => {
    const policy = policyOf(`${b.bind(networkId)}::uuid`, b);
    const points = `open_ccas c CROSS JOIN (${policy}) p LEFT JOIN privacy_answer a ON a.ccas_id = c.id AND a.point = p.point`;
    const state = stateOf('a', 'p', `${b.bind(today)}::date`);
    return {
      numerator: counted(`${points} WHERE ${state} = 'compliant'`),
      denominator: counted(`${points} WHERE ${state} NOT IN ('not_applicable', 'unknown')`),
    };
  },
  // an indicator of which no update is announced is as recent as it gets; one without any value is not up to date
  indicators_up_to_date: ({ networkId, today }, b) => {
    const listed = `indicator i WHERE (i.network_id IS NULL OR i.network_id = ${b.bind(networkId)}::uuid) AND i.archived_at IS NULL`;
    const hasValues = 'EXISTS (SELECT FROM indicator_period v WHERE v.indicator_id = i.id)';
    return {
      numerator: counted(`${listed} AND ${hasValues} AND (i.next_update_on IS NULL OR i.next_update_on > ${b.bind(today)}::date)`),
      denominator: counted(listed),
    };
  },
};

/** The four figures that say most of a network, as far as the viewer reads what they count: the plan, the conventions, the RGPD, the indicators. */
function kindsFor({ viewer: { grants }, networkId }: Reading): HomeFigureKind[] {
  return [
    ...(can(grants, 'initiatives.read', { networkId }) ? (['initiatives_on_track'] as const) : []),
    ...(can(grants, 'conventions.readStatus', { networkId }) ? (['ccas_under_convention'] as const) : []),
    ...(can(grants, 'privacy.readAggregates', { networkId }) ? (['privacy_base_in_place'] as const) : []),
    ...(can(grants, 'indicators.read', { networkId }) ? (['indicators_up_to_date'] as const) : []),
  ];
}

/** SQL: the figures of the viewer as JSON objects, in their order. */
export const figuresOf = (reading: Reading, b: Bindings): string[] =>
  kindsFor(reading).map((kind) => {
    const { numerator, denominator } = FIGURES[kind](reading, b);
    return `json_build_object('kind', '${kind}', 'numerator', ${numerator}, 'denominator', ${denominator})`;
  });
