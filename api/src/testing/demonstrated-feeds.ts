import type { DataSource } from 'typeorm';

const HEARD = `
  SELECT k.title, (SELECT count(*)::integer FROM jsonb_object_keys(p.editions)) AS heard
    FROM form_result_publication p JOIN form_collection k ON k.id = p.collection_id ORDER BY p.published_at`;
const TOLD = `
  SELECT i.code, v.period, count(*) FILTER (WHERE t.kind = 'commune')::integer AS communes, count(*) FILTER (WHERE t.kind = 'departement')::integer AS totals
    FROM form_feed f JOIN indicator i ON i.id = f.indicator_id JOIN indicator_value v ON v.indicator_id = i.id JOIN territory t ON t.id = v.territory_id
   WHERE t.valid_to IS NULL AND f.entry IN ('b3_votee', 'c1') AND i.limits LIKE 'Données fictives.%' GROUP BY i.code, v.period ORDER BY i.code, v.period`;
const SECRETS = `
  SELECT count(*)::integer AS hidden, bool_or(t.code = '93033') AS "isSmall", count(v.value)::integer AS numbers
    FROM indicator i JOIN indicator_own_value v ON v.indicator_id = i.id JOIN territory t ON t.id = v.territory_id
   WHERE i.code = 'collecte_a5_num' AND v.period = 202500 AND v.state = 's'`;

const OWN_COUNTS = `
  SELECT i.code, i.limits, (SELECT count(*) FROM indicator_own_value WHERE indicator_id = i.id AND value BETWEEN 1 AND 4)::integer AS small,
         (SELECT count(*) FROM indicator_value WHERE indicator_id = i.id AND value BETWEEN 1 AND 4)::integer AS shown,
         (SELECT count(*) FROM indicator_value WHERE indicator_id = i.id AND state = 's')::integer AS secret
    FROM indicator i WHERE i.is_masked AND i.id NOT IN (SELECT indicator_id FROM form_feed) ORDER BY i.code`;

/** Counts that the network of the demonstration keeps itself: how many are small, and how many of those are shown. */
export const ownCounts = (owner: DataSource): Promise<{ code: string; limits: string; small: number; shown: number; secret: number }[]> =>
  owner.query(OWN_COUNTS);

/** What the demonstration published of its collections and fed indicators with, as its tables hold it. */
export async function demonstratedFeeds(owner: DataSource): Promise<Readonly<Record<string, unknown>>> {
  const [secrets] = await owner.query(SECRETS);
  return { heard: await owner.query(HEARD), told: await owner.query(TOLD), secrets };
}

/** What it should be: two members were missing at one small CCAS, and others are hidden with it, so that no total less the rest gives it away. */
export const DEMONSTRATED_FEEDS = {
  heard: [
    { title: 'Bilan d’activités 2024', heard: 33 },
    { title: 'Flash canicule', heard: 31 },
    { title: 'Bilan d’activités 2025', heard: 27 },
  ],
  told: [
    { code: 'collecte_b3_votee', period: 202400, communes: 33, totals: 1 },
    { code: 'collecte_b3_votee', period: 202500, communes: 27, totals: 1 },
    { code: 'collecte_c1', period: 202400, communes: 0, totals: 1 },
    { code: 'collecte_c1', period: 202500, communes: 0, totals: 1 },
  ],
  secrets: { hidden: expect.any(Number) as unknown, isSmall: true, numbers: 0 },
};
