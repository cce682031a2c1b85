import { addressOf, type OfficeFunction } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { NETWORK_TABLES } from './words/journal-tables';
import { OFFICE_FUNCTION_LABELS } from './words/ccas-words';
import { NETWORK_REFUSALS } from './words/refusals';

export const NETWORK_WORDS = {
  hits: {
    ccas: { label: 'CCAS', icon: 'building', link: (key) => addressOf('ccas', key) },
    person: {
      label: 'Personne',
      icon: 'phone',
      link: (key) => addressOf('ccas', key),
      detail: (detail) => {
        const [office, ccas, phone] = detail.split('|');
        return [OFFICE_FUNCTION_LABELS[office as OfficeFunction] ?? office, ccas, phone].filter(Boolean).join(' · ');
      },
    },
    territory: { label: 'Territoire', icon: 'map-pin', link: (key) => addressOf('territory', key) },
  },
  pages: [
    { title: 'Réseau', link: '/reseau', operations: ['network.read'], words: 'liste des CCAS annuaire contacts' },
    { title: 'Ajouter un CCAS', link: '/reseau/nouveau', operations: ['ccas.create'], words: 'nouveau créer' },
    { title: 'Territoires', link: '/reseau/territoires', operations: ['network.read'], words: 'communes EPT' },
  ],
  refusals: NETWORK_REFUSALS,
  journal: NETWORK_TABLES,
} as const satisfies FeatureWords;
