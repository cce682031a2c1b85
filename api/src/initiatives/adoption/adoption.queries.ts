import { accountJson } from '../../accounts';
import type { Queryable } from '../../platform/database/queryable';
import { Bindings } from '../../platform/database/bindings';
import { ccasRefJson } from '../../network';
import { initiativeRefJson, networkCcas, type Reading } from '../initiatives.fragments';
import type { AdoptionType } from './adoption.type';

/** SQL: an `Adoption` as JSON, from the aliases of `networkCcas`, `initiative`, `plan`, `adoption` (absent: no news) and the author's `account`. */
export function adoptionJson(c: string, i: string, p: string, a: string, author: string): string {
  const detail = (value: string): string => `CASE WHEN ${c}."isDetailVisible" THEN ${value} END`;
  return `json_build_object('id', ${a}.id, 'ccas', ${ccasRefJson(c)}, 'initiative', ${initiativeRefJson(i, p)}, 'stage', ${a}.stage,
    'notConcernedReason', ${detail(`${a}.not_concerned_reason`)}, 'note', ${detail(`${a}.note`)},
    'blocker', ${detail(`${a}.blocker`)}, 'blockerAddressee', ${detail(accountJson(`${a}.blocker_addressee_id`))},
    'blockerLiftedBy', ${detail(`coalesce((SELECT full_name FROM account WHERE id = ${a}.blocker_addressee_id), ${a}.blocker_lifted_by)`)}, 'blockerLiftsWhen', ${detail(`${a}.blocker_lifts_when`)},
    'blockerReviewOn', ${detail(`${a}.blocker_review_on`)}, 'blockerReviewNote', ${detail(`${a}.blocker_review_note`)}, 'blockedSince', ${detail(`${a}.blocked_since`)},
    'blockerOutcome', ${detail(`${a}.blocker_outcome`)},
    'lastNewsAt', ${a}.last_news_at, 'lastNewsByName', ${detail(`${author}.full_name`)}, 'version', ${a}.version,
    'canUpdate', ${c}."canUpdate", 'canLift', ${a}.blocker IS NOT NULL AND (${c}."canUpdate" OR ${c}."isDetailVisible" AND coalesce(${a}.blocker_addressee_id = ${c}."viewerId", false)),
    'isDetailVisible', ${c}."isDetailVisible")`;
}

const selectAdoptions = async (database: Queryable, b: Bindings, ccas: string, condition: string): Promise<AdoptionType[]> => {
  const rows = (await database.query(
    `WITH cell_ccas AS MATERIALIZED (${ccas})
     SELECT ${adoptionJson('c', 'i', 'p', 'a', 'author')} AS adoption
       FROM cell_ccas c CROSS JOIN initiative i JOIN plan p ON p.id = i.plan_id
       LEFT JOIN adoption a ON a.initiative_id = i.id AND a.ccas_id = c.id
       LEFT JOIN account author ON author.id = a.last_news_by_id
      WHERE ${condition}
      ORDER BY i.number, c.rank`,
    b.values,
  )) as { adoption: AdoptionType }[];
  return rows.map(({ adoption }) => adoption);
};

/** One cell of the matrix, with or without news. The caller has checked that it exists. */
export async function getAdoption(database: Queryable, reading: Reading, cell: { initiativeId: string; ccasId: string }): Promise<AdoptionType | undefined> {
  const b = new Bindings();
  const [adoption] = await selectAdoptions(database, b, networkCcas(reading, b, cell.ccasId), `i.id = ${b.bind(cell.initiativeId)}`);
  return adoption;
}

/** What a plan asks of a CCAS: each initiative that is not archived, by number, with or without news. */
export async function listCcasAdoptions(
  database: Queryable,
  reading: Reading,
  { ccasId, planId }: { ccasId: string; planId: string },
): Promise<AdoptionType[]> {
  const b = new Bindings();
  return selectAdoptions(database, b, networkCcas(reading, b, ccasId), `i.plan_id = ${b.bind(planId)} AND i.archived_at IS NULL`);
}
