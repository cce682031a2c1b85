import type { FieldError } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { ccasTarget } from '../../network';
import { found, requireCan } from '../../platform/access/require-can';
import type { Viewer } from '../../platform/access/viewer';
import { Clock } from '../../platform/clock/clock';
import { isId } from '../../platform/database/queryable';
import { touchRow, updateRow } from '../../platform/database/row-writes';
import { Transactions } from '../../platform/database/transactions';
import { DomainError, InputError } from '../../platform/errors/domain-error';
import { holdSeenPlace, insertFirst, type SeenKind, type SeenPlace, SeenWrites } from '../../platform/writes';
import { MaturityAssessment } from './maturity-assessment.entity';
import { MaturityCampaign } from './maturity-campaign.entity';
import { MaturityLevel } from './maturity-level.entity';
import type { MaturityLevelInput, SaveMaturityAssessmentInput, ValidateMaturityAssessmentInput } from './maturity.input';
import { getAssessment } from './maturity.queries';
import type { MaturityAssessmentType } from './maturity.type';

/** A CCAS, or the DPO for it, assesses its maturity: a draft as long as it is not validated, immutable afterwards (a trigger sees to it). */
@Injectable()
export class AssessMaturityService {
  private readonly drafts: SeenKind<MaturityAssessment, MaturityAssessmentType> = {
    entity: MaturityAssessment,
    allow: async (viewer, manager, { ccasId, validatedAt }) => {
      requireCan(viewer, 'privacy.update', await ccasTarget(manager, ccasId), { readable: 'privacy.readDetail' });
      if (validatedAt) throw new DomainError('ASSESSMENT_VALIDATED');
    },
    shown: (_, manager, { id }) => this.read(manager, id),
  };

  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly writes: SeenWrites,
    private readonly clock: Clock,
  ) {}

  async save(viewer: Viewer, { campaignId, ccasId, version, assessorName, assessedOn, levels }: SaveMaturityAssessmentInput): Promise<MaturityAssessmentType> {
    const target = await ccasTarget(this.dataSource, ccasId);
    requireCan(viewer, 'privacy.update', target, { readable: 'privacy.readStatus' });
    const campaign = isId(campaignId) ? await this.dataSource.manager.findOneBy(MaturityCampaign, { id: campaignId }) : null;
    if (found(campaign).networkId !== found(target).networkId) throw new DomainError('NOT_FOUND');
    this.check(assessedOn, levels);
    return this.transactions.run(viewer, async (manager) => {
      const id = await this.hold(manager, { campaignId, ccasId, assessorName, assessedOn }, version);
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

  validate(viewer: Viewer, seen: ValidateMaturityAssessmentInput): Promise<MaturityAssessmentType> {
    return this.writes.update(viewer, this.drafts, seen, { validatedAt: this.clock.now(), validatedById: viewer.accountId });
  }

  private check(assessedOn: string, levels: readonly MaturityLevelInput[]): void {
    const activities = levels.map(({ activity }) => activity);
    const errors: FieldError[] = activities.flatMap((activity, at) =>
      activities.indexOf(activity) < at ? [{ path: `levels.${at}.activity`, reason: 'NOT_IN_LIST' }] : [],
    );
    if (assessedOn > this.clock.today()) errors.push({ path: 'assessedOn', reason: 'DATE_IN_FUTURE' });
    if (errors.length > 0) throw new InputError(errors);
  }

  /** The draft, begun or held, with its new author and day. Of two people who begin at once one does, the other gets a conflict. */
  private async hold(
    manager: EntityManager,
    { campaignId, ccasId, ...row }: Pick<MaturityAssessment, 'campaignId' | 'ccasId' | 'assessorName' | 'assessedOn'>,
    seen: number | null | undefined,
  ): Promise<string> {
    const at = { campaignId, ccasId };
    const place: SeenPlace<MaturityAssessment> = {
      entity: MaturityAssessment,
      at,
      shown: async () => this.read(manager, (await manager.findOneByOrFail(MaturityAssessment, at)).id),
    };
    const before = await manager.findOneBy(MaturityAssessment, at);
    if (before?.validatedAt) throw new DomainError('ASSESSMENT_VALIDATED');
    const stored = await holdSeenPlace(manager, place, seen);
    if (!stored) return insertFirst(manager, place, row);
    await updateRow(manager, MaturityAssessment, stored.id, row);
    // a change of the levels alone is a new version too
    await touchRow(manager, MaturityAssessment, stored.id);
    return stored.id;
  }

  private async read(manager: EntityManager, id: string): Promise<MaturityAssessmentType> {
    return found(await getAssessment(manager, id));
  }
}
