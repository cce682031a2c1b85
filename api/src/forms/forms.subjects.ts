import { placesOf } from '../network';
import type { Subject } from '../platform/declarations/subject';
import { ANSWER_FILES, ANSWER_NAME, ANSWER_PAGE, TAKES_FILES, TOOK_FILES } from './returns/answer-files.queries';
import { isShownFile } from './returns/shown-files.queries';

/** What others point at. */
export const FORMS_SUBJECTS: readonly Subject[] = [
  { type: 'form', name: 'r.title', places: placesOf('form'), read: ['forms.manage'] },
  { type: 'form_collection', name: 'r.title', places: placesOf('form_collection'), read: ['forms.read'] },
  {
    type: 'form_answer',
    name: ANSWER_NAME,
    pageKey: ANSWER_PAGE,
    places: placesOf('form_answer'),
    read: ['forms.readReturns'],
    files: [
      { when: TAKES_FILES, read: 'forms.readReturns', write: 'forms.answer', purposes: ['annex'] },
      { when: TOOK_FILES, read: 'forms.readReturns', write: null, purposes: ['annex'] },
    ],
    filesKept: ANSWER_FILES,
    isFileShown: isShownFile,
  },
];
