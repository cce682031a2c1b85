import { askedDeadlines } from '../deadlines';
import { inNetwork, openOn } from '../network';
import type { Viewer } from '../platform/access/viewer';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { AskReading, AskSource } from '../platform/declarations/ask-source';
import type { DeadlineDeclaration } from '../platform/declarations/deadline-source';
import type { AskedSection } from './asked.type';

interface AsksReading {
  readonly viewer: Viewer;
  readonly networkId: string;
  readonly ccasIds: readonly string[];
  /** Civil date. */
  readonly today: string;
  readonly now: Date;
}

/** What is asked of those CCAS, by kind, in one statement. */
export async function countAsked(
  database: Queryable,
  sources: { readonly asks: readonly AskSource[]; readonly deadlines: readonly DeadlineDeclaration[] },
  { viewer, networkId, ccasIds, today, now }: AsksReading,
): Promise<AskedSection[]> {
  const b = new Bindings();
  const reading: AskReading = { viewer, networkId, network: `${b.bind(networkId)}::uuid`, day: `${b.bind(today)}::date`, now, b };
  const asked = [
    ...sources.asks.map(({ kind, rows }) => [kind, rows(reading)] as const),
    [
      'deadlines',
      `SELECT d.ccas_id, d.due_on FROM (${askedDeadlines({ viewer, networkId, today, sources: sources.deadlines }, b)}) d WHERE d.ccas_id IN (SELECT id FROM asked_ccas)`,
    ] as const,
  ];
  return database.query(
    `WITH asked_ccas AS MATERIALIZED (
       SELECT c.id, c.territory_id FROM ccas c
        WHERE c.id = ANY (${b.bind(ccasIds)}::uuid[]) AND ${openOn('c', reading.day)} AND ${inNetwork('c.territory_id', reading.network)}
     )
     SELECT kind, count(*)::integer AS count, (count(*) FILTER (WHERE due_on < ${reading.day}))::integer AS "overdueCount", min(due_on)::text AS "dueOn"
       FROM (${asked.map(([kind, rows]) => `SELECT '${kind}' AS kind, r.* FROM (${rows}) r (ccas_id, due_on)`).join(' UNION ALL ')}) asked
      GROUP BY kind`,
    b.values,
  );
}
