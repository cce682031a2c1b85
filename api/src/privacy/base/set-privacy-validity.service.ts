import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { networkTarget } from '../../network';
import { found, requireCan, requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Transactions } from '../../platform/database/transactions';
import { DomainError } from '../../platform/errors/domain-error';
import { listValidities } from './ccas-privacy-base.queries';
import type { PrivacyValidityType } from './ccas-privacy-base.type';
import { PrivacyValidity } from './privacy-answer.entity';
import type { SetPrivacyValidityInput } from './privacy-answer.input';

/** Version of a validity that the network never set. */
const NOTHING_SET_YET = 0;

/** For how long evidence counts: the policy of a network. */
@Injectable()
export class SetPrivacyValidityService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async set(viewer: Viewer, { networkId, point, version, months }: SetPrivacyValidityInput): Promise<PrivacyValidityType> {
    requireCan(viewer, 'privacy.manage', await networkTarget(this.dataSource, networkId), { readable: 'privacy.readAggregates' });
    return this.transactions.run(viewer, async (manager) => {
      const stored = await manager.findOne(PrivacyValidity, { where: { networkId, point }, lock: { mode: 'pessimistic_write' } });
      const current = await this.read(manager, networkId, point);
      requireVersion(stored?.version ?? NOTHING_SET_YET, version ?? NOTHING_SET_YET, { ...current });
      if (stored) await manager.update(PrivacyValidity, { id: stored.id }, { months: months ?? null });
      else await this.insert(manager, { networkId, point, months: months ?? null });
      return this.read(manager, networkId, point);
    });
  }

  /** Somebody else may have set it in between: the constraint tells, and theirs stays. */
  private async insert(manager: EntityManager, row: Pick<PrivacyValidity, 'networkId' | 'point' | 'months'>): Promise<void> {
    const { raw } = await manager.createQueryBuilder().insert().into(PrivacyValidity).values(row).orIgnore().returning('id').updateEntity(false).execute();
    if ((raw as unknown[]).length === 0) throw new DomainError('STALE_VERSION', { current: await this.read(manager, row.networkId, row.point) });
  }

  private async read(manager: EntityManager, networkId: string, point: string): Promise<PrivacyValidityType> {
    return found((await listValidities(manager, networkId)).find((validity) => validity.point === point));
  }
}
