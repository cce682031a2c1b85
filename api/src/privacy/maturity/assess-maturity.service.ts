import type { FieldError } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ccasTarget } from '../../network';
import { found, requireCan, requireVersion } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { lockRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { MaturityAssessment } from './maturity-assessment.entity';
import { MaturityCampaign } from './maturity-campaign.entity';
import { MaturityLevel } from './maturity-level.entity';
import type { MaturityLevelInput, SaveMaturityAssessmentInput, ValidateMaturityAssessmentInput } from './maturity.input';
import { getAssessment } from './maturity.queries';
import type { MaturityAssessmentType } from './maturity.type';

/** Version of an assessment that is not begun. */
const NOT_BEGUN = 0;

/** A CCAS, or the DPO for it, assesses its maturity: a draft as long as it is not validated, immutable afterwards (a trigger sees to it). */
@Injectable()
export class AssessMaturityService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async save(viewer: Viewer, { campaignId, ccasId, version, assessorName, assessedOn, levels }: SaveMaturityAssessmentInput): Promise<MaturityAssessmentType> {
    const target = await ccasTarget(this.dataSource, ccasId);
    requireCan(viewer, 'privacy.update', target, { readable: 'privacy.readStatus' });
    const campaign = isId(campaignId) ? await this.dataSource.manager.findOneBy(MaturityCampaign, { id: campaignId }) : null;
    if (found(campaign).networkId !== found(target).networkId) throw new DomainError('NOT_FOUND');
    this.check(assessedOn, levels);
    return this.transactions.run(viewer, async (manager) => {
      const id = await this.hold(manager, { campaignId, ccasId, assessorName, assessedOn }, version ?? NOT_BEGUN);
      await manager.delete(MaturityLevel, { assessmentId: id });
      await manager.insert(
        MaturityLevel,
        levels.map(({ activity, metLevels, targetLevel = null, comment = null }) => ({
          assessmentId: id,
          activity,
          metLevels: [...new Set(metLevels)].sort(),
          targetLevel,
          comment,
        })),
      );
      return this.read(manager, id);
    });
  }

  async validate(viewer: Viewer, { id, version }: ValidateMaturityAssessmentInput): Promise<MaturityAssessmentType> {
    const { ccasId } = found(isId(id) ? await this.dataSource.manager.findOneBy(MaturityAssessment, { id }) : null);
    requireCan(viewer, 'privacy.update', await ccasTarget(this.dataSource, ccasId), { readable: 'privacy.readDetail' });
    return this.transactions.run(viewer, async (manager) => {
      const stored = await lockRow(manager, MaturityAssessment, id);
      if (stored.validatedAt) throw new DomainError('ASSESSMENT_VALIDATED');
      requireVersion(stored.version, version, { ...(await this.read(manager, id)) });
      await updateRow(manager, MaturityAssessment, id, { validatedAt: this.clock.now(), validatedById: viewer.accountId });
      return this.read(manager, id);
    });
  }

  private check(assessedOn: string, levels: readonly MaturityLevelInput[]): void {
    const activities = levels.map(({ activity }) => activity);
    const errors: FieldError[] = activities.flatMap((activity, at) =>
      activities.indexOf(activity) < at ? [{ path: `levels.${at}.activity`, reason: 'NOT_IN_LIST' }] : [],
    );
    if (assessedOn > this.clock.today()) errors.push({ path: 'assessedOn', reason: 'DATE_IN_FUTURE' });
    if (errors.length > 0) throw new InputError(errors);
  }

  /** The draft, begun or held, with its new author and day. Two people who begin at once: the constraint lets one, the other gets a conflict. */
  private async hold(
    manager: EntityManager,
    row: Pick<MaturityAssessment, 'campaignId' | 'ccasId' | 'assessorName' | 'assessedOn'>,
    seen: number,
  ): Promise<string> {
    if (seen === NOT_BEGUN) {
      const inserted = await manager
        .createQueryBuilder()
        .insert()
        .into(MaturityAssessment)
        .values(row)
        .orIgnore()
        .returning('id')
        .updateEntity(false)
        .execute();
      const [begun] = inserted.raw as { id: string }[];
      if (begun) return begun.id;
    }
    const { campaignId, ccasId } = row;
    const stored = found(await manager.findOne(MaturityAssessment, { where: { campaignId, ccasId }, lock: { mode: 'pessimistic_write' } }));
    if (stored.validatedAt) throw new DomainError('ASSESSMENT_VALIDATED');
    requireVersion(stored.version, seen, { ...(await this.read(manager, stored.id)) });
    // a change of the levels alone is a new version too
    await manager.update(MaturityAssessment, { id: stored.id }, { ...row, version: stored.version + 1 });
    return stored.id;
  }

  private async read(manager: EntityManager, id: string): Promise<MaturityAssessmentType> {
    return found(await getAssessment(manager, id));
  }
}
