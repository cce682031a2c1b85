/**
 * The one order of the house, from the ground up: a folder stands on those before it, never on those after. A side that has no such folder skips the name.
 * Where a name stands elsewhere on one side, the sides are named: in the client, pages of the network and of accounts compose what others show of them.
 */
const ORDER = [
  ...['platform', 'calendar', 'text', 'errors', 'ui', 'words', 'core', 'territories'],
  ...[{ api: 'network', domain: 'network' }, 'access', { api: 'accounts', domain: 'accounts' }],
  // what knows no feature, and reads what they declare
  ...['files', 'deadlines', 'subjects', 'journal', 'search', { client: 'accounts' }],
  // features, of which a new one is one more name
  ...['initiatives', 'conventions', 'privacy', 'indicators'],
  // pages over all of them
  ...[{ client: 'network' }, 'my-ccas', 'publications', 'home', 'demonstration'],
];

/** The order of one side: `api`, `client` or `domain`. */
export const orderOf = (side) => ORDER.map((name) => (typeof name === 'string' ? name : name[side])).filter(Boolean);

/**
 * Tables without an entity, by the folder of the API that owns them; those with one belong to the folder of their entity. Whoever names a table in SQL
 * owns it or stands above its owner.
 */
export const TABLES = {
  // the name of who changed a row stands beside it wherever rows are changed
  platform: ['account', 'answer_version', 'derivation_mark', 'derivation_run'],
  territories: ['territory_outline'],
  deadlines: ['deadline'],
  journal: ['journal_entry'],
  indicators: ['indicator_period', 'indicator_latest', 'indicator_value', 'indicator_own_value', 'indicator_value_change', 'indicator_peer_median'],
};
