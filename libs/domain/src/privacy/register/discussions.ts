import type { FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that discussions hold. */
export const DISCUSSIONS_PERSONAL_DATA: FeaturePersonalData = {
  responsiblePersons: ['discussion_mention.name'],
  freeTexts: ['discussion_message.body'],
};
