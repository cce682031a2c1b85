import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Deadlines } from '../../deadlines';
import { ccasTargets } from '../../network';
import { Clock } from '../../platform/clock/clock';
import { type DerivationRun, takeDerivationRun } from '../../platform/database/derivation-run';
import { Derivations, holdDerived } from '../../platform/database/derivations';
import { Transactions } from '../../platform/database/transactions';
import type { BackgroundWork } from '../../platform/jobs/job-declaration';
import { privacyDueDates } from './privacy-due-dates';
import { CCAS_OF_ACTIONS, CCAS_WITH_ANSWERS, readPrivacyFacts } from './privacy-facts.queries';

/**
 * To be raised with every change of the rules of what comes due (`privacyDueDates`, libs/domain/src/privacy): the next start then derives all
 * again. Nothing of it has a horizon that would have to move.
 */
const RUN: DerivationRun = { subjectType: 'privacy', rulesVersion: 2, maxAgeDays: null };
/** CCAS derived at once. */
const BATCH = 1000;

/**
 * Writes what comes due at a CCAS whenever what it follows from changes: its evidence, its DPO, the policy of its network, its actions; and all of
 * it when the rules have changed (docs/adr/0013-derived-rows.md).
 */
@Injectable()
export class PrivacyDerivation implements BackgroundWork {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly deadlines: Deadlines,
    derivations: Derivations,
  ) {
    derivations.register('ccas_privacy', (manager, ccasIds) => this.derive(manager, ccasIds));
    derivations.register('network_privacy', (manager, networkIds) => this.deriveFound(manager, CCAS_WITH_ANSWERS, networkIds));
    derivations.register('privacy_action', (manager, actionIds) => this.deriveFound(manager, CCAS_OF_ACTIONS, actionIds));
  }

  run(): Promise<void> {
    return this.deriveAllWhenOld();
  }

  /** Derives what comes due at every CCAS again when the rules changed. */
  async deriveAllWhenOld(): Promise<void> {
    await this.transactions.asSystem('Échéances du RGPD', async (manager) => {
      if (!(await takeDerivationRun(manager, RUN, this.clock.today()))) return;
      const ids = ((await manager.query('SELECT id FROM ccas ORDER BY id')) as { id: string }[]).map(({ id }) => id);
      for (let start = 0; start < ids.length; start += BATCH) await this.derive(manager, ids.slice(start, start + BATCH));
    });
  }

  private async deriveFound(manager: EntityManager, sql: string, ids: readonly string[]): Promise<void> {
    const rows = (await manager.query(sql, [ids])) as { id: string }[];
    await this.derive(
      manager,
      rows.map(({ id }) => id),
    );
  }

  private async derive(manager: EntityManager, ccasIds: readonly string[]): Promise<void> {
    await holdDerived(manager, 'ccas', ccasIds);
    const facts = await readPrivacyFacts(manager, [...(await ccasTargets(manager, ccasIds)).values()]);
    await this.deadlines.replace(manager, 'privacy', ccasIds, facts.flatMap(privacyDueDates));
  }
}
