import { BESIDE_EPT, can, WHOLE_SURVEY } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ccasReach } from '../network';
import { found, requireCan } from '../platform/access/require-can';
import type { Viewer } from '../platform/access/viewer';
import { isId } from '../platform/database/queryable';
import { Transactions } from '../platform/database/transactions';
import { Survey } from './survey.entity';
import { SurveyHiddenText, SurveyText } from './survey-result.entity';
import type { SurveyPlaceType, SurveyResultsType, SurveyTextType, SurveyTotalType } from './survey-results.type';

/** The places of a survey that are read: all of them, or the whole and EPT under some territories. */
const PLACES = `
  SELECT t.place AS key, e.name, t.answers FROM survey_total t LEFT JOIN territory e ON e.id::text = t.place
   WHERE t.survey_id = $1 AND t.question = ''
     AND ($2 OR (t.place = '${WHOLE_SURVEY}' AND $3) OR e.id IN (SELECT i.territory_id FROM territory_inclusion i WHERE i.ancestor_id = ANY ($4::integer[])))
   ORDER BY array_position(ARRAY['${WHOLE_SURVEY}'], t.place), t.place = '${BESIDE_EPT}', e.name COLLATE "fr-x-icu"`;
const TOTALS = `SELECT place, question, option, answers FROM survey_total WHERE survey_id = $1 AND question <> '' AND place = ANY ($2)`;
const TEXTS = `
  SELECT x.id, x.question, CASE WHEN h.id IS NULL THEN x.text END AS text
    FROM survey_text x LEFT JOIN survey_hidden_text h ON h.text_id = x.id WHERE x.survey_id = $1 ORDER BY x.id`;

/** Results of surveys that are closed, each reader as far as she reads. */
@Injectable()
export class SurveyResultsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly transactions: Transactions,
  ) {}

  async get(viewer: Viewer, surveyId: string): Promise<SurveyResultsType> {
    const survey = found(isId(surveyId) ? await this.dataSource.manager.findOneBy(Survey, { id: surveyId }) : null);
    const { networkId, closedAt, publishedAt } = survey;
    requireCan(viewer, survey.openedAt === null ? 'surveys.manage' : 'surveys.read', { networkId });
    const isWhole = can(viewer.grants, 'surveys.manage', { networkId });
    const { territoryIds } = ccasReach(viewer, 'surveys.readTerritories', networkId);
    const places = (await this.dataSource.query(PLACES, [surveyId, isWhole, publishedAt !== null, territoryIds])) as SurveyPlaceType[];
    const totals = (await this.dataSource.query(TOTALS, [surveyId, places.map(({ key }) => key)])) as SurveyTotalType[];
    const texts = isWhole ? ((await this.dataSource.query(TEXTS, [surveyId])) as SurveyTextType[]) : null;
    const isTold = await this.dataSource.manager.query<unknown[]>('SELECT FROM survey_total WHERE survey_id = $1 LIMIT 1', [surveyId]);
    return { surveyId, isSettled: closedAt !== null, isTold: isTold.length > 0, places, totals, texts };
  }

  /** Hides a text that names somebody, or shows it again: the last word counts, and the history says whose it was. */
  async hide(viewer: Viewer, textId: string, isHidden: boolean): Promise<SurveyResultsType> {
    const text = found(isId(textId) ? await this.dataSource.manager.findOneBy(SurveyText, { id: textId }) : null);
    const { surveyId } = text;
    const { networkId } = await this.dataSource.manager.findOneByOrFail(Survey, { id: surveyId });
    requireCan(viewer, 'surveys.manage', { networkId });
    await this.transactions.run(viewer, async (manager) => {
      if (!isHidden) return void (await manager.delete(SurveyHiddenText, { textId }));
      await manager.createQueryBuilder().insert().into(SurveyHiddenText).values({ surveyId, textId }).orIgnore().execute();
    });
    return this.get(viewer, surveyId);
  }
}
