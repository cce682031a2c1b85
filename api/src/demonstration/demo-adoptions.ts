import { randomUUID } from 'node:crypto';
import { demoNews, earlierNews } from './adoption-pattern';
import type { DemoNetwork } from './demo-network';
import type { DemoCalendar } from './past/demo-calendar';
import type { Step } from './past/live-through';

/** How much later the news of the year before were given than those of the present one. */
const A_YEAR = 330;

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
  const id = randomUUID();
  const isPresent = year === 2026;
  // nobody waits for what blocked a plan that is over
  const last = isPresent ? found : { ...found, blocker: undefined, blockerLiftedBy: undefined };
  const all = isPresent ? [...earlierNews(number, place, last), last] : [last];
  return all.map((news, turn): Step => {
    const daysAgo = news.daysAgo + (isPresent ? 0 : A_YEAR);
    const newsAt = new Date(calendar.now.getTime() - daysAgo * 86_400_000);
    const said = {
      id,
      stage: news.stage,
      not_concerned_reason: news.notConcernedReason ?? null,
      note: news.note ?? null,
      blocker: news.blocker ?? null,
      blocker_lifted_by: news.blockerLiftedBy ?? null,
      blocked_since: news.blocker ? newsAt.toISOString().slice(0, 10) : null,
      last_news_at: newsAt,
      last_news_by_id: by,
    };
    const row = turn === 0 ? { ...said, initiative_id: initiativeId, ccas_id: network.ccasIds[place] } : said;
    return { at: calendar.at(daysAgo, 14), by, table: 'adoption', rows: [row], isChange: turn > 0 };
  });
}
