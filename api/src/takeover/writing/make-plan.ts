import type { EntityManager } from 'typeorm';
import type { ReadInitiative, ReadPlan } from '../reading/plan-reader';
import type { TakeoverMapping } from '../reading/takeover-mapping';

/** Who makes it, when, and whom to tell how far it is. */
interface Making {
  readonly takeoverId: string;
  readonly networkId: string;
  readonly accountId: string;
  readonly now: Date;
  onProgress(ratio: number): Promise<void>;
}

const PLAN = 'INSERT INTO plan (network_id, year, title) VALUES ($1, $2, $3) RETURNING id';
const INITIATIVE = `
  INSERT INTO initiative (plan_id, number, title, purpose, owner_account_id, owner_name, deputy_account_id, deputy_name, starts_on, ends_on)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) RETURNING id`;
const MILESTONES = `
  INSERT INTO milestone (initiative_id, kind, title, due_on)
  SELECT m.initiative_id, 'milestone', m.title, m.due_on FROM unnest($1::uuid[], $2::text[], $3::date[]) WITH ORDINALITY m (initiative_id, title, due_on, place)
   ORDER BY m.place RETURNING id`;
// a CCAS that told something meanwhile keeps it
const STATES = `
  INSERT INTO adoption (initiative_id, ccas_id, stage, not_concerned_reason, last_news_at, last_news_by_id)
  SELECT s.initiative_id, s.ccas_id, s.stage, s.reason, $5::timestamptz, $6::uuid
    FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[]) s (initiative_id, ccas_id, stage, reason) ORDER BY 1, 2
  ON CONFLICT DO NOTHING RETURNING id`;
const NOTE = (kind: string): string =>
  `INSERT INTO takeover_row (takeover_id, kind, row_id, version) SELECT $1, '${kind}', t.id, t.version FROM ${kind} t WHERE t.id = ANY ($2::uuid[])`;

/** Makes what was read, in the transaction of the manager, and notes each row. */
export async function makePlan(
  manager: EntityManager,
  { initiatives }: ReadPlan,
  mapping: TakeoverMapping,
  existingPlanId: string | null,
  making: Making,
): Promise<{ planId: string; initiatives: number; milestones: number; states: number }> {
  const { takeoverId, networkId } = making;
  const note = (kind: string, ids: readonly string[]): Promise<unknown> => manager.query(NOTE(kind), [takeoverId, ids]);
  const planId = existingPlanId ?? ((await manager.query(PLAN, [networkId, mapping.planYear, mapping.planTitle])) as [{ id: string }])[0].id;
  if (existingPlanId === null) await note('plan', [planId]);
  const placed: { readonly id: string; readonly read: ReadInitiative }[] = [];
  for (const [at, read] of initiatives.entries()) {
    placed.push({ id: read.knownId ?? (await makeInitiative(manager, planId, read)), read });
    await making.onProgress((at + 1) / (initiatives.length + 2));
  }
  const made = placed.filter(({ read }) => read.knownId === null).map(({ id }) => id);
  await note('initiative', made);
  const milestones = placed.flatMap(({ id, read }) => read.milestones.map((milestone) => ({ id, ...milestone })));
  const milestoneIds = await idsOf(manager, MILESTONES, [
    milestones.map(({ id }) => id),
    milestones.map(({ title }) => title),
    milestones.map(({ dueOn }) => dueOn),
  ]);
  await note('milestone', milestoneIds);
  const states = placed.flatMap(({ id, read }) => read.states.map((state) => ({ id, ...state })));
  const stateIds = await idsOf(manager, STATES, [
    states.map(({ id }) => id),
    states.map(({ ccasId }) => ccasId),
    states.map(({ stage }) => stage),
    states.map(({ stage, word }) => (stage === 'not_concerned' ? `Dans le classeur repris\u202f: «\u00a0${word}\u00a0»` : null)),
    making.now,
    making.accountId,
  ]);
  await note('adoption', stateIds);
  return { planId, initiatives: made.length, milestones: milestoneIds.length, states: stateIds.length };
}

async function makeInitiative(
  manager: EntityManager,
  planId: string,
  { number, title, purpose, owner, deputy, startsOn, endsOn }: ReadInitiative,
): Promise<string> {
  const people = [owner?.accountId ?? null, owner?.name ?? null, deputy?.accountId ?? null, deputy?.name ?? null];
  const [{ id }] = (await manager.query(INITIATIVE, [planId, number, title, purpose, ...people, startsOn, endsOn])) as [{ id: string }];
  return id;
}

async function idsOf(manager: EntityManager, sql: string, values: readonly unknown[]): Promise<string[]> {
  return ((await manager.query(sql, [...values])) as { id: string }[]).map(({ id }) => id);
}
