import { checkForm, FORM_MODELS, type FormDefinition, type FormQuestion, readForm } from '@maillage/domain';
import { columnDrafts, columnFault, columnsOf, NEW_COLUMN } from './columns';
import {
  changeSection,
  codeFor,
  duplicateQuestion,
  EMPTY_FORM,
  moveQuestion,
  newQuestion,
  optionsOf,
  questionCodes,
  withQuestionAgain,
  withSection,
} from './drafts';
import { withCited } from './formula-parts';
import { fieldsOfQuestion, questionWith, recordOf } from './question-fields';
import type { QuestionKind } from '@maillage/domain';
import { KIND_WORDS } from '../words/fault-words';

const KINDS = Object.keys(KIND_WORDS) as QuestionKind[];

function formOf(kinds: readonly QuestionKind[]): FormDefinition {
  return kinds.reduce(
    (form, kind) =>
      changeSection(form, 'accueil', (section) => ({
        ...section,
        questions: [...section.questions, newQuestion(kind, `Question sur ${kind}`, questionCodes(form))],
      })),
    withSection(EMPTY_FORM, 'Accueil'),
  );
}

function savedUnchanged(question: FormQuestion): FormQuestion {
  const { id, version, ...typed } = recordOf(question, 1) as unknown as Record<string, string>;
  expect([id, version]).toEqual([question.code, 1]);
  const saved = questionWith(question, Object.fromEntries(Object.entries(typed).filter(([, value]) => typeof value !== 'object' || value === null)));
  return saved.kind === 'table' ? { ...saved, columns: columnsOf(columnDrafts(saved.columns), saved.columns) } : saved;
}

describe('a form that is composed', () => {
  it('holds a new question of every kind, and the same after its form was saved without a change', () => {
    const form = formOf(KINDS);
    expect(readForm(form)).toEqual({ definition: form });
    expect(checkForm(form)).toEqual([]);
    for (const question of form.sections[0]?.questions ?? []) expect(savedUnchanged(question)).toEqual(question);
  });

  it('says by name what may fill a figure in, last year among it, and keeps one that is listed no more', () => {
    const sources = [{ id: 1, code: 'rsa_households', name: 'Foyers au RSA', networkId: null }];
    const choices = (question: FormQuestion) => fieldsOfQuestion(question, sources).find(({ key }) => key === 'prefill')?.choices;
    const figure = newQuestion('figure', 'Foyers', new Set()) as Extract<FormQuestion, { kind: 'figure' }>;
    const [lastYear, listed] = [
      { value: 'last_year', label: 'Ce que le CCAS a répondu l’an dernier' },
      { value: 'rsa_households', label: 'Foyers au RSA' },
    ];
    expect(choices(figure)).toEqual([lastYear, listed]);
    expect(choices({ ...figure, prefill: { from: 'indicator', indicator: 'rsa_households' } })).toEqual([lastYear, listed]);
    expect(choices({ ...figure, prefill: { from: 'indicator', indicator: 'gone' } })).toEqual([lastYear, { value: 'gone', label: 'gone' }, listed]);
  });

  it('loses nothing of a ready-made form, nor of what no field asks, by saving it unchanged', () => {
    const ready = FORM_MODELS.flatMap(({ definition }) => definition.sections.flatMap(({ questions }) => questions));
    const [figure] = ready.filter(({ kind }) => kind === 'figure');
    const [column] = ready.flatMap((question) => (question.kind === 'table' ? question.columns : []));
    const cell = { kind: 'choice', options: [{ code: 'oui', label: 'Oui' }] };
    const table = ready.find(({ kind }) => kind === 'table');
    const rare = [
      { ...figure, prefill: { from: 'module', fact: 'conventions_in_force' } },
      { ...table, rows: { are: 'open', most: 7, noun: 'Logiciel' }, columns: [{ ...column, cell }] },
    ] as FormQuestion[];
    for (const question of [...ready, ...rare]) expect(savedUnchanged(question)).toEqual(question);
  });

  it('gives each question a code that says what it is and that nothing else has', () => {
    expect(codeFor('Ménages reçus, 1re fois', new Set())).toBe('menages_recus_1re');
    expect(codeFor('Ménages', new Set(['menages']))).toBe('menages2');
    expect(codeFor('12 %', new Set())).toBe('question');
  });

  it('keeps the code of an option whose words change, and moves a question into another section', () => {
    const before = [
      { code: 'oui', label: 'Oui' },
      { code: 'non', label: 'Non' },
    ];
    expect(optionsOf('Oui\nNon, pas encore', before)).toEqual([before[0], { code: 'non', label: 'Non, pas encore' }]);
    const form = withSection(formOf(['date', 'text']), 'Aides');
    const [first] = [...questionCodes(form)];
    expect(moveQuestion(form, first ?? '', 'aides', 0).sections.map(({ questions }) => questions.length)).toEqual([1, 1]);
  });

  it('gives a column of choices its options, keeps the code of a column that is called otherwise, and says what is missing', () => {
    const [table] = formOf(['table']).sections[0]?.questions ?? [];
    const before = table?.kind === 'table' ? table.columns : [];
    const drafts = [...columnDrafts(before).map((draft) => ({ ...draft, label: 'Effectif' })), { ...NEW_COLUMN, label: 'État', kind: 'choice' as const }];
    expect(columnsOf(drafts, before)).toEqual([
      { ...before[0], label: 'Effectif' },
      { code: 'etat', label: 'État', cell: { kind: 'choice', options: ['Oui', 'Non'].map((label) => ({ code: label.toLowerCase(), label })) } },
    ]);
    const missing = [NEW_COLUMN, { ...NEW_COLUMN, label: 'a', unit: 'other' as const }, { ...NEW_COLUMN, label: 'a', kind: 'choice' as const, options: ' ' }];
    expect(missing.map(columnFault)).toEqual(['Nommez la colonne.', 'Dites ce que l’on compte.', 'Écrivez les réponses possibles, une par ligne.']);
  });

  it('copies a question under a code of its own, and puts one that was taken out back where it stood', () => {
    const form = formOf(['date', 'text']);
    const [first, second] = [...questionCodes(form)] as [string, string];
    const copied = duplicateQuestion(form, first);
    expect([...questionCodes(copied.form)]).toEqual([first, copied.code, second]);
    expect(checkForm(copied.form)).toEqual([]);
    const without = changeSection(form, 'accueil', () => null);
    expect([...questionCodes(withQuestionAgain(without, form, first))]).toEqual([first]);
    const one = changeSection(form, 'accueil', (section) => ({ ...section, questions: section.questions.slice(1) }));
    expect(withQuestionAgain(one, form, first)).toEqual(form);
  });

  it('cites a number where a sign waits for one, or adds it up', () => {
    expect(['', '0', '[a]', '[a] -', 'max([a],'].map((formula) => withCited(formula, 'b'))).toEqual(['[b]', '[b]', '[a] + [b]', '[a] - [b]', 'max([a], [b]']);
  });
});
