import { can, type HomeAttentionKind, WEEK_MS, WEEKS_BEFORE_ASKING_AGAIN, WEEKS_WITHOUT_NEWS_LIMIT } from '@maillage/domain';
import { ccasRefJson, initiativeRefJson, isLate, networkCcas, type Reading } from '../initiatives';
import { ccasReach, isReached } from '../network';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import { counted, figuresOf } from './home-figures.queries';
import type { HomeAttention, HomeFigure } from './home.type';

/** How one kind of attention is counted, and which CCAS `c` and initiatives `i` it names, as SQL over the common tables of {@link readHome}. */
interface AttentionSql {
  readonly count: string;
  readonly ccas?: string;
  readonly initiatives?: string;
}
type Attention = Partial<Record<HomeAttentionKind, AttentionSql>>;

const weeksAgo = (weeks: number, now: Date, b: Bindings): string => `${b.bind(new Date(now.getTime() - weeks * WEEK_MS))}::timestamptz`;
const countedCcas = (kind: HomeAttentionKind, ccas: string): Attention => ({ [kind]: { count: counted(`marked_ccas WHERE ${kind}`), ccas } });
const countedInitiatives = (kind: HomeAttentionKind, initiatives: string): Attention => ({
  [kind]: { count: counted(`marked_initiatives WHERE ${kind}`), initiatives },
});
const countedCells = (kind: HomeAttentionKind, cells: string): Attention => ({
  [kind]: { count: counted(cells), ccas: `c.id IN (SELECT ccas_id FROM ${cells})`, initiatives: `i.id IN (SELECT initiative_id FROM ${cells})` },
});

/** What needs the viewer, by kind: only what the viewer's roles in this network are there for. */
function attentionOf({ viewer, networkId, today }: Reading, now: Date, b: Bindings): Attention {
  const day = `${b.bind(today)}::date`;
  const followed = isReached(ccasReach(viewer, 'reminders.send', networkId), b, 'c');
  const ownCcasIds = viewer.grants.flatMap((grant) => (grant.networkId === networkId && grant.ccasId ? [grant.ccasId] : []));
  const canManage = can(viewer.grants, 'initiatives.manage', { networkId });
  const isCarried = canManage ? 'true' : `${b.bind(viewer.accountId)}::uuid IN (i.owner_account_id, i.deputy_account_id)`;
  const attention: Attention = {
    late_milestones: {
      count: counted(`milestone m JOIN marked_initiatives i ON i.id = m.initiative_id AND i.late_milestones WHERE ${isLate('m', day)}`),
      initiatives: `${isCarried} AND EXISTS (SELECT FROM milestone m WHERE m.initiative_id = i.id AND ${isLate('m', day)})`,
    },
    ...countedInitiatives('compromised_initiatives', `i.weather = 'compromised' AND ${isCarried}`),
  };
  if (ownCcasIds.length > 0) {
    // `isAnswerDue` of libs/domain: what « Mon CCAS » asks
    const answered = `SELECT FROM news n WHERE n.initiative_id = i.id AND n.ccas_id = c.id AND n.last_news_at > ${weeksAgo(WEEKS_BEFORE_ASKING_AGAIN, now, b)}`;
    const toAnswer = `(SELECT i.id AS initiative_id, c.id AS ccas_id FROM current i CROSS JOIN open_ccas c
      WHERE c.id = ANY (${b.bind(ownCcasIds)}::uuid[]) AND c."canUpdate" AND NOT EXISTS (${answered})) to_answer`;
    Object.assign(attention, countedCells('initiatives_to_answer', toAnswer));
  }
  if (followed !== 'false') {
    const silent = `${followed} AND c.id NOT IN (SELECT ccas_id FROM recent_news) AND EXISTS (SELECT FROM current)`;
    const blocked = `(SELECT n.* FROM news n JOIN open_ccas c ON c.id = n.ccas_id WHERE n.is_blocked AND ${followed}) blocked`;
    Object.assign(attention, countedCcas('ccas_without_news', silent), countedCells('blocked_adoptions', blocked));
  }
  if (canManage) {
    const orphan = 'NOT EXISTS (SELECT FROM initiative_recommendation ir WHERE ir.initiative_id = i.id)';
    attention.recommendations_without_initiative = {
      count: counted(`recommendation r WHERE r.network_id = ${b.bind(networkId)}::uuid AND EXISTS (SELECT FROM current)
        AND NOT EXISTS (SELECT FROM initiative_recommendation ir JOIN current i ON i.id = ir.initiative_id WHERE ir.recommendation_id = r.id)`),
    };
    Object.assign(attention, countedInitiatives('initiatives_without_recommendation', orphan));
  }
  if (can(viewer.grants, 'indicators.manage', { networkId })) {
    const contested = `indicator_contest x WHERE x.network_id = ${b.bind(networkId)}::uuid AND x.status = 'open'`;
    attention.contested_values = { count: counted(contested), ccas: `c.id IN (SELECT x.ccas_id FROM ${contested})` };
  }
  if (can(viewer.grants, 'accounts.manage', { networkId })) {
    const voiceless = `NOT EXISTS (SELECT FROM role_assignment ra JOIN account a ON a.id = ra.account_id AND a.disabled_at IS NULL
      WHERE ra.role = 'director' AND ra.ccas_id = c.id AND (ra.starts_on IS NULL OR ra.starts_on <= ${day}) AND (ra.ends_on IS NULL OR ra.ends_on >= ${day}))`;
    Object.assign(attention, countedCcas('directors_without_account', voiceless));
  }
  return attention;
}

