import { INVENTORIES_DEADLINE_WORDS, INVENTORY_TOPICS, type InventoryTopicCode } from '@maillage/domain';
import type { FeatureWords } from '../faces';
import { INVENTORIES_TABLES } from './words/journal-tables';

/** By what else people look for a topic. */
const TOPIC_WORDS: Readonly<Record<InventoryTopicCode, string>> = {
  software: 'logiciel contrat éditeur marché groupement achat interface coût progiciel',
  human_resources: 'RH DRH contact bonnes pratiques protocole personnel',
  social_needs: 'analyse des besoins sociaux label panel diagnostic',
  access_to_rights: 'accès aux droits bilan compteurs',
  digital_tools: 'simulateur traducteur domiciliation suivi social',
  local_governance: 'instances composantes comité charte participation',
};

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
    ...INVENTORY_TOPICS.map(({ code, title, path }) => ({
      title,
      link: `/etats-des-lieux/${path}`,
      operations: ['inventories.read'] as const,
      words: `état des lieux inventaire ${TOPIC_WORDS[code]}`,
    })),
  ],
  refusals: {
    LABEL_NOT_ASKED: 'Ce CCAS ne demande pas le label dans sa dernière réponse. Demandez-lui de le dire, puis enregistrez la décision.',
    LABEL_NOT_READY: 'Pour décerner le label, chaque critère doit avoir une réponse du CCAS et une lecture du panel. Complétez, ou enregistrez un ajournement.',
    LABEL_DECIDED: 'Le label est déjà décerné, ou une décision porte déjà cette date. Rechargez la page pour la voir.',
    LABEL_PANEL_NOT_PEERS: 'Un panel réunit trois CCAS au moins, tous d’autres EPT que celui du CCAS jugé. Corrigez la liste des pairs.',
    INVENTORY_FILE_FAILED: 'Le fichier n’a pas pu être écrit. Réessayez dans une minute\u202f; si cela continue, prévenez l’administration.',
  },
  journal: INVENTORIES_TABLES,
} as const satisfies FeatureWords;
