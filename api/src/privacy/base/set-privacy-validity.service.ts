import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { holdSeenPlace, insertFirst, type SeenPlace } from '../../platform/writes';
import { listValidities } from './ccas-privacy-base.queries';
import type { PrivacyValidityType } from './ccas-privacy-base.type';
import { PrivacyValidity } from './privacy-answer.entity';
import type { SetPrivacyValidityInput } from './privacy-answer.input';

/** For how long evidence counts: the policy of a network. */
@Injectable()
export class SetPrivacyValidityService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async set(viewer: Viewer, { networkId, point, version, months }: SetPrivacyValidityInput): Promise<PrivacyValidityType> {
    requireCan(viewer, 'privacy.manage', await networkTarget(this.dataSource, networkId), { readable: 'privacy.readAggregates' });
    const place: SeenPlace<PrivacyValidity> = { entity: PrivacyValidity, at: { networkId, point }, shown: (manager) => this.read(manager, networkId, point) };
    return this.transactions.run(viewer, async (manager) => {
      const stored = await holdSeenPlace(manager, place, version);
      if (stored) await updateRow(manager, PrivacyValidity, stored.id, { months: months ?? null });
      else await insertFirst(manager, place, { months: months ?? null });
      return this.read(manager, networkId, point);
    });
  }

  private async read(manager: EntityManager, networkId: string, point: string): Promise<PrivacyValidityType> {
    return found((await listValidities(manager, networkId)).find((validity) => validity.point === point));
  }
}
