import { typeset } from '../text/typeset';

/** What has a page of its own among the inventories, each answered by CCAS to a ready-made form of the same code. */
export const INVENTORY_TOPIC_CODES = ['software', 'human_resources', 'social_needs', 'access_to_rights', 'digital_tools', 'local_governance'] as const;
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
  topic(
    'social_needs',
    'abs',
    'ABS et projet social',
    'Où en est l’analyse des besoins sociaux de chaque CCAS, à présenter au conseil d’administration en 2027 ?',
    'Les étapes de chaque CCAS, le calendrier jusqu’à la fin de 2027, les démarches collectives et les demandes de label.',
  ),
  topic(
    'access_to_rights',
    'non-recours',
    'Protocole de non-recours',
    'Quelles étapes du protocole sont en place, et que disent les compteurs, sans rien sur personne ?',
    'Les sept étapes par CCAS, puis les compteurs : bilans proposés, réalisés, droits détectés, déposés, ouverts, et ce dont l’issue est inconnue.',
  ),
  topic(
    'digital_tools',
    'outils-numeriques',
    'Outils numériques',
    'Quels outils servent aux agents, et que manque-t-il pour que les autres suivent ?',
    'Simulateur de droits, suivi social, traducteur et domiciliation : où chacun est en place, et ce qui bloque ailleurs.',
  ),
  topic(
    'local_governance',
    'gouvernance-locale',
    'Gouvernance locale',
    'Quelles composantes d’une gouvernance locale des solidarités sont en place, et quelles instances se réunissent ?',
    'Onze composantes par CCAS, et les instances avec leur rythme et ce avec quoi elles se tiennent.',
  ),
];

/** A topic by the last part of its address. */
export const inventoryTopicAt = (path: string): InventoryTopic | undefined => INVENTORY_TOPICS.find((one) => one.path === path);
