/**
 * The query of each screen: the client's operation, its variables for a network, and the values of the hand-written
 * statement (statements/<operation>.sql). `person`: who looks at it.
 */
export const SCREENS = [
  { operation: 'Me', values: ({ account }) => [account] },
  { operation: 'Home', variables: ({ network }) => ({ networkId: network }), values: ({ account, network }) => [account, network] },
  { operation: 'AdoptionMatrix', variables: ({ plan }) => ({ planId: plan }), values: ({ plan }) => [plan] },
  {
    operation: 'Initiatives',
    variables: ({ plan }) => ({ planId: plan, includeArchived: false, skip: 0, take: 100 }),
    values: ({ plan }) => [plan],
  },
  { operation: 'Initiative', variables: ({ initiative }) => ({ id: initiative }), values: ({ initiative }) => [initiative] },
  { operation: 'CcasList', variables: ({ network }) => ({ networkId: network, skip: 0, take: 100 }), values: ({ network, plan }) => [network, plan] },
  { operation: 'Ccas', variables: ({ ccas }) => ({ id: ccas }), values: ({ ccas }) => [ccas] },
  { operation: 'AdoptionsOfCcas', variables: ({ ccas, plan }) => ({ ccasId: ccas, planId: plan }), values: ({ ccas, plan }) => [ccas, plan] },
  { operation: 'Accounts', variables: ({ network }) => ({ networkId: network, skip: 0, take: 50 }), values: ({ network }) => [network] },
  {
    operation: 'Conventions',
    variables: ({ network }) => ({ networkId: network, filter: {}, sort: 'commune', isDescending: false, skip: 0, take: 50 }),
    values: ({ network }) => [network],
  },
  {
    operation: 'ConventionCoverage',
    variables: ({ network }) => ({ networkId: network, kinds: ['framework', 'cpom'], minimumVolets: 0 }),
    values: ({ network }) => [network],
  },
  {
    operation: 'Deadlines',
    variables: ({ network }) => ({ networkId: network, upcomingDays: 90, skip: 0, take: 50 }),
    values: ({ network }) => [network],
  },
  { operation: 'PrivacyBase', variables: ({ network }) => ({ networkId: network }), values: ({ network }) => [network] },
  { operation: 'CampaignBoard', variables: ({ campaign }) => ({ id: campaign }), values: ({ campaign }) => [campaign] },
  { operation: 'PublishedInitiatives', person: 'funder', values: ({ funderAccount }) => [funderAccount] },
];
