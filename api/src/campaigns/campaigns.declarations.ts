import { can } from '@maillage/domain';
import { ccasReach, isIdReached, isNowhere, isReached, ownCcasIds, placesBySql } from '../network';
import { isId } from '../platform/database/queryable';
import type { AskSource } from '../platform/declarations/ask-source';
import type { History } from '../platform/declarations/audience';
import type { DeadlineDeclaration } from '../platform/declarations/deadline-source';
import type { FigureTables } from '../platform/declarations/figure';
import type { HomePart } from '../platform/declarations/home-part';
import type { SearchSource } from '../platform/declarations/search-source';
import type { Subject } from '../platform/declarations/subject';
import { dayOf, DUE_ON } from './campaign.fragments';

const CAMPAIGN_PLACES = placesBySql(
  (columns) => `
  SELECT ${columns('p.network_id', 'NULL::uuid')} FROM update_campaign p WHERE p.id = $1
   UNION ALL SELECT ${columns('p.network_id', 'r.ccas_id')} FROM update_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id WHERE p.id = $1`,
);

/** What others point at. */
export const CAMPAIGNS_SUBJECTS: readonly Subject[] = [
  {
    type: 'update_campaign',
    name: 'r.title',
    // in its network, and at each CCAS that it asks
    places: async (database, id) => (isId(id) ? CAMPAIGN_PLACES(database, id) : []),
    read: ['campaigns.read'],
  },
];

const OF_CAMPAIGN: History = { readBy: ['campaigns.read'] };

/** Who reads the history of its tables: of the campaign itself who writes it, of a CCAS whoever follows it there. */
export const CAMPAIGNS_HISTORY: Readonly<Record<string, History>> = {
  update_campaign: OF_CAMPAIGN,
  update_campaign_section: OF_CAMPAIGN,
  update_campaign_ccas: OF_CAMPAIGN,
  update_campaign_reply: OF_CAMPAIGN,
  update_campaign_delegation: OF_CAMPAIGN,
  update_campaign_mail: OF_CAMPAIGN,
};

/** SQL condition: the CCAS of the response `r` of the campaign `p` is still expected to answer. */
const IS_AWAITED = `p.state = 'open' AND r.excused_at IS NULL AND r.submitted_at IS NULL AND r.completed_at IS NULL`;

const AWAITED = `update_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id AND ${IS_AWAITED}`;

/** What campaigns ask comes due at the CCAS, by its own day where it has one. */
export const CAMPAIGNS_DEADLINES: readonly DeadlineDeclaration[] = [
  {
    source: 'update_campaign',
    seen: [{ kinds: ['campaign_answer'], by: ['campaigns.read'] }],
    handledBy: ['campaigns.answer'],
    askedElsewhere: ['campaign_answer'],
    standing: (network) => `
    SELECT 'update_campaign', p.id, 'campaign_answer', r.id::text, p.network_id, r.ccas_id, ${dayOf('p.opened_at')}, ${DUE_ON}, NULL::date, NULL::timestamptz, p.title,
           NULL::uuid[], NULL::uuid, NULL::integer, greatest(p.updated_at, r.updated_at)
      FROM ${AWAITED} WHERE p.network_id = ${network}`,
    timeline: {
      kinds: ['campaign_answer'],
      rows: (network) => `
      SELECT 'campaign_answer', p.id, r.ccas_id, ${dayOf('p.opened_at')}, greatest(${DUE_ON}, ${dayOf('p.opened_at')}), p.title
        FROM update_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id
       WHERE p.network_id = ${network} AND p.state IN ('open', 'closed') AND r.excused_at IS NULL`,
    },
  },
];

/** Campaigns that the viewer may answer, each one thing. */
export const CAMPAIGNS_ASKS: readonly AskSource[] = [
  {
    kind: 'campaigns',
    rows: ({ viewer, networkId, network, b }) => `
      SELECT c.id, ${DUE_ON} FROM asked_ccas c JOIN ${AWAITED} ON r.ccas_id = c.id
       WHERE p.network_id = ${network} AND ${isReached(ccasReach(viewer, 'campaigns.answer', networkId), b, 'c')}`,
  },
];

const tables: FigureTables = ({ network }) => ({
  running_campaign: `SELECT p.id, p.title, p.due_on FROM update_campaign p WHERE p.network_id = ${network} AND p.state = 'open'`,
  awaited_response: `SELECT r.campaign_id, r.ccas_id FROM ${AWAITED} WHERE p.network_id = ${network} AND r.ccas_id IN (SELECT id FROM open_ccas)`,
  expected_response: `SELECT r.campaign_id, r.ccas_id FROM running_campaign p JOIN update_campaign_ccas r ON r.campaign_id = p.id
    WHERE r.excused_at IS NULL AND r.ccas_id IN (SELECT id FROM open_ccas)`,
});

/** What campaigns under way show on the home page: whom one waits for, to who follows them; what is asked, to who answers. */
export const CAMPAIGNS_HOME: HomePart = {
  kinds: ['campaigns_to_answer', 'campaigns_running'],
  tables,
  objects: {
    table: 'running_campaign',
    ref: `json_build_object('type', 'update_campaign', 'id', o.id, 'pageKey', o.id, 'name', o.title)`,
    rank: 'o.due_on, o.id',
  },
  cards: ({ viewer, networkId, b }) => {
    const awaited = (isIt: string) => ({
      ccas: `c.id IN (SELECT w.ccas_id FROM awaited_response w WHERE ${isIt})`,
      objects: `o.id IN (SELECT w.campaign_id FROM awaited_response w WHERE ${isIt})`,
    });
    const own = ownCcasIds(viewer, networkId);
    const answers = ccasReach(viewer, 'campaigns.answer', networkId);
    const follows = ccasReach(viewer, 'campaigns.follow', networkId);
    const expected = `(SELECT count(DISTINCT w.ccas_id)::integer FROM expected_response w WHERE ${isIdReached(follows, b, 'w.ccas_id')})`;
    return [
      ...(own.length > 0 && !isNowhere(answers)
        ? [{ kind: 'campaigns_to_answer' as const, ...awaited(`w.ccas_id = ANY (${b.bind(own)}::uuid[]) AND ${isIdReached(answers, b, 'w.ccas_id')}`) }]
        : []),
      ...(isNowhere(follows) ? [] : [{ kind: 'campaigns_running' as const, ...awaited(isIdReached(follows, b, 'w.ccas_id')), outOf: expected }]),
    ];
  },
};

/** Campaigns that the viewer follows; what is being written is found by who writes. */
export const CAMPAIGNS_SEARCH: readonly SearchSource[] = [
  {
    kind: 'update_campaign',
    candidates: ({ viewer, networkId, network }) =>
      isNowhere(ccasReach(viewer, 'campaigns.follow', networkId))
        ? null
        : `SELECT p.id, p.title, p.due_on::text, concat_ws(' ', p.title, p.purpose), extract(year FROM p.due_on)::integer
             FROM update_campaign p WHERE p.network_id = ${network} AND (p.state IN ('open', 'closed') OR ${can(viewer.grants, 'campaigns.manage', { networkId })})`,
  },
];
