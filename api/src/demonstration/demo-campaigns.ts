import { randomUUID } from 'node:crypto';
import { CCAS_OF_SEINE_SAINT_DENIS } from './ccas-of-seine-saint-denis';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import type { Row, Step } from './past/live-through';
import { PLAN_2026 } from './plan-2026';
import { steady } from './steady';

const DAY = 86_400_000;
/** Initiatives of the present plan, by number, and points of which campaigns ask news. */
const INITIATIVES = [2, 4, 9];
const POINTS = ['register', 'rights', 'security'];
const SECTIONS = ['adoption_news', 'privacy_points'] as const;
/** The director who tries the product has still to answer. */
const STILL_TO_ANSWER = '93072';
/** News that are older were no news any more: nobody confirms them unseen. */
const CONFIRMED_WITHIN_DAYS = 50;

interface DemoCampaign {
  readonly title: string;
  readonly purpose: string;
  readonly message: string | null;
  readonly openedDaysAgo: number;
  readonly dueDaysAgo: number;
  readonly closedDaysAgo: number | null;
}

const RUNNING: DemoCampaign = {
  title: 'Point de décembre',
  purpose: 'Préparer le bureau de janvier, et la rencontre avec les financeurs.',
  message: 'Trois initiatives et trois points du RGPD\u202f: deux minutes suffisent. Appelez-moi si une question ne vous concerne pas.',
  openedDaysAgo: 9,
  dueDaysAgo: -12,
  closedDaysAgo: null,
};
const FORMER: DemoCampaign = {
  title: 'Point de rentrée',
  purpose: 'Savoir où chacun en est après l’été, avant les visites des référents.',
  message: null,
  openedDaysAgo: 82,
  dueDaysAgo: 63,
  closedDaysAgo: 54,
};

/** How a CCAS stands in the campaign that is under way. */
type Told = 'sent' | 'sent_for' | 'begun' | 'seen' | 'unseen' | 'excused';

const toldBy = (place: number): Told => {
  if (CCAS_OF_SEINE_SAINT_DENIS[place]?.[0] === STILL_TO_ANSWER) return 'seen';
  // there nobody has an account
  if (place % 4 === 3) return place === 7 ? 'excused' : place === 11 || place === 23 ? 'sent_for' : 'unseen';
  const turn = steady(place, 5, 30);
  return turn < 24 ? 'sent' : turn < 26 ? 'begun' : turn < 27 ? 'seen' : 'unseen';
};

