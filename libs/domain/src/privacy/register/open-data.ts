import type { FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that open data may hold: what is written of a withdrawal, which everybody reads. Who reads open data is kept nowhere. */
export const OPEN_DATA_PERSONAL_DATA: FeaturePersonalData = { freeTexts: ['open_edition.withdrawn_reason'] };
