import { BESIDE_EPT, PERSONS_OF_A_GROUP, type PlacedAnswers, surveyQuestions, surveyTotals, type SurveyAnswers } from '@maillage/domain';
import { Injectable } from '@nestjs/common';
import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { eptJson } from '../network';
import { Clock } from '../platform/clock/clock';
import type { BackgroundWork } from '../platform/jobs/job-declaration';
import { Transactions } from '../platform/database/transactions';
import { Survey } from './survey.entity';
import { SurveyText, SurveyTotalRow } from './survey-result.entity';

const LINKS = `
  SELECT l.id, coalesce(${eptJson('c.territory_id')} ->> 'id', '${BESIDE_EPT}') AS place
    FROM survey_link l LEFT JOIN ccas c ON c.id = l.ccas_id WHERE l.survey_id = $1`;

/** What becomes of a survey when it closes: totals, and texts without anything beside them. The answers are forgotten in the same transaction. */
@Injectable()
export class SurveySettling implements BackgroundWork {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Closes surveys whose last day is over. */
  async run(): Promise<void> {
    const today = this.clock.today();
    for (let isDone = false; !isDone;) {
      isDone = await this.transactions.asSystem('Clôture des enquêtes', async (manager) => {
        const [due] = await manager.query<{ id: string }[]>(
          'SELECT id FROM survey WHERE opened_at IS NOT NULL AND closed_at IS NULL AND closes_on < $1 ORDER BY closes_on, id LIMIT 1 FOR UPDATE SKIP LOCKED',
          [today],
        );
        if (due) await this.settle(manager, await manager.findOneByOrFail(Survey, { id: due.id }));
        return !due;
      });
    }
  }

  /** Whether something may be told of it. */
  isTold(manager: EntityManager, surveyId: string): Promise<boolean> {
    return manager.existsBy(SurveyTotalRow, { surveyId });
  }

  /** Closes a survey whose row is held. */
  async settle(manager: EntityManager, { id: surveyId, definition }: Survey, at = this.clock.now()): Promise<void> {
    const links = (await manager.query(LINKS, [surveyId])) as { id: string; place: string }[];
    const places = new Map(links.map(({ id, place }) => [id, place]));
    const gone = (await manager.query(
      'DELETE FROM survey_answer a USING survey_link l WHERE l.id = a.link_id AND l.survey_id = $1 RETURNING a.link_id AS "linkId", a.answers',
      [surveyId],
    )) as [{ linkId: string; answers: SurveyAnswers }[], number];
    const all = gone[0].map(({ linkId, answers }): PlacedAnswers => ({ place: places.get(linkId) ?? BESIDE_EPT, answers }));
    const totals = surveyTotals(definition, [...new Set(places.values())], all);
    if (totals.length > 0)
      await manager.insert(
        SurveyTotalRow,
        totals.map(({ place, question, option, answers }) => ({ surveyId, place, question: question ?? '', option: option ?? '', answers })),
      );
    const texts = all.length < PERSONS_OF_A_GROUP ? [] : textsOf(definition, all);
    if (texts.length > 0)
      await manager.insert(
        SurveyText,
        texts.map((text) => ({ surveyId, ...text })),
      );
    await manager.query('DELETE FROM survey_address WHERE link_id IN (SELECT id FROM survey_link WHERE survey_id = $1)', [surveyId]);
    await manager.update(Survey, { id: surveyId }, { closedAt: at });
  }
}

/** Free texts of all, in an order that chance decides: neither who wrote two of them nor who came first is told. */
function textsOf(definition: Survey['definition'], all: readonly PlacedAnswers[]): { question: string; text: string }[] {
  const texts = surveyQuestions(definition)
    .filter(({ kind }) => kind === 'text')
    .flatMap(({ code }) => all.flatMap(({ answers: { [code]: text } }) => (typeof text === 'string' ? [{ question: code, text }] : [])));
  for (let i = texts.length - 1; i > 0; i--) {
    const j = randomInt(i + 1);
    [texts[i], texts[j]] = [texts[j] as (typeof texts)[number], texts[i] as (typeof texts)[number]];
  }
  return texts;
}
