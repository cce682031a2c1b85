import { DEADLINE_KINDS, type Operation } from '@maillage/domain';
import { type ScopeInput, scopeConditions } from '../cohorts';
import { ccasReach, ccasRefColumns, isReached, openOn } from '../network';
import type { Viewer } from '../platform/access/viewer';
import { Bindings } from '../platform/database/bindings';
import { isId, type Queryable } from '../platform/database/queryable';
import type { DeadlineDeclaration } from '../platform/declarations/deadline-source';
import type { DeadlinePage, DeadlinesArgs } from './deadline.type';

/** Who reads the deadlines of what network on what day. */
export interface DeadlineReading {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** Civil date. */
  readonly today: string;
  readonly sources: readonly DeadlineDeclaration[];
}

/** SQL condition: one of the operations is the viewer's at the CCAS `c`. */
export const isReachedBy = (operations: readonly Operation[], { viewer, networkId }: DeadlineReading, b: Bindings): string =>
  `(${operations.map((operation) => isReached(ccasReach(viewer, operation, networkId), b, 'c')).join(' OR ') || 'false'})`;

/** SQL condition: the viewer may see the deadline `d` of the CCAS `c`, or of the network, which no reach of some CCAS holds. */
function isSeen(reading: DeadlineReading, b: Bindings): string {
  const seen = reading.sources.flatMap((source) =>
    source.seen.map(({ kinds, by }) => `(d.kind = ANY (${b.bind(kinds)}::text[]) AND ${isReachedBy(by, reading, b)})`),
  );
  return `(d.ccas_id IS NULL OR ${isReachedBy(['deadlines.read'], reading, b)}) AND (${seen.join(' OR ')})`;
}

const COLUMNS = 'source_type, source_id, kind, occurrence, network_id, ccas_id, opens_on, due_on, closes_on, due_at, label';

/** SQL: all that comes due in the network: what is derived, and what is read where it stands. */
function allDeadlines({ sources }: DeadlineReading, network: string): string {
  const standing = sources.flatMap((source) => source.standing?.(network) ?? []);
  return [
    `SELECT ${COLUMNS}, NULL::uuid[] AS handler_ids, NULL::uuid AS act_id, NULL::integer AS version, changed_at FROM deadline WHERE network_id = ${network}`,
    ...standing,
  ].join(' UNION ALL ');
}

/** SQL condition: handling the deadline `d` of the CCAS `c` is the viewer's own business. Reading it is another matter. */
export function isOwnTask(reading: DeadlineReading, b: Bindings): string {
  const own = reading.sources.map(({ source, handledBy }) => `(d.source_type = '${source}' AND ${isReachedBy(handledBy, reading, b)})`);
  return `(${[...own, `${b.bind(reading.viewer.accountId)}::uuid = ANY (d.handler_ids)`].join(' OR ')})`;
}

/** SQL conditions: the viewer is there to handle the deadline `d` of the CCAS `c`, and no feature asks for it among its own in « À répondre ». */
const isAsked = (reading: DeadlineReading, b: Bindings): string[] => {
  const elsewhere = reading.sources.flatMap(({ askedElsewhere = [] }) => askedElsewhere);
  return [isOwnTask(reading, b), `d.kind <> ALL (${b.bind(elsewhere)}::text[])`];
};

/** SQL: what the viewer sees open today, or within `upcomingDays`, in CCAS that are open. */
export function openDeadlines(reading: DeadlineReading, b: Bindings, upcomingDays: number, conditions: readonly string[] = []): string {
  const today = `${b.bind(reading.today)}::date`;
  return `
    SELECT d.*, d.due_on < ${today} AS is_overdue, c.name AS ccas_name
      FROM (${allDeadlines(reading, `${b.bind(reading.networkId)}::uuid`)}) d LEFT JOIN ccas c ON c.id = d.ccas_id
     WHERE ${[
       `d.opens_on <= ${today} + ${b.bind(upcomingDays)}::integer AND (d.closes_on IS NULL OR d.closes_on > ${today})`,
       openOn('c', today),
       isSeen(reading, b),
       ...conditions,
     ].join(' AND ')}`;
}

