import type { InventoryRules } from './inventory-rules.type';
import type { InventoryTopicCode } from './inventory-topics';
import { HUMAN_RESOURCES_RULES } from './topics/human-resources';
import { SOFTWARE_RULES } from './topics/software';

const RULES: Readonly<Record<InventoryTopicCode, InventoryRules>> = { software: SOFTWARE_RULES, human_resources: HUMAN_RESOURCES_RULES };

/** What a topic reads in the answers. */
export const inventoryRules = (topic: InventoryTopicCode): InventoryRules => RULES[topic];
