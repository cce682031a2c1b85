import { typeset } from '../text/typeset';

/** What has a page of its own among the inventories, each answered by CCAS to a ready-made form of the same code. */
export const INVENTORY_TOPIC_CODES = ['software', 'human_resources'] as const;
/** One of them. */
export type InventoryTopicCode = (typeof INVENTORY_TOPIC_CODES)[number];

/** What is known of a topic before anything of it is read: light enough for a menu. */
export interface InventoryTopic {
  readonly code: InventoryTopicCode;
  /** Last part of its address: `/etats-des-lieux/<path>`. */
  readonly path: string;
  readonly title: string;
  /** The question that its page answers. */
  readonly lead: string;
  /** What will show there once somebody answers. */
  readonly waits: string;
}

const topic = (code: InventoryTopicCode, path: string, title: string, lead: string, waits: string): InventoryTopic => ({
  ...{ code, path, title: typeset(title) },
  ...{ lead: typeset(lead), waits: typeset(waits) },
});

/** The topics, in the order in which they are offered. */
export const INVENTORY_TOPICS: readonly InventoryTopic[] = [
  topic(
    'software',
    'logiciels',
    'Logiciels métiers',
    'Qui travaille avec quel outil, jusqu’à quand, et qui pourrait acheter ensemble ?',
    'La matrice des outils par mission et par CCAS, les fins de contrat sur une ligne de temps, et les regroupements d’achats possibles.',
  ),
  topic(
    'human_resources',
    'ressources-humaines',
    'Ressources humaines Ville et CCAS',
    'Qui est l’interlocuteur RH de chaque CCAS dans sa ville, et quelles pratiques méritent d’être reprises ?',
    'Les contacts désignés, les protocoles écrits, et les bonnes pratiques que d’autres CCAS peuvent reprendre.',
  ),
];

/** A topic by the last part of its address. */
export const inventoryTopicAt = (path: string): InventoryTopic | undefined => INVENTORY_TOPICS.find((one) => one.path === path);
