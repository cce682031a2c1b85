import { can } from '@maillage/domain';
import { ccasReach, inNetwork, isIdReached } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import { isId, type Queryable } from '../../platform/database/queryable';
import type { CampaignSectionReading } from '../../platform/declarations/campaign-section';
import type { CampaignSections } from '../../platform/declarations/campaign-sections';
import { territoryJson } from '../../territories';
import { hasAnswered, isOnTime, nameOf, readingTable, responseTables } from '../campaign.fragments';
import type { CampaignChoices, UpdateCampaignType } from './update-campaign.type';

/** Who reads the campaigns of what network, when. */
export interface CampaignsReading {
  readonly viewer: Viewer;
  readonly networkId: string;
  /** Civil date. */
  readonly today: string;
  readonly sections: CampaignSections;
}

/** What sections read by, with the values that the statement binds. */
export const sectionReading = ({ networkId, today }: Pick<CampaignsReading, 'networkId' | 'today'>, b: Bindings): CampaignSectionReading => ({
  networkId,
  network: `${b.bind(networkId)}::uuid`,
  day: `${b.bind(today)}::date`,
  b,
});

/** Five years of one campaign a month: older ones are found by the search, and opened by their address. */
const LIST_LIMIT = 60;

/** SQL: a `CampaignCounts` as JSON over the rows of `response_row` of the campaign `p`. */
const COUNTS = `(
  SELECT json_build_object('expected', count(*) FILTER (WHERE r.state <> 'excused'), 'excused', count(*) FILTER (WHERE r.state = 'excused'),
           'seen', count(*) FILTER (WHERE r.state NOT IN ('excused', 'unseen')), 'submitted', count(*) FILTER (WHERE r.state = 'submitted'),
           'answered', count(*) FILTER (WHERE ${hasAnswered('r')}), 'onTime', count(*) FILTER (WHERE ${isOnTime('r')}),
           'population', coalesce(sum(t.population_persons) FILTER (WHERE r.state <> 'excused'), 0),
           'answeredPopulation', coalesce(sum(t.population_persons) FILTER (WHERE ${hasAnswered('r')}), 0))
    FROM response_row r JOIN ccas c ON c.id = r.ccas_id JOIN territory t ON t.id = c.territory_id WHERE r.campaign_id = p.id)`;

/**
 * The latest campaigns of a network, the latest first, each with how far the CCAS are that the viewer follows, unless whoever asks counts herself; `id`: that one
 * alone. What is being written is for who writes.
 */
export async function listCampaigns(
  database: Queryable,
  { viewer, networkId, today, sections }: CampaignsReading,
  id?: string,
  { isCounted = true } = {},
): Promise<UpdateCampaignType[]> {
  const b = new Bindings();
  const reading = sectionReading({ networkId, today }, b);
  const canManage = can(viewer.grants, 'campaigns.manage', { networkId });
  const isFollowed = isCounted ? isIdReached(ccasReach(viewer, 'campaigns.follow', networkId), b, 'r.ccas_id') : 'true';
  const readable = `p.network_id = ${reading.network} AND (p.state IN ('open', 'closed') OR ${canManage})`;
  const latestFirst = 'coalesce(p.opened_at, p.created_at) DESC, p.id';
  const listed = `ARRAY(SELECT p.id FROM update_campaign p WHERE ${readable} ORDER BY ${latestFirst} LIMIT ${LIST_LIMIT})`;
  const condition = id === undefined ? `p.id = ANY (${listed})` : `${readable} AND p.id = ${b.bind(id)}::uuid`;
  return database.query(
    `WITH ${(isCounted ? responseTables(sections, reading, `${condition} AND ${isFollowed}`) : [readingTable(reading)]).join(', ')}
     SELECT p.id, p.network_id AS "networkId", p.title, p.purpose, p.message, p.audience, p.audience_name AS "audienceName", p.minutes, p.due_on::text AS "dueOn",
            p.first_due_on::text AS "firstDueOn", p.state, p.opened_at AS "openedAt", ${nameOf('p.opened_by_id')} AS "openedByName", p.closed_at AS "closedAt",
            ${nameOf('p.created_by_id')} AS "createdByName", p.version, ${canManage} AS "canManage",
            (SELECT ${territoryJson('e')} FROM territory e WHERE e.id = p.ept_id) AS ept,
            (SELECT json_build_object('id', h.id, 'name', h.name) FROM cohort h WHERE h.id = p.cohort_id) AS cohort,
            coalesce((SELECT json_agg(json_build_object('id', s.id, 'kind', s.kind, 'items', s.items) ORDER BY s.kind, s.id)
                        FROM update_campaign_section s WHERE s.campaign_id = p.id), '[]') AS sections,
            ${isCounted ? `CASE WHEN p.state IN ('open', 'closed') THEN ${COUNTS} END` : 'NULL'} AS counts
       FROM update_campaign p WHERE ${condition}
      ORDER BY ${latestFirst}`,
    b.values,
  );
}

/** What campaigns of the network can ask today, kind by kind. */
export async function listChoices(database: Queryable, { networkId, today, sections }: Omit<CampaignsReading, 'viewer'>): Promise<CampaignChoices[]> {
  const b = new Bindings();
  const reading = sectionReading({ networkId, today }, b);
  const parts = sections.all.map(({ kind, choices }) => `SELECT '${kind}' AS kind, w.* FROM (${choices(reading)}) w (item, label, rank)`);
  const rows = (await database.query(
    `WITH ${readingTable(reading)} SELECT kind, item, label FROM (${parts.join(' UNION ALL ')}) k ORDER BY rank, item`,
    b.values,
  )) as { kind: string; item: string; label: string | null }[];
  return sections.all.map(({ kind }) => ({ kind, choices: rows.filter((row) => row.kind === kind).map(({ item, label }) => ({ item, label })) }));
}

/** Id of the EPT of that code in the network. */
export async function findEpt(database: Queryable, networkId: string, code: string): Promise<number | undefined> {
  const [row] = (await database.query(
    `SELECT t.id FROM territory t WHERE t.kind = 'ept' AND t.code = $2 AND ${inNetwork('t.id', '$1::uuid')} ORDER BY t.valid_to DESC NULLS FIRST LIMIT 1`,
    [networkId, code],
  )) as { id: number }[];
  return row?.id;
}

/** Id of that group, if it is of the network. */
export async function findCohort(database: Queryable, networkId: string, id: string): Promise<string | undefined> {
  if (!isId(id)) return undefined;
  const [row] = (await database.query('SELECT id FROM cohort WHERE id = $2 AND network_id = $1', [networkId, id])) as { id: string }[];
  return row?.id;
}
