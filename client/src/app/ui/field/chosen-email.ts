import type { ValidatorFn } from '@angular/forms';
import { readEmail, suggestEmail } from '@maillage/domain';
import { refuse } from './validation';

/** An address that is chosen: one that was likely meant otherwise is asked about, with what was likely meant. */
export const email: ValidatorFn = ({ value }) => {
  if (typeof value !== 'string' || value.trim() === '' || readEmail(value) !== null) return null;
  const suggestion = suggestEmail(value);
  return suggestion === null ? refuse('NOT_AN_EMAIL') : refuse('EMAIL_DOUBTFUL', { suggestion });
};
