import type { CcasNames, TakeoverState } from '@maillage/domain';
import type { EntityManager } from 'typeorm';
import { heldOn, inNetwork, openOn } from '../network';
import { isId, type Queryable } from '../platform/database/queryable';
import type { KnownPlan } from './reading/plan-reader';
import type { StagedBook } from './reading/staged-book';
import type { TakeoverMapping } from './reading/takeover-mapping';
import type { KnownPerson } from './reading/words';
import type { TAKEOVER_FAILURES, TakeoverDraft } from './takeover.entity';
import type { MadeCounts } from './writing/made-rows';

/** A takeover as it is told. */
export interface StoredTakeover {
  readonly id: string;
  readonly networkId: string;
  readonly fileName: string;
  readonly format: StagedBook['format'];
  readonly state: TakeoverState;
  readonly createdAt: Date;
  readonly createdByName: string;
  readonly planId: string | null;
  readonly madeCounts: MadeCounts | null;
  readonly appliedAt: Date | null;
  readonly appliedByName: string | null;
  readonly undoneAt: Date | null;
  readonly undoneByName: string | null;
  readonly revision: number;
  readonly progress: number;
  readonly failure: (typeof TAKEOVER_FAILURES)[number] | null;
}

const TAKEOVER = `
  SELECT x.id, x.network_id AS "networkId", x.file_name AS "fileName", x.format, x.state, x.created_at AS "createdAt",
         (SELECT full_name FROM account WHERE id = x.created_by_id) AS "createdByName", (SELECT p.id FROM plan p WHERE p.id = x.plan_id) AS "planId",
         x.made_counts AS "madeCounts", x.applied_at AS "appliedAt", (SELECT full_name FROM account WHERE id = x.applied_by_id) AS "appliedByName",
         x.undone_at AS "undoneAt", (SELECT full_name FROM account WHERE id = x.undone_by_id) AS "undoneByName", d.revision, d.progress, d.failure
    FROM takeover x JOIN takeover_draft d ON d.takeover_id = x.id`;

/** The latest takeovers of a network. */
export const listTakeovers = (database: Queryable, networkId: string, take: number): Promise<StoredTakeover[]> =>
  database.query(`${TAKEOVER} WHERE x.network_id = $1 AND x.state <> 'given_up' ORDER BY x.created_at DESC, x.id LIMIT $2`, [networkId, take]);

/** One takeover; null when it is unknown. */
export async function getTakeover(database: Queryable, id: string): Promise<StoredTakeover | null> {
  const [row] = isId(id) ? ((await database.query(`${TAKEOVER} WHERE x.id = $1`, [id])) as StoredTakeover[]) : [];
  return row ?? null;
}

/** What was read of the workbook, and what is said of it; null once it was made or given up. */
export async function getDraft(database: Queryable, id: string): Promise<{ content: StagedBook; mapping: TakeoverMapping } | null> {
  const [row] = (await database.query('SELECT content, mapping FROM takeover_draft WHERE takeover_id = $1 AND content IS NOT NULL', [id])) as {
    content: StagedBook;
    mapping: TakeoverMapping;
  }[];
  return row ?? null;
}

/** Keeps what was read, texts of a file as jsonb may hold them. */
export async function keepDraft(manager: EntityManager, draft: Pick<TakeoverDraft, 'takeoverId' | 'content' | 'mapping' | 'savedAt'>): Promise<void> {
  await manager.query('INSERT INTO takeover_draft (takeover_id, content, mapping, saved_at) VALUES ($1, $2, $3, $4)', [
    draft.takeoverId,
    JSON.stringify(draft.content),
    JSON.stringify(draft.mapping),
    draft.savedAt,
  ]);
}

/** The open CCAS of a network, as a file may call them. */
export const knownCcas = (database: Queryable, networkId: string, today: string): Promise<CcasNames[]> =>
  database.query(
    `SELECT c.id, c.name, c.siren, CASE WHEN t.kind = 'commune' THEN t.code END AS "inseeCode", t.name AS "communeName"
       FROM ccas c JOIN territory t ON t.id = c.territory_id
      WHERE ${inNetwork('c.territory_id', '$1::uuid')} AND ${openOn('c', '$2::date')} ORDER BY t.name COLLATE "fr-x-icu", c.id`,
    [networkId, today],
  );

/** Who has a role in the network today. */
export const knownPeople = (database: Queryable, networkId: string, today: string): Promise<KnownPerson[]> =>
  database.query(
    `SELECT a.id AS "accountId", a.full_name AS "fullName", a.email FROM account a
      WHERE a.disabled_at IS NULL AND EXISTS (SELECT FROM role_assignment r WHERE r.account_id = a.id AND r.network_id = $1 AND ${heldOn('r', '$2::date')})
      ORDER BY a.full_name COLLATE "fr-x-icu", a.id`,
    [networkId, today],
  );

/** A plan of the network as it stands; null of none, or another network's. */
export async function knownPlan(database: Queryable, networkId: string, planId: string | null): Promise<(KnownPlan & { year: number; title: string }) | null> {
  if (planId === null || !isId(planId)) return null;
  const [plan] = (await database.query(
    `SELECT p.year, p.title, (SELECT coalesce(json_agg(json_build_object('id', i.id, 'number', i.number, 'title', i.title, 'toldCcasIds',
              (SELECT coalesce(json_agg(a.ccas_id), '[]') FROM adoption a WHERE a.initiative_id = i.id))), '[]') FROM initiative i WHERE i.plan_id = p.id) AS initiatives
       FROM plan p WHERE p.id = $1 AND p.network_id = $2`,
    [planId, networkId],
  )) as (KnownPlan & { year: number; title: string })[];
  return plan ?? null;
}

/** The plans of a network, the latest first. */
export const listPlans = (database: Queryable, networkId: string): Promise<{ id: string; year: number; title: string; isEmpty: boolean }[]> =>
  database.query(
    'SELECT p.id, p.year, p.title, NOT EXISTS (SELECT FROM initiative i WHERE i.plan_id = p.id) AS "isEmpty" FROM plan p WHERE p.network_id = $1 ORDER BY p.year DESC',
    [networkId],
  );
