import type { FormDefinition } from '@maillage/domain';
import { answersAtLeast, WHOLE_SURVEY } from '@maillage/domain';
import { type CcasReach, ccasRefJson, ccasRows, isReached } from '../network';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { SurveyLinkType, SurveySummary, SurveyType } from './surveys.type';

/** SQL: how far a survey is on a day. It closes by itself, whether or not its results are worked out. */
const stateOn = (day: string): string =>
  `CASE WHEN s.opened_at IS NULL THEN 'draft' WHEN s.closed_at IS NULL AND s.closes_on >= ${day} THEN 'open' ELSE 'closed' END`;

/** SQL: answers that stand, or the total that stayed of them. */
const ANSWERS = `coalesce((SELECT t.answers FROM survey_total t WHERE t.survey_id = s.id AND t.place = '${WHOLE_SURVEY}' AND t.question = ''),
  (SELECT count(*) FROM survey_answer a JOIN survey_link l ON l.id = a.link_id WHERE l.survey_id = s.id))::integer`;

const COLUMNS = (day: string): string => `s.id, s.title, ${stateOn(day)} AS state, s.closes_on::text AS "closesOn", s.closed_at AS "closedAt",
  s.published_at AS "publishedAt", ${ANSWERS} AS answers`;

interface StoredAnswers {
  readonly answers: number;
  readonly closedAt: Date | null;
}

/** The row with what may be told of how many answered, in steps of five until all is worked out, and without the number itself. */
const toldOf = <Row extends StoredAnswers>({ answers, ...row }: Row): Omit<Row, 'answers'> & { readonly answersAtLeast: number } => ({
  ...row,
  answersAtLeast: row.closedAt === null ? answersAtLeast(answers) : answers,
});

/** Surveys of a network: drafts first where they are read, then those that close last. */
export async function listSurveys(
  database: Queryable,
  { networkId, today, withDrafts }: { readonly networkId: string; readonly today: string; readonly withDrafts: boolean },
): Promise<SurveySummary[]> {
  const rows = (await database.query(
    `SELECT ${COLUMNS('$2::date')} FROM survey s WHERE s.network_id = $1 AND ($3 OR s.opened_at IS NOT NULL)
      ORDER BY s.opened_at IS NOT NULL, s.closed_at IS NOT NULL, s.closes_on DESC, s.id`,
    [networkId, today, withDrafts],
  )) as (SurveySummary & StoredAnswers)[];
  return rows.map(toldOf);
}

type StoredSurvey = Omit<SurveyType, 'canManage' | 'answersAtLeast'> & StoredAnswers;

/** A survey with the links of that reach; undefined when there is none of that id. */
export async function getSurvey(
  database: Queryable,
  { id, networkId, today, reach }: { readonly id: string; readonly networkId: string; readonly today: string; readonly reach: CcasReach },
): Promise<Omit<SurveyType, 'canManage'> | undefined> {
  const b = new Bindings();
  const [own, network, day] = [b.bind(id), b.bind(networkId), `${b.bind(today)}::date`];
  const rows = (await database.query(
    `WITH seen AS (${ccasRows(network, isReached(reach, b, 'c'))}), links AS (
       SELECT c.rank, l.label, json_build_object('id', l.id, 'version', l.version, 'ccas', CASE WHEN c.id IS NOT NULL THEN ${ccasRefJson('c')} END, 'label', l.label,
                'mostAnswers', l.most_answers, 'endedAt', l.ended_at) AS row
         FROM survey_link l LEFT JOIN seen c ON c.id = l.ccas_id
        WHERE l.survey_id = ${own} AND (c.id IS NOT NULL OR (l.ccas_id IS NULL AND ${reach.isWhole ? 'true' : 'false'})))
     SELECT ${COLUMNS(day)}, s.network_id AS "networkId", s.version, s.definition, s.opened_at AS "openedAt",
            (SELECT coalesce(json_agg(row ORDER BY rank, label), '[]') FROM links) AS links
       FROM survey s WHERE s.id = ${own}`,
    b.values,
  )) as StoredSurvey[];
  const [survey] = rows;
  if (!survey) return undefined;
  const links = survey.links.map((link: SurveyLinkType) => ({ ...link, endedAt: link.endedAt === null ? null : new Date(link.endedAt) }));
  return toldOf({ ...survey, links });
}

/** A link by which one may answer, or that is ended. */
export interface FoundLink {
  readonly linkId: string;
  readonly surveyId: string;
  readonly networkName: string;
  readonly title: string;
  readonly closesOn: string;
  readonly definition: FormDefinition;
  readonly isFull: boolean;
}

const OPEN_LINKS = `
  SELECT l.id AS "linkId", s.id AS "surveyId", n.name AS "networkName", s.title, s.closes_on::text AS "closesOn", s.definition,
         (SELECT count(*) FROM survey_answer a WHERE a.link_id = l.id) >= l.most_answers AS "isFull"
    FROM survey_link l JOIN survey s ON s.id = l.survey_id JOIN network n ON n.id = s.network_id`;
const IS_OPEN = 's.opened_at IS NOT NULL AND s.closed_at IS NULL AND s.closes_on >= $2::date AND l.ended_at IS NULL';

/** The link of an address, if it takes answers on that day. */
export const findOpenAddress = async (database: Queryable, tokenHash: Buffer, today: string): Promise<FoundLink | undefined> =>
  (
    (await database.query(`${OPEN_LINKS} JOIN survey_address k ON k.link_id = l.id WHERE k.token_hash = $1 AND ${IS_OPEN}`, [tokenHash, today])) as FoundLink[]
  )[0];

/** A link by its id, if it takes answers on that day. */
export const findOpenLink = async (database: Queryable, id: string, today: string): Promise<FoundLink | undefined> =>
  ((await database.query(`${OPEN_LINKS} WHERE l.id = $1 AND ${IS_OPEN}`, [id, today])) as FoundLink[])[0];
