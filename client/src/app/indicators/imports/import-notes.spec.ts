import { IMPORT_NOTES, IMPORT_SKIP_REASONS } from '@maillage/domain';
import { noteSentence, skipSentence } from './import-notes';

const note = { kind: 'thousands_decided', column: 'Ménages', found: '31,402', because: '1,234,567', count: 3 };

describe('how a file was understood, in words', () => {
  it('has a whole sentence for each kind of note and each reason to leave a row', () => {
    for (const kind of IMPORT_NOTES) expect(noteSentence({ ...note, kind })).toMatch(/^[A-ZÀÉ].+\.$/);
    for (const reason of IMPORT_SKIP_REASONS) expect(skipSentence({ reason, count: 2 })).toMatch(/^2 lignes laissées.+\.$/);
  });

  it('says which cell decided, and how many it decided', () => {
    expect(noteSentence(note)).toBe(
      'Colonne «\u202fMénages\u202f»\u202f: «\u202f31,402\u202f» (et 2 autres cases de même) compte en milliers, car la même colonne écrit «\u202f1,234,567\u202f».',
    );
    expect(noteSentence({ ...note, kind: 'decimals_decided', because: null, count: 1 })).toBe(
      'Colonne «\u202fMénages\u202f»\u202f: «\u202f31,402\u202f» a des décimales, car vous l’avez dit.',
    );
  });

  it('says nothing of what only a newer server knows', () => expect(noteSentence({ ...note, kind: 'something_new' })).toBeNull());
});
