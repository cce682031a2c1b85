import {
  can,
  DAYS_BEFORE_A_BLOCKER_IS_OLD,
  isOnTrack,
  STAGES_IN_PLACE,
  WEATHERS,
  WEEK_MS,
  WEEKS_BEFORE_ASKING_AGAIN,
  WEEKS_WITHOUT_NEWS_LIMIT,
  type HomeAttentionKind,
} from '@maillage/domain';
import { ccasReach, isReached, ownCcasIds } from '../network';
import type { Bindings } from '../platform/database/bindings';
import { quoted } from '../platform/database/quoted';
import type { Figure, FigureTables } from '../platform/declarations/figure';
import type { HomeCard, HomePart, HomeReading } from '../platform/declarations/home-part';
import { currentPlanOf } from './initiatives.fragments';

const weeksAgo = (weeks: number, now: Date, b: Bindings): string => `${b.bind(new Date(now.getTime() - weeks * WEEK_MS))}::timestamptz`;

const cells = (kind: HomeAttentionKind, from: string): HomeCard => ({
  kind,
  count: `(SELECT count(*)::integer FROM ${from})`,
  ccas: `c.id IN (SELECT ccas_id FROM ${from})`,
  objects: `o.id IN (SELECT initiative_id FROM ${from})`,
});

/** The initiatives of the plan of the year, or else of the latest one, and what the open CCAS tell of them. */
const tables: FigureTables = ({ network, day, now, b }) => ({
  current: `
    SELECT i.*, p.year
      FROM plan p JOIN initiative i ON i.plan_id = p.id AND i.archived_at IS NULL
     WHERE p.id = ${currentPlanOf(network, day)}`,
  news: `
    SELECT a.initiative_id, a.ccas_id, a.stage, a.last_news_at, a.blocked_since, a.blocker_addressee_id
      FROM adoption a WHERE a.initiative_id = ANY (ARRAY(SELECT id FROM current)) AND (a.ccas_id IN (SELECT id FROM open_ccas)) IS TRUE`,
  blocked_news: `SELECT * FROM news WHERE blocked_since IS NOT NULL`,
  recent_news: `SELECT ccas_id FROM news WHERE last_news_at > ${weeksAgo(WEEKS_WITHOUT_NEWS_LIMIT, now, b)}`,
});

/** What is asked of the viewer's own CCAS (`isAnswerDue` of libs/domain: what « Mon CCAS » asks). */
function toAnswer({ viewer, networkId, now, b }: HomeReading): HomeCard[] {
  const own = ownCcasIds(viewer, networkId);
  if (own.length === 0) return [];
  const mayAnswer = isReached(ccasReach(viewer, 'adoption.update', networkId), b, 'c');
  const answered = `SELECT FROM news n WHERE n.initiative_id = i.id AND n.ccas_id = c.id AND n.last_news_at > ${weeksAgo(WEEKS_BEFORE_ASKING_AGAIN, now, b)}`;
  return [
    cells(
      'initiatives_to_answer',
      `(SELECT i.id AS initiative_id, c.id AS ccas_id FROM current i CROSS JOIN open_ccas c
         WHERE c.id = ANY (${b.bind(own)}::uuid[]) AND ${mayAnswer} AND NOT EXISTS (${answered})) to_answer`,
    ),
  ];
}

/**
 * The reminders of the last week to the CCAS that are without news: each is reminded once a week at most, whatever network asks. Who sent it is told of
 * those of this network alone.
 */
const remindedAlready = (network: string, weekAgo: string): string => `(
  SELECT json_build_object('ccasIds', json_agg(r.ccas_id), 'lastAt', max(r.sent_at), 'againAt', min(r.sent_at) + interval '7 days',
           'byName', (SELECT e.actor_label FROM journal_entry e WHERE e.ccas_id = (array_agg(r.ccas_id ORDER BY r.sent_at DESC, r.id))[1]
                        AND e.subject_type = 'reminder' AND e.subject_id = (array_agg(CASE WHEN r.is_own THEN r.id::text END ORDER BY r.sent_at DESC, r.id))[1]
                      ORDER BY e.id DESC LIMIT 1))
    FROM (SELECT DISTINCT ON (r.ccas_id) r.*, p.network_id = ${network} AS is_own FROM reminder r JOIN plan p ON p.id = r.plan_id
           WHERE r.sent_at > ${weekAgo} AND r.ccas_id IN (SELECT id FROM marked_open_ccas WHERE ccas_without_news) ORDER BY r.ccas_id, r.sent_at DESC) r
  HAVING count(*) > 0)`;

