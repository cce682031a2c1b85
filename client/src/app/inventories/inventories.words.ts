import { INVENTORIES_DEADLINE_WORDS, INVENTORY_TOPICS } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { INVENTORIES_TABLES } from './words/journal-tables';

export const INVENTORIES_WORDS = {
  deadlines: INVENTORIES_DEADLINE_WORDS,
  deadlineSources: {
    inventory: {
      layer: 'États des lieux',
      icon: 'list',
      link: ({ ccas }) => (ccas ? ['/reseau', ccas.id, 'etats-des-lieux'] : ['/etats-des-lieux']),
    },
  },
  pages: [
    { title: 'États des lieux', link: '/etats-des-lieux', operations: ['inventories.read'], words: 'inventaire' },
    ...INVENTORY_TOPICS.map(({ title, path }) => ({
      title,
      link: `/etats-des-lieux/${path}`,
      operations: ['inventories.read'] as const,
      words: 'état des lieux inventaire',
    })),
  ],
  refusals: {
    INVENTORY_FILE_FAILED: 'Le fichier n’a pas pu être écrit. Réessayez dans une minute\u202f; si cela continue, prévenez l’administration.',
  },
  journal: INVENTORIES_TABLES,
} as const satisfies FeatureWords;
