/**
 * The one order of the house, from the ground up: a folder stands on those before it, never on those after. A side that has no such folder skips the name.
 * Where a name stands elsewhere on one side, the sides are named: in the client, pages of the network and of accounts compose what others show of them.
 */
const ORDER = [
  ...['platform', 'calendar', 'text', 'errors', 'ui', 'faces', 'core', 'territories', 'pickers', 'scope'],
  ...[
    { api: 'network', domain: 'network' },
    'access',
    { api: 'accounts', domain: 'accounts' },
    { api: 'legal' },
    { api: 'news' },
    { api: 'cohorts', domain: 'cohorts' },
  ],
  // what knows no feature, and reads what they declare
  ...[
    'files',
    'deadlines',
    'subjects',
    { domain: 'news' },
    'journal',
    'search',
    'figures',
    'asks',
    'jobs',
    'workbooks',
    'discussions',
    { client: 'news' },
    { client: 'accounts' },
  ],
  // features, of which a new one is one more name
  ...[{ domain: 'adoption' }, { domain: 'secrecy' }],
  ...['initiatives', { domain: 'timeline' }, { domain: 'charts' }, 'conventions', 'privacy', 'indicators', 'campaigns', 'forms', 'surveys', 'takeover'],
  // pages over all of them
  ...[
    { client: 'cohorts' },
    { client: 'network' },
    'my-ccas',
    { client: 'demonstration' },
    'publications',
    // an edition's page shows its documents, which are made of editions
    { client: 'edition-documents' },
    { client: 'open-data' },
    'editions',
    { api: 'edition-documents', domain: 'edition-documents' },
    // what a topic says is shown, and written into files, as editions are
    'inventories',
    // the report of a CCAS, written by what writes editions; its client is a part of the pages of forms
    { api: 'form-documents', domain: 'form-documents' },
    'edition-shares',
    { api: 'open-data', domain: 'open-data' },
    { client: 'legal' },
    'home',
    'digest',
    'calendar-feeds',
    'api-tokens',
    'webhooks',
  ],
  ...[{ api: 'demonstration', domain: 'demonstration' }],
];

/** The order of one side: `api`, `client` or `domain`. */
export const orderOf = (side) => ORDER.map((name) => (typeof name === 'string' ? name : name[side])).filter(Boolean);

/**
 * The rooms of a feature that has grown large, in the same manner: a room stands on those before it. What lies in the folder of the feature itself composes
 * them; a file of it on which rooms stand is named with them.
 */
const ROOMS = {
  // a definition that changes computes its values again: derivation lies below the catalogue
  'api/src/indicators': [
    ...[
      'indicator.enums',
      'indicator-ref.type',
      'indicator-sql',
      'outcomes',
      'derivation',
      'catalogue',
      'values',
      'imports',
      'feeding',
      'contests',
      'targets',
      'loading',
    ],
  ],
  'client/src/app/indicators': [
    ...['indicators.generated', 'indicators-gateway', 'indicators-nav', 'words', 'indicator-choice', 'portrait', 'own-territories', 'catalogue', 'targets'],
    ...['contests', 'ccas-tab', 'indicator-page', 'compare', 'outlines', 'editor', 'imports', 'proposals'],
  ],
};

/** The orders of rooms on one side, as rule `maillage/layers` takes them. */
export const roomsIn = (root) =>
  Object.entries(ROOMS)
    .filter(([feature]) => feature.startsWith(`${root}/`))
    .map(([feature, order]) => ({ root: feature, order, open: order }));

/**
 * Tables without an entity, by the folder of the API that owns them; those with one belong to the folder of their entity. Whoever names a table in SQL
 * owns it or stands above its owner.
 */
export const TABLES = {
  // the name of who changed a row stands beside it wherever rows are changed
  platform: ['account', 'answer_version', 'derivation_mark', 'derivation_run'],
  territories: ['territory_outline'],
  files: ['file_intake'],
  deadlines: ['deadline'],
  journal: ['journal_entry'],
  indicators: [
    ...['indicator_period', 'indicator_latest', 'indicator_value', 'indicator_own_value', 'indicator_value_change', 'indicator_peer_median'],
    ...['indicator_disclosure', 'proposed_value'],
  ],
};
