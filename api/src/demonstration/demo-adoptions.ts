import { randomUUID } from 'node:crypto';
import { demoNews, earlierNews } from './adoption-pattern';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import type { Step } from './past/live-through';

/** How much later the news of the year before were given than those of the present one. */
const A_YEAR = 330;

const DAY_MS = 86_400_000;
const dayOf = (instant: number): string => new Date(instant).toISOString().slice(0, 10);
const NO_BLOCKER = {
  blocker: undefined,
  blockerLiftedBy: undefined,
  blockerLiftsWhen: undefined,
  blockerAddressee: undefined,
  blockerReviewAfterDays: undefined,
} as const;

/** Where a cell of the matrix stands: the plan's year as written, the initiative, and the CCAS by its place. */
interface DemoCell {
  readonly year: number;
  readonly initiativeId: string;
  readonly number: number;
  readonly maturity: number;
  readonly place: number;
}

/** What one CCAS said of one initiative in the course of the year, in the name of who gives its news: the last time it is what stands now. */
export function demoCell(network: DemoNetwork, calendar: DemoCalendar, { year, initiativeId, number, maturity, place }: DemoCell): readonly Step[] {
  const found = demoNews(year, number, place, maturity);
  if (!found) return [];
  const by = network.newsByIds[place] ?? null;
  const addressees = { coordinator: network.teamIds[0], territories: network.teamIds[3], referent: network.personIds.referent };
  const id = randomUUID();
  const isPresent = year === 2026;
  // nobody waits for what blocked a plan that is over
  const last = isPresent ? found : { ...found, ...NO_BLOCKER };
  const all = isPresent ? [...earlierNews(number, place, last), last] : [last];
  return all.map((news, turn): Step => {
    const daysAgo = news.daysAgo + (isPresent ? 0 : A_YEAR);
    const newsAt = new Date(calendar.now.getTime() - daysAgo * DAY_MS);
    const said = {
      id,
      stage: news.stage,
      not_concerned_reason: news.notConcernedReason ?? null,
      note: news.note ?? null,
      blocker: news.blocker ?? null,
      blocker_addressee_id: news.blockerAddressee ? addressees[news.blockerAddressee] : null,
      blocker_lifted_by: news.blockerLiftedBy ?? null,
      blocker_lifts_when: news.blockerLiftsWhen ?? null,
      blocker_review_on: news.blockerReviewAfterDays ? dayOf(newsAt.getTime() + news.blockerReviewAfterDays * DAY_MS) : null,
      blocked_since: news.blocker ? dayOf(newsAt.getTime()) : null,
      last_news_at: newsAt,
      last_news_by_id: by,
    };
    const row = turn === 0 ? { ...said, initiative_id: initiativeId, ccas_id: network.ccasIds[place] } : said;
    return { at: calendar.at(daysAgo, 14), by, table: 'adoption', rows: [row], isChange: turn > 0 };
  });
}
