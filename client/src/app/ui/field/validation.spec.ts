import { FormArray, FormControl, FormGroup } from '@angular/forms';
import { ApiError, learnRefusals, refusalText } from '../../errors';
import { fieldMessage, suggestionOf } from './field-message';
import { email } from './chosen-email';
import { applyApiError, endNotBeforeStart, knownEmail, maxLength, required, validate } from './validation';

const aForm = () =>
  new FormGroup({
    title: new FormControl('Protocole', { nonNullable: true }),
    milestones: new FormArray([new FormGroup({ dueOn: new FormControl<string | null>('2026-03-12') })]),
  });

describe('applyApiError', () => {
  it('places each refused field, nested ones too, and has nothing left to say', () => {
    const form = aForm();
    const error = new ApiError('INVALID_INPUT', {}, [
      { path: 'title', reason: 'TOO_LONG' },
      { path: 'milestones.0.dueOn', reason: 'DATE_IN_FUTURE' },
    ]);
    expect(applyApiError(form, error)).toBeNull();
    expect(form.controls.title.errors).toEqual({ api: 'TOO_LONG' });
    expect(form.get('milestones.0.dueOn')?.errors).toEqual({ api: 'DATE_IN_FUTURE' });
    expect(form.controls.title.touched).toBe(true);
  });

  it('keeps what was typed', () => {
    const form = aForm();
    applyApiError(form, new ApiError('INVALID_INPUT', {}, [{ path: 'title', reason: 'TOO_LONG' }]));
    expect(form.getRawValue()).toEqual(aForm().getRawValue());
  });

  it('words a field by the whole refusal when that says more', () => {
    const form = aForm();
    learnRefusals({ INITIATIVE_NUMBER_TAKEN: 'Ce numéro est pris.' });
    expect(applyApiError(form, new ApiError('INITIATIVE_NUMBER_TAKEN', {}, [{ path: 'title', reason: 'INVALID_FORMAT' }]))).toBeNull();
    expect(fieldMessage(form.controls.title.errors)).toBe('Ce numéro est pris.');
  });

  it('gives the sentence for the whole form when a field is not on screen', () => {
    expect(applyApiError(aForm(), new ApiError('INVALID_INPUT', {}, [{ path: 'unknown', reason: 'REQUIRED' }]))).toBe(refusalText('INVALID_INPUT'));
    expect(applyApiError(aForm(), new TypeError('Failed to fetch'))).toBe(refusalText('NETWORK_FAILURE'));
  });

  it('goes away with the next edit of the field', () => {
    const form = aForm();
    applyApiError(form, new ApiError('INVALID_INPUT', {}, [{ path: 'title', reason: 'TOO_LONG' }]));
    form.controls.title.setValue('Court');
    expect(form.valid).toBe(true);
  });

  it('does not stand in the way of a second try', () => {
    const form = aForm();
    applyApiError(form, new ApiError('INVALID_INPUT', {}, [{ path: 'title', reason: 'TOO_LONG' }]));
    expect(validate(form)).toBe(true);
  });
});

describe('the validators', () => {
  it('take blanks for nothing', () => {
    expect(required(new FormControl('  '))).toEqual({ REQUIRED: true });
    expect(required(new FormControl(0))).toBeNull();
  });

  it('say how long a text may be', () => {
    expect(fieldMessage(maxLength(1_000)(new FormControl('x'.repeat(1_001))))).toBe('C’est trop long. Raccourcissez à 1\u202f000 caractères au plus.');
  });

  it('want a whole address', () => {
    expect(email(new FormControl('prenom.nom@ville'))).toEqual({ NOT_AN_EMAIL: true });
    expect(email(new FormControl(' prenom.nom@ville.fr '))).toBeNull();
    expect(email(new FormControl('prenom.nom@ville.fr\u200b'))).toBeNull();
    expect(email(new FormControl(''))).toBeNull();
  });

  it('ask about an address that was likely meant otherwise, where it is chosen; where it is recalled it may be an old one', () => {
    const control = new FormControl('o’neill@ville.fr');
    expect(email(control)).toEqual({ EMAIL_DOUBTFUL: { suggestion: "o'neill@ville.fr" } });
    expect(fieldMessage(email(control))).toBe("Vérifiez cette adresse\u202f: vouliez-vous écrire «\u202fo'neill@ville.fr\u202f»\u202f?");
    expect(suggestionOf(email(control))).toBe("o'neill@ville.fr");
    expect(knownEmail(control)).toBeNull();
    expect(knownEmail(new FormControl('ville'))).toEqual({ NOT_AN_EMAIL: true });
  });

  it('put a period that ends before it starts on its end, until either date is cured', () => {
    const form = new FormGroup({ from: new FormControl('2026-03-12'), to: new FormControl('2026-03-11') }, { validators: [endNotBeforeStart('from', 'to')] });
    expect(form.controls.to.hasError('END_BEFORE_START')).toBe(true);
    form.controls.from.setValue('2026-03-01');
    expect(form.valid).toBe(true);
  });
});
