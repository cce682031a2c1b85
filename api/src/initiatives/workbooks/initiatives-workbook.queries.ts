import type { CellChoice, CellValue } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';

/** A row of a plan as it stands in a sheet. */
export interface PlanRow {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly values: Readonly<Record<string, CellValue>>;
}

/** What the sheets of a plan hold. */
export interface PlanContent {
  readonly initiatives: readonly PlanRow[];
  readonly milestones: readonly PlanRow[];
  readonly funding: readonly PlanRow[];
  readonly recommendations: readonly CellChoice[];
  readonly funders: readonly CellChoice[];
}

const NAME = `i.number || '. ' || i.title`;
const person = (column: 'owner' | 'deputy'): string => `coalesce((SELECT full_name FROM account WHERE id = i.${column}_account_id), i.${column}_name)`;
/** Amounts stand in euros in a sheet. */
const euros = (column: string): string => `f.${column}_cents / 100.0`;

/** A plan, or some of its initiatives, in one statement: archived ones are left out. Funding is left out for who does not read it. */
export async function readPlan(
  database: Queryable,
  networkId: string,
  planId: string,
  initiativeIds: readonly string[] | null,
  isFundingRead: boolean,
): Promise<PlanContent> {
  const list = (select: string): string => `(SELECT coalesce(json_agg(to_json(x) ORDER BY x.rank), '[]') FROM (${select}) x)`;
  const funding = isFundingRead
    ? list(`
        SELECT f.id, f.version, i.name || ', ' || fu.name AS name, row_number() OVER (ORDER BY i.number, fu.name COLLATE "fr-x-icu", f.created_at, f.id) AS rank,
               json_build_object('initiative', i.name, 'funderId', f.funder_id, 'label', f.label, 'soughtCents', ${euros('sought')}, 'promisedCents', ${euros('promised')},
                 'signedCents', ${euros('signed')}, 'paidCents', ${euros('paid')}) AS values
          FROM chosen i JOIN funding_line f ON f.initiative_id = i.id JOIN funder fu ON fu.id = f.funder_id`)
    : `'[]'::json`;
  const [content] = (await database.query(
    `WITH chosen AS MATERIALIZED (
       SELECT i.*, ${NAME} AS name FROM initiative i WHERE i.plan_id = $2 AND i.archived_at IS NULL AND ($3::uuid[] IS NULL OR i.id = ANY ($3::uuid[]))
     )
     SELECT ${list(`
        SELECT i.id, i.version, i.name, i.number AS rank,
               json_build_object('number', i.number, 'title', i.title, 'purpose', i.purpose, 'weather', i.weather, 'weatherText', i.weather_text,
                 'owner', ${person('owner')}, 'deputy', ${person('deputy')}, 'startsOn', i.starts_on, 'endsOn', i.ends_on,
                 'recommendationIds', (SELECT json_agg(r.id ORDER BY r.number) FROM initiative_recommendation ir JOIN recommendation r ON r.id = ir.recommendation_id
                                        WHERE ir.initiative_id = i.id)) AS values
          FROM chosen i`)} AS initiatives,
            ${list(`
        SELECT m.id, m.version, i.number || '. ' || m.title AS name, row_number() OVER (ORDER BY i.number, m.due_on, m.created_at, m.id) AS rank,
               json_build_object('initiative', i.name, 'title', m.title, 'kind', m.kind, 'dueOn', m.due_on, 'doneOn', m.done_on, 'evidence', m.evidence) AS values
          FROM chosen i JOIN milestone m ON m.initiative_id = i.id`)} AS milestones,
            ${funding} AS funding,
            (SELECT coalesce(json_agg(json_build_object('code', r.id, 'label', r.number || '. ' || r.title) ORDER BY r.number), '[]') FROM recommendation r WHERE r.network_id = $1) AS recommendations,
            (SELECT coalesce(json_agg(json_build_object('code', fu.id, 'label', fu.name) ORDER BY fu.name COLLATE "fr-x-icu", fu.id), '[]') FROM funder fu WHERE fu.network_id = $1) AS funders`,
    [networkId, planId, initiativeIds],
  )) as [PlanContent];
  return content;
}
