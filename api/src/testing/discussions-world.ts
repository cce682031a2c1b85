import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { arrange } from './initiatives-world';
import type { World } from './world';

/** Somebody of the coordination writes of an initiative at a CCAS, shared with it; gives the id of the message. */
export async function addMessage(owner: DataSource, { networkId, people }: World, ccasId: string): Promise<string> {
  const [message] = await arrange<{ id: string }>(
    owner,
    `WITH t AS (INSERT INTO discussion_thread (network_id, ccas_id, place_kind, place_key, about_type, about_id, audience, created_at)
                VALUES ($1, $2::uuid, 'adoption', $3::text, 'ccas', $2::text, 'shared', now()) RETURNING id)
     INSERT INTO discussion_message (thread_id, author_account_id, body, is_opening) SELECT t.id, $4, 'Un mot.', true FROM t RETURNING id`,
    [networkId, ccasId, randomUUID(), people.coordinator],
  );
  return (message as { id: string }).id;
}
