import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ccasTarget, networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import type { CcasPrivacyBase, PrivacyValidityType, PrivacyWorklist } from './ccas-privacy-base.type';
import { getCcasBase, listValidities, listWork } from './ccas-privacy-base.queries';
import type { PrivacyWorklistArgs } from './privacy-answer.input';
import { readBase, readStanding } from './privacy-base.queries';
import type { PrivacyBase, PrivacyCoverage } from './privacy-base.type';
import { tellCoverage } from './privacy-coverage';
import { requireNetworkOf } from './require-network-of';

/** Reads of the RGPD base. */
@Injectable()
export class PrivacyBaseService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The heat map of the CCAS that the viewer may see; a director sees a row, her own. */
  async base(viewer: Viewer, networkId: string, on: string | null): Promise<PrivacyBase> {
    requireNetworkOf(viewer, 'privacy.readStatus', await networkTarget(this.dataSource, networkId));
    const today = this.clock.today();
    return readBase(this.dataSource, { viewer, networkId, on: on ?? today, today });
  }

  /** The whole network in numbers; over too few CCAS to those alone who read each of them. */
  async coverage(viewer: Viewer, networkId: string, on: string | null): Promise<PrivacyCoverage> {
    requireCan(viewer, 'privacy.readAggregates', await networkTarget(this.dataSource, networkId));
    const today = this.clock.today();
    const day = on ?? today;
    return { on: day, ...tellCoverage(await readStanding(this.dataSource, { viewer, networkId, on: day, today })) };
  }

  async ofCcas(viewer: Viewer, ccasId: string): Promise<CcasPrivacyBase> {
    const target = await ccasTarget(this.dataSource, ccasId);
    requireCan(viewer, 'privacy.readStatus', target);
    const { networkId } = found(target);
    return found(await getCcasBase(this.dataSource, { viewer, networkId, today: this.clock.today() }, ccasId));
  }

  async worklist(viewer: Viewer, args: PrivacyWorklistArgs): Promise<PrivacyWorklist> {
    requireNetworkOf(viewer, 'privacy.update', await networkTarget(this.dataSource, args.networkId));
    return listWork(this.dataSource, { viewer, networkId: args.networkId, today: this.clock.today() }, args);
  }

  async validities(viewer: Viewer, networkId: string): Promise<PrivacyValidityType[]> {
    requireCan(viewer, 'privacy.readAggregates', await networkTarget(this.dataSource, networkId));
    return listValidities(this.dataSource, networkId);
  }
}
