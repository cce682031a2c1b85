import { randomUUID } from 'node:crypto';
import { demoCell } from './demo-adoptions';
import { demoBudget } from './demo-budgets';
import type { DemoNetwork } from './demo-network';
import { type DemoCalendar, LIVED_DAYS } from './past/demo-calendar';
import type { Row, Step } from './past/live-through';
import { type DemoFunding, DEMO_RECOMMENDATIONS, type DemoInitiative } from './plan-content';
import { PLAN_2025 } from './plan-2025';
import { PLAN_2026 } from './plan-2026';

const PRESENT = 2026;
/** Days before loading on which both plans were entered: that of the year before when the product came, the present one when it was voted. */
const ENTERED_DAYS_AGO: Readonly<Record<number, number>> = { 2025: LIVED_DAYS, 2026: 345 };
/** Days before loading on which was said what milestones wait for. */
const LINKED_DAYS_AGO = 330;
/** Days before loading on which a funding passed from one state to the next. */
const FUNDED_DAYS_AGO = { sought: 320, promised: 235, signed: 150, paid: 62 } as const;
/** Days before loading on which budgets were entered. */
const BUDGET_DAYS_AGO = 12;
/** Days before loading on which what is published was first shown, and then, one each. */
const PUBLISHED_DAYS_AGO = [180, 122, 60, 30];
/** What the weather was before: days ago, weather, why. */
const EARLIER_WEATHERS: readonly (readonly (readonly [daysAgo: number, weather: DemoInitiative['weather'], text: string])[])[] = [
  [
    [262, 'achievable', 'Démarrage dans les délais, cinq communes volontaires.'],
    [148, 'support_needed', 'Les réponses tardent avant l’été\u202f; les référents appellent les directions.'],
  ],
  [
    [255, 'support_needed', 'Le groupe de travail n’est pas encore complet.'],
    [141, 'achievable', 'Groupe de travail au complet, calendrier arrêté.'],
  ],
  [
    [248, 'compromised', 'Poste de chargé de projet vacant.'],
    [155, 'support_needed', 'Poste pourvu en septembre\u202f; le calendrier est repoussé d’un trimestre.'],
  ],
];

const cents = (euros: number | undefined): number | null => (euros === undefined ? null : euros * 100);

