import { createHash } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../access/viewer';
import { DomainError } from '../errors/domain-error';

/** Takes the key, after whoever is making something with it: no row when it is taken. $1 account, $2 key, $3 hash of the content. */
const TAKE_KEY = 'INSERT INTO creation_key (account_id, key, content_sha256) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING key';
const NOTE_MADE = 'UPDATE creation_key SET made_id = $3 WHERE account_id = $1 AND key = $2';
const FIND_MADE = 'SELECT made_id AS "madeId", content_sha256 AS "contentSha256" FROM creation_key WHERE account_id = $1 AND key = $2';

/** An input that makes something. */
export interface CreationInput {
  readonly key?: string | null;
  /** A yes to what seemed doubtful is no other content. */
  readonly isConfirmed?: boolean | null;
}

/**
 * Runs a creation once for the key of its form, in the transaction of the manager, and gives the id of what was made, now or the first time.
 * Without a key it simply runs. Refused: ALREADY_CREATED, when the key made something of other content; what was typed since would be lost
 * without a word.
 */
export async function once(
  manager: EntityManager,
  { accountId }: Pick<Viewer, 'accountId'>,
  { key, isConfirmed: _, ...content }: CreationInput,
  create: () => Promise<string | number>,
): Promise<string> {
  if (!key) return String(await create());
  const hash = createHash('sha256').update(JSON.stringify(content)).digest();
  const taken = (await manager.query(TAKE_KEY, [accountId, key, hash])) as unknown[];
  if (taken.length > 0) {
    const id = String(await create());
    await manager.query(NOTE_MADE, [accountId, key, id]);
    return id;
  }
  const [{ madeId, contentSha256 }] = (await manager.query(FIND_MADE, [accountId, key])) as [{ madeId: string; contentSha256: Buffer }];
  if (!contentSha256.equals(hash)) throw new DomainError('ALREADY_CREATED', { id: madeId });
  return madeId;
}
