import { conflictFields } from './conflict-fields';

describe('conflictFields', () => {
  const labels = { title: 'Titre', note: 'Note', isArchived: 'Archivée' };

  it('lists what differs, in the order of the form', () => {
    expect(conflictFields(labels, { title: 'A', note: 'n', isArchived: false }, { title: 'B', note: 'n', isArchived: true })).toEqual([
      { key: 'title', label: 'Titre', mine: 'A', theirs: 'B' },
      { key: 'isArchived', label: 'Archivée', mine: 'non', theirs: 'oui' },
    ]);
  });

  it('takes blank, null and absent for the same nothing', () => {
    expect(conflictFields(labels, { title: '', note: null }, { title: null })).toEqual([]);
  });

  it('leaves out what this form does not hold', () => {
    expect(conflictFields(labels, { title: 'A' }, { title: 'A', note: 'other' })).toEqual([]);
  });

  it('shows an emptied value as empty, and words values as asked', () => {
    expect(conflictFields(labels, { note: null }, { note: 'x' })[0]).toMatchObject({ mine: '(vide)' });
    expect(conflictFields(labels, { title: 'a' }, { title: 'b' }, (value) => String(value).toUpperCase())[0]).toMatchObject({ mine: 'A', theirs: 'B' });
  });
});
