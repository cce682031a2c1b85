import { MAIL_CHOICE_PATHS, type RefusableMailKind } from '@maillage/domain';
import { Inject, Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { CONFIG, type Config } from '../../platform/config/config';
import type { Queryable } from '../../platform/database/queryable';

const KEY_BYTES = 32;

/** The addresses at which a person chooses her mails, signed in or not. */
@Injectable()
export class MailChoiceLinks {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  /** The page of the product. */
  address(path: string): string {
    return `${this.config.publicUrl}${path}`;
  }

  /** Where mail programs refuse one kind for her, by a POST; who opens it comes to the page. It names no account, and is the same in each of her mails. */
  async refusal(database: Queryable, accountId: string, kind: RefusableMailKind): Promise<string> {
    return this.address(`/${MAIL_CHOICE_PATHS.refusal}/${await keyOf(database, accountId)}/${kind}`);
  }
}

/** A person's key, made when it is first needed: of two at once, the first one's. */
async function keyOf(database: Queryable, accountId: string): Promise<string> {
  await database.query('INSERT INTO mail_choice_key (account_id, key) VALUES ($1, $2) ON CONFLICT DO NOTHING', [accountId, randomBytes(KEY_BYTES)]);
  const [row] = (await database.query('SELECT key FROM mail_choice_key WHERE account_id = $1', [accountId])) as { key: Buffer }[];
  if (!row) throw new Error('a key that was just made is gone');
  return row.key.toString('base64url');
}

/** Whose key that is, her account being in use or not; null: nobody's. */
export async function accountOfKey(database: Queryable, text: string): Promise<string | null> {
  const key = Buffer.from(text, 'base64url');
  if (key.length !== KEY_BYTES) return null;
  const [row] = (await database.query('SELECT account_id FROM mail_choice_key WHERE key = $1', [key])) as { account_id: string }[];
  return row?.account_id ?? null;
}
