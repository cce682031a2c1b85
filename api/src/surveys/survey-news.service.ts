import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { ccasRecipients, News } from '../news';
import type { Viewer } from '../platform/access/viewer';
import { Clock } from '../platform/clock/clock';
import { SurveyLink } from './survey-link.entity';
import type { Survey } from './survey.entity';

/** Tells directors that a survey of their agents is open, with a link to hand on: each link once. */
@Injectable()
export class SurveyNewsService {
  constructor(
    private readonly news: News,
    private readonly clock: Clock,
  ) {}

  /** Of all links of the survey, or of those that were made for some CCAS. */
  async linked(manager: EntityManager, viewer: Viewer, { id: surveyId, networkId }: Survey, ccasIds?: readonly string[]): Promise<void> {
    const links = await manager.findBy(SurveyLink, { surveyId, ...(ccasIds ? { ccasId: In([...ccasIds]) } : {}) });
    const linked = links.flatMap(({ id, ccasId, endedAt }) => (ccasId !== null && endedAt === null ? [{ id, ccasId }] : []));
    const recipients = await ccasRecipients(
      manager,
      networkId,
      linked.map(({ ccasId }) => ccasId),
      this.clock.today(),
    );
    for (const { id, ccasId } of linked)
      await this.news.tell(manager, {
        kind: 'survey_opened',
        networkId,
        ccasId,
        subject: { type: 'survey', id: surveyId },
        accountIds: (recipients.get(ccasId) ?? []).map(({ accountId }) => accountId),
        byId: viewer.accountId,
        about: id,
      });
  }
}
