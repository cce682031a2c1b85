import type { FramedContent, FormDocumentKind } from '@maillage/domain';
import { isId, type Queryable } from '../platform/database/queryable';
import type { FormDocumentType } from './form-document.type';

/** What a report says beside the return: who asks, by what form, and of when the answers are that stand beside. */
export interface ReportGround {
  readonly networkId: string;
  readonly networkName: string;
  readonly model: string | null;
  readonly formerFrom: string | null;
  readonly formerTo: string | null;
}

/** The ground of the report of a CCAS; a return that may be read has one. */
export async function readReportGround(database: Queryable, collectionId: string, ccasId: string): Promise<ReportGround> {
  const [ground] = (await database.query(
    `SELECT n.id AS "networkId", n.name AS "networkName", f.model, former.period_from::text AS "formerFrom", former.period_to::text AS "formerTo"
       FROM form_collection k JOIN form f ON f.id = k.form_id JOIN network n ON n.id = k.network_id
       LEFT JOIN LATERAL (SELECT p.period_from, p.period_to FROM form_collection p JOIN form_return q ON q.collection_id = p.id AND q.ccas_id = $2
                           WHERE p.form_id = k.form_id AND p.period_to < k.period_from AND EXISTS (SELECT FROM form_return_edition e WHERE e.return_id = q.id)
                           ORDER BY p.period_to DESC LIMIT 1) former ON true
      WHERE k.id = $1`,
    [collectionId, ccasId],
  )) as [ReportGround];
  return ground;
}

/** Documents of a return, with whether each is of the state that `$2` names. Whoever writes one and is silent for five minutes is gone: it is asked for again. */
export const listFormDocuments = (database: Queryable, returnId: string, madeOf: string, now: Date): Promise<FormDocumentType[]> =>
  database.query(
    `SELECT id, kind, CASE WHEN left_alone THEN 'failed' ELSE state END AS state, CASE WHEN left_alone THEN 'unexpected' ELSE failure END AS failure,
            is_draft AS "isDraft", made_of <> $2 AS "isOutdated", file_name AS "fileName", size_bytes AS "sizeBytes", replaced, made_at AS "madeAt"
       FROM (SELECT *, state = 'waiting' AND asked_at < $3::timestamptz - interval '5 minutes' AS left_alone FROM form_document WHERE return_id = $1) d
      ORDER BY kind DESC`,
    [returnId, madeOf, now],
  );

/** A document to ask for. */
export interface DocumentAsked {
  readonly returnId: string;
  readonly kind: FormDocumentKind;
  readonly isDraft: boolean;
  readonly madeOf: string;
  readonly content: FramedContent;
  readonly fileName: string;
  readonly at: Date;
}

/** Asks for a document, anew where one stands of another state, failed or was lost: what is ready and fresh stays. */
export const askFormDocument = (database: Queryable, { returnId, kind, isDraft, madeOf, content, fileName, at }: DocumentAsked): Promise<unknown> =>
  database.query(
    `INSERT INTO form_document AS d (return_id, kind, is_draft, made_of, content, file_name, asked_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT ON CONSTRAINT uq_form_document DO UPDATE SET state = 'waiting', failure = NULL, is_draft = excluded.is_draft, made_of = excluded.made_of,
            content = excluded.content, file_name = excluded.file_name, asked_at = excluded.asked_at
      WHERE d.made_of <> excluded.made_of OR d.state <> 'ready'`,
    [returnId, kind, isDraft, madeOf, JSON.stringify(content), fileName, at],
  );

/** A document to write. */
export interface DocumentToWrite {
  readonly id: string;
  readonly kind: FormDocumentKind;
  readonly isDraft: boolean;
  readonly networkId: string;
  readonly madeOf: string;
  readonly content: FramedContent;
}

/** Documents of a return that wait. */
export const listToWrite = (database: Queryable, returnId: string): Promise<DocumentToWrite[]> =>
  database.query(
    `SELECT d.id, d.kind, d.is_draft AS "isDraft", k.network_id AS "networkId", d.made_of AS "madeOf", d.content
       FROM form_document d JOIN form_return r ON r.id = d.return_id JOIN form_collection k ON k.id = r.collection_id
      WHERE d.return_id = $1 AND d.state = 'waiting' AND d.content IS NOT NULL ORDER BY d.kind DESC`,
    [returnId],
  );

/** A document that is ready, and whose it is; undefined when there is none. */
export async function findFormDocument(
  database: Queryable,
  id: string,
): Promise<
  { readonly collectionId: string; readonly ccasId: string; readonly madeOf: string; readonly storageKey: string; readonly fileName: string } | undefined
> {
  if (!isId(id)) return undefined;
  const [row] = (await database.query(
    `SELECT r.collection_id AS "collectionId", r.ccas_id AS "ccasId", d.made_of AS "madeOf", d.storage_key AS "storageKey", d.file_name AS "fileName"
       FROM form_document d JOIN form_return r ON r.id = d.return_id WHERE d.id = $1 AND d.state = 'ready'`,
    [id],
  )) as { collectionId: string; ccasId: string; madeOf: string; storageKey: string; fileName: string }[];
  return row;
}
