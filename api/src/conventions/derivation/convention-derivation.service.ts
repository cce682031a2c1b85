import { addMonths, conventionDueDates, statusTimeline } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type DeadlineRow, Deadlines } from '../../deadlines';
import { Clock } from '../../platform/clock/clock';
import { type DerivationRun, takeDerivationRun } from '../../platform/database/derivation-run';
import { Derivations, holdDerived } from '../../platform/database/derivations';
import { Transactions } from '../../platform/database/transactions';
import type { BackgroundWork } from '../../platform/jobs/job-declaration';
import { readFacts } from './convention-facts.queries';

/** How far tacit renewals and deadlines are told in advance. */
const HORIZON_MONTHS = 60;
/** The version is to be raised with every change of the rules in libs/domain/src/conventions; the age keeps the horizon far away. */
const RUN: DerivationRun = { subjectType: 'convention', rulesVersion: 1, maxAgeDays: 30 };
/** Conventions derived at once: a statement of some megabytes. */
const BATCH = 1000;

const REPLACE_PERIODS = `
  WITH wanted AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset($2) AS w("conventionId" uuid, "startsOn" date, "endsOn" date, status text, "termOn" date)
  ), gone AS (
    DELETE FROM convention_status_period p
     WHERE p.convention_id = ANY ($1::uuid[])
       AND NOT EXISTS (SELECT FROM wanted w WHERE w."conventionId" = p.convention_id AND w."startsOn" = p.starts_on)
  )
  INSERT INTO convention_status_period AS p (convention_id, starts_on, ends_on, status, term_on)
  SELECT "conventionId", "startsOn", "endsOn", status, "termOn" FROM wanted
      ON CONFLICT (convention_id, starts_on) DO UPDATE SET ends_on = excluded.ends_on, status = excluded.status, term_on = excluded.term_on
       WHERE (p.ends_on, p.status, p.term_on) IS DISTINCT FROM (excluded.ends_on, excluded.status, excluded.term_on)`;

/**
 * Writes what follows from the acts of conventions, their status on every date and what comes due, whenever the acts change; and all of it
 * now and then, for a tacit renewal without end has no last row (docs/adr/0013-derived-rows.md).
 */
@Injectable()
export class ConventionDerivation implements BackgroundWork {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly deadlines: Deadlines,
    derivations: Derivations,
  ) {
    derivations.register('convention', (manager, ids) => this.derive(manager, ids));
    derivations.register('ccas_conventions', async (manager, ccasIds) => {
      const rows = (await manager.query('SELECT id FROM convention WHERE ccas_id = ANY ($1::uuid[]) ORDER BY id', [ccasIds])) as { id: string }[];
      await this.derive(
        manager,
        rows.map(({ id }) => id),
      );
    });
  }

  run(): Promise<void> {
    return this.deriveAllWhenOld();
  }

  /** Derives every convention again when the rules changed or the last time is too long ago. */
  async deriveAllWhenOld(): Promise<void> {
    await this.transactions.asSystem('Statut des conventions', async (manager) => {
      if (!(await takeDerivationRun(manager, RUN, this.clock.today()))) return;
      const rows = (await manager.query('SELECT id FROM convention ORDER BY id')) as { id: string }[];
      await this.derive(
        manager,
        rows.map(({ id }) => id),
      );
    });
  }

  private async derive(manager: EntityManager, ids: readonly string[]): Promise<void> {
    for (let start = 0; start < ids.length; start += BATCH) await this.deriveBatch(manager, ids.slice(start, start + BATCH));
  }

  private async deriveBatch(manager: EntityManager, ids: readonly string[]): Promise<void> {
    const today = this.clock.today();
    const horizon = addMonths(today, HORIZON_MONTHS);
    await holdDerived(manager, 'convention', ids);
    const derived = (await readFacts(manager, ids)).map(({ facts, ...whose }) => {
      // the database's clock may be ahead of ours around midnight: what was just entered has a status today
      const known = { ...facts, createdOn: facts.createdOn < today ? facts.createdOn : today };
      const timeline = statusTimeline(known, { horizon });
      return { ...whose, timeline, dues: conventionDueDates(known, { horizon }, timeline) };
    });
    const periods = derived.flatMap(({ id, timeline }) => timeline.map((period) => ({ conventionId: id, ...period })));
    const dues = derived.flatMap(({ id, networkId, ccasId, dues: all }): DeadlineRow[] =>
      all.filter(({ closesOn }) => closesOn === null || closesOn > today).map((due) => ({ sourceId: id, networkId, ccasId, ...due })),
    );
    await manager.query(REPLACE_PERIODS, [ids, JSON.stringify(periods)]);
    await this.deadlines.replace(manager, 'convention', ids, dues);
  }
}
