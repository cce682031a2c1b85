import { inNetwork, openOn } from '../../network';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import type { CampaignSectionReading } from '../../platform/declarations/campaign-section';
import type { CampaignSections } from '../../platform/declarations/campaign-sections';
import type { UpdateCampaign, UpdateCampaignSection } from '../update-campaign.entity';
import { readingTable } from '../campaign.fragments';
import { sectionReading } from '../written/update-campaigns.queries';

/** A campaign as it asks. */
export type AskingCampaign = Pick<UpdateCampaign, 'id' | 'networkId' | 'audience' | 'eptId' | 'cohortId'>;

/** What it asks, of whom, when. */
export interface Asking {
  readonly campaign: AskingCampaign;
  readonly asked: readonly Pick<UpdateCampaignSection, 'id' | 'kind' | 'items'>[];
  /** Civil date. */
  readonly today: string;
  readonly sections: CampaignSections;
}

/** SQL condition: the CCAS `c` is one of those that the campaign asks. */
function isAddressee({ audience, eptId, cohortId }: AskingCampaign, b: Bindings): string {
  if (audience === 'ept') return `c.territory_id IN (SELECT territory_id FROM territory_inclusion WHERE ancestor_id = ${b.bind(eptId)}::integer)`;
  // a group that was deleted holds nobody
  if (audience === 'cohort') return `c.id IN (SELECT ccas_id FROM cohort_member WHERE cohort_id = ${b.bind(cohortId)}::uuid)`;
  return 'true';
}

/** SQL: `addressee`, the CCAS that a campaign asks, and `wanted`, what each is asked, section by section, for `WITH`. */
export function askedTables({ campaign, asked, sections }: Asking, reading: CampaignSectionReading): string[] {
  const { network, day, b } = reading;
  const wanted = asked.map(
    ({ id, kind, items }) =>
      `SELECT ${b.bind(id)}::uuid, w.* FROM (WITH chosen AS MATERIALIZED (SELECT unnest(${b.bind(items)}::text[]) AS item) ${sections.of(kind).items(reading)}) w`,
  );
  return [
    readingTable(reading),
    `addressee AS MATERIALIZED (SELECT c.id, c.territory_id FROM ccas c WHERE ${openOn('c', day)} AND ${inNetwork('c.territory_id', network)} AND ${isAddressee(campaign, b)})`,
    `wanted (section_id, ccas_id, item, label, rank) AS MATERIALIZED (${wanted.join(' UNION ALL ') || 'SELECT NULL::uuid, NULL::uuid, NULL::text, NULL::text, 0 WHERE false'})`,
  ];
}

/** Makes what is asked of each CCAS into rows, all at once; gives how many. A CCAS of which nothing is asked is not asked. */
export async function insertAsked(database: Queryable, asking: Asking): Promise<number> {
  const b = new Bindings();
  const tables = askedTables(asking, sectionReading({ networkId: asking.campaign.networkId, today: asking.today }, b));
  const [row] = (await database.query(
    `WITH ${tables.join(', ')},
     response AS (INSERT INTO update_campaign_ccas (campaign_id, ccas_id) SELECT ${b.bind(asking.campaign.id)}::uuid, ccas_id FROM wanted GROUP BY ccas_id RETURNING id, ccas_id),
     item AS (INSERT INTO update_campaign_item (response_id, section_id, item, label, rank)
              SELECT r.id, w.section_id, w.item, w.label, w.rank FROM wanted w JOIN response r ON r.ccas_id = w.ccas_id RETURNING 1)
     SELECT count(*)::integer AS count FROM item`,
    b.values,
  )) as [{ count: number }];
  return row.count;
}
