import type { ErrorCode } from '../error-code';

/** Why the product can refuse what is asked of forms, each with its code. */
export const FORMS_REASONS = {
  /** The form contradicts itself, or has not its shape: each fault with its place. */
  FORM_FAULTS: 'BAD_USER_INPUT',
  /** A version says why the series of each entry breaks that it defines anew. */
  FORM_BREAKS_UNSAID: 'BAD_USER_INPUT',
  /** An entry with answers is gone, or another kind of question stands under its code. */
  FORM_ENTRY_IN_USE: 'CONFLICT',
  /** No version of it is published. */
  FORM_NOT_PUBLISHED: 'CONFLICT',
  /** Nothing changed since the last version. */
  FORM_UNCHANGED: 'CONFLICT',
  /** The form is asked over this period already. */
  FORM_COLLECTION_TAKEN: 'CONFLICT',
  /** The collection is closed, or the return is not in a state that allows it. */
  FORM_RETURN_WRONG_STATE: 'CONFLICT',
  /** Questions that want an answer have none. */
  FORM_RETURN_UNFINISHED: 'BAD_USER_INPUT',
  /** Somebody changed answers that the person vouches for, since she saw them: which ones (`entries`). */
  FORM_ANSWERS_CHANGED: 'CONFLICT',
  /** An answer that holds files is neither taken back nor said to be none: they are put away first. */
  FORM_ANSWER_HAS_FILES: 'CONFLICT',
  /** The question takes so many files (`most`). */
  FORM_FILES_TOO_MANY: 'CONFLICT',
  /** Fewer than five returns are validated: results would tell whose they are. */
  FORM_RESULTS_TOO_FEW: 'CONFLICT',
  /** One or two returns more than the last time: the difference would be theirs. */
  FORM_RESULTS_ADD_TOO_FEW: 'CONFLICT',
  /** Nothing of the collection is published: indicators show what is. */
  FORM_RESULTS_UNPUBLISHED: 'CONFLICT',
  /** No question of the form feeds an indicator. */
  FORM_FEEDS_NOTHING: 'CONFLICT',
  /** The question feeds an indicator already, or another one feeds this. */
  FORM_FEED_TAKEN: 'CONFLICT',
  /** The question can feed none: `params.why`. */
  FORM_FEED_REFUSED: 'BAD_USER_INPUT',
  /** The indicator cannot show the question: `params.why`. */
  FORM_FEED_MISFIT: 'BAD_USER_INPUT',
  /** No document is made of this form, or the return was not submitted. */
  FORM_DOCUMENT_NONE: 'CONFLICT',
  /** Nothing can be read of the file: `params.problem`. */
  FORM_FILE_UNREADABLE: 'BAD_USER_INPUT',
  /** The question has a tag of these words. */
  FORM_TAG_TAKEN: 'CONFLICT',
  /** So many forms, collections, remarks or tags. */
  FORM_TOO_MANY: 'BAD_USER_INPUT',
} as const satisfies Record<string, ErrorCode>;
