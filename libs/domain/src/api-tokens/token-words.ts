import type { TokenGroupName } from './token-groups';

/** What a token reads, as the form and the mail to its owner tell it. */
export const TOKEN_GROUP_WORDS: Readonly<Record<TokenGroupName, string>> = {
  network: 'CCAS du réseau, leurs directions et leurs coordonnées',
  initiatives: 'Initiatives, jalons et essaimage',
  blockers: 'Points de blocage',
  funding: 'Financements et budgets des initiatives',
  conventions: 'Conventions Ville/CCAS',
  privacy: 'Base RGPD et maturité, sans le détail des incidents',
  indicators: 'Indicateurs, cibles et portraits de territoire',
  campaigns: 'Campagnes de mise à jour et réponses',
  editions: 'Éditions publiées',
};
