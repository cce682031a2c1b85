import { ADOPTION_STAGES, MAX_NEWS_WEEKS, NO_NEWS, STAGE_LETTERS } from '@maillage/domain';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import { isLate, networkCcas, type Reading } from '../initiatives.fragments';
import type { MatrixCcas, MatrixRow } from './adoption-matrix.type';

const LETTER = `CASE a.stage ${ADOPTION_STAGES.map((stage) => `WHEN '${stage}' THEN '${STAGE_LETTERS[stage]}'`).join(' ')} END`;

/** Digits of base 36, as `encodeNewsWeeks` of libs/domain writes them. */
const DIGITS = Array.from({ length: MAX_NEWS_WEEKS + 1 }, (_, weeks) => weeks.toString(36)).join('');
const WEEK_SECONDS = 7 * 24 * 3600;

/** A column's rank travels as one character above Latin-1: compact, and far below the surrogates for any network of France. */
const RANK_OFFSET = 256;

/** What the matrix shows, but its plan. */
export interface MatrixContent {
  readonly ccas: MatrixCcas[];
  readonly rows: MatrixRow[];
}

/**
 * The matrix of a plan in one statement. What is told of an initiative comes as one string, four characters a cell in no order:
 * stage, blocker, age, column. Putting them in their places here costs 1 ms where PostgreSQL would sort 100,000 cells.
 */
export async function readMatrix(database: Queryable, reading: Reading, planId: string, now: Date): Promise<MatrixContent> {
  const b = new Bindings();
  const openCcas = networkCcas(reading, b);
  const today = `${b.bind(reading.today)}::date`;
  const plan = `${b.bind(planId)}::uuid`;
  const weeks = `least(${MAX_NEWS_WEEKS}, greatest(0, floor(date_part('epoch', ${b.bind(now)}::timestamptz - a.last_news_at) / ${WEEK_SECONDS})))::integer`;
  const blocked = `CASE WHEN a.blocker IS NOT NULL AND c."isDetailVisible" THEN '1' ELSE '0' END`;
  const [{ ccas, rows }] = (await database.query(
    `WITH open_ccas AS MATERIALIZED (${openCcas}),
     news AS (
       SELECT a.initiative_id, string_agg(${LETTER} || ${blocked} || substr('${DIGITS}', ${weeks} + 1, 1) || chr(${RANK_OFFSET} + c.rank), '') AS cells
         FROM initiative i JOIN adoption a ON a.initiative_id = i.id JOIN open_ccas c ON c.id = a.ccas_id
        WHERE i.plan_id = ${plan} AND i.archived_at IS NULL
        GROUP BY a.initiative_id
     )
     SELECT (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', c.name, 'communeName', c."communeName", 'eptId', c.ept -> 'id', 'eptName', c.ept -> 'name',
                                                        'canUpdate', c."canUpdate") ORDER BY c.rank), '[]') FROM open_ccas c) AS ccas,
            (SELECT coalesce(json_agg(json_build_object('id', i.id, 'number', i.number, 'title', i.title, 'weather', i.weather, 'weatherText', i.weather_text,
                      'lateMilestonesCount', (SELECT count(*) FROM milestone m WHERE m.initiative_id = i.id AND ${isLate('m', today)}),
                      'recommendationNumbers', (SELECT coalesce(json_agg(r.number ORDER BY r.number), '[]')
                                                  FROM initiative_recommendation ir JOIN recommendation r ON r.id = ir.recommendation_id WHERE ir.initiative_id = i.id),
                      'ownerName', coalesce(owner.full_name, i.owner_name), 'cells', coalesce(news.cells, '')) ORDER BY i.number), '[]')
               FROM initiative i LEFT JOIN news ON news.initiative_id = i.id LEFT JOIN account owner ON owner.id = i.owner_account_id
              WHERE i.plan_id = ${plan} AND i.archived_at IS NULL) AS rows`,
    b.values,
  )) as [{ ccas: MatrixCcas[]; rows: (Omit<MatrixRow, 'stages' | 'blocked' | 'newsWeeks'> & { cells: string })[] }];
  return { ccas, rows: rows.map(({ cells, ...row }) => ({ ...row, ...inPlaces(cells, ccas.length) })) };
}

/** The three strings of a row, one character per column. */
function inPlaces(cells: string, columnsCount: number): Pick<MatrixRow, 'stages' | 'blocked' | 'newsWeeks'> {
  const stages = new Array<string>(columnsCount).fill(NO_NEWS);
  const blocked = new Array<string>(columnsCount).fill('0');
  const newsWeeks = new Array<string>(columnsCount).fill(NO_NEWS);
  for (let at = 0; at < cells.length; at += 4) {
    const column = cells.charCodeAt(at + 3) - RANK_OFFSET - 1;
    stages[column] = cells.charAt(at);
    blocked[column] = cells.charAt(at + 1);
    newsWeeks[column] = cells.charAt(at + 2);
  }
  return { stages: stages.join(''), blocked: blocked.join(''), newsWeeks: newsWeeks.join('') };
}
