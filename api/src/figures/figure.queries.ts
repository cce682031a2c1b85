import { can } from '@maillage/domain';
import { ccasReach, ccasRows, isReached, openOn } from '../network';
import type { Viewer } from '../platform/access/viewer';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { Figure, FigureReading, FigureTables } from '../platform/declarations/figure';
import type { TerritoryRef } from '../territories';

/** Who reads a figure of what network, as of what day. */
export interface FigureRequest {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** Civil date. */
  readonly on: string;
  /** Civil date. */
  readonly today: string;
  readonly now: Date;
}

/** What figures are counted with, in one statement: the values that it binds, and its tables in their order. */
export function readingOf({ networkId, on, today, now }: Omit<FigureRequest, 'viewer'>): FigureReading {
  const b = new Bindings();
  return { networkId, network: `${b.bind(networkId)}::uuid`, day: `${b.bind(on)}::date`, isPast: on < today, now, b };
}

/** SQL: `open_ccas`, of those CCAS `c` alone where conditions say so, then the tables that others are made of, each of them once. */
export function tablesOf(reading: FigureReading, makers: readonly (FigureTables | undefined)[], conditions: readonly string[] = []): string[] {
  const tables = [
    ['open_ccas', ccasRows(reading.network, [openOn('c', reading.day), ...conditions].join(' AND '))] as const,
    ...[...new Set(makers)].flatMap((make) => Object.entries(make?.(reading) ?? {})),
  ];
  return tables.map(([name, sql]) => `${name} AS MATERIALIZED (${sql})`);
}

const rowsOf = (figure: Figure, reading: FigureReading): string => `(${figure.rows(reading)}) f (ccas_id, in_numerator, in_denominator, is_unknown)`;

/** Unread CCAS that a number is over: how many, and one text for each set of them. */
export interface UnreadSet {
  readonly count: number;
  readonly who: string | null;
}

/** A figure in all, with the unread CCAS of each kind that it is over; none where it is no secret to the viewer. */
export interface CountedFigure {
  readonly kind: Figure['kind'];
  readonly numerator: number;
  readonly denominator: number;
  readonly unread: readonly UnreadSet[];
}

/** SQL: a {@link CountedFigure} as JSON, over `open_ccas`. */
export function countedJson(figure: Figure, reading: FigureReading, viewer: Viewer): string {
  const { kind, readEach } = figure;
  const isRead = readEach ? isReached(ccasReach(viewer, readEach, reading.networkId), reading.b, 'c') : 'true';
  const setOf = (id: string, where: string): string => `json_build_object('count', count(DISTINCT ${id}) FILTER (WHERE ${where}),
             'who', md5(string_agg(DISTINCT ${id}::text, ',' ORDER BY ${id}::text) FILTER (WHERE ${where})))`;
  const unreadIn = (condition: string): string => setOf('f.ccas_id', `${condition} AND f.ccas_id IN (SELECT c.id FROM open_ccas c WHERE NOT ${isRead})`);
  const unread =
    isRead === 'true' ? [] : [`(SELECT ${setOf('c.id', `NOT ${isRead}`)} FROM open_ccas c)`, unreadIn('NOT f.is_unknown'), unreadIn('f.in_denominator')];
  return `(SELECT json_build_object('kind', '${kind}', 'numerator', count(*) FILTER (WHERE f.in_numerator), 'denominator', count(*) FILTER (WHERE f.in_denominator),
             'unread', json_build_array(${unread.join(', ')})) FROM ${rowsOf(figure, reading)})`;
}

/** Whether the viewer reads the figure in that network. */
export const readsFigure = (viewer: Viewer, { read }: Figure, networkId: string): boolean => can(viewer.grants, read, { networkId });

/** What a figure counts of one CCAS. */
export interface CcasShare {
  readonly ccasId: string;
  readonly ept: TerritoryRef | null;
  /** Whether the viewer reads the state of this CCAS. */
  readonly isRead: boolean;
  readonly isAnswered: boolean;
  readonly numerator: number;
  readonly denominator: number;
  readonly unknown: number;
}

type Counted = Omit<CcasShare, 'ept' | 'isRead'>;

/** What a figure made of CCAS counts of each that is open on the day, by EPT then commune, in one statement. */
export async function readShares(database: Queryable, figure: Figure, request: FigureRequest): Promise<CcasShare[]> {
  const reading = readingOf(request);
  const isRead = figure.readEach ? isReached(ccasReach(request.viewer, figure.readEach, request.networkId), reading.b, 'c') : 'true';
  // put together here: PostgreSQL, which expects few CCAS in a network, would go through all shares for each
  const [{ ccas, shares }] = (await database.query(
    `WITH ${tablesOf(reading, [figure.tables]).join(',\n')},
     share AS (
       SELECT f.ccas_id AS "ccasId", bool_or(NOT f.is_unknown) AS "isAnswered", count(*) FILTER (WHERE f.in_numerator) AS numerator,
              count(*) FILTER (WHERE f.in_denominator) AS denominator, count(*) FILTER (WHERE f.is_unknown) AS unknown
         FROM ${rowsOf(figure, reading)} GROUP BY f.ccas_id
     )
     SELECT (SELECT coalesce(json_agg(json_build_object('ccasId', c.id, 'ept', c.ept, 'isRead', ${isRead}) ORDER BY c.rank), '[]') FROM open_ccas c) AS ccas,
            (SELECT coalesce(json_agg(share), '[]') FROM share) AS shares`,
    reading.b.values,
  )) as [{ ccas: Pick<CcasShare, 'ccasId' | 'ept' | 'isRead'>[]; shares: Counted[] }];
  const byId = new Map(shares.map((share) => [share.ccasId, share]));
  return ccas.map((one) => ({ isAnswered: false, numerator: 0, denominator: 0, unknown: 0, ...byId.get(one.ccasId), ...one }));
}