/** Both plans, their initiatives and what 39 CCAS said of them, as they came to be. */
export function buildDemoInitiatives(network: DemoNetwork, calendar: DemoCalendar): readonly Step[] {
  const { networkId, ccasIds, teamIds, funderIds, personIds } = network;
  const coordinator = personIds.coordinator;
  const recommendationIds = new Map(DEMO_RECOMMENDATIONS.map(([number]) => [number, randomUUID()]));
  const planIds = { 2025: randomUUID(), 2026: randomUUID() };
  const ids2025 = new Map(PLAN_2025.map(({ number }) => [number, randomUUID() as string]));
  const steps: Step[] = [];
  const add = (daysAgo: number, by: string | null, table: string, ...rows: Row[]) => steps.push({ at: calendar.at(daysAgo), by, table, rows });
  const change = (at: string, by: string | null, table: string, row: Row) => steps.push({ at, by, table, rows: [row], isChange: true });
  const person = (column: string, who: number | string | undefined): Row => ({
    [`${column}_account_id`]: typeof who === 'number' ? teamIds[who] : null,
    [`${column}_name`]: typeof who === 'string' ? who : null,
  });

  const milestoneIds = new Map<string, string>();
  const waits: { milestone: string; awaited: string }[] = [];

  const addInitiative = (year: keyof typeof planIds, one: DemoInitiative): void => {
    const id = (year === PRESENT ? undefined : ids2025.get(one.number)) ?? randomUUID();
    const entered = ENTERED_DAYS_AGO[year] ?? 0;
    const owner = (typeof one.owner === 'number' ? teamIds[one.owner] : undefined) ?? coordinator;
    const isTold = one.weatherText !== undefined;
    add(entered, coordinator, 'initiative', {
      id,
      plan_id: planIds[year],
      number: one.number,
      title: one.title,
      purpose: one.purpose,
      ...person('owner', one.owner),
      ...person('deputy', one.deputy),
      starts_on: calendar.moved(one.startsOn),
      ends_on: calendar.moved(one.endsOn),
      weather: isTold ? 'unknown' : one.weather,
      carried_over_from_id: one.carriedFrom === undefined ? null : ids2025.get(one.carriedFrom),
      carry_over_reason: calendar.movedText(one.carryOverReason ?? null),
    });
    for (const number of one.recommendations)
      add(entered, coordinator, 'initiative_recommendation', { initiative_id: id, recommendation_id: recommendationIds.get(number) });
    const weathers = year === PRESENT ? (EARLIER_WEATHERS[one.number % EARLIER_WEATHERS.length] ?? []) : [];
    const last = [year === PRESENT ? one.number * 3 : 340, one.weather, calendar.movedText(one.weatherText ?? '')] as const;
    if (isTold)
      for (const [daysAgo, weather, text] of [...weathers, last])
        change(calendar.at(daysAgo), owner, 'initiative', { id, weather, weather_text: text, weather_at: calendar.at(daysAgo) });
    for (const { kind, title, dueOn, doneOn, evidence, waitsFor = [] } of one.milestones ?? []) {
      const milestoneId = randomUUID();
      milestoneIds.set(title, milestoneId);
      for (const awaited of waitsFor) waits.push({ milestone: title, awaited });
      const done = calendar.moved(doneOn);
      add(entered, coordinator, 'milestone', { id: milestoneId, initiative_id: id, kind, title, due_on: calendar.moved(dueOn) });
      if (done) change(calendar.on(done, 16), owner, 'milestone', { id: milestoneId, done_on: done, evidence: evidence ?? null });
    }
    for (const funding of one.fundings ?? []) fund(year, id, funding);
    const budget = year === PRESENT ? demoBudget(one.number, id, calendar) : null;
    if (budget) add(BUDGET_DAYS_AGO, coordinator, 'initiative_budget', budget);
    for (const [place, funder] of (one.publishedTo ?? []).entries()) {
      const daysAgo = PUBLISHED_DAYS_AGO[(one.number + place) % PUBLISHED_DAYS_AGO.length] ?? 0;
      add(daysAgo, coordinator, 'initiative_publication', { initiative_id: id, funder_id: funderIds[funder], published_at: calendar.at(daysAgo) });
    }
    for (const place of ccasIds.keys())
      steps.push(...demoCell(network, calendar, { year, initiativeId: id, number: one.number, maturity: one.maturity, place }));
  };

  /** Sought first, then what was promised, signed and paid of it, each in its season. What the year before brought is entered as it stands. */
  function fund(year: number, initiativeId: string, { funder, label, sought, promised, signed, paid }: DemoFunding): void {
    const id = randomUUID();
    const line = { id, initiative_id: initiativeId, funder_id: funderIds[funder], label: calendar.movedText(label) };
    const states = { sought_cents: cents(sought), promised_cents: cents(promised), signed_cents: cents(signed), paid_cents: cents(paid) };
    if (year !== PRESENT) return void add(ENTERED_DAYS_AGO[year] ?? 0, coordinator, 'funding_line', { ...line, ...states });
    add(FUNDED_DAYS_AGO.sought, coordinator, 'funding_line', { ...line, sought_cents: states.sought_cents });
    for (const state of ['promised', 'signed', 'paid'] as const)
      if (states[`${state}_cents`] !== null)
        change(calendar.at(FUNDED_DAYS_AGO[state]), coordinator, 'funding_line', { id, [`${state}_cents`]: states[`${state}_cents`] });
  }

  const entered = ENTERED_DAYS_AGO[2025] ?? 0;
  const recommendations = DEMO_RECOMMENDATIONS.map(([number, title, summary]) => ({
    id: recommendationIds.get(number),
    network_id: networkId,
    number,
    title,
    summary,
  }));
  add(entered, coordinator, 'recommendation', ...recommendations);
  for (const [year, plan] of [
    [2025, PLAN_2025],
    [2026, PLAN_2026],
  ] as const) {
    const planYear = calendar.planYear(year);
    add(ENTERED_DAYS_AGO[year] ?? 0, coordinator, 'plan', { id: planIds[year], network_id: networkId, year: planYear, title: `Plan d’actions ${planYear}` });
    for (const one of plan) addInitiative(year, one);
  }
  for (const { milestone, awaited } of waits)
    add(LINKED_DAYS_AGO, coordinator, 'milestone_dependency', { milestone_id: milestoneIds.get(milestone), awaited_id: milestoneIds.get(awaited) });
  return [...steps, ...reminders()];

  /** Two rounds of reminders to the CCAS that were long silent: most answered since. */
  function reminders(): Step[] {
    return [
      { daysAgo: 96, of: 5 },
      { daysAgo: 34, of: 6 },
    ].map(({ daysAgo, of }) => ({
      at: calendar.at(daysAgo, 11),
      by: coordinator,
      table: 'reminder',
      rows: ccasIds
        .filter((_, place) => place % of === 2 || place % 13 === 8)
        .map((ccas_id) => ({ ccas_id, plan_id: planIds[PRESENT], sent_at: calendar.at(daysAgo, 11), recipients_count: 1 })),
    }));
  }
}
