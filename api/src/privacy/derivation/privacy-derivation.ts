import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Deadlines } from '../../deadlines';
import { ccasTargets } from '../../network';
import { Derivations } from '../../platform/database/derivations';
import { privacyDueDates } from './privacy-due-dates';
import { CCAS_OF_ACTIONS, CCAS_WITH_ANSWERS, readPrivacyFacts } from './privacy-facts.queries';

/** Writes what comes due at a CCAS whenever what it follows from changes: its evidence, its DPO, the policy of its network, its actions. */
@Injectable()
export class PrivacyDerivation {
  constructor(
    private readonly deadlines: Deadlines,
    derivations: Derivations,
  ) {
    derivations.register('ccas_privacy', (manager, ccasIds) => this.derive(manager, ccasIds));
    derivations.register('network_privacy', (manager, networkIds) => this.deriveFound(manager, CCAS_WITH_ANSWERS, networkIds));
    derivations.register('privacy_action', (manager, actionIds) => this.deriveFound(manager, CCAS_OF_ACTIONS, actionIds));
  }

  private async deriveFound(manager: EntityManager, sql: string, ids: readonly string[]): Promise<void> {
    const rows = (await manager.query(sql, [ids])) as { id: string }[];
    await this.derive(
      manager,
      rows.map(({ id }) => id),
    );
  }

  private async derive(manager: EntityManager, ccasIds: readonly string[]): Promise<void> {
    const facts = await readPrivacyFacts(manager, [...(await ccasTargets(manager, ccasIds)).values()]);
    await this.deadlines.replace(manager, 'privacy', ccasIds, facts.flatMap(privacyDueDates));
  }
}
