import { ccasRefColumns } from '../network';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { Deadline } from './deadline.type';
import { DEADLINE_JSON, isReachedBy, openDeadlines, type DeadlineReading } from './deadlines.queries';

/** How many deadlines, and the first of them. */
export interface NearestDeadlines {
  readonly count: number;
  readonly deadlines: Deadline[];
}

/** SQL condition: handling the deadline `d` of the CCAS `c` is the viewer's own business. Reading it is another matter. */
const isOwnTask = (reading: DeadlineReading, b: Bindings): string =>
  `(${reading.sources.map(({ source, handledBy }) => `(d.source_type = '${source}' AND ${isReachedBy(handledBy, reading, b)})`).join(' OR ')})`;

/** What the viewer is there to handle and is open today, past its day and not, each with its `take` earliest ones; in one statement. */
export async function nearestDeadlines(
  database: Queryable,
  reading: DeadlineReading,
  take: number,
): Promise<{ readonly overdue: NearestDeadlines; readonly soon: NearestDeadlines }> {
  const b = new Bindings();
  const rows = (await database.query(
    `WITH open_deadline AS (
       SELECT o.*, (count(*) OVER part)::integer AS total, row_number() OVER (PARTITION BY is_overdue ORDER BY due_on, ccas_name COLLATE "fr-x-icu", kind, source_id, occurrence) AS rank
         FROM (${openDeadlines(reading, b, 0, [isOwnTask(reading, b)])}) o WINDOW part AS (PARTITION BY is_overdue)
     ), nearest AS MATERIALIZED (SELECT * FROM open_deadline WHERE rank <= ${b.bind(take)}),
     ref AS (SELECT ${ccasRefColumns('c', 't')} FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id IN (SELECT ccas_id FROM nearest))
     SELECT d.is_overdue AS "isOverdue", max(d.total) AS count, json_agg(${DEADLINE_JSON} ORDER BY d.rank) AS deadlines
       FROM nearest d JOIN ref r ON r.id = d.ccas_id GROUP BY d.is_overdue`,
    b.values,
  )) as (NearestDeadlines & { isOverdue: boolean })[];
  const of = (wanted: boolean): NearestDeadlines => {
    const { count = 0, deadlines = [] } = rows.find(({ isOverdue }) => isOverdue === wanted) ?? {};
    return { count, deadlines };
  };
  return { overdue: of(true), soon: of(false) };
}
