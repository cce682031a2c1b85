import { FormControl, FormGroup } from '@angular/forms';
import { required } from '../field/validation';
import { askOnly, type RecordField, valuesToKeep, valuesToSend, wordOf } from './record-field';

const fields: readonly RecordField[] = [
  { key: 'renewal', label: 'Au terme', kind: 'choice', choices: [{ value: 'tacit', label: 'Reconduction tacite' }] },
  { key: 'months', label: 'Durée', kind: 'number', isRequired: true, isAsked: ({ renewal }) => renewal === 'tacit' },
  { key: 'title', label: 'Intitulé', kind: 'text' },
];

describe('the fields of a record', () => {
  it('are checked only when they are asked', () => {
    const form = new FormGroup({ renewal: new FormControl('none'), months: new FormControl(null, required), title: new FormControl('') });
    askOnly(fields, form, form.getRawValue());
    expect(form.valid).toBe(true);
    form.controls.renewal.setValue('tacit');
    askOnly(fields, form, form.getRawValue());
    expect(form.valid).toBe(false);
  });

  it('are sent without blanks, and nothing of what is not asked', () => {
    expect(valuesToSend(fields, { renewal: 'tacit', months: 12, title: '  Cadre ' })).toEqual({ renewal: 'tacit', months: 12, title: 'Cadre' });
    expect(valuesToSend(fields, { renewal: 'none', months: 12, title: ' ' })).toEqual({ renewal: 'none', months: null, title: null });
  });

  it('are kept as they are typed, but for a password', () => {
    expect(valuesToKeep([...fields, { key: 'password', label: 'Mot de passe', kind: 'text', isSecret: true }], { title: 'Cadre', password: 'secret' })).toEqual(
      { title: 'Cadre' },
    );
  });

  it('are read in words', () => {
    expect(wordOf(fields[0], 'tacit')).toBe('Reconduction tacite');
    expect(wordOf({ key: 'on', label: '', kind: 'date' }, '2026-03-12')).toBe('12 mars 2026');
    expect(wordOf({ key: 'cents', label: '', kind: 'euros' }, 1_250_050)).toBe('12\u202f500,50\u202f€');
    expect(wordOf(fields[1], null)).toBe('(vide)');
  });
});
