import { suppress, VALUE_STATE_LETTERS, type SuppressionCell, type SuppressionSum } from '@maillage/domain';
import type { Queryable } from '../../platform/database/queryable';
import { holdsIn } from './places.queries';

interface GivenCount {
  readonly period: number;
  readonly territoryId: number;
  readonly value: number | null;
  readonly state: string;
  readonly importId: number | null;
  /** EPT or EPCI, if it lies whole within the network; the territory of the network; the commune that it became. */
  readonly groupId: number | null;
  readonly networkTerritoryId: number;
  readonly becameId: number | null;
  /** The group of that commune. */
  readonly becameGroupId: number | null;
}

/** SQL condition: the group lies whole within the network, whose totals it can be a part of. */
const isWithin = (groupId: string): string =>
  `EXISTS (SELECT FROM territory_inclusion gi WHERE gi.ancestor_id = n.territory_id AND gi.territory_id = ${groupId})`;

// The last version of each count that was not withdrawn, and the levels up to the network's own. Other levels have no counts of a network.
const GIVEN = `
  SELECT v.period, v.territory_id AS "territoryId", v.value, v.state, v.import_id AS "importId", n.territory_id AS "networkTerritoryId",
         CASE WHEN ${isWithin('t.group_id')} THEN t.group_id END AS "groupId", b.territory_id AS "becameId", CASE WHEN ${isWithin('b.group_id')} THEN b.group_id END AS "becameGroupId"
    FROM (SELECT DISTINCT ON (period, territory_id) * FROM indicator_own_value
           WHERE indicator_id = $1 AND period = ANY ($2) AND withdrawn_at IS NULL ORDER BY period, territory_id, id DESC) v
    JOIN indicator i ON i.id = $1 JOIN network n ON n.id = i.network_id
    JOIN place t ON t.territory_id = v.territory_id
    LEFT JOIN place b ON b.territory_id = (SELECT min(g.new_id) FROM territory_passage g WHERE g.old_id = v.territory_id AND g.nature IN ('merged', 'perimeter_changed') HAVING count(*) = 1)
   WHERE t.kind = 'commune'`;

const MEMBERS = `
  SELECT p.period, a.id AS "ancestorId", count(*)::integer AS members
    FROM indicator_period p, unnest($3::integer[]) a (id)
    JOIN territory_inclusion i ON i.ancestor_id = a.id JOIN place t ON t.territory_id = i.territory_id AND t.kind = 'commune'
   WHERE p.indicator_id = $1 AND p.period = ANY ($2) AND ${holdsIn('t', 'p.geography_year')}
   GROUP BY 1, 2`;

const REPLACE_COMMUNES = `
  INSERT INTO indicator_value AS v (indicator_id, period, territory_id, value, state, import_id)
  SELECT $1, * FROM unnest($2::integer[], $3::integer[], $4::double precision[], $5::"char"[], $6::integer[])
  ON CONFLICT (indicator_id, period, territory_id) DO UPDATE SET value = excluded.value, state = excluded.state, import_id = excluded.import_id, covered = NULL, members = NULL
   WHERE (v.value, v.state, v.import_id, v.members) IS DISTINCT FROM (excluded.value, excluded.state, excluded.import_id, NULL)`;

const REMOVE_COMMUNES = `
  DELETE FROM indicator_value v
   WHERE v.indicator_id = $1 AND v.period = ANY ($2) AND v.members IS NULL
     AND NOT EXISTS (SELECT FROM unnest($3::integer[], $4::integer[]) k (period, territory_id) WHERE k.period = v.period AND k.territory_id = v.territory_id)`;

const INSERT_DERIVED = `
  INSERT INTO derived (period, territory_id, value, state, covered, members)
  SELECT * FROM unnest($1::integer[], $2::integer[], $3::double precision[], $4::"char"[], $5::integer[], $6::integer[])`;

interface ShownCount {
  readonly period: number;
  readonly territoryId: number;
  readonly value: number | null;
  readonly state: string;
  readonly importId: number | null;
  readonly covered: number | null;
  readonly members: number | null;
}

/** A total and what it is made of, as masking sees it. */
interface Total {
  readonly territoryId: number;
  readonly value: number;
  readonly covered: number;
  readonly parts: number[];
}

/**
 * Writes what may be shown of a network's own counts: communes straight into `indicator_value`, totals into `derived`.
 * Numbers under secrecy stay where they were given (docs/adr/0015-indicator-values.md).
 */
