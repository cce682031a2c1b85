import type { FeaturePersonalData } from '../personal-data-treatment';

/** Personal data that collections may hold: who vouches for the return of a CCAS, and what is written freely. */
export const FORMS_PERSONAL_DATA: FeaturePersonalData = {
  freeTexts: [
    'form_collection.purpose',
    'form_return.signatory_name',
    'form_return.signatory_function',
    'form_return.reason',
    'form_return.deliberation',
    'form_answer.value',
    'form_answer.other',
    'form_answer.reason',
    'form_answer.method',
    'form_answer.comment',
    'form_remark.body',
    'form_return_edition.answers',
    'form_return_edition.reason',
    'form_tag.label',
  ],
};