/**
 * The rows of `from` with one boolean per kind of attention that names some of them. As values and not as conditions: PostgreSQL
 * then answers each `IN` from a hash, where a join would loop over all news for each row, since it expects few CCAS in a network.
 */
const marked = (from: string, alias: string, marks: readonly (readonly [string, string | undefined])[]): string =>
  `SELECT ${[`${alias}.*`, ...marks.flatMap(([kind, condition]) => (condition ? [`(${condition}) AS ${kind}`] : []))].join(', ')} FROM ${from} ${alias}`;

/** What needs the viewer but for deadlines, which are read where they are kept. */
type OwnAttention = Omit<HomeAttention, 'deadlines'>;

/** What needs the viewer and the figures, over the current plan of the network, in one statement. */
export async function readHome(database: Queryable, reading: Reading, now: Date): Promise<{ attention: OwnAttention[]; figures: HomeFigure[] }> {
  const b = new Bindings();
  const openCcas = networkCcas(reading, b);
  const plan = `SELECT p.id, p.year FROM plan p WHERE p.network_id = ${b.bind(reading.networkId)}::uuid
                 ORDER BY (p.year = extract(year FROM ${b.bind(reading.today)}::date)) DESC, p.year DESC LIMIT 1`;
  const recent = weeksAgo(WEEKS_WITHOUT_NEWS_LIMIT, now, b);
  const attention = Object.entries(attentionOf(reading, now, b));
  const named = (kind: string, condition: string | undefined, json: string, from: string, rank: string): string =>
    condition ? `(SELECT coalesce(json_agg(${json} ORDER BY ${rank}), '[]') FROM ${from} WHERE ${kind})` : `'[]'::json`;
  const attentionJson = attention.map(
    ([kind, { count, ccas, initiatives }]) => `json_build_object('kind', '${kind}', 'count', ${count},
       'ccas', ${named(kind, ccas, ccasRefJson('c'), 'marked_ccas c', 'c.rank')},
       'initiatives', ${named(kind, initiatives, initiativeRefJson('i', 'i'), 'marked_initiatives i', 'i.number')})`,
  );
  const [home] = (await database.query(
    `WITH open_ccas AS MATERIALIZED (${openCcas}),
     current AS MATERIALIZED (SELECT i.*, p.year FROM (${plan}) p JOIN initiative i ON i.plan_id = p.id AND i.archived_at IS NULL),
     news AS MATERIALIZED (
       SELECT a.initiative_id, a.ccas_id, a.stage, a.last_news_at, a.blocker IS NOT NULL AS is_blocked
         FROM current i JOIN adoption a ON a.initiative_id = i.id WHERE a.ccas_id IN (SELECT id FROM open_ccas)
     ),
     recent_news AS (SELECT ccas_id FROM news WHERE last_news_at > ${recent}),
     marked_ccas AS MATERIALIZED (${marked(
       'open_ccas',
       'c',
       attention.map(([kind, { ccas }]) => [kind, ccas]),
     )}),
     marked_initiatives AS MATERIALIZED (${marked(
       'current',
       'i',
       attention.map(([kind, { initiatives }]) => [kind, initiatives]),
     )})
     SELECT json_build_array(${attentionJson.join(', ')}) AS attention, json_build_array(${figuresOf(reading, b).join(', ')}) AS figures`,
    b.values,
  )) as [{ attention: OwnAttention[]; figures: HomeFigure[] }];
  return home;
}