export async function deriveMasked(database: Queryable, indicatorId: number, periods: readonly number[]): Promise<void> {
  const given = (await database.query(GIVEN, [indicatorId, periods])) as GivenCount[];
  const ancestors = [...new Set(given.flatMap(({ groupId, becameGroupId, networkTerritoryId }) => [groupId, becameGroupId, networkTerritoryId]))].filter(
    (id) => id !== null,
  );
  const members = (await database.query(MEMBERS, [indicatorId, periods, ancestors])) as { period: number; ancestorId: number; members: number }[];
  const membersOf = new Map(members.map((row) => [`${row.period} ${row.ancestorId}`, row.members]));
  const shown = periods.flatMap((period) =>
    maskPeriod(
      period,
      given.filter((count) => count.period === period),
      (territoryId) => membersOf.get(`${period} ${territoryId}`) ?? null,
    ),
  );
  const communes = shown.filter((count) => count.members === null);
  const totals = shown.filter((count) => count.members !== null);
  const column = <K extends keyof ShownCount>(rows: readonly ShownCount[], key: K) => rows.map((row) => row[key]);
  await database.query(REPLACE_COMMUNES, [
    indicatorId,
    column(communes, 'period'),
    column(communes, 'territoryId'),
    column(communes, 'value'),
    column(communes, 'state'),
    column(communes, 'importId'),
  ]);
  await database.query(REMOVE_COMMUNES, [indicatorId, periods, column(communes, 'period'), column(communes, 'territoryId')]);
  await database.query(INSERT_DERIVED, [
    column(totals, 'period'),
    column(totals, 'territoryId'),
    column(totals, 'value'),
    column(totals, 'state'),
    column(totals, 'covered'),
    column(totals, 'members'),
  ]);
}

/** What is shown of one period: communes (without `members`) and totals. */
function maskPeriod(period: number, given: readonly GivenCount[], membersOf: (territoryId: number) => number | null): ShownCount[] {
  const totals = totalsOf(given);
  const cells: SuppressionCell[] = [
    ...given.map(({ territoryId, value, state }) => ({ key: String(territoryId), value, isWithheld: state === VALUE_STATE_LETTERS.secret })),
    ...totals.map(({ territoryId, value }) => ({ key: String(territoryId), value })),
  ];
  const sums: SuppressionSum[] = totals.map(({ territoryId, parts }) => ({ total: String(territoryId), parts: parts.map(String) }));
  const hidden = suppress(cells, sums);
  const asShown = (territoryId: number, value: number | null, state: string) =>
    hidden.has(String(territoryId)) ? { value: null, state: VALUE_STATE_LETTERS.secret } : { value, state };
  return [
    ...given.map(({ territoryId, value, state, importId }) => ({
      period,
      territoryId,
      importId,
      covered: null,
      members: null,
      ...asShown(territoryId, value, state),
    })),
    ...totals.map(({ territoryId, value, covered, parts }) => ({
      period,
      territoryId,
      importId: null,
      covered,
      members: membersOf(territoryId) ?? parts.length,
      ...asShown(territoryId, value, VALUE_STATE_LETTERS.published),
    })),
  ];
}

/** The hierarchy of one period: former communes under the commune that they became, communes under their group, groups under the network. */
function totalsOf(given: readonly GivenCount[]): Total[] {
  const known = given.filter(({ value }) => value !== null);
  const isGiven = new Set(given.map(({ territoryId }) => territoryId));
  const totals = new Map<number, { value: number; covered: number; parts: Set<number> }>();
  const add = (totalId: number, partId: number, value: number): void => {
    let total = totals.get(totalId);
    if (!total) totals.set(totalId, (total = { value: 0, covered: 0, parts: new Set() }));
    total.value += value;
    total.covered += 1;
    total.parts.add(partId);
  };
  for (const { territoryId, value, networkTerritoryId, becameId, ...count } of known) {
    const isMerged = becameId !== null && !isGiven.has(becameId);
    if (isMerged) add(becameId, territoryId, value as number);
    const below = isMerged ? becameId : territoryId;
    const groupId = isMerged ? count.becameGroupId : count.groupId;
    const isGrouped = groupId !== null && groupId !== networkTerritoryId;
    if (isGrouped) add(groupId, below, value as number);
    add(networkTerritoryId, isGrouped ? groupId : below, value as number);
  }
  return [...totals].map(([territoryId, { value, covered, parts }]) => ({ territoryId, value, covered, parts: [...parts] }));
}
