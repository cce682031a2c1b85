import type { DeadlineKind, DeadlineSource } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { reachIn } from '../network';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { PreparedReads } from '../platform/database/prepared-reads';
import { DeadlineSources } from '../platform/declarations/deadline-sources';
import type { Deadline, DeadlinePage, DeadlinesArgs } from './deadline.type';
import { type DeadlineReading, listDeadlines } from './deadlines.queries';
import { type AgendaChoice, type AgendaDeadline, agendaDeadline, agendaDeadlines } from './agenda-deadlines.queries';
import { comingDeadlines, nearestDeadlines, type NearestDeadlines, type NearestOf, nextDeadlines } from './nearest-deadlines.queries';

/** A deadline as its source derives it. */
export interface DeadlineRow {
  readonly sourceId: string;
  readonly kind: DeadlineKind;
  /** What tells it from others of its kind and source: a year, a term, an id. */
  readonly occurrence: string;
  readonly networkId: string;
  readonly ccasId: string;
  readonly opensOn: string;
  readonly dueOn: string;
  /** First day on which it no longer matters; null: only handling it ends it. */
  readonly closesOn: string | null;
  /** Instant, for what is due within hours. */
  readonly dueAt?: string;
  readonly label: string | null;
}

const REPLACE = `
  WITH wanted AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($3) AS w("sourceId" uuid, kind text, occurrence text, "networkId" uuid, "ccasId" uuid,
                                              "opensOn" date, "dueOn" date, "closesOn" date, "dueAt" timestamptz, label text)
  ), gone AS (
    DELETE FROM deadline d
     WHERE d.source_type = $1 AND d.source_id = ANY ($2::uuid[])
       AND NOT EXISTS (SELECT FROM wanted w WHERE w."sourceId" = d.source_id AND w.kind = d.kind AND w.occurrence = d.occurrence)
  )
  INSERT INTO deadline AS d (source_type, source_id, kind, occurrence, network_id, ccas_id, opens_on, due_on, closes_on, due_at, label, changed_at)
  SELECT $1, "sourceId", kind, occurrence, "networkId", "ccasId", "opensOn", "dueOn", "closesOn", "dueAt", label, $4::timestamptz FROM wanted
      ON CONFLICT (source_type, source_id, kind, occurrence) DO UPDATE
         SET network_id = excluded.network_id, ccas_id = excluded.ccas_id, opens_on = excluded.opens_on, due_on = excluded.due_on,
             closes_on = excluded.closes_on, due_at = excluded.due_at, label = excluded.label, changed_at = excluded.changed_at
       WHERE (d.network_id, d.ccas_id, d.opens_on, d.due_on, d.closes_on, d.due_at, d.label)
             IS DISTINCT FROM (excluded.network_id, excluded.ccas_id, excluded.opens_on, excluded.due_on, excluded.closes_on, excluded.due_at, excluded.label)`;

/** What comes due: derived by the features that know why, read here by all. */
@Injectable()
export class Deadlines {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: PreparedReads,
    private readonly clock: Clock,
    private readonly sources: DeadlineSources,
  ) {}

  /** The deadlines of those sources are from now on these rows and no others; only differences are written. */
  async replace(manager: EntityManager, sourceType: DeadlineSource, sourceIds: readonly string[], rows: readonly DeadlineRow[]): Promise<void> {
    await manager.query(REPLACE, [sourceType, sourceIds, JSON.stringify(rows), this.clock.now()]);
  }

  async list(viewer: Viewer, args: DeadlinesArgs): Promise<DeadlinePage> {
    const { networkId } = await reachIn(this.dataSource, viewer, 'deadlines.read', args.networkId);
    return listDeadlines(this.dataSource, this.reading(viewer, networkId), args);
  }

  /** What the viewer is there to handle in the network, by how it is told on the home page, each with its `take` earliest ones. */
  nearest(viewer: Viewer, networkId: string, take: number, of: NearestOf): Promise<NearestDeadlines[]> {
    return nearestDeadlines(this.reads, this.reading(viewer, networkId), take, of);
  }

  /** What the viewer will be there to handle: what opens after today, within so many days. */
  coming(viewer: Viewer, networkId: string, days: number, take: number): Promise<Deadline[]> {
    return comingDeadlines(this.dataSource, this.reading(viewer, networkId), days, take);
  }

  /** What the viewer is there to handle in the network, open or to open within so many days, as an agenda holds it. */
  forAgenda(viewer: Viewer, networkId: string, choice: AgendaChoice): Promise<AgendaDeadline[]> {
    return agendaDeadlines(this.dataSource, this.reading(viewer, networkId), choice);
  }

  /** One of those that the viewer sees in the network, hers to handle or not; null for any other. */
  oneForAgenda(viewer: Viewer, networkId: string, key: string, days: number): Promise<AgendaDeadline | null> {
    return agendaDeadline(this.dataSource, this.reading(viewer, networkId), key, days);
  }

  /** The earliest of what the viewer sees come due at each of these CCAS within `upcomingDays`, by the id of the CCAS. */
  next(viewer: Viewer, networkId: string, ccasIds: readonly string[], upcomingDays: number): Promise<Map<string, Deadline>> {
    return nextDeadlines(this.dataSource, this.reading(viewer, networkId), ccasIds, upcomingDays);
  }

  private reading(viewer: Viewer, networkId: string): DeadlineReading {
    return { viewer, networkId, today: this.clock.today(), sources: this.sources.all };
  }
}
