import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import type { Step } from './past/live-through';

/**
 * Values that CCAS contested: by how much what was shown was (fictitiously) off, why, and what was decided. What is shown of public figures is what their
 * producers publish, so that only a count of the network's own was corrected.
 */
const CONTESTS = [
  {
    ...{ commune: '93072', indicator: 'rsa_households', period: 202400, off: -60, daysAgo: 8 },
    reason: 'Les foyers hébergés en résidence sociale semblent comptés dans la commune voisine.',
    source: 'Tableau de suivi du CCAS, décembre 2024 (données fictives)',
    decided: null,
  },
  {
    ...{ commune: '93008', indicator: 'caf_households', period: 202400, off: -35, daysAgo: 148 },
    reason: 'Le total de la commune ne correspond pas à nos listes de décembre.',
    source: 'Fichier de liaison du CCAS (données fictives)',
    decided: {
      daysAgo: 131,
      status: 'refused',
      text: 'L’écart vient de l’arrondi au multiple de 5 et des foyers suspendus en décembre\u202f: la valeur publiée reste.',
    },
  },
  {
    ...{ commune: '93048', indicator: 'optional_aid_households', period: 202500, off: 14, daysAgo: 87 },
    reason: 'Quatorze ménages ont été comptés deux fois.',
    source: 'Relevé des aides facultatives (données fictives)',
    decided: { daysAgo: 80, status: 'accepted', text: 'Décompte repris avec le CCAS.' },
  },
] as const;

/** Definitions that the coordinator proposed to the administration. */
const PROPOSALS = [
  {
    ...{ act: 'archive', indicator: 'minimum_benefits_share', daysAgo: 176, decidedDaysAgo: 170, status: 'refused' },
    reason: 'N’est plus publiée à la commune depuis le millésime 2021.',
    text: 'La série 2012–2021 sert encore aux analyses des besoins sociaux\u202f: elle reste au catalogue.',
  },
  {
    ...{ act: 'update', indicator: 'vacant_housing_share', daysAgo: 112, decidedDaysAgo: 108, status: 'accepted' },
    reason: 'Dire que les logements vacants comprennent ceux en attente d’occupation.',
    text: 'La définition du nombre de logements vacants le dit désormais.',
  },
] as const;

const ids = async (manager: EntityManager): Promise<ReadonlyMap<string, { id: number; value: number | null; state: string; territoryId: number }>> => {
  const rows = (await manager.query(
    `SELECT i.code, t.code AS commune, i.id, v.value, v.state, t.id AS "territoryId"
       FROM unnest($1::text[], $2::text[], $3::integer[]) s (code, commune, period) JOIN indicator i ON i.code = s.code
       JOIN territory t ON t.kind = 'commune' AND t.code = s.commune AND t.valid_to IS NULL
       JOIN indicator_value v ON v.indicator_id = i.id AND v.period = s.period AND v.territory_id = t.id`,
    [CONTESTS.map(({ indicator }) => indicator), CONTESTS.map(({ commune }) => commune), CONTESTS.map(({ period }) => period)],
  )) as { code: string; commune: string; id: number; value: number | null; state: string; territoryId: number }[];
  return new Map(rows.map((row) => [`${row.code} ${row.commune}`, row]));
};

/** What was said of the figures, and what came of it. */
export async function contestSteps(manager: EntityManager, { networkId, ccasIds, newsByIds, personIds }: DemoNetwork, calendar: DemoCalendar): Promise<Step[]> {
  const known = await ids(manager);
  const contests = CONTESTS.flatMap(({ commune, indicator, period, off, daysAgo, reason, source, decided }): Step[] => {
    const place = CCAS_OF_SEINE_SAINT_DENIS.findIndex(([code]) => code === commune);
    const shown = known.get(`${indicator} ${commune}`);
    if (!shown || shown.value === null) return [];
    const id = randomUUID();
    const by = newsByIds[place] ?? personIds.coordinator;
    const isRight = decided?.status === 'accepted';
    const row = {
      ...{ id, network_id: networkId, ccas_id: ccasIds[place], indicator_id: shown.id, territory_id: shown.territoryId, period, reason, source },
      contested_value: isRight ? shown.value + off : shown.value,
      contested_state: shown.state === 'r' ? 'rounded' : 'published',
      proposed_value: isRight ? shown.value : shown.value - off,
      created_by_id: by,
    };
    const contested: Step = { at: calendar.at(daysAgo, 11), by, table: 'indicator_contest', rows: [row] };
    if (decided === null) return [contested];
    const at = calendar.at(decided.daysAgo, 15);
    const outcome = { id, status: decided.status, decision_text: decided.text, decided_at: at, decided_by_id: personIds.coordinator };
    return [contested, { at, by: personIds.coordinator, table: 'indicator_contest', rows: [outcome], isChange: true }];
  });
  return [...contests, ...(await proposalSteps(manager, { networkId, personIds }, calendar))];
}

async function proposalSteps(
  manager: EntityManager,
  { networkId, personIds }: Pick<DemoNetwork, 'networkId' | 'personIds'>,
  calendar: DemoCalendar,
): Promise<Step[]> {
  const rows = (await manager.query('SELECT id, code, definition FROM indicator WHERE code = ANY ($1)', [PROPOSALS.map(({ indicator }) => indicator)])) as {
    id: number;
    code: string;
    definition: string;
  }[];
  return PROPOSALS.flatMap(({ act, indicator, daysAgo, decidedDaysAgo, status, reason, text }): Step[] => {
    const of = rows.find(({ code }) => code === indicator);
    if (!of) return [];
    const id = randomUUID();
    const input = act === 'archive' ? {} : { definition: of.definition };
    const proposed = { id, network_id: networkId, act, indicator_id: of.id, input, reason, created_by_id: personIds.coordinator };
    const at = calendar.at(decidedDaysAgo, 10);
    const outcome = { id, status, decision_text: text, decided_at: at, decided_by_id: personIds.admin };
    return [
      { at: calendar.at(daysAgo, 10), by: personIds.coordinator, table: 'definition_proposal', rows: [proposed] },
      { at, by: personIds.admin, table: 'definition_proposal', rows: [outcome], isChange: true },
    ];
  });
}
