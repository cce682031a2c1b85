import { DAYS_OF_A_WEEK, type DeadlineAttentionKind } from '@maillage/domain';
import type { ScopeInput } from '../cohorts';
import { ccasRefColumns } from '../network';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { Deadline } from './deadline.type';
import { DEADLINE_JSON, type DeadlineReading, isInScope, isOwnTask, openDeadlines } from './deadlines.queries';

/** How many deadlines are told under one kind of attention, and the first of them. */
export interface NearestDeadlines {
  readonly kind: DeadlineAttentionKind;
  readonly count: number;
  readonly deadlines: Deadline[];
}

/** SQL: `attentionOfDeadline` of libs/domain. */
const attentionKind = (today: string): string => `CASE
  WHEN due_at IS NOT NULL THEN 'deadlines_hours'
  WHEN due_on < ${today} THEN 'deadlines_overdue'
  WHEN due_on = ${today} THEN 'deadlines_today'
  WHEN due_on <= ${today} + ${DAYS_OF_A_WEEK} THEN 'deadlines_week'
  ELSE 'deadlines_soon' END`;

/** Which of them are told. */
export interface NearestOf {
  /** CCAS of which is left out what a feature asks for among its own in « À répondre ». */
  readonly askedApartAt: readonly string[];
  readonly scope: ScopeInput | null;
}

/** What the viewer is there to handle and is open today, by how it is told on the home page, each with its `take` earliest ones; in one statement. */
export async function nearestDeadlines(
  database: Queryable,
  reading: DeadlineReading,
  take: number,
  { askedApartAt, scope }: NearestOf,
): Promise<NearestDeadlines[]> {
  const b = new Bindings();
  const elsewhere = reading.sources.flatMap(({ askedElsewhere = [] }) => askedElsewhere);
  const isTold =
    askedApartAt.length === 0
      ? []
      : [`(d.kind <> ALL (${b.bind(elsewhere)}::text[]) OR d.ccas_id IS NULL OR d.ccas_id <> ALL (${b.bind(askedApartAt)}::uuid[]))`];
  const today = `${b.bind(reading.today)}::date`;
  return database.query(
    `WITH open_deadline AS (
       SELECT o.*, (count(*) OVER part)::integer AS total, row_number() OVER (part ORDER BY due_at, due_on, ccas_name COLLATE "fr-x-icu", kind, source_id, occurrence) AS rank
         FROM (SELECT d.*, ${attentionKind(today)} AS told_as FROM (${openDeadlines(reading, b, 0, [isOwnTask(reading, b), ...isTold, ...isInScope(scope, reading, b)])}) d) o WINDOW part AS (PARTITION BY told_as)
     ), nearest AS MATERIALIZED (SELECT * FROM open_deadline WHERE rank <= ${b.bind(take)}),
     ref AS (SELECT ${ccasRefColumns('c', 't')} FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id IN (SELECT ccas_id FROM nearest))
     SELECT d.told_as AS kind, max(d.total) AS count, json_agg(${DEADLINE_JSON} ORDER BY d.rank) AS deadlines
       FROM nearest d LEFT JOIN ref r ON r.id = d.ccas_id GROUP BY d.told_as`,
    b.values,
  );
}

/** What the viewer will be there to handle: what opens after today, within `days`, the earliest due first; in one statement. */
export async function comingDeadlines(database: Queryable, reading: DeadlineReading, days: number, take: number): Promise<Deadline[]> {
  const b = new Bindings();
  const coming = openDeadlines(reading, b, days, [isOwnTask(reading, b), `d.opens_on > ${b.bind(reading.today)}::date`]);
  const rows = (await database.query(
    `WITH coming AS MATERIALIZED (SELECT *, row_number() OVER (ORDER BY due_at, due_on, kind, source_id, occurrence) AS rank FROM (${coming}) d ORDER BY rank LIMIT ${b.bind(take)}),
     ref AS (SELECT ${ccasRefColumns('c', 't')} FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id IN (SELECT ccas_id FROM coming))
     SELECT ${DEADLINE_JSON} AS deadline FROM coming d LEFT JOIN ref r ON r.id = d.ccas_id ORDER BY d.rank`,
    b.values,
  )) as { deadline: Deadline }[];
  return rows.map(({ deadline }) => deadline);
}

/** The earliest of what the viewer sees come due at each of these CCAS, open today or within `upcomingDays`, by the id of the CCAS; in one statement. */
export async function nextDeadlines(
  database: Queryable,
  reading: DeadlineReading,
  ccasIds: readonly string[],
  upcomingDays: number,
): Promise<Map<string, Deadline>> {
  const b = new Bindings();
  const rows = (await database.query(
    `WITH nearest AS MATERIALIZED (
       SELECT DISTINCT ON (d.ccas_id) d.* FROM (${openDeadlines(reading, b, upcomingDays, [`d.ccas_id = ANY (${b.bind(ccasIds)}::uuid[])`])}) d
        ORDER BY d.ccas_id, due_at, due_on, kind, source_id, occurrence
     ),
     ref AS (SELECT ${ccasRefColumns('c', 't')} FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id IN (SELECT ccas_id FROM nearest))
     SELECT d.ccas_id, ${DEADLINE_JSON} AS deadline FROM nearest d JOIN ref r ON r.id = d.ccas_id`,
    b.values,
  )) as { ccas_id: string; deadline: Deadline }[];
  return new Map(rows.map(({ ccas_id, deadline }) => [ccas_id, deadline]));
}
