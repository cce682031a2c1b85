import type { FormDefinition, ReturnState } from '@maillage/domain';
import { ccasRefColumns } from '../../network';
import type { Queryable } from '../../platform/database/queryable';
import type { FormAnswerType, FormRemarkType, FormReturnEditionType, FormReturnType } from './returns.type';
import { filesOfAnswer } from './standing-files.queries';

/** Where a return stands, and what its collection asks. */
export interface ReturnPlace {
  readonly collectionId: string;
  readonly ccasId: string;
  readonly networkId: string;
  readonly definition: FormDefinition;
  readonly closedAt: Date | null;
}

const PLACE = `
  SELECT k.id AS "collectionId", c.id AS "ccasId", k.network_id AS "networkId", v.definition, k.closed_at AS "closedAt"
    FROM form_collection k JOIN form_version v ON v.id = k.form_version_id JOIN network n ON n.id = k.network_id
    JOIN ccas c ON c.id = $2 JOIN territory_inclusion i ON i.territory_id = c.territory_id AND i.ancestor_id = n.territory_id
   WHERE k.id = $1
     AND (c.closed_on IS NULL OR c.closed_on > k.period_from OR EXISTS (SELECT FROM form_return r WHERE r.collection_id = k.id AND r.ccas_id = c.id))`;

/** Keeps a collection from being closed until what is written to a return of it is kept. */
export const HOLD_COLLECTION = 'SELECT FROM form_collection WHERE id = $1 FOR SHARE';

/** Where the return of a CCAS to a collection of its network stands; undefined where there can be none: another network's, or one that had closed before the period. */
export async function findReturnPlace(database: Queryable, collectionId: string, ccasId: string): Promise<ReturnPlace | undefined> {
  return ((await database.query(PLACE, [collectionId, ccasId])) as ReturnPlace[])[0];
}

const ANSWER = `'id', a.id, 'entry', a.entry, 'version', a.version, 'state', a.state, 'value', a.value, 'denominator', a.denominator, 'other', a.other, 'reason', a.reason,
  'method', a.method, 'comment', a.comment, 'origin', a.origin, 'source', a.source, 'isConfirmed', a.is_confirmed, 'files', ${filesOfAnswer('a')},
  'updatedByName', (SELECT w.full_name FROM account w WHERE w.id = a.updated_by_id)`;

const RETURN = `
  SELECT r.id, coalesce(r.version, 0) AS version, r.state, r.reason, r.submitted_at AS "submittedAt", r.signatory_name AS "signatoryName",
         r.signatory_function AS "signatoryFunction", coalesce(r.is_on_behalf, false) AS "isOnBehalf", r.presented_on::text AS "presentedOn", r.deliberation,
         k.id AS "collectionId", k.title AS "collectionTitle", k.purpose, k.period_from::text AS "periodFrom", k.period_to::text AS "periodTo", k.closed_at AS "closedAt", v.definition,
         t.population_persons AS population, former.title AS "lastYearTitle", coalesce(former.answers, '[]') AS "lastYear",
         (SELECT row_to_json(x) FROM (SELECT ${ccasRefColumns('c', 't')}) x) AS ccas,
         (SELECT coalesce(json_agg(json_build_object(${ANSWER}) ORDER BY a.entry), '[]') FROM form_answer a WHERE a.return_id = r.id) AS answers,
         (SELECT coalesce(json_agg(json_build_object('id', m.id, 'version', m.version, 'entry', m.entry, 'body', m.body, 'isReturn', m.is_return,
                   'authorName', (SELECT w.full_name FROM account w WHERE w.id = m.author_id), 'createdAt', m.created_at, 'settledAt', m.settled_at)
                   ORDER BY m.created_at, m.id), '[]') FROM form_remark m WHERE m.return_id = r.id) AS remarks,
         (SELECT coalesce(json_agg(json_build_object('number', e.number, 'reason', e.reason, 'validatedAt', e.validated_at,
                   'validatedByName', (SELECT w.full_name FROM account w WHERE w.id = e.validated_by_id)) ORDER BY e.number DESC), '[]')
            FROM form_return_edition e WHERE e.return_id = r.id) AS editions
    FROM form_collection k JOIN form_version v ON v.id = k.form_version_id JOIN ccas c ON c.id = $2 JOIN territory t ON t.id = c.territory_id
    LEFT JOIN form_return r ON r.collection_id = k.id AND r.ccas_id = c.id
    -- what was validated last of the nearest period before this one
    LEFT JOIN LATERAL (
      SELECT p.title, (SELECT json_agg(jsonb_build_object('files', '[]'::jsonb) || o.value || jsonb_build_object('id', NULL, 'entry', o.key, 'version', 0, 'comment', NULL, 'origin', 'typed', 'source', NULL, 'updatedByName', NULL)
                                ORDER BY o.key) FROM jsonb_each(e.answers) o) AS answers
        FROM form_collection p JOIN form_return q ON q.collection_id = p.id AND q.ccas_id = c.id JOIN form_return_edition e ON e.return_id = q.id
       WHERE p.form_id = k.form_id AND p.period_to < k.period_from ORDER BY p.period_to DESC, e.number DESC LIMIT 1) former ON true
   WHERE k.id = $1`;

