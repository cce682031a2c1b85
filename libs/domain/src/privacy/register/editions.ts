import type { FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that editions may hold: what is written for them, and what of the network they keep as it was published. */
export const EDITIONS_PERSONAL_DATA: FeaturePersonalData = {
  freeTexts: ['edition.replaces_reason', 'edition_block.lead', 'edition_block.body', 'edition_comment.body', 'edition_proof.content', 'edition_frozen.content'],
};
