import type { ValidationErrors } from '@angular/forms';
import type { FieldReason } from '@maillage/domain';
import { isRefusalKnown, refusalText } from '../../errors';
import { formatDate, formatNumber } from '../format/format';
import type { Range } from './range';

/** Angular's own validators, as the reasons that the API gives for the same faults. */
const ANGULAR_ERRORS: Readonly<Record<string, FieldReason>> = {
  required: 'REQUIRED',
  requiredtrue: 'REQUIRED',
  email: 'NOT_AN_EMAIL',
  minlength: 'TOO_SHORT',
  maxlength: 'TOO_LONG',
  min: 'OUT_OF_RANGE',
  max: 'OUT_OF_RANGE',
  pattern: 'INVALID_FORMAT',
};

/** « Donnez une valeur entre 1 et 999. » */
const rangeOf = ({ min, max, isYear }: Partial<Range<string | number>>): string | null => {
  const word = (bound: string | number): string => (typeof bound === 'string' ? formatDate(bound) : isYear ? String(bound) : formatNumber(bound));
  const what = typeof min === 'string' || typeof max === 'string' ? 'date' : 'valeur';
  if (min != null && max != null) return `Donnez une ${what} entre ${what === 'date' ? 'le ' : ''}${word(min)} et ${what === 'date' ? 'le ' : ''}${word(max)}.`;
  if (min != null) return `Donnez une ${what} d’au moins ${word(min)}.`;
  return max != null ? `Donnez une ${what} d’au plus ${word(max)}.` : null;
};

const wordingOf = (reason: string, detail?: unknown): string => {
  const max = typeof detail === 'object' && detail !== null && 'max' in detail ? Number(detail.max) : null;
  if (reason === 'TOO_LONG' && max !== null) return `C’est trop long. Raccourcissez à ${formatNumber(max)} caractères au plus.`;
  const range = reason === 'OUT_OF_RANGE' && typeof detail === 'object' && detail !== null ? rangeOf(detail) : null;
  if (range !== null) return range;
  const suggestion = suggestionIn(detail);
  if (suggestion !== null) return `Vérifiez cette adresse\u202f: vouliez-vous écrire «\u202f${suggestion}\u202f»\u202f?`;
  return refusalText(isRefusalKnown(reason) ? reason : 'INVALID_FORMAT');
};

const suggestionIn = (detail: unknown): string | null =>
  typeof detail === 'object' && detail !== null && 'suggestion' in detail && typeof detail.suggestion === 'string' ? detail.suggestion : null;

/** What was likely meant, when the first fault of a control says so. */
export const suggestionOf = (errors: ValidationErrors | null): string | null => (errors && !errors['api'] ? suggestionIn(Object.values(errors)[0]) : null);

/** The French sentence for the first fault of a control; what the server said comes before what the form found. */
export const fieldMessage = (errors: ValidationErrors | null): string | null => {
  if (!errors) return null;
  if (typeof errors['api'] === 'string') return wordingOf(errors['api']);
  const [key, detail] = Object.entries(errors)[0] ?? [];
  return key === undefined ? null : wordingOf(ANGULAR_ERRORS[key] ?? key, detail);
};
