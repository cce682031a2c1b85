import { can, isOnTrack, WEEKS_WITHOUT_NEWS_LIMIT, WEATHERS, type HomeAttentionKind } from '@maillage/domain';
import { ccasReach, ccasRefJson, initiativeRefJson, isLate, isReached, networkCcas, type Reading } from '../initiatives';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { HomeAttention, HomeFigure } from './home.type';

const WEEK_MS = 7 * 24 * 3600 * 1000;
const ON_TRACK = WEATHERS.filter(isOnTrack)
  .map((weather) => `'${weather}'`)
  .join(', ');

const NONE = `'[]'::json`;
const allCcas = (condition: string): string => `(SELECT coalesce(json_agg(${ccasRefJson('c')} ORDER BY c.rank), '[]') FROM open_ccas c WHERE ${condition})`;
const allInitiatives = (condition: string): string =>
  `(SELECT coalesce(json_agg(${initiativeRefJson('i', 'i')} ORDER BY i.number), '[]') FROM current i WHERE ${condition})`;
const isOfCells = (cells: string): { ccas: string; initiatives: string } => ({
  ccas: allCcas(`c.id IN (SELECT ccas_id FROM ${cells})`),
  initiatives: allInitiatives(`i.id IN (SELECT initiative_id FROM ${cells})`),
});

/** How one kind of attention is counted and what it names, as SQL over the common tables of {@link readHome}. */
interface AttentionSql {
  readonly count: string;
  readonly ccas?: string;
  readonly initiatives?: string;
}

const counted = (from: string): string => `(SELECT count(*)::integer FROM ${from})`;

/** What needs the viewer, by kind: only what the viewer's roles in this network are there for. */
function attentionOf({ viewer, networkId, today }: Reading, b: Bindings): Partial<Record<HomeAttentionKind, AttentionSql>> {
  const day = `${b.bind(today)}::date`;
  const followed = isReached(ccasReach(viewer, 'reminders.send', networkId), b, 'c');
  const ownCcasIds = viewer.grants.flatMap((grant) => (grant.networkId === networkId && grant.ccasId ? [grant.ccasId] : []));
  const canManage = can(viewer.grants, 'initiatives.manage', { networkId });
  const isCarried = canManage ? 'true' : `${b.bind(viewer.accountId)}::uuid IN (i.owner_account_id, i.deputy_account_id)`;
  const blocked = `(SELECT n.* FROM news n JOIN open_ccas c ON c.id = n.ccas_id WHERE n.is_blocked AND ${followed}) blocked`;
  const late = `(SELECT m.initiative_id FROM milestone m JOIN current i ON i.id = m.initiative_id WHERE ${isLate('m', day)} AND ${isCarried}) late`;
  const silent = `${followed} AND c.id NOT IN (SELECT ccas_id FROM recent_news) AND EXISTS (SELECT FROM current)`;
  const compromised = `i.weather = 'compromised' AND ${isCarried}`;
  const attention: Partial<Record<HomeAttentionKind, AttentionSql>> = {
    late_milestones: { count: counted(late), initiatives: allInitiatives(`i.id IN (SELECT initiative_id FROM ${late})`) },
    compromised_initiatives: { count: counted(`current i WHERE ${compromised}`), initiatives: allInitiatives(compromised) },
  };
  if (ownCcasIds.length > 0) {
    const toAnswer = `(SELECT i.id AS initiative_id, c.id AS ccas_id FROM current i CROSS JOIN open_ccas c
      WHERE c.id = ANY (${b.bind(ownCcasIds)}::uuid[])
        AND NOT EXISTS (SELECT FROM recent_news n WHERE n.initiative_id = i.id AND n.ccas_id = c.id)) to_answer`;
    attention.initiatives_to_answer = { count: counted(toAnswer), ...isOfCells(toAnswer) };
  }
  if (followed !== 'false') {
    attention.ccas_without_news = { count: counted(`open_ccas c WHERE ${silent}`), ccas: allCcas(silent) };
    attention.blocked_adoptions = { count: counted(blocked), ...isOfCells(blocked) };
  }
  if (canManage) {
    const orphan = 'NOT EXISTS (SELECT FROM initiative_recommendation ir WHERE ir.initiative_id = i.id)';
    attention.recommendations_without_initiative = {
      count: counted(`recommendation r WHERE r.network_id = ${b.bind(networkId)}::uuid AND EXISTS (SELECT FROM current)
        AND NOT EXISTS (SELECT FROM initiative_recommendation ir JOIN current i ON i.id = ir.initiative_id WHERE ir.recommendation_id = r.id)`),
    };
    attention.initiatives_without_recommendation = { count: counted(`current i WHERE ${orphan}`), initiatives: allInitiatives(orphan) };
  }
  if (can(viewer.grants, 'accounts.manage', { networkId })) {
    const voiceless = `NOT EXISTS (SELECT FROM role_assignment ra JOIN account a ON a.id = ra.account_id AND a.disabled_at IS NULL
      WHERE ra.role = 'director' AND ra.ccas_id = c.id AND (ra.starts_on IS NULL OR ra.starts_on <= ${day}) AND (ra.ends_on IS NULL OR ra.ends_on >= ${day}))`;
    attention.directors_without_account = { count: counted(`open_ccas c WHERE ${voiceless}`), ccas: allCcas(voiceless) };
  }
  return attention;
}

