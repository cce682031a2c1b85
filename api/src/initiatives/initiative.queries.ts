import { can, computeAdoptionRateRatio, computeAlerts, computeMedian, type AdoptionFigures } from '@maillage/domain';
import { personJson } from '../accounts';
import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import { adoptionJson } from './adoption/adoption.queries';
import type { InitiativeType } from './initiative.type';
import { adoptionCounts, adoptionCountsJson, initiativeRefJson, isLate, networkCcas, type Reading } from './initiatives.fragments';
import { planJson } from './plans/plans.queries';

const list = (json: string, from: string, order: string): string => `(SELECT coalesce(json_agg(${json} ORDER BY ${order}), '[]') FROM ${from})`;

/** SQL: a `FundingLine` as JSON, from the aliases of a `funding_line` and of its `funder`. */
export const fundingLineJson = (f: string, funder: string): string => `
  json_build_object('id', ${f}.id, 'funder', json_build_object('id', ${funder}.id, 'name', ${funder}.name), 'label', ${f}.label,
    'soughtCents', ${f}.sought_cents, 'promisedCents', ${f}.promised_cents, 'notifiedCents', ${f}.notified_cents, 'signedCents', ${f}.signed_cents, 'paidCents', ${f}.paid_cents, 'version', ${f}.version)`;

/** SQL: the `AwaitedMilestone`s of the milestone of that alias, as JSON. */
const awaitedBy = (m: string): string =>
  list(
    `json_build_object('id', am.id, 'kind', am.kind, 'title', am.title, 'dueOn', am.due_on, 'doneOn', am.done_on, 'initiative', ${initiativeRefJson('ai', 'ap')})`,
    `milestone_dependency d JOIN milestone am ON am.id = d.awaited_id JOIN initiative ai ON ai.id = am.initiative_id JOIN plan ap ON ap.id = ai.plan_id WHERE d.milestone_id = ${m}.id`,
    'am.due_on, am.id',
  );

/** SQL: a `Milestone` as JSON, from its alias and the present day. */
export const milestoneJson = (m: string, today: string): string => `
  json_build_object('id', ${m}.id, 'kind', ${m}.kind, 'title', ${m}.title, 'dueOn', ${m}.due_on, 'doneOn', ${m}.done_on, 'evidence', ${m}.evidence,
    'isLate', ${isLate(m, today)}, 'waitsFor', ${awaitedBy(m)}, 'version', ${m}.version)`;

/** Columns of the initiative itself, what a person edits of it: also what a stale version is answered with. */
const headJson = (today: string): string => `
  'id', i.id, 'number', i.number, 'title', i.title, 'purpose', i.purpose, 'plan', ${planJson('p', today)},
  'owner', ${personJson('i', 'owner', 'n')}, 'deputy', ${personJson('i', 'deputy', 'n')},
  'startsOn', i.starts_on, 'endsOn', i.ends_on, 'weather', i.weather, 'weatherText', i.weather_text, 'weatherAt', i.weather_at,
  'carriedOverFrom', (SELECT ${initiativeRefJson('o', 'op')} FROM initiative o JOIN plan op ON op.id = o.plan_id WHERE o.id = i.carried_over_from_id),
  'carriedOverTo', (SELECT ${initiativeRefJson('o', 'op')} FROM initiative o JOIN plan op ON op.id = o.plan_id WHERE o.carried_over_from_id = i.id ORDER BY op.year LIMIT 1),
  'carryOverReason', i.carry_over_reason, 'isArchived', i.archived_at IS NOT NULL, 'version', i.version, 'updatedAt', i.updated_at,
  'updatedByName', (SELECT full_name FROM account WHERE id = i.updated_by_id),
  'recommendations', ${list(
    `json_build_object('id', r.id, 'number', r.number, 'title', r.title)`,
    'initiative_recommendation ir JOIN recommendation r ON r.id = ir.recommendation_id WHERE ir.initiative_id = i.id',
    'r.number',
  )}`;

