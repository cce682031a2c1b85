import { CCAS_TOLD_TOGETHER, distributeLevels, MATURITY_ACTIVITIES, reachedLevel, type MetLevels } from '@maillage/domain';
import { ccasReach, ccasRefColumns, inNetwork, isReached, openOn } from '../../network';
import type { Viewer } from '../../platform/access/viewer';
import { Bindings } from '../../platform/database/bindings';
import type { Queryable } from '../../platform/database/queryable';
import type { MaturityAssessmentType, MaturityCampaignType, MaturityOverview } from './maturity.type';

const campaignJson = (m: string): string =>
  `json_build_object('id', ${m}.id, 'title', ${m}.title, 'startsOn', ${m}.starts_on, 'endsOn', ${m}.ends_on, 'version', ${m}.version)`;

const CAMPAIGN = `SELECT id, title, starts_on::text AS "startsOn", ends_on::text AS "endsOn", version FROM maturity_campaign`;

/** The campaigns of a network, the latest first. */
export const listCampaigns = (database: Queryable, networkId: string): Promise<MaturityCampaignType[]> =>
  database.query(`${CAMPAIGN} WHERE network_id = $1 ORDER BY starts_on DESC, title COLLATE "fr-x-icu", id`, [networkId]);

/** One campaign. */
export async function getCampaign(database: Queryable, id: string): Promise<MaturityCampaignType | undefined> {
  return ((await database.query(`${CAMPAIGN} WHERE id = $1`, [id])) as MaturityCampaignType[])[0];
}

/** Campaigns of the network under way on a day that the CCAS has not begun, the latest first. */
export const listCampaignsToBegin = (database: Queryable, networkId: string, ccasId: string, today: string): Promise<MaturityCampaignType[]> =>
  database.query(
    `${CAMPAIGN} m WHERE network_id = $1 AND starts_on <= $3::date AND coalesce(ends_on >= $3::date, true)
        AND NOT EXISTS (SELECT FROM maturity_assessment a WHERE a.campaign_id = m.id AND a.ccas_id = $2)
      ORDER BY starts_on DESC, id`,
    [networkId, ccasId, today],
  );

interface AssessmentRow extends Omit<MaturityAssessmentType, 'levels'> {
  levels: (Omit<MaturityAssessmentType['levels'][number], 'level' | 'metLevels'> & { metLevels: number[] })[];
}

const ASSESSMENTS = `
  SELECT a.id, ${campaignJson('m')} AS campaign, a.assessor_name AS "assessorName", a.assessed_on::text AS "assessedOn", a.validated_at AS "validatedAt", a.version,
         (SELECT coalesce(json_agg(json_build_object('activity', l.activity, 'metLevels', l.met_levels, 'targetLevel', l.target_level, 'comment', l.comment)), '[]')
            FROM maturity_level l WHERE l.assessment_id = a.id) AS levels
    FROM maturity_assessment a JOIN maturity_campaign m ON m.id = a.campaign_id`;

const inModelOrder = <T extends { activity: (typeof MATURITY_ACTIVITIES)[number] }>(levels: readonly T[]): T[] =>
  MATURITY_ACTIVITIES.flatMap((activity) => levels.filter((level) => level.activity === activity));

const describe = (isDetailVisible: boolean, { levels, ...assessment }: AssessmentRow): MaturityAssessmentType => ({
  ...assessment,
  levels: inModelOrder(levels).map(({ activity, metLevels, targetLevel, comment }) => ({
    activity,
    level: reachedLevel(metLevels),
    metLevels: isDetailVisible ? metLevels : null,
    targetLevel,
    comment: isDetailVisible ? comment : null,
  })),
});

/** One assessment with its detail. */
export async function getAssessment(database: Queryable, id: string): Promise<MaturityAssessmentType | undefined> {
  const [row] = (await database.query(`${ASSESSMENTS} WHERE a.id = $1`, [id])) as AssessmentRow[];
  return row && describe(true, row);
}

