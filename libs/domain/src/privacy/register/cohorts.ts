import type { FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that the groups of CCAS may hold: what the coordination writes of them in its own words. */
export const COHORTS_PERSONAL_DATA: FeaturePersonalData = { freeTexts: ['cohort.purpose'] };
