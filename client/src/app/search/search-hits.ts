import type { IconName } from '../ui';
import type { SearchHit } from './search-gateway';

type Kind = SearchHit['kind'];

export const HIT_LABELS: Readonly<Record<Kind, string>> = {
  initiative: 'Initiative',
  ccas: 'CCAS',
  recommendation: 'Recommandation',
  territory: 'Territoire',
  account: 'Compte',
  convention: 'Convention',
  indicator: 'Indicateur',
};

export const HIT_ICONS: Readonly<Record<Kind, IconName>> = {
  initiative: 'flag',
  ccas: 'building',
  recommendation: 'target',
  territory: 'map-pin',
  account: 'user',
  convention: 'file',
  indicator: 'chart',
};

/** What tells a hit from its likes, worded: the API gives the bare year, number, code, commune or address. */
export const detailOf = ({ kind, detail }: Pick<SearchHit, 'kind' | 'detail'>): string | null => {
  if (!detail) return null;
  if (kind === 'initiative') return /^\d+$/.test(detail) ? `Plan ${detail}` : detail;
  return kind === 'recommendation' ? `Recommandation ${detail}` : detail;
};

/** The page on which a found thing stands. A recommendation has none of its own: its line in the list. */
export const linkOf = ({ kind, id }: SearchHit): string => {
  switch (kind) {
    case 'initiative':
      return `/initiatives/${id}`;
    case 'ccas':
      return `/reseau/${id}`;
    case 'recommendation':
      return `/initiatives/recommandations#recommandation-${id}`;
    case 'territory':
      return `/reseau/territoires/${id}`;
    case 'account':
      return `/comptes/${id}`;
    case 'convention':
      return `/conventions/${id}`;
    case 'indicator':
      return `/indicateurs/${id}`;
  }
};
