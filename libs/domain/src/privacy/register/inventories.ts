import type { FeaturePersonalData } from '../personal-data-treatment';

/** What is written freely of inventories: why a panel waits, and why a decision is withdrawn. Who sat is told by CCAS, never by name. */
export const INVENTORIES_PERSONAL_DATA: FeaturePersonalData = {
  freeTexts: ['label_decision.reason', 'label_decision.withdrawn_reason'],
};