function figuresOf({ viewer, networkId, today }: Reading, b: Bindings): string[] {
  if (!can(viewer.grants, 'initiatives.read', { networkId })) return [];
  const day = `${b.bind(today)}::date`;
  const figure = (kind: HomeFigure['kind'], numerator: string, denominator: string): string =>
    `json_build_object('kind', '${kind}', 'numerator', ${numerator}, 'denominator', ${denominator})`;
  const milestones = 'milestone m JOIN current i ON i.id = m.initiative_id WHERE';
  return [
    figure('initiatives_on_track', counted(`current WHERE weather IN (${ON_TRACK})`), counted('current')),
    figure('ccas_with_recent_news', '(SELECT count(DISTINCT ccas_id) FROM recent_news)', counted('open_ccas')),
    figure(
      'adoptions_in_place',
      counted(`news WHERE stage IN ('in_place', 'assessed')`),
      `${counted('current')} * ${counted('open_ccas')} - ${counted(`news WHERE stage = 'not_concerned'`)}`,
    ),
    figure('milestones_done_on_time', counted(`${milestones} m.done_on <= m.due_on`), counted(`${milestones} m.done_on IS NOT NULL OR m.due_on < ${day}`)),
  ];
}

/** What needs the viewer and the figures, over the current plan of the network, in one statement. */
export async function readHome(database: Queryable, reading: Reading, now: Date): Promise<{ attention: HomeAttention[]; figures: HomeFigure[] }> {
  const b = new Bindings();
  const openCcas = networkCcas(reading, b);
  const plan = `SELECT p.id, p.year FROM plan p WHERE p.network_id = ${b.bind(reading.networkId)}::uuid
                 ORDER BY (p.year = extract(year FROM ${b.bind(reading.today)}::date)) DESC, p.year DESC LIMIT 1`;
  const oldest = `${b.bind(new Date(now.getTime() - WEEKS_WITHOUT_NEWS_LIMIT * WEEK_MS))}::timestamptz`;
  const attention = Object.entries(attentionOf(reading, b)).map(
    ([kind, { count, ccas = NONE, initiatives = NONE }]) =>
      `json_build_object('kind', '${kind}', 'count', ${count}, 'ccas', ${ccas}, 'initiatives', ${initiatives})`,
  );
  const [home] = (await database.query(
    `WITH open_ccas AS MATERIALIZED (${openCcas}),
     current AS MATERIALIZED (SELECT i.*, p.year FROM (${plan}) p JOIN initiative i ON i.plan_id = p.id AND i.archived_at IS NULL),
     news AS MATERIALIZED (
       SELECT a.initiative_id, a.ccas_id, a.stage, a.last_news_at, a.blocker IS NOT NULL AS is_blocked
         FROM current i JOIN adoption a ON a.initiative_id = i.id WHERE a.ccas_id IN (SELECT id FROM open_ccas)
     ),
     recent_news AS (SELECT * FROM news WHERE last_news_at > ${oldest})
     SELECT json_build_array(${attention.join(', ')}) AS attention, json_build_array(${figuresOf(reading, b).join(', ')}) AS figures`,
    b.values,
  )) as [{ attention: HomeAttention[]; figures: HomeFigure[] }];
  return home;
}
