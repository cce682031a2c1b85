import { type AdoptionChange, type AdoptionStage, type AdoptionValues, checkAdoption, type FieldError, mergeAdoption } from '@maillage/domain';
import type { EntityManager } from 'typeorm';

/** One cell of the matrix. */
export interface Cell {
  readonly initiativeId: string;
  readonly ccasId: string;
}

/** By which a cell is found among others. */
export const keyOfCell = ({ initiativeId, ccasId }: Cell): string => `${initiativeId} ${ccasId}`;

/** What is told of a cell, held until the end of the transaction. */
export interface HeldCell extends Cell, AdoptionValues {
  readonly id: string;
  readonly version: number;
  readonly lastNewsAt: Date;
  readonly lastNewsById: string | null;
  readonly changedByName: string | null;
}

/** News of a cell as they are to be kept. */
export interface StageNews extends Cell {
  readonly stage: AdoptionStage;
  readonly notConcernedReason: string | null;
  readonly blockedSince: string | null;
  readonly lastNewsAt: Date;
  readonly lastNewsById: string | null;
}

/** What stands after a change, or why it may not: the same rules for one cell and for many. */
export function changedNews(
  stored: AdoptionValues | null,
  change: AdoptionChange,
  today: string,
): { readonly values: AdoptionValues } | { readonly errors: readonly FieldError[] } {
  const values = mergeAdoption(stored, change, today);
  const errors = checkAdoption(values, today);
  // checkAdoption refuses a missing stage
  return errors.length > 0 ? { errors } : { values: values as AdoptionValues };
}

/** What is told of the cells, held; in one order, so that two who hold many do not wait for each other. */
export async function holdCells(manager: EntityManager, cells: readonly Cell[]): Promise<ReadonlyMap<string, HeldCell>> {
  const rows = (await manager.query(
    `SELECT a.id, a.initiative_id AS "initiativeId", a.ccas_id AS "ccasId", a.version, a.stage, a.not_concerned_reason AS "notConcernedReason", a.note, a.blocker,
            a.blocker_addressee_id AS "blockerAddresseeId", a.blocker_lifted_by AS "blockerLiftedBy", a.blocker_lifts_when AS "blockerLiftsWhen",
            a.blocker_review_on::text AS "blockerReviewOn", a.blocked_since::text AS "blockedSince", a.last_news_at AS "lastNewsAt", a.last_news_by_id AS "lastNewsById",
            (SELECT full_name FROM account WHERE id = a.updated_by_id) AS "changedByName"
       FROM adoption a JOIN unnest($1::uuid[], $2::uuid[]) s (initiative_id, ccas_id) ON s.initiative_id = a.initiative_id AND s.ccas_id = a.ccas_id
      ORDER BY a.id FOR UPDATE OF a`,
    [cells.map(({ initiativeId }) => initiativeId), cells.map(({ ccasId }) => ccasId)],
  )) as HeldCell[];
  return new Map(rows.map((row) => [keyOfCell(row), row]));
}

const NEWS = 'unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::date[], $6::timestamptz[], $7::uuid[])';
const AS_NEWS = 's (initiative_id, ccas_id, stage, reason, blocked_since, at, by_id)';
const written = (a: string): string => `${a}.id, ${a}.initiative_id AS "initiativeId", ${a}.ccas_id AS "ccasId", ${a}.version`;

const columnsOf = (news: readonly StageNews[]): unknown[] => [
  news.map(({ initiativeId }) => initiativeId),
  news.map(({ ccasId }) => ccasId),
  news.map(({ stage }) => stage),
  news.map(({ notConcernedReason }) => notConcernedReason),
  news.map(({ blockedSince }) => blockedSince),
  news.map(({ lastNewsAt }) => lastNewsAt),
  news.map(({ lastNewsById }) => lastNewsById),
];

type WrittenCell = Pick<HeldCell, 'id' | 'initiativeId' | 'ccasId' | 'version'>;

/** Writes news of cells that are held. What was noted of a blocker goes as with the news of one cell. */
export async function updateStages(manager: EntityManager, news: readonly StageNews[]): Promise<ReadonlyMap<string, WrittenCell>> {
  if (news.length === 0) return new Map();
  const [rows] = (await manager.query(
    `UPDATE adoption a SET stage = s.stage, not_concerned_reason = s.reason, blocked_since = s.blocked_since, last_news_at = s.at, last_news_by_id = s.by_id,
            blocker_review_note = CASE WHEN a.blocker IS NOT NULL THEN a.blocker_review_note END, blocker_outcome = CASE WHEN a.blocker IS NULL THEN a.blocker_outcome END
       FROM ${NEWS} ${AS_NEWS} WHERE a.initiative_id = s.initiative_id AND a.ccas_id = s.ccas_id
      RETURNING ${written('a')}`,
    columnsOf(news),
  )) as [WrittenCell[], number];
  return new Map(rows.map((row) => [keyOfCell(row), row]));
}

/** Writes the first news of cells; where somebody else's came since the look, theirs stay, and the cell is not in the answer. */
export async function insertStages(manager: EntityManager, news: readonly StageNews[]): Promise<ReadonlyMap<string, WrittenCell>> {
  if (news.length === 0) return new Map();
  const rows = (await manager.query(
    `INSERT INTO adoption (initiative_id, ccas_id, stage, not_concerned_reason, blocked_since, last_news_at, last_news_by_id)
     SELECT * FROM ${NEWS} ${AS_NEWS} ORDER BY 1, 2 ON CONFLICT DO NOTHING RETURNING ${written('adoption')}`,
    columnsOf(news),
  )) as WrittenCell[];
  return new Map(rows.map((row) => [keyOfCell(row), row]));
}
