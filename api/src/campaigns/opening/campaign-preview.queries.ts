import { type CcasRef, ccasRefJson, ccasRows, heldOn } from '../../network';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import { sectionReading } from '../written/update-campaigns.queries';
import { askedTables, type Asking } from './addressees.queries';
import type { CampaignPreview } from './campaign-preview.type';

/** SQL condition: somebody with an account could answer for the CCAS `c` on the day. */
export const hasAnswerer = (c: string, network: string, day: string): string => `EXISTS (
  SELECT FROM role_assignment h JOIN account a ON a.id = h.account_id AND a.disabled_at IS NULL
   WHERE h.ccas_id = ${c}.id AND h.network_id = ${network} AND h.role IN ('director', 'contributor') AND ${heldOn('h', day)})`;

/** Whom the campaign would reach, as far as one statement tells; `answerable`: those where somebody could answer. */
interface Asked extends Omit<CampaignPreview, 'mailSubject' | 'mailText' | 'standIns'> {
  readonly answerable: CcasRef[];
}

/** Whom the campaign would reach now, in one statement. */
export async function previewAsked(database: Queryable, asking: Asking): Promise<Asked> {
  const b = new Bindings();
  const reading = sectionReading({ networkId: asking.campaign.networkId, today: asking.today }, b);
  const [preview] = (await database.query(
    `WITH ${askedTables(asking, reading).join(', ')},
     counted AS MATERIALIZED (SELECT ccas_id, count(*) AS items FROM wanted GROUP BY ccas_id),
     place AS MATERIALIZED (${ccasRows(reading.network, 'c.id IN (SELECT id FROM addressee)')})
     SELECT (SELECT count(*)::integer FROM counted) AS "ccasCount", (SELECT coalesce(sum(items), 0)::integer FROM counted) AS "itemCount",
            (SELECT coalesce(max(items), 0)::integer FROM counted) AS "mostItems",
            (SELECT coalesce(json_agg(${ccasRefJson('c')} ORDER BY c.rank), '[]') FROM place c
              WHERE c.id IN (SELECT ccas_id FROM counted) AND NOT ${hasAnswerer('c', reading.network, reading.day)}) AS "withoutAnswerer",
            (SELECT coalesce(json_agg(${ccasRefJson('c')} ORDER BY c.rank), '[]') FROM place c
              WHERE c.id IN (SELECT ccas_id FROM counted) AND ${hasAnswerer('c', reading.network, reading.day)}) AS answerable,
            (SELECT coalesce(json_agg(${ccasRefJson('c')} ORDER BY c.rank), '[]') FROM place c WHERE c.id NOT IN (SELECT ccas_id FROM counted)) AS "withoutItems"`,
    b.values,
  )) as [Asked];
  return preview;
}