/** What the CCAS that the viewer follows tell, or do not. */
function ofFollowed({ viewer, networkId, network, day, now, b }: HomeReading): HomeCard[] {
  const followed = isReached(ccasReach(viewer, 'reminders.send', networkId), b, 'c');
  if (followed === 'false') return [];
  // as a value, which is answered from a hash: a join would go through all CCAS for each blocker
  const ofThese = followed === 'true' ? '' : `AND (n.ccas_id IN (SELECT c.id FROM open_ccas c WHERE ${followed})) IS TRUE`;
  const blocked = (condition: string): string =>
    `(SELECT n.* FROM blocked_news n WHERE n.blocked_since ${condition} ${day} - ${DAYS_BEFORE_A_BLOCKER_IS_OLD} ${ofThese}) blocked`;
  return [
    {
      kind: 'ccas_without_news',
      ccas: `${followed} AND c.id NOT IN (SELECT ccas_id FROM recent_news) AND EXISTS (SELECT FROM current)`,
      done: remindedAlready(network, weeksAgo(1, now, b)),
    },
    cells('old_blockers', blocked('<')),
    cells('blocked_adoptions', blocked('>=')),
  ];
}

/** What is addressed to the viewer, as long as she reads it. */
function toLift({ viewer, networkId, b }: HomeReading): HomeCard[] {
  const readable = isReached(ccasReach(viewer, 'adoption.readDetail', networkId), b, 'c');
  if (readable === 'false') return [];
  const ofThese = readable === 'true' ? '' : `AND (n.ccas_id IN (SELECT c.id FROM open_ccas c WHERE ${readable})) IS TRUE`;
  return [cells('blockers_to_lift', `(SELECT n.* FROM blocked_news n WHERE n.blocker_addressee_id = ${b.bind(viewer.accountId)}::uuid ${ofThese}) to_lift`)];
}

function ofCarried({ viewer, networkId, b }: HomeReading): HomeCard[] {
  const isCarried = can(viewer.grants, 'initiatives.manage', { networkId })
    ? 'true'
    : `${b.bind(viewer.accountId)}::uuid IN (o.owner_account_id, o.deputy_account_id)`;
  return [{ kind: 'compromised_initiatives', objects: `o.weather = 'compromised' AND ${isCarried}` }];
}

function ofPlan({ viewer, networkId, network }: HomeReading): HomeCard[] {
  if (!can(viewer.grants, 'initiatives.manage', { networkId })) return [];
  return [
    {
      kind: 'recommendations_without_initiative',
      count: `(SELECT count(*)::integer FROM recommendation r WHERE r.network_id = ${network} AND EXISTS (SELECT FROM current)
        AND NOT EXISTS (SELECT FROM initiative_recommendation ir JOIN current i ON i.id = ir.initiative_id WHERE ir.recommendation_id = r.id))`,
    },
    { kind: 'initiatives_without_recommendation', objects: 'NOT EXISTS (SELECT FROM initiative_recommendation ir WHERE ir.initiative_id = o.id)' },
  ];
}

/** What the plan shows on the home page. */
export const INITIATIVES_HOME: HomePart = {
  kinds: [
    'initiatives_to_answer',
    'ccas_without_news',
    'old_blockers',
    'blockers_to_lift',
    'blocked_adoptions',
    'compromised_initiatives',
    'recommendations_without_initiative',
    'initiatives_without_recommendation',
  ],
  tables,
  objects: {
    table: 'current',
    ref: `json_build_object('type', 'initiative', 'id', o.id, 'pageKey', o.id, 'name', o.number || '. ' || o.title)`,
    rank: 'o.number',
  },
  cards: (reading) => [...ofCarried(reading), ...toAnswer(reading), ...toLift(reading), ...ofFollowed(reading), ...ofPlan(reading)],
};

/** Numbers of the plan. */
export const INITIATIVES_FIGURES: readonly Figure[] = [
  {
    kind: 'initiatives_on_track',
    read: 'initiatives.read',
    tables,
    rows: () => `SELECT NULL::uuid, weather IN (${quoted(WEATHERS.filter(isOnTrack))}), true, false FROM current`,
  },
  {
    kind: 'initiatives_in_place',
    read: 'adoption.read',
    comparesOnly: true,
    tables,
    // what no news tells of, by a hash: a join would go through all news for each CCAS, since PostgreSQL expects few CCAS in a network
    rows: () => `
      SELECT ccas_id, coalesce(stage IN (${quoted(STAGES_IN_PLACE)}), false), stage IS DISTINCT FROM 'not_concerned', false FROM news
       UNION ALL SELECT c.id, false, true, false FROM open_ccas c CROSS JOIN current i WHERE (i.id, c.id) NOT IN (SELECT initiative_id, ccas_id FROM news)`,
  },
];
