import { isCarryOverForward } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { once } from '../platform/creations/once';
import { Transactions } from '../platform/database/transactions';
import { DomainError, InputError } from '../platform/errors/domain-error';
import { takeNumber } from './create-initiative.service';
import { initiativeTarget, planTarget } from './initiative-targets';
import { Initiative } from './initiative.entity';
import type { CarryOverInitiativeInput } from './initiative.input';
import type { InitiativeType } from './initiative.type';
import { InitiativesService } from './initiatives.service';
import { TOLD_COLUMNS, toldAgain } from './plans/plan-copy.queries';
import { insertRow, lockRow } from '../platform/database/row-writes';

/**
 * Continues an initiative in a later plan (docs/adr/0012-carry-over.md). What lasts goes along: title, purpose, who carries it,
 * recommendations, and what each CCAS told, with the date and author of that news, so that nobody types it again and no old news
 * looks fresh. What belongs to the year stays behind: dates, milestones, funding, weather, discussion, publications.
 */
@Injectable()
export class CarryOverInitiativeService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly initiatives: InitiativesService,
    private readonly clock: Clock,
  ) {}

  async carryOver(viewer: Viewer, input: CarryOverInitiativeInput): Promise<InitiativeType> {
    const { id, toPlanId, reason } = input;
    const target = await initiativeTarget(this.dataSource, id);
    requireCan(viewer, 'initiatives.manage', target, { readable: 'initiatives.read' });
    const { networkId, planYear } = found(target);
    const toPlan = await planTarget(this.dataSource, toPlanId);
    if (toPlan?.networkId !== networkId) throw new InputError([{ path: 'toPlanId', reason: 'UNKNOWN_REFERENCE' }]);
    if (!isCarryOverForward(planYear, toPlan.year)) throw new DomainError('INITIATIVE_CARRY_OVER_BACKWARDS', {}, [{ path: 'toPlanId', reason: 'NOT_IN_LIST' }]);
    return this.transactions.run(viewer, async (manager) => {
      const made = await once(manager, viewer, input, async () => {
        const { number, title, purpose, ownerAccountId, ownerName, deputyAccountId, deputyName } = await lockRow(manager, Initiative, id);
        const carriedOver = await insertRow(manager, Initiative, {
          planId: toPlanId,
          number: await takeNumber(manager, toPlanId, number),
          title,
          purpose,
          ownerAccountId,
          ownerName,
          deputyAccountId,
          deputyName,
          carriedOverFromId: id,
          carryOverReason: reason,
        });
        await manager.query(
          'INSERT INTO initiative_recommendation (initiative_id, recommendation_id) SELECT $2, recommendation_id FROM initiative_recommendation WHERE initiative_id = $1',
          [id, carriedOver],
        );
        await manager.query(
          `INSERT INTO adoption (initiative_id, ccas_id, ${TOLD_COLUMNS})
         SELECT $2, a.ccas_id, ${toldAgain('$3::uuid', '$4::date')} FROM adoption a WHERE a.initiative_id = $1`,
          [id, carriedOver, networkId, this.clock.today()],
        );
        return carriedOver;
      });
      return this.initiatives.get(viewer, made, manager);
    });
  }
}