/** A campaign that is closed and one under way, with who was mailed, reminded, given more time, excused, answered for. `lived`: what stands already. */
export function buildDemoCampaigns(network: DemoNetwork, calendar: DemoCalendar, lived: readonly Step[]): readonly Step[] {
  const { networkId, ccasIds, newsByIds, personIds } = network;
  const coordinator = personIds.coordinator;
  const steps: Step[] = [];
  const add = (at: string, by: string | null, table: string, ...rows: Row[]) => steps.push({ at, by, table, rows });
  const change = (at: string, by: string | null, table: string, row: Row) => steps.push({ at, by, table, rows: [row], isChange: true });

  const initiatives = lived
    .flatMap(({ table, rows }) => (table === 'initiative' ? rows : []))
    .filter((row) => PLAN_2026.some(({ number, title }) => INITIATIVES.includes(number) && number === row['number'] && title === row['title']))
    .map((row) => ({ id: String(row['id']), number: Number(row['number']), label: `${String(row['number'])}. ${String(row['title'])}` }));
  const answered = new Set(
    lived.flatMap(({ table, rows }) => (table === 'privacy_answer' ? rows.map((row) => `${String(row['ccas_id'])} ${String(row['point'])}`) : [])),
  );
  /** The last news of a cell, once they are there. */
  const news = new Map<string, { readonly id: string; readonly at: number }>();
  const cells = new Map<string, string>();
  for (const row of lived.flatMap(({ table, rows }) => (table === 'adoption' ? rows : []))) {
    const id = String(row['id']);
    if (row['ccas_id']) cells.set(id, `${String(row['ccas_id'])} ${String(row['initiative_id'])}`);
    const cell = cells.get(id) ?? '';
    const at = new Date(row['last_news_at'] as Date).getTime();
    if (at >= (news.get(cell)?.at ?? 0)) news.set(cell, { id, at });
  }

  /** A campaign that has opened, with what it asks of whom; gives the responses by place. */
  function open({ title, purpose, message, openedDaysAgo, dueDaysAgo }: DemoCampaign) {
    const id = randomUUID();
    const openedAt = calendar.at(openedDaysAgo, 9);
    const dueOn = calendar.daysAgo(dueDaysAgo);
    const words = { title, purpose, message, audience: 'all', minutes: 2, due_on: dueOn, created_by_id: coordinator };
    add(calendar.at(openedDaysAgo + 2, 15), coordinator, 'update_campaign', { id, network_id: networkId, ...words, state: 'draft' });
    const sections = SECTIONS.map((kind) => ({ id: randomUUID() as string, kind }));
    add(
      calendar.at(openedDaysAgo + 2, 15),
      coordinator,
      'update_campaign_section',
      ...sections.map(({ id: sectionId, kind }) => ({
        id: sectionId,
        campaign_id: id,
        kind,
        items: kind === 'adoption_news' ? initiatives.map((one) => one.id) : POINTS,
      })),
    );
    change(openedAt, coordinator, 'update_campaign', { id, state: 'open', opened_at: openedAt, opened_by_id: coordinator, first_due_on: dueOn });
    const responses = ccasIds.map((ccasId, place) => ({ id: randomUUID() as string, ccasId, place }));
    add(openedAt, null, 'update_campaign_ccas', ...responses.map((one) => ({ id: one.id, campaign_id: id, ccas_id: one.ccasId })));
    const mail = (one: { readonly id: string; readonly place: number }, kind: string, at: string) => ({
      ...{ response_id: one.id, kind, sent_at: at, sent_by_id: coordinator },
      recipients_count: newsByIds[one.place] === coordinator ? 0 : 1,
    });
    add(openedAt, null, 'update_campaign_mail', ...responses.map((one) => mail(one, 'opening', openedAt)));
    return { id, sections, responses, mail };
  }

  /** What is asked of a CCAS; noted with its answer where the campaign is over. */
  function ask(at: string, sections: readonly { id: string; kind: string }[], responseId: string, settled: Row = { is_settled: false, answered_at: null }) {
    const [ofNews, ofPoints] = sections.map(({ id }) => id);
    const items = [
      ...initiatives.map(({ id, label, number }) => ({ id: randomUUID() as string, section_id: ofNews, item: id, label, rank: number })),
      ...POINTS.map((point, rank) => ({ id: randomUUID() as string, section_id: ofPoints, item: point, label: null, rank: rank + 1 })),
    ];
    add(at, null, 'update_campaign_item', ...items.map((item) => ({ ...item, response_id: responseId, ...settled })));
    return items;
  }

  function former(): void {
    const { id, sections, responses, mail } = open(FORMER);
    const closedAt = calendar.at(FORMER.closedDaysAgo ?? 0, 17);
    const remindedAt = calendar.at(66, 10);
    for (const response of responses) {
      const turn = steady(response.place, 2, 39);
      const isAnswered = response.place % 4 === 3 ? turn % 3 === 0 : turn < 35;
      const saidAt = calendar.at(FORMER.openedDaysAgo - 1 - (turn % 24), 11);
      const by = newsByIds[response.place] ?? coordinator;
      if (!isAnswered || turn % 24 > 16) add(remindedAt, coordinator, 'update_campaign_mail', mail(response, 'by_hand', remindedAt));
      ask(closedAt, sections, response.id, { is_settled: true, answered_at: isAnswered ? saidAt : null });
      if (!isAnswered) continue;
      const said = { submitted_at: saidAt, submitted_by_id: by, first_submitted_at: saidAt, first_seen_at: saidAt, is_on_behalf: by === coordinator };
      change(saidAt, by, 'update_campaign_ccas', { id: response.id, ...said });
    }
    change(closedAt, coordinator, 'update_campaign', { id, state: 'closed', closed_at: closedAt });
  }

  function running(): void {
    const { sections, responses, mail } = open(RUNNING);
    const openedAt = calendar.at(RUNNING.openedDaysAgo, 9);
    const remindedAt = calendar.at(1, 10);
    for (const response of responses) {
      const { id, ccasId, place } = response;
      const told = toldBy(place);
      const items = ask(openedAt, sections, id);
      const by = told === 'sent_for' ? coordinator : (newsByIds[place] ?? coordinator);
      const daysAgo = 1 + steady(place, 3, RUNNING.openedDaysAgo - 1);
      const at = calendar.at(daysAgo, 14);
      if (told !== 'unseen' && told !== 'excused' && told !== 'sent_for')
        change(calendar.at(daysAgo, 13), by, 'update_campaign_ccas', { id, first_seen_at: calendar.at(daysAgo, 13) });
      if (told === 'excused') {
        const reason = 'Le poste de direction est vacant, le recrutement est en cours.';
        change(calendar.at(6, 11), coordinator, 'update_campaign_ccas', { id, excused_at: calendar.at(6, 11), excuse_reason: reason });
      }
      if (told === 'sent' || told === 'sent_for' || told === 'begun') answer(items, { ccasId, by, at, responseId: id, isWhole: told !== 'begun' });
      if (told === 'sent' || told === 'sent_for')
        change(calendar.at(daysAgo, 15), by, 'update_campaign_ccas', {
          ...{ id, submitted_at: calendar.at(daysAgo, 15), submitted_by_id: by, first_submitted_at: calendar.at(daysAgo, 15) },
          is_on_behalf: told === 'sent_for',
        });
      if (told === 'begun' && place % 2 === 0) change(calendar.at(2, 16), coordinator, 'update_campaign_ccas', { id, due_on: calendar.daysAgo(-26) });
      if ((told === 'unseen' || told === 'begun') && place % 4 !== 3)
        add(remindedAt, coordinator, 'update_campaign_mail', mail(response, 'by_hand', remindedAt));
    }
  }

  /** « Rien de nouveau » for what has a recent answer; what has none is not available, and why. */
  function answer(
    items: readonly { id: string; item: string }[],
    { ccasId, by, at, responseId, isWhole }: { ccasId: string; by: string; at: string; responseId: string; isWhole: boolean },
  ): void {
    const limit = calendar.now.getTime() - CONFIRMED_WITHIN_DAYS * DAY;
    for (const { id, item } of isWhole ? items : items.slice(2, 4)) {
      const cell = news.get(`${ccasId} ${item}`);
      if (cell && cell.at >= limit) {
        if (cell.at < Date.parse(at)) change(at, by, 'adoption', { id: cell.id, last_news_at: at, last_news_by_id: by });
        continue;
      }
      const isKnown = answered.has(`${ccasId} ${item}`);
      const reason = POINTS.includes(item) ? 'Le registre est chez le prestataire, la réponse suivra.' : 'La réunion avec la ville a lieu le mois prochain.';
      add(at, by, 'update_campaign_reply', {
        ...{ response_id: responseId, item_id: id, kind: isKnown ? 'unchanged' : 'unavailable', reason: isKnown ? null : reason },
        ...{ said_at: at, said_by_id: by },
      });
    }
  }

  former();
  running();
  return steps;
}
