import type { FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that documents of editions may hold: what the edition says. */
export const EDITION_DOCUMENTS_PERSONAL_DATA: FeaturePersonalData = {
  freeTexts: [
    'edition_document.draft',
    'edition_document.file_name',
    'edition_document.report',
    'edition_template.name',
    'edition_template_version.file_name',
    'edition_template_version.unknown_fields',
  ],
};
