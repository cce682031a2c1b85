import { can, INDICATOR_THEMES } from '@maillage/domain';
import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import { quoted } from '../../platform/database/quoted';
import { searchText } from '../../platform/database/search-text';
import { indicatorJson } from '../indicator-ref.type';
import { isKnownTo } from '../indicator-sql';
import type { IndicatorDefinition, KnownIndicator } from './indicator-definition';
import type { IndicatorPage, IndicatorsArgs, IndicatorType } from './indicator.type';

/** Who reads the catalogue, from which network. */
interface CatalogueReading {
  readonly viewer: Viewer;
  readonly networkId: string;
}

const BY_NAME = (i: string): string => `${i}.name COLLATE "fr-x-icu"`;

/** SQL condition: shared, or the network's own and the viewer reads those. A network that is unknown, or not his, has none to show. */
function isVisible({ viewer, networkId }: CatalogueReading, b: Bindings): (i: string) => string {
  if (!isId(networkId) || !can(viewer.grants, 'indicators.readNetwork', { networkId: networkId.toLowerCase() })) return (i) => `${i}.network_id IS NULL`;
  const network = b.bind(networkId);
  return (i) => isKnownTo(i, network);
}

/** SQL condition: `u` is computed from `i`. A formula names others by their code between brackets, and brackets stand for nothing else there. */
const uses = (u: string, i: string): string =>
  `(${i}.id IN (${u}.numerator_id, ${u}.denominator_id, ${u}.weight_id) OR strpos(${u}.expression, '[' || ${i}.code || ']') > 0)`;

const referred = (column: string): string => `(SELECT ${indicatorJson('r')} FROM indicator r WHERE r.id = i.${column})`;

function fields({ viewer, networkId }: CatalogueReading, visible: (i: string) => string): string {
  const mayManageShared = can(viewer.grants, 'indicators.manageShared', {});
  const mayManageOwn = can(viewer.grants, 'indicators.manage', { networkId: networkId.toLowerCase() });
  const texts = ['code', 'name', 'definition', 'unit', 'direction', 'theme', 'periodicity', 'aggregation', 'scale', 'expression', 'producer', 'distributor'];
  return [
    `'id', i.id, 'decimals', i.decimals, 'method', i.method, 'limits', i.limits, 'licence', i.licence, 'version', i.version`,
    ...texts.map((column) => `'${column}', i.${column}`),
    `'numerator', ${referred('numerator_id')}, 'denominator', ${referred('denominator_id')}, 'weight', ${referred('weight_id')}`,
    `'isMasked', i.is_masked, 'networkId', i.network_id, 'sourceUrl', i.source_url, 'nextUpdateOn', i.next_update_on`,
    `'lowerBound', i.lower_bound, 'upperBound', i.upper_bound, 'classBounds', i.class_bounds`,
    `'isArchived', i.archived_at IS NOT NULL, 'canManage', CASE WHEN i.network_id IS NULL THEN ${mayManageShared} ELSE ${mayManageOwn} END`,
    `'breaks', (SELECT coalesce(json_agg(json_build_object('period', k.period, 'note', k.note) ORDER BY k.period), '[]') FROM indicator_break k WHERE k.indicator_id = i.id)`,
    `'periods', (SELECT coalesce(json_agg(p.period ORDER BY p.period), '[]') FROM indicator_period p WHERE p.indicator_id = i.id)`,
    `'refreshedAt', (SELECT max(p.refreshed_at) FROM indicator_period p WHERE p.indicator_id = i.id)`,
    `'usedBy', (SELECT coalesce(json_agg(${indicatorJson('u')} ORDER BY ${BY_NAME('u')}, u.id), '[]')
                  FROM indicator u WHERE u.archived_at IS NULL AND ${visible('u')} AND ${uses('u', 'i')})`,
  ].join(', ');
}

/** As many periods as a small curve tells. */
const RECENT_PERIODS = 12;

/** SQL: the last values of `i` for the territory whose id is that parameter, oldest first. */
const recent = (territoryId: string): string => `(
  SELECT json_build_object('periods', coalesce(json_agg(v.period), '[]'), 'values', coalesce(json_agg(v.value), '[]'), 'states', coalesce(string_agg(v.state, ''), ''))
    FROM (SELECT v.period, v.value, v.state FROM indicator_value v
           WHERE v.indicator_id = i.id AND v.territory_id = ${territoryId}
             AND v.period = ANY (ARRAY(SELECT p.period FROM indicator_period p WHERE p.indicator_id = i.id ORDER BY p.period DESC LIMIT ${RECENT_PERIODS}))
           ORDER BY v.period) v)`;

