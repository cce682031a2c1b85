import { CONVENTION_KINDS, CONVENTION_STATUSES, type ConventionSort } from '@maillage/domain';
import { scopeConditions } from '../../cohorts';
import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import { quoted } from '../../platform/database/quoted';
import { searchText } from '../../platform/database/search-text';
import { canManage, canRead, COVERED_VOLETS, STATUS, statusPeriodOn, summaryFields, type ConventionReading } from '../convention.fragments';
import { withNoticeDeadline } from '../notice-deadline';
import type { ConventionFilter, ConventionListItem, ConventionPage, ConventionsArgs } from './register.type';

/** SQL: rank of a value in a closed list. */
const rankIn = (values: readonly string[], column: string): string => `array_position(ARRAY[${quoted(values)}], ${column})`;

const BY_COMMUNE = `commune_name COLLATE "fr-x-icu"`;
const BY_KIND = rankIn(CONVENTION_KINDS, 'kind');

const ORDERS: Readonly<Record<ConventionSort, string>> = {
  commune: BY_COMMUNE,
  kind: BY_KIND,
  title: 'title COLLATE "fr-x-icu"',
  status: rankIn(CONVENTION_STATUSES, 'status'),
  term: 'term_on',
  effect: 'effective_on',
  volets: 'covered',
};

function conditions(b: Bindings, { kinds, ccasId, minimumVolets, text, isArchivedIncluded }: ConventionFilter): string[] {
  const search = searchText(text);
  const pattern = search === null ? null : b.bind(search);
  return [
    isArchivedIncluded ? null : 'v.archived_at IS NULL',
    kinds?.length ? `v.kind = ANY (${b.bind(kinds)}::text[])` : null,
    ccasId == null ? null : isId(ccasId) ? `v.ccas_id = ${b.bind(ccasId)}::uuid` : 'false',
    minimumVolets ? `n.covered >= ${b.bind(minimumVolets)}::integer` : null,
    pattern && `search_form(concat_ws(' ', v.title, v.reference, c.name, t.name)) ~ ALL (${pattern}::text[])`,
  ].filter((condition) => condition !== null);
}

/** A page of the register, with the counts by status, in one statement. On a past day, conventions that were not known yet are left out. */
export async function listConventions(database: Queryable, reading: ConventionReading & { isPast: boolean }, args: ConventionsArgs): Promise<ConventionPage> {
  const { sort, isDescending, skip, take } = args;
  const filter = args.filter ?? {};
  const b = new Bindings();
  const day = `${b.bind(reading.on)}::date`;
  const period = statusPeriodOn(day, reading.isPast ? 'INNER' : 'LEFT');
  const needsVolets = sort === 'volets' || Boolean(filter.minimumVolets);
  const order = `${ORDERS[sort]} ${isDescending ? 'DESC' : 'ASC'} NULLS LAST, ${BY_COMMUNE}, ${BY_KIND}, id`;
  const isAsked = filter.status?.length ? `status = ANY (${b.bind(filter.status)}::text[])` : 'true';
  const [row] = (await database.query(
    `WITH matching AS MATERIALIZED (
       SELECT v.id, v.kind, v.title, v.effective_on, ${STATUS} AS status, coalesce(s.term_on, v.ends_on) AS term_on, t.name AS commune_name,
              ${needsVolets ? 'coalesce(n.covered, 0)' : '0'} AS covered
         FROM convention v JOIN ccas c ON c.id = v.ccas_id JOIN territory t ON t.id = c.territory_id ${period}
         ${needsVolets ? `LEFT JOIN (${COVERED_VOLETS}) n ON n.convention_id = v.id` : ''}
        WHERE v.network_id = ${b.bind(reading.networkId)}::uuid AND ${canRead(reading, b, 'c')}
          ${[...conditions(b, filter), ...scopeConditions(filter.scope, reading, b, 'c.id')].map((condition) => `AND ${condition}`).join(' ')}
     ), page AS (
       SELECT id, row_number() OVER () AS rank
         FROM (SELECT id FROM matching WHERE ${isAsked} ORDER BY ${order} OFFSET ${b.bind(skip)} LIMIT ${b.bind(take)}) ordered
     )
     SELECT (SELECT count(*)::integer FROM matching WHERE ${isAsked}) AS "totalCount",
            (SELECT coalesce(json_agg(json_build_object('status', k.status, 'count', k.count) ORDER BY ${rankIn(CONVENTION_STATUSES, 'k.status')}), '[]')
               FROM (SELECT status, count(*)::integer AS count FROM matching GROUP BY status) k) AS "countsByStatus",
            (SELECT coalesce(json_agg(json_build_object(${summaryFields(canManage(reading, b, 'c'))}) ORDER BY p.rank), '[]')
               FROM page p JOIN convention v ON v.id = p.id JOIN ccas c ON c.id = v.ccas_id JOIN territory t ON t.id = c.territory_id
               ${statusPeriodOn(day)}) AS items`,
    b.values,
  )) as [Omit<ConventionPage, 'items'> & { items: (Omit<ConventionListItem, 'noticeOn'> & { noticeMonths: number | null })[] }];
  return { ...row, items: row.items.map(withNoticeDeadline) };
}