const FROM = 'FROM initiative i JOIN plan p ON p.id = i.plan_id JOIN network n ON n.id = p.network_id';

interface ComputedFrom {
  createdAt: string;
  lastNewsAt: string | null;
  /** Adoption of each initiative of the plan, for the median. */
  planFigures: AdoptionFigures[];
}

/** All that the page of an initiative shows, in one statement. The caller has checked that the viewer may read it. */
export async function readInitiative(database: Queryable, reading: Reading, id: string, now: Date): Promise<InitiativeType> {
  const { viewer, networkId } = reading;
  const isFundingVisible = can(viewer.grants, 'funding.read', { networkId });
  const canManage = can(viewer.grants, 'initiatives.manage', { networkId });
  const b = new Bindings();
  const openCcas = networkCcas(reading, b);
  const today = `${b.bind(reading.today)}::date`;
  const fundingOnly = (sql: string): string => (isFundingVisible ? sql : `'[]'::json`);
  const initiativeId = `${b.bind(id)}::uuid`;
  const [{ initiative }] = (await database.query(
    `WITH open_ccas AS MATERIALIZED (${openCcas}),
     plan_initiative AS (
       SELECT s.id FROM initiative i JOIN initiative s ON s.plan_id = i.plan_id AND (s.archived_at IS NULL OR s.id = i.id) WHERE i.id = ${initiativeId}
     ),
     adoption_counts AS MATERIALIZED (${adoptionCounts('SELECT id FROM plan_initiative')})
     SELECT json_build_object(${headJson(today)},
       'milestones', ${list(milestoneJson('m', today), 'milestone m WHERE m.initiative_id = i.id', 'm.due_on, m.id')},
       'fundingLines', ${fundingOnly(list(fundingLineJson('f', 'fu'), 'funding_line f JOIN funder fu ON fu.id = f.funder_id WHERE f.initiative_id = i.id', 'fu.name, f.created_at, f.id'))},
       'publishedTo', ${fundingOnly(list(`json_build_object('id', fu.id, 'name', fu.name)`, 'initiative_publication ip JOIN funder fu ON fu.id = ip.funder_id WHERE ip.initiative_id = i.id', 'fu.name'))},
       'adoption', ${adoptionCountsJson('k')},
       'adoptions', ${list(
         adoptionJson('c', 'i', 'p', 'a', 'author'),
         'open_ccas c LEFT JOIN adoption a ON a.ccas_id = c.id AND a.initiative_id = i.id LEFT JOIN account author ON author.id = a.last_news_by_id',
         'c.rank',
       )},
       'createdAt', i.created_at, 'lastNewsAt', k.last_news_at,
       'planFigures', (SELECT json_agg(${adoptionCountsJson('pk')}) FROM plan_initiative pi LEFT JOIN adoption_counts pk ON pk.initiative_id = pi.id)
     ) AS initiative ${FROM} LEFT JOIN adoption_counts k ON k.initiative_id = i.id WHERE i.id = ${initiativeId}`,
    b.values,
  )) as [{ initiative: Omit<InitiativeType, 'alerts' | 'canUpdate'> & ComputedFrom }];
  const { createdAt, lastNewsAt, planFigures, ...shown } = initiative;
  const alerts = computeAlerts(
    {
      createdAt: new Date(createdAt),
      lateMilestonesCount: shown.milestones.filter(({ isLate }) => isLate).length,
      lastNewsAt: lastNewsAt === null ? null : new Date(lastNewsAt),
      adoptionRateRatio: computeAdoptionRateRatio(shown.adoption),
      medianRateRatio: computeMedian(planFigures.map(computeAdoptionRateRatio).filter((ratio) => ratio !== null)),
      recommendationsCount: shown.recommendations.length,
      hasOwner: shown.owner !== null,
    },
    now,
  );
  return { ...shown, canUpdate: canManage, alerts };
}
