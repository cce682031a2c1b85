import type { FormDefinition, SurveyAnswers } from '@maillage/domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { hashOfSecret } from '../accounts';
import { Survey, type SurveySettling } from '../surveys';
import { BENEFITS, benefitsOf, DAILY, dailyOf } from './demo-survey-answers';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import { actAt } from './past/live-through';
import { steady } from './steady';

/** Secret of the address by which the open survey is answered: what one tries needs a link that is known. */
const DEMO_SURVEY_SECRET = 'demonstration-de-l-enquete-aupres-des-agents';

/** A survey of last spring with its results, published; and one that is open, with answers and an address that one can try. */
export async function addDemoSurveys(
  manager: EntityManager,
  { networkId, ccasIds, names, personIds }: DemoNetwork,
  calendar: DemoCalendar,
  settling: SurveySettling,
): Promise<void> {
  const accountId = personIds.coordinator;
  const by = { accountId, fullName: names.get(accountId) ?? '' };
  const add = async (title: string, definition: FormDefinition, openedDays: number, closesDays: number): Promise<string> => {
    await actAt(manager, calendar.at(openedDays, 9), by);
    const [{ id }] = (await manager.query('INSERT INTO survey (network_id, title, definition, closes_on, opened_at) VALUES ($1, $2, $3, $4, $5) RETURNING id', [
      networkId,
      title,
      JSON.stringify(definition),
      calendar.daysAgo(closesDays),
      calendar.at(openedDays, 9),
    ])) as [{ id: string }];
    await manager.query('INSERT INTO survey_link (survey_id, ccas_id, most_answers) SELECT $1, unnest($2::uuid[]), 200', [id, ccasIds]);
    await manager.query(`INSERT INTO survey_link (survey_id, label, most_answers) VALUES ($1, 'Journée du réseau', 60)`, [id]);
    return id;
  };
  const answer = async (surveyId: string, answersOf: (ccas: number, person: number) => SurveyAnswers, many: (ccas: number) => number): Promise<void> => {
    const rows = ccasIds.flatMap((ccasId, ccas) =>
      Array.from({ length: many(ccas) }, (_, person) => ({ id: randomUUID(), ccas_id: ccasId, answers: answersOf(ccas, person) })),
    );
    await manager.query(
      `INSERT INTO survey_answer (id, link_id, answers) SELECT r.id, l.id, r.answers FROM jsonb_to_recordset($2) r (id uuid, ccas_id uuid, answers jsonb)
         JOIN survey_link l ON l.survey_id = $1 AND l.ccas_id = r.ccas_id`,
      [surveyId, JSON.stringify(rows)],
    );
  };

  const closed = await add('Action sociale du personnel', BENEFITS, 75, 48);
  await answer(closed, benefitsOf, (ccas) => 4 + steady(ccas, 3, 17));
  await actAt(manager, calendar.at(47, 8));
  await settling.settle(manager, await manager.findOneByOrFail(Survey, { id: closed }), new Date(calendar.at(47, 8)));
  await actAt(manager, calendar.at(40, 15), by);
  await manager.query('UPDATE survey SET published_at = $2 WHERE id = $1', [closed, calendar.at(40, 15)]);

  const open = await add('Votre quotidien au CCAS', DAILY, 6, -45);
  await answer(open, dailyOf, (ccas) => (ccas % 3 === 0 ? 0 : steady(ccas, 5, 6)));
  await manager.query('INSERT INTO survey_address (token_hash, link_id) SELECT $2, id FROM survey_link WHERE survey_id = $1 AND ccas_id = $3', [
    open,
    hashOfSecret(DEMO_SURVEY_SECRET),
    ccasIds[0],
  ]);
}
