import { WEEKS_WITHOUT_NEWS_LIMIT } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { ccasTargetsIn, cellTarget, planTarget } from '../initiative-targets';
import { PlansService } from '../plans/plans.service';
import { readMatrix } from './adoption-matrix.queries';
import type { AdoptionMatrix } from './adoption-matrix.type';
import { getAdoption, listCcasAdoptions } from './adoption.queries';
import type { AdoptionType } from './adoption.type';

/** Reads of the adoption of initiatives by the CCAS. */
@Injectable()
export class AdoptionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
    private readonly plans: PlansService,
  ) {}

  async matrix(viewer: Viewer, planId: string): Promise<AdoptionMatrix> {
    const plan = await this.plans.get(viewer, planId);
    requireCan(viewer, 'adoption.read', { networkId: plan.networkId });
    const content = await readMatrix(this.dataSource, { viewer, networkId: plan.networkId, today: this.clock.today() }, plan.id, this.clock.now());
    return { plan, ...content, weeksWithoutNewsLimit: WEEKS_WITHOUT_NEWS_LIMIT };
  }

  async cell(viewer: Viewer, cell: { initiativeId: string; ccasId: string }): Promise<AdoptionType> {
    const today = this.clock.today();
    const target = await cellTarget(this.dataSource, cell, today);
    requireCan(viewer, 'adoption.read', target);
    return found(await getAdoption(this.dataSource, { viewer, networkId: found(target).networkId, today }, cell));
  }

  async ofCcas(viewer: Viewer, ccasId: string, planId: string): Promise<AdoptionType[]> {
    const { networkId } = found(await planTarget(this.dataSource, planId));
    requireCan(viewer, 'adoption.read', (await ccasTargetsIn(this.dataSource, networkId, [ccasId])).get(ccasId));
    return listCcasAdoptions(this.dataSource, { viewer, networkId, today: this.clock.today() }, { ccasId, planId });
  }
}
