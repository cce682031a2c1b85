import type { IconName } from '../ui';
import type { SearchHit } from './search-gateway';

type Kind = SearchHit['kind'];

export const HIT_LABELS: Readonly<Record<Kind, string>> = {
  initiative: 'Initiative',
  ccas: 'CCAS',
  recommendation: 'Recommandation',
  territory: 'Territoire',
  account: 'Compte',
};

export const HIT_ICONS: Readonly<Record<Kind, IconName>> = {
  initiative: 'flag',
  ccas: 'building',
  recommendation: 'target',
  territory: 'map-pin',
  account: 'user',
};

/** The page on which a found thing stands. A recommendation has none of its own: the list that shows it. */
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
  }
};
