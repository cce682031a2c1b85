import { SURVEY_LIMITS, surveyPath } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { hashOfSecret, newSecret } from '../accounts';
import { ccasTargets, recordTarget } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { CONFIG, type Config } from '../platform/config/config';
import { once } from '../platform/creations/once';
import { isId } from '../platform/database/queryable';
import { lockRow, updateRow } from '../platform/database/row-writes';
import { Transactions } from '../platform/database/transactions';
import { DomainError, InputError } from '../platform/errors/domain-error';
import { Survey } from './survey.entity';
import { SurveyAddress, SurveyLink } from './survey-link.entity';
import type { MakeSurveyLinksInput } from './surveys.input';
import { SurveyNewsService } from './survey-news.service';
import { SurveysService } from './surveys.service';
import type { SurveyType } from './surveys.type';

/** The links by which a survey is answered, and their addresses. */
@Injectable()
export class SurveyLinksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
    private readonly surveys: SurveysService,
    private readonly news: SurveyNewsService,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  make(viewer: Viewer, input: MakeSurveyLinksInput): Promise<SurveyType> {
    const { surveyId, ccasIds, label = null, mostAnswers } = input;
    return this.transactions.run(
      viewer,
      async (manager) => {
        const survey = found(isId(surveyId) ? await manager.findOneBy(Survey, { id: surveyId }) : null);
        await this.surveys.kind.allow(viewer, manager, survey);
        return once(manager, viewer, input, async () => {
          await lockRow(manager, Survey, survey.id);
          if (survey.closedAt || survey.closesOn < this.clock.today()) throw new DomainError('SURVEY_WRONG_STATE');
          if ((label === null) === (ccasIds.length === 0)) throw new InputError([{ path: 'label', reason: 'REQUIRED' }]);
          const rows = label === null ? await this.lacking(manager, survey, ccasIds) : [{ label }];
          if ((await manager.countBy(SurveyLink, { surveyId })) + rows.length > SURVEY_LIMITS.links) throw new DomainError('SURVEY_TOO_MANY');
          if (rows.length > 0)
            await manager.insert(
              SurveyLink,
              rows.map((row) => ({ ...row, surveyId, mostAnswers })),
            );
          if (survey.openedAt && label === null) await this.news.linked(manager, viewer, survey, ccasIds);
          return survey.id;
        });
      },
      (manager, id) => this.surveys.kind.shown(viewer, manager, { id } as Survey),
    );
  }

  /** An address of the link; those that were made before go on. */
  async address(viewer: Viewer, linkId: string): Promise<string> {
    return this.transactions.run(viewer, async (manager) => {
      const survey = await this.survey(viewer, manager, linkId);
      const link = await lockRow(manager, SurveyLink, linkId);
      if (!survey.openedAt || survey.closedAt || survey.closesOn < this.clock.today() || link.endedAt) throw new DomainError('SURVEY_WRONG_STATE');
      if ((await manager.countBy(SurveyAddress, { linkId })) >= SURVEY_LIMITS.addresses) throw new DomainError('SURVEY_TOO_MANY');
      const secret = newSecret();
      await manager.insert(SurveyAddress, { tokenHash: hashOfSecret(secret), linkId });
      return `${this.config.publicUrl}${surveyPath(secret)}`;
    });
  }

  /** From now on nobody answers by it; what was answered counts. */
  end(viewer: Viewer, linkId: string): Promise<SurveyType> {
    return this.transactions.run(
      viewer,
      async (manager) => {
        const survey = await this.survey(viewer, manager, linkId);
        requireCan(viewer, 'surveys.manage', survey, { readable: 'surveys.read' });
        const link = await lockRow(manager, SurveyLink, linkId);
        if (!link.endedAt) await updateRow(manager, SurveyLink, linkId, { endedAt: this.clock.now() });
        return survey;
      },
      (manager, survey) => this.surveys.kind.shown(viewer, manager, survey),
    );
  }

  /** The survey of a link that the viewer hands on; any other is unknown. */
  private async survey(viewer: Viewer, manager: EntityManager, linkId: string): Promise<Survey> {
    const link = found(isId(linkId) ? await manager.findOneBy(SurveyLink, { id: linkId }) : null);
    const survey = await manager.findOneByOrFail(Survey, { id: link.surveyId });
    const { networkId } = survey;
    const target = link.ccasId === null ? { networkId } : await recordTarget(manager, { networkId, ccasId: link.ccasId });
    requireCan(viewer, 'surveys.handOn', target);
    if (survey.openedAt === null) requireCan(viewer, 'surveys.manage', survey);
    return survey;
  }

  /** CCAS of the network that have no link. */
  private async lacking(manager: EntityManager, { id: surveyId, networkId }: Survey, ccasIds: readonly string[]): Promise<{ ccasId: string }[]> {
    const targets = await ccasTargets(this.dataSource, ccasIds);
    if (ccasIds.some((id) => targets.get(id.toLowerCase())?.networkId !== networkId)) throw new InputError([{ path: 'ccasIds', reason: 'UNKNOWN_REFERENCE' }]);
    const linked = new Set((await manager.findBy(SurveyLink, { surveyId })).map(({ ccasId }) => ccasId));
    return [...targets.keys()].filter((ccasId) => !linked.has(ccasId)).map((ccasId) => ({ ccasId }));
  }
}
