import { AbstractControl, FormArray, FormGroup, type ValidationErrors, type ValidatorFn } from '@angular/forms';
import { type FieldReason, withoutInvisible } from '@maillage/domain';
import { messageOf, toApiError } from '../../errors';

/** A fault under its reason, as the API names it. */
export const refuse = (reason: FieldReason, detail: unknown = true): ValidationErrors => ({ [reason]: detail });

/** Something other than blanks. */
export const required: ValidatorFn = ({ value }) => (value === null || value === undefined || String(value).trim() === '' ? refuse('REQUIRED') : null);

export const maxLength =
  (max: number): ValidatorFn =>
  ({ value }) =>
    typeof value === 'string' && value.trim().length > max ? refuse('TOO_LONG', { max }) : null;

/** An address that is recalled, to sign in: it may be an old one, taken as it was before it would have been asked about. */
export const knownEmail: ValidatorFn = ({ value }) =>
  typeof value === 'string' && value.trim() !== '' && !/^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(withoutInvisible(value).trim()) ? refuse('NOT_AN_EMAIL') : null;

/** On a group: the date under `end` does not precede the one under `start`. The fault is shown on the end. */
export const endNotBeforeStart =
  (start: string, end: string): ValidatorFn =>
  (group) => {
    const from = group.get(start)?.value as string | null;
    const control = group.get(end);
    const isWrong = !!from && !!control?.value && control.value < from;
    if (control && isWrong !== control.hasError('END_BEFORE_START')) {
      const { END_BEFORE_START: _, ...others } = control.errors ?? {};
      const errors = isWrong ? { ...others, ...refuse('END_BEFORE_START') } : others;
      control.setErrors(Object.keys(errors).length ? errors : null, { emitEvent: true });
    }
    return null;
  };

const leaves = (control: AbstractControl): AbstractControl[] =>
  control instanceof FormGroup || control instanceof FormArray ? [control, ...Object.values(control.controls).flatMap(leaves)] : [control];

/**
 * Whether the form may be sent. Shows every fault, and puts the focus on the first wrong field of `root`.
 * What the server refused last time is judged anew: the cure may have been in another field. So is what is no longer on screen, whose field
 * took its own rules away with it.
 */
export const validate = (form: AbstractControl, root?: HTMLElement): boolean => {
  for (const control of leaves(form)) if (control.invalid) control.updateValueAndValidity();
  form.markAllAsTouched();
  if (form.valid) return true;
  focusFirstFault(root);
  return false;
};

const focusFirstFault = (root: HTMLElement | undefined): void => {
  setTimeout(() => (root ?? document).querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
};

const controlAt = (form: AbstractControl, path: string): AbstractControl | null => form.get(path.replace(/^input\./, ''));

/**
 * Places what the server refused on the fields it concerns; it goes away with the next edit of the field.
 * Returns the sentence for the form as a whole when something could not be placed, else null. The values stay.
 */
export const applyApiError = (form: AbstractControl, error: unknown): string | null => {
  const apiError = toApiError(error);
  const faults = apiError.fields;
  let placed = 0;
  for (const fault of faults) {
    const control = controlAt(form, fault.path);
    // Only a field on screen has a place for its message; a group or a list of them has none.
    if (!control || control instanceof FormGroup || control instanceof FormArray) continue;
    // « Un compte existe déjà avec cette adresse » says more than « ce champ est refusé ».
    control.setErrors({ ...control.errors, api: apiError.reason === 'INVALID_INPUT' ? fault.reason : apiError.reason });
    control.markAsTouched();
    placed++;
  }
  if (placed > 0) focusFirstFault(undefined);
  return placed > 0 && placed === faults.length ? null : messageOf(apiError);
};