/** The assessments of a CCAS, the latest campaign first; without the detail, drafts are left out, and ticks and comments too. */
export async function listAssessments(database: Queryable, ccasId: string, isDetailVisible: boolean): Promise<MaturityAssessmentType[]> {
  const rows = (await database.query(
    `${ASSESSMENTS} WHERE a.ccas_id = $1 AND ($2 OR a.validated_at IS NOT NULL) ORDER BY m.starts_on DESC, a.assessed_on DESC, a.id`,
    [ccasId, isDetailVisible],
  )) as AssessmentRow[];
  return rows.map((row) => describe(isDetailVisible, row));
}

/** A campaign across the CCAS of its network that are open on the day: counts over all of them, names of those that the viewer may see. */
export async function readOverview(
  database: Queryable,
  { viewer, networkId, today }: { viewer: Viewer; networkId: string; today: string },
  campaignId: string,
): Promise<Omit<MaturityOverview, 'campaign' | 'canManage'>> {
  const b = new Bindings();
  const reach = ccasReach(viewer, 'privacy.readStatus', networkId);
  const isVisible = isReached(reach, b, 'c');
  // full fives alone: neither one of them nor the difference of two days tells a level; nothing is kept from who reads each
  const isCounted = reach.isWhole ? 'true' : `rank <= assessed - assessed % ${CCAS_TOLD_TOGETHER}`;
  const campaign = `${b.bind(campaignId)}::uuid`;
  const sql = `
    WITH progress AS MATERIALIZED (
      SELECT c.id AS ccas_id, c.territory_id, a.id AS assessment_id, a.assessed_on, a.validated_at, ${isVisible} AS is_visible
        FROM ccas c LEFT JOIN maturity_assessment a ON a.ccas_id = c.id AND a.campaign_id = ${campaign}
       WHERE ${inNetwork('c.territory_id', `${b.bind(networkId)}::uuid`)} AND ${openOn('c', `${b.bind(today)}::date`)}
    ), validated AS (
      -- whoever has closed since stays: who compares two days would learn the levels of the one that went
      SELECT l.activity, l.met_levels, count(*) OVER (PARTITION BY l.activity) AS assessed, row_number() OVER (PARTITION BY l.activity ORDER BY a.validated_at, a.id) AS rank
        FROM maturity_assessment a JOIN maturity_level l ON l.assessment_id = a.id WHERE a.campaign_id = ${campaign} AND a.validated_at IS NOT NULL
    ), met AS (
      SELECT activity, met_levels AS "metLevels", count(*)::integer AS count FROM validated WHERE ${isCounted} GROUP BY 1, 2
    )
    SELECT (SELECT count(*)::integer FROM progress) AS "totalCount",
           (SELECT count(validated_at)::integer FROM progress) AS "validatedCount",
           (SELECT count(*)::integer FROM progress WHERE assessment_id IS NOT NULL AND validated_at IS NULL) AS "draftCount",
           (SELECT coalesce(json_agg(met), '[]') FROM met) AS met,
           (SELECT coalesce(json_agg(json_build_object('ccas', (SELECT to_json(r) FROM (SELECT ${ccasRefColumns('c', 't')}) r),
                                                       'assessedOn', p.assessed_on, 'validatedAt', p.validated_at) ORDER BY t.name COLLATE "fr-x-icu", c.id), '[]')
              FROM progress p JOIN ccas c ON c.id = p.ccas_id JOIN territory t ON t.id = p.territory_id WHERE p.is_visible) AS ccas`;
  const [row] = (await database.query(sql, b.values)) as [
    Pick<MaturityOverview, 'totalCount' | 'validatedCount' | 'draftCount' | 'ccas'> & { met: MetLevels[] },
  ];
  const { met, ...counts } = row;
  const byActivity = distributeLevels(met);
  return { ...counts, activities: MATURITY_ACTIVITIES.map((activity) => ({ activity, countsByLevel: [...byActivity[activity]] })) };
}
