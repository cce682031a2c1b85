import { randomUUID } from 'node:crypto';
import { demoNews } from './adoption-pattern';
import type { DemoNetwork } from './demo-network';
import type { Row } from './insert-rows';
import { DEMO_RECOMMENDATIONS, type DemoInitiative } from './plan-content';
import { PLAN_2025 } from './plan-2025';
import { PLAN_2026 } from './plan-2026';

const DAY = 86_400_000;
const cents = (euros: number | undefined): number | null => (euros === undefined ? null : euros * 100);

/** Questions and answers under the first initiatives of 2026, by number of initiative and index in the union's team. */
const COMMENTS: readonly (readonly [initiative: number, author: number, body: string])[] = [
  [1, 3, 'Deux communes demandent si la coordination peut être portée à deux. Oui, la convention-type le prévoit.'],
  [2, 0, 'Les caisses proposent une réunion le 8 décembre. Qui vient\u202f?'],
  [2, 3, 'J’y serai, avec deux directions de Plaine Commune.'],
  [4, 2, 'Le modèle de registre est dans le centre de ressources depuis lundi.'],
  [11, 3, 'Un ménage reçu deux fois compte pour un ménage et deux passages.'],
];

/** The rows of both plans, their initiatives and what 39 CCAS said of them, ready to insert in this order. */
export function buildDemoInitiatives(network: DemoNetwork, now: Date): readonly (readonly [table: string, rows: readonly Row[]])[] {
  const { networkId, ccasIds, newsByIds, teamIds, funderIds } = network;
  const recommendationIds = new Map(DEMO_RECOMMENDATIONS.map(([number]) => [number, randomUUID()]));
  const daysBefore = (days: number): Date => new Date(now.getTime() - days * DAY);
  const person = (column: string, who: number | string | undefined): Row => ({
    [`${column}_account_id`]: typeof who === 'number' ? teamIds[who] : null,
    [`${column}_name`]: typeof who === 'string' ? who : null,
  });

  const rows: Record<string, Row[]> = {
    plan: [],
    recommendation: [],
    initiative: [],
    initiative_recommendation: [],
    milestone: [],
    funding_line: [],
    adoption: [],
    comment: [],
    initiative_publication: [],
  };
  const add = (table: keyof typeof rows, row: Row) => rows[table]?.push(row);
  for (const [number, title, summary] of DEMO_RECOMMENDATIONS)
    add('recommendation', { id: recommendationIds.get(number), network_id: networkId, number, title, summary });

  const ids2025 = new Map<number, string>();
  const addInitiative = (year: number, planId: string, one: DemoInitiative): void => {
    const id = randomUUID();
    if (year === 2025) ids2025.set(one.number, id);
    add('initiative', {
      id,
      plan_id: planId,
      number: one.number,
      title: one.title,
      purpose: one.purpose,
      ...person('owner', one.owner),
      ...person('deputy', one.deputy),
      starts_on: one.startsOn,
      ends_on: one.endsOn,
      weather: one.weather,
      weather_text: one.weatherText ?? null,
      weather_at: one.weatherText ? daysBefore(year === 2025 ? 340 : one.number * 3) : null,
      carried_over_from_id: one.carriedFrom === undefined ? null : ids2025.get(one.carriedFrom),
      carry_over_reason: one.carryOverReason ?? null,
    });
    for (const number of one.recommendations) add('initiative_recommendation', { initiative_id: id, recommendation_id: recommendationIds.get(number) });
    for (const { kind, title, dueOn, doneOn, evidence } of one.milestones ?? [])
      add('milestone', { initiative_id: id, kind, title, due_on: dueOn, done_on: doneOn ?? null, evidence: evidence ?? null });
    for (const { funder, label, sought, promised, signed, paid } of one.fundings ?? [])
      add('funding_line', {
        initiative_id: id,
        funder_id: funderIds[funder],
        label,
        sought_cents: cents(sought),
        promised_cents: cents(promised),
        signed_cents: cents(signed),
        paid_cents: cents(paid),
      });
    if (one.isPublished) add('initiative_publication', { initiative_id: id, funder_id: funderIds.state });
    for (const [initiative, author, body] of COMMENTS)
      if (year === 2026 && initiative === one.number) add('comment', { initiative_id: id, author_account_id: teamIds[author], body });
    for (const [i, ccasId] of ccasIds.entries()) {
      const news = demoNews(year, one.number, i, one.maturity);
      if (!news) continue;
      const newsAt = daysBefore(news.daysAgo + (year === 2025 ? 330 : 0));
      add('adoption', {
        initiative_id: id,
        ccas_id: ccasId,
        stage: news.stage,
        not_concerned_reason: news.notConcernedReason ?? null,
        note: news.note ?? null,
        blocker: news.blocker ?? null,
        blocker_lifted_by: news.blockerLiftedBy ?? null,
        blocked_since: news.blocker ? newsAt.toISOString().slice(0, 10) : null,
        last_news_at: newsAt,
        last_news_by_id: newsByIds[i],
      });
    }
  };
  for (const [year, plan] of [
    [2025, PLAN_2025],
    [2026, PLAN_2026],
  ] as const) {
    const planId = randomUUID();
    add('plan', { id: planId, network_id: networkId, year, title: `Plan d’actions ${year}` });
    for (const one of plan) addInitiative(year, planId, one);
  }
  return Object.entries(rows).map(([table, list]) => [table, list.map((row) => withDates(table, row))] as const);

  function withDates(table: string, row: Row): Row {
    return table === 'comment'
      ? { ...row, created_at: daysBefore(6), version: 1, updated_at: daysBefore(6) }
      : table === 'initiative_publication'
        ? { ...row, published_at: daysBefore(20) }
        : row;
  }
}
