import type { FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that files hold. */
export const FILES_PERSONAL_DATA: FeaturePersonalData = {
  freeTexts: ['file.title', 'file_version.name', 'file_version.storage_key'],
};
