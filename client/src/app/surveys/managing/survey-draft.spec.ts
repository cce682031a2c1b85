import { moved, questionOf } from './survey-draft';

const typed = { kind: 'choice', label: 'Avez-vous le temps ?', help: null, options: 'Oui\n Non \n\nOui, parfois', isOptional: false, longest: null };

describe('a question that is composed', () => {
  it('gets codes of its own words, and keeps them when its words change', () => {
    const question = questionOf(typed, null, []);
    expect(question).toMatchObject({ code: 'avez_vous_le_t', isRequired: true, options: [{ code: 'oui' }, { code: 'non' }, { code: 'oui_parfois' }] });
    expect(questionOf(typed, null, [question]).code).toBe('avez_vous_le_t_2');
    const renamed = questionOf({ ...typed, label: 'Le temps', options: 'Non\nOui\nSans avis' }, question, [question]);
    expect(renamed).toMatchObject({ code: 'avez_vous_le_t', options: [{ code: 'non' }, { code: 'oui' }, { code: 'sans_avis' }] });
  });

  it('is a text without options, or several choices of which none is wanted', () => {
    expect(questionOf({ ...typed, kind: 'text', longest: 120 }, null, [])).toMatchObject({ kind: 'text', longest: 120, isRequired: false });
    expect(questionOf({ ...typed, kind: 'choices' }, null, [])).toMatchObject({ kind: 'choices', most: null, isRequired: false, hasOther: false });
  });

  it('moves by one place', () => {
    const all = ['a', 'b', 'c'].map((label) => questionOf({ ...typed, label: `${label}${label}` }, null, []));
    expect(moved(all, 2, -1).map(({ label }) => label)).toEqual(['aa', 'cc', 'bb']);
    expect(moved(all, 0, 1).map(({ label }) => label)).toEqual(['bb', 'aa', 'cc']);
  });
});