type Told<T, K extends keyof T> = Omit<T, K> & Readonly<Record<K, string | null>>;
type StoredReturn = Omit<FormReturnType, 'remarks' | 'editions' | 'sections' | 'canAnswer' | 'canSubmit' | 'canCheck' | 'isForAnother'> & {
  readonly remarks: readonly Told<FormRemarkType, 'createdAt' | 'settledAt'>[];
  readonly editions: readonly Told<FormReturnEditionType, 'validatedAt'>[];
};
const instant = (text: string | null): Date => new Date(text ?? 0);

/** The return of a CCAS to a collection, whether anybody has opened it or not; undefined when there is no such collection or CCAS. */
export async function getReturn(
  database: Queryable,
  { collectionId, ccasId }: Pick<ReturnPlace, 'collectionId' | 'ccasId'>,
): Promise<Omit<FormReturnType, 'sections' | 'canAnswer' | 'canSubmit' | 'canCheck' | 'isForAnother'> | undefined> {
  const [stored] = (await database.query(RETURN, [collectionId, ccasId])) as StoredReturn[];
  return (
    stored && {
      ...stored,
      remarks: stored.remarks.map((remark) => ({
        ...remark,
        createdAt: instant(remark.createdAt),
        settledAt: remark.settledAt ? instant(remark.settledAt) : null,
      })),
      editions: stored.editions.map((edition) => ({ ...edition, validatedAt: instant(edition.validatedAt) })),
    }
  );
}

const OPEN = `INSERT INTO form_return (collection_id, ccas_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING id`;
const HOLD = `SELECT id, state, version FROM form_return WHERE collection_id = $1 AND ccas_id = $2 FOR UPDATE`;

/** A return that is held until the end of the transaction. */
export interface HeldReturn {
  readonly id: string;
  readonly state: ReturnState;
  /** 0: it is begun by this act. */
  readonly version: number;
}

/** The return, held: begun if nobody had. */
export async function holdReturn(database: Queryable, { collectionId, ccasId }: ReturnPlace): Promise<HeldReturn> {
  const begun = (await database.query(OPEN, [collectionId, ccasId])) as readonly object[];
  const [held] = (await database.query(HOLD, [collectionId, ccasId])) as [HeldReturn];
  return begun.length > 0 ? { ...held, version: 0 } : held;
}

/** Answers as they stand, by entry. */
export type StoredAnswer = Omit<FormAnswerType, 'id' | 'files' | 'updatedByName'> & { readonly id: string };
const ANSWERS = `
  SELECT id, entry, version, state, value, denominator, other, reason, method, comment, origin, source, is_confirmed AS "isConfirmed"
    FROM form_answer WHERE return_id = $1`;

/** The answers of a return, by entry. */
export async function answersOf(database: Queryable, returnId: string): Promise<Map<string, StoredAnswer>> {
  const rows = (await database.query(ANSWERS, [returnId])) as StoredAnswer[];
  return new Map(rows.map((row) => [row.entry, row]));
}
