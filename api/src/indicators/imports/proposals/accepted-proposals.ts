import type { Queryable } from '../../../platform/database/queryable';
import { stagingTable } from '../staging/staging-table';

/** Whether the import that is to bring the values of a proposal is still at work. */
export const COUNT_UNDERWAY = `SELECT count(*)::integer AS count FROM indicator_import WHERE id = $1 AND status IN ('ready', 'applying')`;

/** The import by which the network takes the values of the proposal $1: the same file, in the name of who accepts. */
export const IMPORT_OF_PROPOSAL = `
  INSERT INTO indicator_import (network_id, file_name, file_sha256, size_bytes, format, geography_year, status, source_import_id, created_by_id, created_at, heartbeat_at)
  SELECT p.to_network_id, f.file_name, f.file_sha256, f.size_bytes, f.format, f.geography_year, 'ready', f.id, $2, $3, clock_timestamp()
    FROM value_proposal p JOIN indicator_import f ON f.id = p.import_id WHERE p.id = $1 RETURNING id`;

/** The values of the proposal $1 as those of a file that was read. */
export const STAGE_PROPOSED = (importId: number): string => `
  CREATE UNLOGGED TABLE ${stagingTable(importId)} AS
  SELECT line, indicator_id, period, territory_id, value, state FROM proposed_value WHERE proposal_id = $1`;

export const KEEP_ACCEPTED_REPORT = 'UPDATE indicator_import SET report = $2 WHERE id = $1';

export const FORGET_PROPOSED = 'DELETE FROM proposed_value WHERE proposal_id = $1';

const SETTLE = `
  UPDATE value_proposal SET status = 'accepted', decided_at = $2, decided_by_id = $3 WHERE accepted_import_id = $1 AND status = 'open' RETURNING id`;

const WITHDRAW = `UPDATE value_proposal SET status = 'withdrawn' WHERE import_id = $1 AND status = 'open'`;

const FORGET_VALUES = `
  DELETE FROM proposed_value v USING value_proposal p WHERE p.id = v.proposal_id AND p.status <> 'open' AND (p.accepted_import_id = $1 OR p.import_id = $1)`;

/** The import brought the values of a proposal, if it was made of one: that is accepted by whoever applied it. Gives which; null: it was made of none. */
export async function settleAccepted(database: Queryable, importId: number, at: Date, actorId: string | null): Promise<string | null> {
  const [[accepted]] = (await database.query(SETTLE, [importId, at, actorId])) as [{ id: string }[], number];
  await database.query(FORGET_VALUES, [importId]);
  return accepted?.id ?? null;
}

/** Takes back what an import proposed to others and nobody decided of. */
export async function withdrawProposals(database: Queryable, importId: number): Promise<void> {
  await database.query(WITHDRAW, [importId]);
  await database.query(FORGET_VALUES, [importId]);
}
