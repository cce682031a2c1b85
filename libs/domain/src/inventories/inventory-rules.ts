import type { InventoryRules } from './inventory-rules.type';
import type { InventoryTopicCode } from './inventory-topics';
import { ACCESS_TO_RIGHTS_RULES } from './topics/access-to-rights';
import { DIGITAL_TOOLS_RULES } from './topics/digital-tools';
import { HUMAN_RESOURCES_RULES } from './topics/human-resources';
import { LOCAL_GOVERNANCE_RULES } from './topics/local-governance';
import { SOCIAL_NEEDS_RULES } from './topics/social-needs';
import { SOFTWARE_RULES } from './topics/software';

const RULES: Readonly<Record<InventoryTopicCode, InventoryRules>> = {
  software: SOFTWARE_RULES,
  human_resources: HUMAN_RESOURCES_RULES,
  social_needs: SOCIAL_NEEDS_RULES,
  access_to_rights: ACCESS_TO_RIGHTS_RULES,
  digital_tools: DIGITAL_TOOLS_RULES,
  local_governance: LOCAL_GOVERNANCE_RULES,
};

/** What a topic reads in the answers. */
export const inventoryRules = (topic: InventoryTopicCode): InventoryRules => RULES[topic];