/** SQL conditions: the deadline `d` at the CCAS `c` is of the scope. What the viewer carries by name comes due for her whatever part of the network she looks at. */
export function isInScope(scope: ScopeInput | null | undefined, reading: DeadlineReading, b: Bindings): string[] {
  const inScope = scopeConditions(scope, reading, b, 'c.id');
  return inScope.length === 0 ? [] : [`(${inScope.join(' AND ')} OR d.ccas_id IS NULL AND ${b.bind(reading.viewer.accountId)}::uuid = ANY (d.handler_ids))`];
}

/** SQL: what is open today and is asked of the viewer in « À répondre » as a deadline. */
export const askedDeadlines = (reading: DeadlineReading, b: Bindings): string => openDeadlines(reading, b, 0, isAsked(reading, b));

const COUNTS = `
  SELECT coalesce(json_agg(k ORDER BY k.kind_rank), '[]')
    FROM (SELECT kind, count(*) AS count, count(*) FILTER (WHERE is_overdue) AS "overdueCount", array_position($1::text[], kind) AS kind_rank
            FROM open_deadline GROUP BY kind) k`;

/** SQL: what tells the deadline `d` from all others. */
export const DEADLINE_KEY = `concat_ws(':', d.source_type, d.source_id, d.kind, d.occurrence)`;

/** SQL: a `Deadline` as JSON, from the row `d` of {@link openDeadlines} and the `CcasRef` columns `r`. */
export const DEADLINE_JSON = `json_build_object(
  'key', ${DEADLINE_KEY}, 'kind', d.kind, 'sourceType', d.source_type, 'sourceId', d.source_id,
  'ccas', CASE WHEN r.id IS NOT NULL THEN row_to_json(r) END, 'opensOn', d.opens_on, 'dueOn', d.due_on, 'dueAt', d.due_at, 'label', d.label,
  'isOverdue', d.is_overdue, 'actId', d.act_id, 'version', d.version)`;

/** A page of what comes due, with the counts by kind, in one statement. */
export async function listDeadlines(database: Queryable, reading: DeadlineReading, args: DeadlinesArgs): Promise<DeadlinePage> {
  if (args.ccasId && !isId(args.ccasId)) return { items: [], totalCount: 0, counts: [] };
  const b = new Bindings();
  b.bind(DEADLINE_KINDS);
  const conditions: string[] = [];
  if (args.ccasId) conditions.push(`d.ccas_id = ${b.bind(args.ccasId)}::uuid`);
  conditions.push(...isInScope(args.scope, reading, b));
  if (args.until) conditions.push(`d.due_on <= ${b.bind(args.until)}::date`);
  if (args.isAsked) conditions.push(...isAsked(reading, b));
  const open = openDeadlines(reading, b, args.isAsked ? 0 : args.upcomingDays, conditions);
  const isOfKind = args.kinds?.length ? `kind = ANY (${b.bind(args.kinds)}::text[])` : 'true';
  const [page] = (await database.query(
    `WITH open_deadline AS MATERIALIZED (${open}),
     page AS (SELECT *, row_number() OVER (ORDER BY ${args.isByCcas ? 'ccas_name COLLATE "fr-x-icu" NULLS FIRST, ccas_id, due_at, due_on' : 'due_at, due_on, ccas_name COLLATE "fr-x-icu"'}, kind, source_id, occurrence) AS rank
                FROM open_deadline WHERE ${isOfKind} ORDER BY rank OFFSET ${b.bind(args.skip)} LIMIT ${b.bind(args.take)}),
     ref AS (SELECT ${ccasRefColumns('c', 't')} FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id IN (SELECT ccas_id FROM page))
     SELECT (SELECT count(*)::integer FROM open_deadline WHERE ${isOfKind}) AS "totalCount", (${COUNTS}) AS counts,
            (SELECT coalesce(json_agg(${DEADLINE_JSON} ORDER BY d.rank), '[]')
               FROM page d LEFT JOIN ref r ON r.id = d.ccas_id) AS items`,
    b.values,
  )) as [DeadlinePage];
  return page;
}
