import type { DeadlineKind } from '@maillage/domain';
import { ccasRefColumns } from '../network';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { Deadline } from './deadline.type';
import { DEADLINE_JSON, DEADLINE_KEY, type DeadlineReading, isOwnTask, openDeadlines } from './deadlines.queries';

/** A deadline with the instant of its last change: its day, its words, or what it comes from. */
export interface AgendaDeadline extends Deadline {
  readonly changedAt: Date;
}

/** What an agenda holds. */
export interface AgendaChoice {
  /** Also what opens within so many days. */
  readonly days: number;
  readonly mutedKinds: readonly DeadlineKind[];
  /** The earliest so many. */
  readonly take: number;
}

/** What the viewer is there to handle, open today or within the days, the earliest due first; in one statement. */
export function agendaDeadlines(database: Queryable, reading: DeadlineReading, { days, mutedKinds, take }: AgendaChoice): Promise<AgendaDeadline[]> {
  const b = new Bindings();
  return read(database, b, openDeadlines(reading, b, days, [isOwnTask(reading, b), `d.kind <> ALL (${b.bind(mutedKinds)}::text[])`]), take);
}

/** The deadline of that key, if the viewer sees it, open today or within the days. */
export async function agendaDeadline(database: Queryable, reading: DeadlineReading, key: string, days: number): Promise<AgendaDeadline | null> {
  const b = new Bindings();
  const [deadline] = await read(database, b, openDeadlines(reading, b, days, [`${DEADLINE_KEY} = ${b.bind(key)}`]), 1);
  return deadline ?? null;
}

async function read(database: Queryable, b: Bindings, open: string, take: number): Promise<AgendaDeadline[]> {
  const rows = (await database.query(
    `WITH held AS MATERIALIZED (SELECT *, row_number() OVER (ORDER BY due_on, due_at, kind, source_id, occurrence) AS rank FROM (${open}) d ORDER BY rank LIMIT ${b.bind(take)}),
     ref AS (SELECT ${ccasRefColumns('c', 't')} FROM ccas c JOIN territory t ON t.id = c.territory_id WHERE c.id IN (SELECT ccas_id FROM held))
     SELECT ${DEADLINE_JSON} AS deadline, d.changed_at AS "changedAt" FROM held d LEFT JOIN ref r ON r.id = d.ccas_id ORDER BY d.rank`,
    b.values,
  )) as { deadline: Deadline; changedAt: Date }[];
  return rows.map(({ deadline, changedAt }) => ({ ...deadline, changedAt }));
}
