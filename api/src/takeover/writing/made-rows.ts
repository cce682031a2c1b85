import type { EntityManager } from 'typeorm';
import { DomainError } from '../../platform/errors/domain-error';

/** How much was made. */
export interface MadeCounts {
  readonly initiatives: number;
  readonly milestones: number;
  readonly states: number;
  /** Cells of the workbook that were left. */
  readonly left: number;
}

const MADE = (kind: string): string => `(SELECT row_id FROM takeover_row WHERE takeover_id = $1 AND kind = '${kind}')`;
/** The text begins with the id of something that was made. */
const NAMED = (text: string): string => `SELECT FROM takeover_row r WHERE r.takeover_id = $1 AND starts_with(${text}, r.row_id::text)`;
const CHANGED = (kind: string): string => `
  SELECT count(*) FROM takeover_row r WHERE r.takeover_id = $1 AND r.kind = '${kind}' AND NOT EXISTS (SELECT FROM ${kind} t WHERE t.id = r.row_id AND t.version = r.version)`;

/** What was changed of what a takeover made, or hangs on it and is none of it. */
const TOUCHED = `
  SELECT ((${CHANGED('plan')}) + (${CHANGED('initiative')}) + (${CHANGED('milestone')}) + (${CHANGED('adoption')})
    + (SELECT count(*) FROM initiative i WHERE i.plan_id IN ${MADE('plan')} AND i.id NOT IN ${MADE('initiative')})
    + (SELECT count(*) FROM initiative i WHERE i.carried_over_from_id IN ${MADE('initiative')})
    + (SELECT count(*) FROM milestone m WHERE m.initiative_id IN ${MADE('initiative')} AND m.id NOT IN ${MADE('milestone')})
    + (SELECT count(*) FROM adoption a WHERE a.initiative_id IN ${MADE('initiative')} AND a.id NOT IN ${MADE('adoption')})
    + (SELECT count(*) FROM milestone_dependency w WHERE w.milestone_id IN ${MADE('milestone')} OR w.awaited_id IN ${MADE('milestone')})
    + (SELECT count(*) FROM funding_line f WHERE f.initiative_id IN ${MADE('initiative')})
    + (SELECT count(*) FROM initiative_budget b WHERE b.initiative_id IN ${MADE('initiative')})
    + (SELECT count(*) FROM initiative_recommendation l WHERE l.initiative_id IN ${MADE('initiative')})
    + (SELECT count(*) FROM initiative_publication p WHERE p.initiative_id IN ${MADE('initiative')})
    + (SELECT count(*) FROM reminder n WHERE n.plan_id IN ${MADE('plan')})
    + (SELECT count(*) FROM discussion_thread t WHERE EXISTS (${NAMED('t.about_id')}) OR EXISTS (${NAMED('t.place_key')}))
    + (SELECT count(*) FROM update_campaign_item i WHERE EXISTS (${NAMED('i.item')}))
    + (SELECT count(*) FROM file d WHERE d.parent_id IN (SELECT row_id FROM takeover_row WHERE takeover_id = $1)))::integer AS count`;

/** Refuses to take back what was changed or used since: TAKEOVER_CHANGED_SINCE, with how many things. */
export async function requireUntouched(manager: EntityManager, takeoverId: string): Promise<void> {
  const [{ count }] = (await manager.query(TOUCHED, [takeoverId])) as [{ count: number }];
  if (count > 0) throw new DomainError('TAKEOVER_CHANGED_SINCE', { count });
}

/** Takes back what a takeover made, the last first. */
export async function deleteMade(manager: EntityManager, takeoverId: string): Promise<void> {
  for (const kind of ['adoption', 'milestone', 'initiative', 'plan']) await manager.query(`DELETE FROM ${kind} WHERE id IN ${MADE(kind)}`, [takeoverId]);
}
