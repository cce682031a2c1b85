import type { FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that documents of returns may hold: what the return says, with who vouches for it. */
export const FORM_DOCUMENTS_PERSONAL_DATA: FeaturePersonalData = { freeTexts: ['form_document.content', 'form_document.file_name'] };
