import type { Operation } from '../access/operations';

/** What tokens can be made for, by kind, in the order of the form. */
export const TOKEN_GROUP_NAMES = ['network', 'initiatives', 'blockers', 'funding', 'conventions', 'privacy', 'indicators', 'campaigns', 'editions'] as const;
/** A kind of thing that a token reads. */
export type TokenGroupName = (typeof TOKEN_GROUP_NAMES)[number];

interface TokenGroup {
  /** Queries of the schema that it asks. */
  readonly queries: readonly string[];
  /** Those of them that a token of an EPT or of one CCAS asks: each tells of the CCAS that it reaches, and of nothing else. */
  readonly narrowed: readonly string[];
  /** Operations of its owner that count for it; all others it has not, whoever she is. */
  readonly operations: readonly Operation[];
}

/** What a token of each kind may ask. What is not here no token asks: accounts, sessions, tokens, the history, files, discussions, and whatever changes something. */
export const TOKEN_GROUPS: Readonly<Record<TokenGroupName, TokenGroup>> = {
  network: {
    queries: ['ccasList', 'ccas', 'funders', 'cohorts'],
    narrowed: ['ccasList', 'ccas'],
    operations: ['network.read', 'cohorts.read'],
  },
  initiatives: {
    queries: ['plans', 'initiatives', 'initiative', 'recommendations', 'timeline', 'adoptionMatrix', 'ccasAdoptions', 'adoption'],
    narrowed: ['ccasAdoptions', 'adoption'],
    operations: ['initiatives.read', 'adoption.read'],
  },
  blockers: { queries: ['blockers'], narrowed: ['blockers'], operations: ['adoption.read', 'adoption.readDetail'] },
  funding: { queries: ['initiativeBudget'], narrowed: [], operations: ['initiatives.read', 'funding.read'] },
  conventions: {
    queries: ['conventions', 'convention', 'conventionCoverage', 'conventionCoverageHistory', 'crcRecommendations'],
    narrowed: ['convention'],
    operations: ['conventions.readStatus', 'conventions.read'],
  },
  privacy: {
    queries: ['privacyCoverage', 'privacyBase', 'maturityCampaigns', 'maturityOverview', 'ccasPrivacyBase', 'ccasMaturity', 'ccasDpo'],
    narrowed: ['ccasPrivacyBase', 'ccasMaturity', 'ccasDpo'],
    operations: ['privacy.readAggregates', 'privacy.readStatus'],
  },
  indicators: {
    queries: [
      ...['indicators', 'indicator', 'indicatorTable', 'indicatorMap', 'indicatorSeries', 'indicatorAtPeriod', 'indicatorTargets'],
      ...['territoryPortrait', 'portraitContext', 'territories', 'territory'],
    ],
    narrowed: [],
    operations: ['indicators.read', 'indicators.readNetwork', 'territories.read'],
  },
  campaigns: {
    queries: ['updateCampaigns', 'updateCampaign', 'campaignBoard', 'ccasCampaigns'],
    narrowed: ['ccasCampaigns'],
    operations: ['campaigns.read', 'campaigns.follow'],
  },
  editions: { queries: ['editions', 'publishedEdition'], narrowed: [], operations: ['editions.read'] },
};

/** What a token of these kinds asks; `isNarrowed`: of an EPT or of one CCAS. */
export const tokenQueries = (groups: readonly TokenGroupName[], isNarrowed: boolean): string[] => [
  ...new Set(groups.flatMap((group) => (isNarrowed ? TOKEN_GROUPS[group].narrowed : TOKEN_GROUPS[group].queries))),
];

/** The operations that count for a token of these kinds. */
export const tokenOperations = (groups: readonly TokenGroupName[]): Operation[] => [...new Set(groups.flatMap((group) => TOKEN_GROUPS[group].operations))];
