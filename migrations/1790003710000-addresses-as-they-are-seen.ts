import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Characters that nobody sees, as a PostgreSQL expression. */
const INVISIBLE = String.raw`'[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0]'`;

/** Texts by which somebody is known. */
const COLUMNS = [
  ['account', 'full_name'],
  ['ccas', 'name'],
  ['ccas', 'email'],
  ['office', 'person_name'],
  ['office', 'email'],
  ['dpo_designation', 'dpo_name'],
  ['dpo_designation', 'dpo_email'],
] as const;

const seen = (column: string): string => `regexp_replace(${column}, ${INVISIBLE}, '', 'g')`;

/**
 * Takes out of what identifies people the characters that nobody sees, as is now done at the door: who signs in with the address as it is seen must find
 * the account that was made of it as it was pasted. Two accounts that would then be one stay as they are: which is right, nobody here can tell.
 *
 * Locks: the rows that change. Reversible: nothing to put back.
 */
export class AddressesAsTheyAreSeen1790003710000 implements MigrationInterface {
  name = 'AddressesAsTheyAreSeen1790003710000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`SELECT set_config('maillage.actor_label', 'Mise à jour', true)`);
    await q.query(`
      UPDATE account a SET email = ${seen('a.email')}
       WHERE a.email ~ ${INVISIBLE} AND length(${seen('a.email')}) >= 3
         AND NOT EXISTS (SELECT FROM account o WHERE o.id <> a.id AND ${seen('o.email')} = ${seen('a.email')})`);
    for (const [table, column] of COLUMNS)
      await q.query(`UPDATE ${table} SET ${column} = ${seen(column)} WHERE ${column} ~ ${INVISIBLE} AND ${seen(column)} <> ''`);
    await q.query(`SELECT set_config('maillage.actor_label', '', true)`);
  }

  async down(): Promise<void> {
    // nothing to put back: what was taken out was seen by nobody
  }
}
