import type { ConventionActKind, OfficeFunction } from '@maillage/domain';
import { formatDate, type IconName, OFFICE_FUNCTION_LABELS } from '../ui';
import { ACT_KIND_LABELS } from '../words/convention-labels';
import type { SearchHit } from './search-gateway';

type Kind = SearchHit['kind'];

export const HIT_LABELS: Readonly<Record<Kind, string>> = {
  initiative: 'Initiative',
  ccas: 'CCAS',
  person: 'Personne',
  recommendation: 'Recommandation',
  territory: 'Territoire',
  account: 'Compte',
  convention: 'Convention',
  convention_act: 'Acte',
  convention_file: 'Document',
  privacy_file: 'Document RGPD',
  indicator: 'Indicateur',
};

export const HIT_ICONS: Readonly<Record<Kind, IconName>> = {
  initiative: 'flag',
  ccas: 'building',
  person: 'phone',
  recommendation: 'target',
  territory: 'map-pin',
  account: 'user',
  convention: 'file',
  convention_act: 'signature',
  convention_file: 'file',
  privacy_file: 'shield',
  indicator: 'chart',
};

/** What tells a hit from its likes, worded: the API gives the bare year, number, code, commune or address. */
export const detailOf = ({ kind, title, detail }: Pick<SearchHit, 'kind' | 'title' | 'detail'>): string | null => {
  if (!detail) return null;
  if (kind === 'person') {
    const [office, ccas, phone] = detail.split('|');
    return [OFFICE_FUNCTION_LABELS[office as OfficeFunction] ?? office, ccas, phone].filter(Boolean).join(' · ');
  }
  if (kind === 'convention_act') {
    const [act, happenedOn, ccas] = detail.split('|');
    const name = ACT_KIND_LABELS[act as ConventionActKind] ?? act;
    return [...(name === title ? [] : [name]), formatDate(happenedOn), ccas].join(' · ');
  }
  if (kind === 'initiative') return /^\d+$/.test(detail) ? `Plan ${detail}` : detail;
  return kind === 'recommendation' ? `Recommandation ${detail}` : detail;
};

/** The page on which a found thing stands. A recommendation has none of its own: its line in the list. */
export const linkOf = ({ kind, id, pageKey }: SearchHit): string => {
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
    case 'convention_act':
    case 'convention_file':
      return `/conventions/${pageKey}`;
    case 'person':
      return `/reseau/${pageKey}`;
    case 'privacy_file':
      return `/rgpd/ccas/${pageKey}`;
    case 'indicator':
      return `/indicateurs/${id}`;
  }
};