/** SQL: the fields of an `Indicator` for a JSON object, of the row `i`. */
export const indicatorFields = (reading: CatalogueReading, b: Bindings): string => fields(reading, isVisible(reading, b));

/** A page of the catalogue, in one statement. */
export async function listIndicators(
  database: Queryable,
  reading: CatalogueReading,
  { search, theme, includeArchived, territoryId, skip, take }: Omit<IndicatorsArgs, 'networkId'>,
): Promise<IndicatorPage> {
  const b = new Bindings();
  const visible = isVisible(reading, b);
  const text = searchText(search);
  const patterns = text === null ? null : `ALL (${b.bind(text)}::text[])`;
  const named = patterns && `search_form(i.name || ' ' || i.code) ~ ${patterns}`;
  const conditions = [
    visible('i'),
    ...(includeArchived ? [] : ['i.archived_at IS NULL']),
    ...(theme ? [`i.theme = ${b.bind(theme)}`] : []),
    ...(named ? [`(${named} OR search_form(i.definition) ~ ${patterns})`] : []),
  ];
  const told =
    typeof territoryId === 'number'
      ? `(SELECT coalesce(json_agg(${recent(`${b.bind(territoryId)}::integer`)} ORDER BY i.rank), '[]') FROM page i)`
      : `'[]'::json`;
  const [page] = (await database.query(
    `WITH matching AS (
       SELECT i.*, row_number() OVER (ORDER BY ${named ? `(${named}) DESC,` : ''} array_position(ARRAY[${quoted(INDICATOR_THEMES)}], i.theme), ${BY_NAME('i')}, i.id) AS rank
         FROM indicator i WHERE ${conditions.join(' AND ')}
     ), page AS (
       SELECT * FROM matching ORDER BY rank OFFSET ${b.bind(skip)} LIMIT ${b.bind(take)}
     )
     SELECT (SELECT count(*)::integer FROM matching) AS "totalCount",
            (SELECT coalesce(json_agg(json_build_object(${fields(reading, visible)}) ORDER BY i.rank), '[]') FROM page i) AS items,
            ${told} AS recent`,
    b.values,
  )) as [IndicatorPage];
  return page;
}

/** One indicator that the viewer may read, by its code or its number, in one statement. */
export async function readIndicator(
  database: Queryable,
  reading: CatalogueReading,
  key: { code: string } | { id: number },
): Promise<IndicatorType | undefined> {
  const b = new Bindings();
  const visible = isVisible(reading, b);
  const isIt = 'code' in key ? `i.code = ${b.bind(key.code)}` : `i.id = ${b.bind(key.id)}`;
  const [row] = (await database.query(
    `SELECT json_build_object(${fields(reading, visible)}) AS indicator FROM indicator i WHERE ${isIt} AND ${visible('i')}`,
    b.values,
  )) as { indicator: IndicatorType }[];
  return row?.indicator;
}

/** What an indicator of that network may refer to; of none, shared ones alone. */
export function listKnown(database: Queryable, networkId: string | null): Promise<KnownIndicator[]> {
  return database.query(
    `SELECT id, code, periodicity, aggregation, numerator_id AS "numeratorId", denominator_id AS "denominatorId", weight_id AS "weightId", expression,
            archived_at IS NOT NULL AS "isArchived"
       FROM indicator i WHERE ${isKnownTo('i', '$1')}`,
    [networkId],
  );
}

/** Who is computed from it, of whatever network, archived ones aside. */
export function listUsers(database: Queryable, id: number): Promise<(Pick<IndicatorDefinition, 'code' | 'networkId'> & { refersByNumber: boolean })[]> {
  return database.query(
    `SELECT u.code, u.network_id AS "networkId", coalesce(i.id IN (u.numerator_id, u.denominator_id, u.weight_id), false) AS "refersByNumber"
       FROM indicator i JOIN indicator u ON ${uses('u', 'i')} WHERE i.id = $1 AND u.archived_at IS NULL ORDER BY u.code`,
    [id],
  );
}

/** Periods for which one of them has values. */
export async function listPeriods(database: Queryable, ids: readonly number[]): Promise<number[]> {
  const rows = (await database.query('SELECT DISTINCT period FROM indicator_period WHERE indicator_id = ANY ($1::integer[]) ORDER BY period', [ids])) as {
    period: number;
  }[];
  return rows.map(({ period }) => period);
}
