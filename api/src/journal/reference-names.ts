import { Bindings } from '../platform/database/bindings';
import type { Queryable } from '../platform/database/queryable';
import type { JournalEntry } from './journal.type';

/** What a column points at, when its name does not say it. */
const TABLE_OF_COLUMN: Readonly<Record<string, string>> = {
  account_id: 'account',
  owner_account_id: 'account',
  deputy_account_id: 'account',
  author_account_id: 'account',
  last_news_by_id: 'account',
  ccas_id: 'ccas',
  successor_id: 'ccas',
  funder_id: 'funder',
  network_id: 'network',
  plan_id: 'plan',
  initiative_id: 'initiative',
  carried_over_from_id: 'initiative',
  recommendation_id: 'recommendation',
  territory_id: 'territory',
  convention_id: 'convention',
  replaced_by_id: 'convention',
  template_id: 'convention_template',
  crc_recommendation_id: 'crc_recommendation',
  campaign_id: 'maturity_campaign',
  action_id: 'privacy_action',
  indicator_id: 'indicator',
  numerator_id: 'indicator',
  denominator_id: 'indicator',
  weight_id: 'indicator',
};

/** SQL of the name by which people know a row of each table. */
const NAMES: Readonly<Record<string, string>> = {
  account: 'full_name',
  ccas: 'name',
  funder: 'name',
  network: 'name',
  plan: 'title',
  initiative: `number || '. ' || title`,
  recommendation: `number || '. ' || title`,
  territory: 'name',
  convention: 'title',
  convention_template: 'title',
  crc_recommendation: 'left(body, 80)',
  maturity_campaign: 'title',
  privacy_action: 'title',
  indicator: 'name',
};

/** Tables whose ids are numbers. */
const NUMBERED = ['territory', 'indicator'];

/** Ids to be named, by table. */
type IdsByTable = Map<string, Set<string>>;

function referencedIds(entries: readonly JournalEntry[]): IdsByTable {
  const ids: IdsByTable = new Map();
  for (const { field, from, to } of entries.flatMap((entry) => entry.changes)) {
    const table = TABLE_OF_COLUMN[field];
    if (table) for (const id of [from, to]) if (id !== null) ids.set(table, (ids.get(table) ?? new Set()).add(id));
  }
  return ids;
}

/** The same entries with names in place of ids, read in one statement. An id that names nothing any more stays what it is. */
export async function withNames(database: Queryable, entries: readonly JournalEntry[]): Promise<JournalEntry[]> {
  const ids = referencedIds(entries);
  if (ids.size === 0) return [...entries];
  const b = new Bindings();
  const names = [...ids].map(
    ([table, some]) =>
      `SELECT '${table}' AS of_table, id::text, ${NAMES[table]} AS name FROM ${table} WHERE id = ANY (${b.bind([...some])}::${NUMBERED.includes(table) ? 'integer' : 'uuid'}[])`,
  );
  const rows = (await database.query(names.join(' UNION ALL '), b.values)) as { of_table: string; id: string; name: string }[];
  const nameOf = new Map(rows.map(({ of_table, id, name }) => [`${of_table}:${id}`, name]));
  const named = (field: string, value: string | null): string | null => nameOf.get(`${TABLE_OF_COLUMN[field]}:${value}`) ?? value;
  return entries.map((entry) => ({
    ...entry,
    changes: entry.changes.map(({ field, from, to }) => ({ field, from: named(field, from), to: named(field, to) })),
  }));
}
